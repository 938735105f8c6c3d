import type { Tense } from '../../../model/claim';
import { descriptionOf } from '../grammar/complements';
import { INSTALLING } from '../grammar/installing-verbs';
import type { Clause, Complement, Description, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import { denotedBy } from './denoted';
import { agentOf } from './slot-groups';

/** Somebody with what he is said to be. */
export interface Held {
  readonly holder: Referent;
  readonly description: Description;
  readonly tense?: Tense;
  /** Whether he held it whatever becomes of the clause: "will replace Bob as head". */
  readonly isGiven?: true;
  /** "is no member of the party". */
  readonly isDenied?: true;
}

/** Verbs whose subject leaves the office that "as" tells. */
const LEAVING: ReadonlySet<string> = new Set(
  'resign quit step stand retire leave depart vacate relinquish abandon lose give end'.split(' '),
);
/** Verbs with "as" whose subject and object hold the office one after the other. */
const FOLLOWING: ReadonlySet<string> = new Set('succeed replace follow'.split(' '));
/** Verbs whose subject holds the office that "as" tells. */
const HOLDING: ReadonlySet<string> = new Set(
  'serve act work start return come stay continue join sign run rule take begin turn operate function trade'.split(' '),
);
/** Verbs whose object loses the office that "as" tells. */
const DISMISSING: ReadonlySet<string> = new Set(
  'sack dismiss fire remove oust axe replace unseat depose suspend'.split(' '),
);
/** Verbs by whose participle people tell who somebody is: "best known as the drummer of". */
const KNOWN: ReadonlySet<string> = new Set('know remember'.split(' '));
/** Verbs that show their object to be what "as" tells. */
const PRESENTING: ReadonlySet<string> = new Set('announce unveil present introduce confirm keep retain'.split(' '));
/** Verbs by which somebody comes to the office that "to" leads to. */
const RAISING: ReadonlySet<string> = new Set('promote elevate rise ascend'.split(' '));
/** "stepped in as head", where "stepped down as head" leaves. */
const INTO: ReadonlySet<string> = new Set(['in', 'into', 'up']);

/** "was named head of Acme", "stepped down as head of Acme", "succeeded Bob as head of Acme". */
export function officesTaken(clause: Clause): readonly Held[] {
  const { lemma, isPassive } = clause.verb;
  const post = postHeld(clause);
  if (post !== undefined) return post;
  const isInstalling = INSTALLING.has(lemma);
  const isDismissing = DISMISSING.has(lemma);
  const known = isInstalling || isDismissing || LEAVING.has(lemma) || FOLLOWING.has(lemma) || HOLDING.has(lemma);
  const isPresenting = PRESENTING.has(lemma);
  const leading = RAISING.has(lemma) ? 'to' : 'as';
  const as = clause.obliques.find(({ preposition }) => preposition === leading)?.nouns;
  if (!known && !isPresenting && leading === 'as') return as === undefined ? [] : meanwhile(clause, as);
  const office = as ?? (isInstalling ? (isPassive ? clause.object : clause.secondObject) : undefined);
  const phrase = office?.phrases[0];
  if (phrase === undefined || phrase.isName || phrase.isPronoun) return [];
  // "joined Acme as an engineer from Halm Rovers": where he came from.
  const at = clause.obliques.filter(
    ({ preposition, nouns }) =>
      nouns.start > phrase.start && preposition !== 'from' && !(isPassive && preposition === 'by'),
  );
  const told = [descriptionOf(phrase, at, 'as'), ...furtherOffices(office, at)];
  const first =
    (isInstalling || isPresenting || (isDismissing && !FOLLOWING.has(lemma))) && !isPassive
      ? clause.object
      : lemma === 'turn'
        ? clause.obliques.find(({ preposition }) => preposition === 'to')?.nouns
        : clause.subject;
  const isFollowed = FOLLOWING.has(lemma) && isPassive && !isDismissing;
  const holding = isFollowed ? agentOf(clause) : first;
  const holders = holding === undefined ? [] : denotedBy(holding);
  const replaced = isFollowed ? clause.subject : FOLLOWING.has(lemma) ? clause.object : undefined;
  const before = replaced === undefined ? formerHolders(clause) : denotedBy(replaced);
  // "Bo Berg made way for Ann Lee as captain": both held it.
  const isWay = clause.object?.phrases.some((phrase) => phrase.lemma === 'way') ?? false;
  const next = isWay
    ? clause.obliques.find(({ preposition }) => preposition === 'for' || preposition === 'to')
    : undefined;
  const isLeaving =
    (LEAVING.has(lemma) && !INTO.has(clause.after[0] ?? '')) || (isDismissing && (isPassive || !FOLLOWING.has(lemma)));
  return told.flatMap((description) => [
    // "will step down as head": she is head, whether she does or not.
    ...holders.map((holder) => ({
      holder,
      description,
      ...(isLeaving && { tense: 'former' as const, isGiven: true as const }),
    })),
    ...(next === undefined ? [] : denotedBy(next.nouns)).map((holder) => ({ holder, description })),
    ...before.map((holder) => ({ holder, description, tense: 'former' as const, isGiven: true as const })),
  ]);
}

/** "as head of Acme and chairman of Fjord Bank": each with what stands behind it. */
const furtherOffices = (office: NounGroup | undefined, at: readonly Complement[]): readonly Description[] =>
  (office?.phrases ?? []).slice(1).flatMap((phrase) => {
    if (phrase.isName || phrase.isPronoun) return [];
    const behind = at.filter(({ nouns }) => nouns.start > phrase.start);
    return [descriptionOf(phrase, behind.length > 0 ? behind : (phrase.complements ?? []), 'as')];
  });

/** "took over from Bo Berg as head": he was head before. */
const formerHolders = ({ verb, obliques }: Clause): readonly Referent[] =>
  HANDED_ON.has(verb.lemma) && !verb.isPassive
    ? obliques
        .filter(({ preposition }) => preposition === 'from')
        .flatMap(({ nouns }) => denotedBy(nouns))
        .filter(({ chain }) => chain.type === 'Person')
    : [];

const HANDED_ON: ReadonlySet<string> = new Set(['take', 'inherit', 'assume']);

/** Verbs that say of a post in their object that their subject has it, comes to it or leaves it. */
const POST_VERBS: ReadonlyMap<string, Tense | undefined> = new Map([
  ...'hold occupy have assume take fill accept keep retain combine'
    .split(' ')
    .map((lemma) => [lemma, undefined] as const),
  ...'leave resign quit relinquish vacate lose'.split(' ').map((lemma) => [lemma, 'former' as const] as const),
]);

/** "has held the post of chairman of Acme since 2014": the office is what the post is of. */
function postHeld({ verb, subject, object }: Clause): readonly Held[] | undefined {
  const [post] = object?.phrases ?? [];
  const office = post?.of?.phrases[0];
  if (!POST_VERBS.has(verb.lemma) || verb.isPassive || post === undefined || subject === undefined) return undefined;
  if (!POSTS.has(post.lemma) || office === undefined || office.isName || office.isPronoun) return undefined;
  const tense = POST_VERBS.get(verb.lemma);
  const description = descriptionOf(office, office.complements ?? [], 'as');
  return denotedBy(subject).map((holder) => ({ holder, description, ...(tense !== undefined && { tense }) }));
}

const POSTS: ReadonlySet<string> = new Set('post job role position office title rank seat'.split(' '));

/** "As head of Acme, Ann Lee cut costs", "spent a year as head of Acme": what somebody is while doing something else. */
function meanwhile({ verb, subject, object, obliques }: Clause, as: NounGroup): readonly Held[] {
  const [phrase] = as.phrases;
  const [holder, ...others] = subject === undefined ? [] : denotedBy(subject);
  if (phrase === undefined || holder === undefined || others.length > 0 || as.phrases.length > 1) return [];
  if (phrase.isName || phrase.isPronoun || isPlural(phrase)) return [];
  const isKnown = KNOWN.has(verb.lemma) && verb.isPassive && phrase.determiner !== undefined;
  if (!isKnown && (verb.isPassive || SEEMING.has(verb.lemma))) return [];
  const isFirst = as.end <= verb.start;
  const isOfObject = object !== undefined && denotedBy(object).some(({ chain }) => chain.type === 'Person');
  if (!isFirst && !isKnown && (isOfObject || phrase.determiner !== undefined)) return [];
  const at = obliques.filter(({ nouns }) => nouns.start > phrase.start && (!isFirst || nouns.end <= verb.start));
  return [{ holder, description: descriptionOf(phrase, at, 'as'), isGiven: true }];
}

/** "flew in as firefighters from France battled a blaze": several are not the one. */
const isPlural = ({ words, lemma }: NounPhrase): boolean => words[words.length - 1] !== lemma;

/** Verbs by which somebody is no more than thought, wanted or made out to be what "as" tells. */
const SEEMING: ReadonlySet<string> = new Set(
  `pose disguise dress masquerade apply campaign see regard describe portray depict cast emerge compete bid fail win lose audition
  impersonate think consider want seek dream hope refer know address back support endorse reject propose suggest tip tout`
    .trim()
    .split(/\s+/),
);

/** "With Ann Lee as its head, Acme grew": an office told of somebody beside what the clause tells. */
export function officesBeside({ subject, obliques }: Clause): readonly Held[] {
  return obliques.flatMap(({ preposition, nouns }, at) => {
    const as = obliques[at + 1];
    const [office, other] = as?.nouns.phrases ?? [];
    if (preposition !== 'with' || as?.preposition !== 'as' || as.nouns.start !== nouns.end + 1) return [];
    if (office === undefined || other !== undefined || office.isName || office.isPronoun) return [];
    const told = descriptionOf(office, office.complements ?? [], 'as');
    const [owner, ...others] = subject === undefined || office.determiner !== 'its' ? [] : denotedBy(subject);
    const isSubjects = told.possessor === undefined && owner !== undefined && others.length === 0;
    const description = isSubjects ? { ...told, possessor: owner } : told;
    return denotedBy(nouns)
      .filter(({ chain }) => chain.type === 'Person')
      .map((holder) => ({ holder, description, isGiven: true as const }));
  });
}

const TAKING: ReadonlySet<string> = new Set(
  'appointment election reelection re-election confirmation promotion nomination selection hiring recruitment arrival return'.split(
    ' ',
  ),
);
const HOLDING_POST: ReadonlySet<string> = new Set(
  'post job role position tenure term stint time spell career capacity stewardship work year decade month day era reign service'.split(
    ' ',
  ),
);
const GIVING_UP: ReadonlySet<string> = new Set('resignation departure removal dismissal retirement sacking'.split(' '));

/** "the appointment of Ann Lee as head of Acme", "Bo Berg's resignation as head of Acme", "her post as head of Acme". */
export function officesNamed(phrase: NounPhrase, complements: readonly Complement[]): readonly Held[] {
  const isLeaving = GIVING_UP.has(phrase.lemma);
  const as = complements.find(({ preposition }) => preposition === 'as')?.nouns;
  const office = as?.phrases[0];
  if (office === undefined || office.isName || office.isPronoun || phrase.isName) return [];
  if (!isLeaving && !TAKING.has(phrase.lemma) && !HOLDING_POST.has(phrase.lemma)) return [];
  const holders =
    phrase.of === undefined ? (phrase.possessor === undefined ? [] : [phrase.possessor]) : denotedBy(phrase.of);
  const at = complements.filter(({ nouns }) => nouns.start > office.start);
  const told = descriptionOf(office, [...(office.complements ?? []), ...at], 'as');
  // "Acme's appointment of Ann Lee as treasurer": of Acme.
  const isGivers =
    phrase.of !== undefined && phrase.possessor !== undefined && phrase.possessor.chain.type !== 'Person';
  const description = isGivers && told.possessor === undefined ? { ...told, possessor: phrase.possessor } : told;
  return holders.map((holder) => ({ holder, description, ...(isLeaving && { tense: 'former' as const }) }));
}

/** Whom a noun of staffing tells of: "the appointment of Ann Lee", "Ann Lee's departure". */
export function staffIn(group: NounGroup): readonly Referent[] {
  return group.phrases.flatMap((phrase) => {
    if (phrase.isName || !(TAKING.has(phrase.lemma) || GIVING_UP.has(phrase.lemma))) return [];
    const own = phrase.possessor === undefined ? [] : [phrase.possessor];
    return (phrase.of === undefined ? own : denotedBy(phrase.of)).filter(({ chain }) => chain.type === 'Person');
  });
}
