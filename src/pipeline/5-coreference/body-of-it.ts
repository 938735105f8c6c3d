import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import {
  type Around,
  draftAt,
  IN_VIEW,
  type Named,
  namedAhead,
  othersOf,
  SPEAKS,
  subjectAround,
} from './around-pronouns';
import type { ChainDraft } from './chain-draft';
import {
  clauseSubjects,
  hasThingAsSubject,
  isOwnerOfSubject,
  mainSubject,
  objectAbove,
  ownedBy,
  phraseRole,
  roleOf,
} from './clause-subjects';
import type { Present } from './present-mentions';
import { climb, headOf, indexAt, isInPhraseOf, OF_NAMES, tokensIn } from './token-at';

/** What bodies and countries have: "its spokesman", "its troops". */
const OF_BODIES: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...wordSet('troop force headquarters office board staff employee army embassy subsidiary member'),
]);

/**
 * The body or place that "it" speaks of: the subject of a clause around it; else, where "it" or what is "its" is a subject too, the subject
 * of the sentence before or the only one named there.
 */
export function bodyOf(article: Mentioned, around: Around): ChainDraft | undefined {
  const { mention, names, quoted } = around;
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined || sentence.kind === 'headline') return undefined;
  const role = roleOf(sentence, mention.span);
  if (role === 'expl' || isEmpty(sentence, mention)) return undefined;
  const others = othersOf(around, sentence);
  const isThing = ({ type }: ChainDraft): boolean => type !== 'Person';
  // "regards the Front and its wing as …": that of the one joined before.
  const owned = ownedBy(sentence, mention.span);
  // "“We work with Acme,” its chief said": what is named in the words of others is not whose they are.
  const here = (names.get(mention.sentence) ?? []).filter(({ span }) => !quoted(span.start));
  const own = { named: here, people: around.people, tokens: sentence.tokens };
  // "the Front and two of its leaders"
  const counted = owned?.deprel === 'nmod' ? sentence.tokens[owned.head] : undefined;
  const joined = [owned, counted].find((token) => token?.deprel === 'conj');
  const before = joined === undefined ? undefined : draftAt(own, joined.head);
  if (before !== undefined && isThing(before)) return before;
  const near = subjectAround({ others, ...around }, sentence, isThing);
  if (near !== undefined) return near;
  const spokenFor = bodyOfSubject(sentence, mention, here);
  if (spokenFor !== undefined && !others.has(spokenFor)) return spokenFor;
  const owner = role === 'nsubj' ? ownerOfPlural(sentence, mention, here) : undefined;
  if (owner !== undefined && !others.has(owner)) return owner;
  const ahead = namedAhead(around, article, isThing);
  if (ahead !== undefined) return ahead.draft;
  const object = objectAbove(sentence, mention.span);
  if (object !== undefined) return draftAt(own, object);
  const isSubject = role === 'nsubj' || isOwnerOfSubject(sentence, mention.span);
  const isOfBody =
    OF_BODIES.has(ownedBy(sentence, mention.span)?.lemma ?? '') && !hasThingAsSubject(sentence, mention.span);
  if (!isSubject && !isOfBody) return otherParty(article, around, others);
  if (own.named.some(({ span }) => span.end < mention.span.start)) return undefined;
  const previous = article.sentences[mention.sentence - 1];
  if (previous === undefined || previous.kind === 'headline' || sentence.paragraph - previous.paragraph > 1)
    return undefined;
  return bodyBefore(previous, { named: names.get(mention.sentence - 1) ?? [], people: around.people, isOfBody });
}

/** "Norway fined Acme. The country accused it of fraud": what a body does to another, told of the only other one of the sentence before. */
function otherParty(
  { sentences }: Mentioned,
  { mention, names }: Around,
  others: ReadonlySet<ChainDraft>,
): ChainDraft | undefined {
  const [sentence, before] = [sentences[mention.sentence] as Sentence, sentences[mention.sentence - 1]];
  const at = indexAt(sentence.tokens, mention.span.start);
  const own = at === undefined ? undefined : sentence.tokens[at];
  if (own?.deprel !== 'obj' || !DONE_TO_BODIES.has(sentence.tokens[own.head]?.lemma ?? '')) return undefined;
  if (before === undefined || before.kind === 'headline' || sentence.paragraph - before.paragraph > 1) return undefined;
  const named = new Set((names.get(mention.sentence - 1) ?? []).map(({ draft }) => draft));
  const isKnown = [...others].some((draft) => named.has(draft));
  const [other, ...more] = [...named].filter((draft) => !others.has(draft) && draft.type === 'Organization');
  return isKnown && more.length === 0 ? other : undefined;
}

/** Verbs of what is done to a body more often than to a thing. */
const DONE_TO_BODIES = wordSet('accuse sue fine prosecute sanction charge blacklist');

/** "It became clear that …", "it is up to Norway to …": a subject that speaks of nothing. */
function isEmpty({ tokens }: Sentence, { span }: Mention): boolean {
  const at = indexAt(tokens, span.start);
  const own = at === undefined ? undefined : tokens[at];
  if (at === undefined || own?.deprel !== 'nsubj') return false;
  const predicate = tokens[own.head];
  const isCopula =
    tokens.some(({ head, deprel }) => head === own.head && deprel === 'cop') || COPULAS.has(predicate?.lemma ?? '');
  if (!isCopula) return false;
  const behind = tokens.slice(at + 1, at + 7);
  return (
    behind.some(({ upos, lemma }) => upos === 'ADJ' && JUDGED.has(lemma)) &&
    behind.some(({ text }) => /^(?:that|to|from|for|whether|how|why|if)$/.test(text))
  );
}

const COPULAS = wordSet('become seem appear remain look prove');

const JUDGED = wordSet(
  'clear unclear apparent evident obvious plain likely unlikely possible impossible probable necessary important essential crucial critical vital imperative difficult hard easy useful useless good better best wrong right true untrue known unknown certain uncertain doubtful fair unfair reasonable appropriate common rare illegal legal worth strange ironic fitting',
);

/** "Shares in Acme rose after it …": several cannot be it, but the one body whose they are can. */
function ownerOfPlural(
  { tokens, ...sentence }: Sentence,
  { span: pronoun }: Mention,
  named: readonly Present[],
): ChainDraft | undefined {
  const plural = clauseSubjects({ tokens, ...sentence }, pronoun).find((at) => tokens[at]?.xpos === 'NNS');
  if (plural === undefined) return undefined;
  const owners = named.filter(({ draft, whole }) => {
    const head = headOf(tokens, tokensIn(tokens, whole));
    const own = head === undefined ? undefined : tokens[head];
    const isJoined = tokens.some((token) => token.head === head && token.deprel === 'conj');
    return draft.type === 'Organization' && own?.head === plural && own.deprel === 'nmod' && !isJoined;
  });
  const [only] = owners;
  return new Set(owners.map(({ draft }) => draft)).size === 1 ? only?.draft : undefined;
}

/** "A spokesman for Acme said it would sue", "Acme director Bo Berg said its board …": of those around "it" the first is a person, of one body. */
function bodyOfSubject(sentence: Sentence, { span }: Mention, named: readonly Present[]): ChainDraft | undefined {
  const { tokens } = sentence;
  const [at] = clauseSubjects(sentence, span);
  const subject = at === undefined ? undefined : tokens[at];
  if (at === undefined || subject === undefined) return undefined;
  const isPerson = [subject, ...tokens.filter(({ head }) => head === at)].some(
    ({ upos, xpos, lemma }) => upos === 'NOUN' && xpos === 'NN' && PERSON_NOUNS.has(lemma),
  );
  // "bought a car and said it was fast"
  const isThingBefore = tokens.some(
    ({ deprel, xpos, start }, index) =>
      index > at && start < span.start && xpos === 'NN' && /^(?:obj|nsubj)$/.test(deprel),
  );
  const bodies = named.filter(({ draft, span: own }) => draft.type === 'Organization' && isInPhraseOf(tokens, own, at));
  const [body, ...others] = new Set(bodies.map(({ draft }) => draft));
  return isPerson && !isThingBefore && others.length === 0 ? body : undefined;
}

/** The mentions of the only body that a sentence names, of several the only one outside its relative clauses. */
function onlyBody({ tokens }: Sentence, named: readonly Present[]): readonly Present[] {
  const bodies = named.filter(({ draft }) => draft.type === 'Organization');
  const isOne = (some: readonly Present[]): boolean => new Set(some.map(({ draft }) => draft)).size === 1;
  if (bodies.length === 0 || isOne(bodies)) return bodies;
  const outside = bodies.filter(({ whole }) => !isInRelative(tokens, whole));
  if (isOne(outside)) return outside;
  const telling = bodies.filter(({ whole }) => isTeller(tokens, whole));
  return isOne(telling) ? telling : [];
}

/** "Acme spokesman Bo Berg": whether the name stands before the person at the token, in his phrase. */
const isBefore = (tokens: readonly Token[], { span }: Present, person: number): boolean =>
  climb(tokens, span, ({ deprel, head }, at) => at !== person && OF_NAMES.has(deprel) && head > at) === person;

/** "…, according to the agency, NKS": whether what the sentence tells is a body's. */
function isTeller(tokens: readonly Token[], name: Span): boolean {
  const isTold = (at: number): boolean => tokens.some(({ head, lemma }) => head === at && lemma === 'accord');
  const at = climb(tokens, name, ({ deprel }, above) => !isTold(above) && OF_NAMES.has(deprel));
  return at !== undefined && isTold(at);
}

/** "Acme, a firm that Bolt hired": whether a name stands in a clause that tells of another noun. */
const isInRelative = (tokens: readonly Token[], name: Span): boolean =>
  climb(tokens, name, ({ deprel }) => deprel !== 'acl') !== undefined;

/** The subject of the sentence before, if it is a body or place; else the only body named there. */
function bodyBefore(
  before: Sentence,
  { named, people, isOfBody }: Omit<Named, 'tokens'> & { readonly isOfBody: boolean },
): ChainDraft | undefined {
  const at = mainSubject(before);
  const atSubject = at === undefined ? undefined : draftAt({ named, people, tokens: before.tokens }, at);
  if (atSubject !== undefined && atSubject.type !== 'Person') return atSubject;
  const subject = at === undefined ? undefined : before.tokens[at];
  const [body] = onlyBody(before, named);
  if (body === undefined) return undefined;
  const isOpen =
    subject !== undefined && subject.upos !== 'NOUN' && IN_VIEW.has(phraseRole(before.tokens, body.whole) ?? '');
  // "Acme spokesman Bo Berg said the suit was baseless. It …": the body that somebody speaks for.
  const isSpokenFor =
    at !== undefined &&
    SPEAKS.has(before.tokens[subject?.head ?? -1]?.lemma ?? '') &&
    isBefore(before.tokens, body, at);
  return isOfBody || isOpen || isSpokenFor ? body.draft : undefined;
}
