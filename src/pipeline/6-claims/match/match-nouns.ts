import type { Modality } from '../../../model/claim';
import type { Span } from '../../../model/span';
import { NOUN_FRAMES } from '../../../ontology/frames';
import type { FrameEnd, FrameFiller, NounFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import { type Governance, governanceOf, isReporting, JUDGEMENT, NOUN_GOVERNANCE } from '../grammar/control-verbs';
import { groupOf } from '../grammar/item-tests';
import { chargeIn } from '../grammar/legal-process';
import type { Clause, Complement, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { type Status, statusOf, weaker, whoSays } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denotedBy, owners } from './denoted';
import { actingThrough } from './instruments';
import { pairs } from './pairs';
import { agentOf } from './slot-groups';
import { isAbout } from './topics';
import { aspectOf } from './verb-arguments';

/** Ends the rule of a noun whose owner is the subject of its verb: "is preparing an attack". */
export const PERFORMED = ':performed';

/** Reads the noun frames of the ontology: "talks between A and B", "A's support for B", "the arrest of B by A". */
export function matchNouns(reading: SentenceReading): readonly Candidate[] {
  return reading.phrases.flatMap(({ phrase, complements }) => {
    if (phrase.isName || phrase.isPronoun) return [];
    const frames = framesOf(phrase);
    // "the ultimatum from the bloc to Norway": what hangs further down is the noun's all the same.
    const deeper = complements.flatMap(({ nouns }) =>
      nouns.phrases.some(({ isName }) => isName) ? onOwn(nouns, reading) : [],
    );
    const all = [...complements, ...deeper, ...toldOf(phrase, reading)];
    for (const frame of frames) {
      const clause = clauseAround(phrase, reading.clauses);
      if (frame.about !== undefined && !isAbout(phrase, frame.about, complements)) continue;
      const charged = chargeOf(phrase, clause)?.charged ?? [];
      const isMutual = relationEntry(frame.relation).symmetric;
      const performing = charged.length > 0 || isMutual ? [] : performersOf(phrase, clause, reading.words);
      const acting = charged.length > 0 ? charged : performing;
      const bound = bindNoun(frame, phrase, { complements: all, acting });
      if (bound === undefined) continue;
      const found = pairs(frame, bound.ends);
      if (found.length === 0) continue;
      const status: Status | undefined =
        frame.given === true && phrase.determiner !== 'no'
          ? { polarity: 'positive', modality: 'asserted' }
          : nounStatus(phrase, clause);
      const of = phrase.of === undefined ? [] : onOwn(phrase.of, reading);
      const further = [...of, ...complements.flatMap(({ nouns }) => onOwn(nouns, reading))];
      if (status === undefined) return [];
      const doubt = phrase.words.some((word) => PROPOSED.has(word)) ? 'hypothetical' : frame.modality;
      return found.map(({ subject, object }) => ({
        relation: frame.relation,
        subject,
        object,
        polarity: status.polarity,
        modality: doubt === undefined ? status.modality : weaker(status.modality, doubt),
        ...(status.speaker !== undefined && { speaker: status.speaker }),
        ...(bound.aspect !== undefined && { aspect: bound.aspect }),
        trigger: phrase.span,
        rule: `noun:${phrase.lemma}:${frame.pattern}${performing.length > 0 ? PERFORMED : ''}`,
        times: timesOfNoun(phrase, clause),
        complements: [...complements, ...further, ...townBefore(phrase)],
      }));
    }
    return [];
  });
}

/** "the claim by Norway that Sweden lied": the subject of the clause behind "that", as a complement. */
function toldOf(phrase: NounPhrase, { clauses, words }: SentenceReading): readonly Complement[] {
  if (!words.slice(phrase.end, phrase.end + FARTHEST).some(({ lower }) => lower === 'that')) return [];
  const told = clauses.find(
    ({ subject, verb }) =>
      subject !== undefined &&
      subject.start > phrase.end &&
      subject.start < phrase.end + FARTHEST &&
      words[subject.start - 1]?.lower === 'that' &&
      !verb.isPassive,
  );
  return told?.subject === undefined ? [] : [{ preposition: 'that', nouns: told.subject }];
}

/** Words within which the clause that tells what a noun is about begins. */
const FARTHEST = 8;

/** Frames of the noun with an adjective ("scathing attack") before those of the noun alone. */
const framesOf = ({ lemma, words }: NounPhrase): readonly NounFrame[] => [
  ...words.flatMap((word) => NOUN_FRAMES.get(`${word} ${lemma}`) ?? []),
  ...(NOUN_FRAMES.get(lemma) ?? []),
];

/** "a meeting with Ann Lee in Oslo": what hangs on the nouns of a complement may as well belong to the noun above. */
const onOwn = ({ phrases: own }: NounGroup, { phrases }: SentenceReading): readonly Complement[] =>
  phrases.flatMap(({ phrase, complements }) => (own.some(({ start }) => start === phrase.start) ? complements : []));

/** "the Paris meeting": the town that stands before what happened there. */
function townBefore(phrase: NounPhrase): readonly Complement[] {
  const town = phrase.modifiers[phrase.modifiers.length - 1];
  if (town?.chain.kind !== 'city') return [];
  const { start, end, lemma } = phrase;
  const { span } = town.evidence;
  const name = { start, end, span, lemma, words: [], isName: true, isPronoun: false, referent: town };
  return [{ preposition: 'in', nouns: groupOf([{ ...name, modifiers: [], descriptions: [] }]) }];
}

type Ends = ReadonlyMap<FrameEnd, readonly Referent[]>;

interface Bound {
  readonly ends: Ends;
  readonly aspect?: string;
}

/** What is made of a deed that somebody is charged with, and who that is. */
interface Charge {
  readonly governance: Governance;
  readonly charged: readonly Referent[];
}

/** "accused Norway of attacks on Y", "was acquitted of the murder of Y", "denied an attack on Y": the deed is theirs. */
function chargeOf(phrase: NounPhrase, clause: Clause | undefined): Charge | undefined {
  if (clause === undefined) return undefined;
  const { verb, subject, object, obliques } = clause;
  const own =
    holds(object, phrase) && AVOWING.has(verb.lemma) && !verb.isPassive ? governanceOf(verb.lemma) : undefined;
  if (own !== undefined && subject !== undefined) return { governance: own, charged: denotedBy(subject) };
  const at = obliques.findIndex(({ nouns }) => holds(nouns, phrase));
  const preposition = obliques[at]?.preposition ?? '';
  const plain = governanceOf(verb.lemma);
  const isAccused =
    at === 0 &&
    plain.modality === 'alleged' &&
    plain.control === 'object' &&
    (preposition === 'of' || preposition === 'for');
  const governance = (at < 0 ? undefined : chargeIn(clause, preposition)) ?? (isAccused ? plain : undefined);
  const undergoing = verb.isPassive || governance?.control !== 'object' ? subject : object;
  return governance === undefined || undergoing === undefined
    ? undefined
    : { governance, charged: denotedBy(undergoing) };
}

/** "denied the murder of X": what they did or did not do. */
const AVOWING: ReadonlySet<string> = new Set(['deny', 'admit', 'acknowledge']);

/** Verbs that say of what their object names only that their subject does it, or has it under way. */
const PERFORMING: ReadonlySet<string> = new Set(
  `carry conduct launch mount stage perform undertake execute commit perpetrate begin start open initiate commence continue resume renew
  reopen pursue prepare plan plot unleash intensify escalate expand widen extend wage step complete finish deliver lead direct sustain
  maintain repeat press claim`
    .trim()
    .split(/\s+/),
);

const WORK: ReadonlySet<string> = new Set(['work', 'handiwork', 'doing', 'responsibility']);

/** "is preparing an assault on Y", "stepped up its raids on Y": whose deed the noun is. */
function performersOf(
  phrase: NounPhrase,
  clause: Clause | undefined,
  words: SentenceReading['words'],
): readonly Referent[] {
  if (clause === undefined) return [];
  // "the attack on Y was the work of X"
  if (clause.verb.lemma === 'be' && holds(clause.subject, phrase))
    return (clause.object?.phrases ?? []).flatMap(({ lemma, of }) =>
      WORK.has(lemma) && of !== undefined ? denotedBy(of) : [],
    );
  if (!PERFORMING.has(clause.verb.lemma)) return [];
  const performed = clause.verb.isPassive ? clause.subject : clause.object;
  const doer = clause.verb.isPassive ? agentOf(clause) : clause.subject;
  if (!holds(performed, phrase) || doer === undefined) return [];
  const own = denotedBy(doer);
  return own.length > 0 ? own : actingThrough(doer, words);
}

interface NounContext {
  readonly complements: readonly Complement[];
  /** Whose deed the noun is where it has no owner of its own. */
  readonly acting: readonly Referent[];
}

function bindNoun(frame: NounFrame, phrase: NounPhrase, { complements, acting }: NounContext): Bound | undefined {
  if (!(frame.through?.some((noun) => noun === phrase.lemma || leadsTo(phrase, noun)) ?? true)) return undefined;
  const ends = new Map<FrameEnd, readonly Referent[]>();
  let aspect: string | undefined;
  if (frame.possessor !== undefined) {
    const own = possessorsOf(frame, phrase);
    const possessors = own.length > 0 || frame.possessor !== 'subject' ? own : acting;
    if (possessors.length === 0) return undefined;
    ends.set(frame.possessor, possessors);
  }
  let groups = [
    ...(phrase.of === undefined ? [] : [{ preposition: 'of', nouns: phrase.of }]),
    ...complements,
    ...(phrase.maker === undefined ? [] : [{ preposition: 'by', nouns: phrase.maker }]),
  ];
  for (const { preposition, filler } of frame.slots) {
    const group = groups.find((complement) => complement.preposition === preposition)?.nouns;
    // "blames the Front for Ann Lee's murder": by whom, the verb tells.
    if (group === undefined && preposition === 'by' && filler.kind === 'end' && acting.length > 0) {
      ends.set(filler.end, acting);
      continue;
    }
    if (group === undefined || !isFilledBy(filler, group)) return undefined;
    // "her resignation as head of Acme": what follows hangs on the noun before.
    groups = [...onNouns(group), ...groups.filter(({ nouns }) => nouns !== group)];
    if (filler.kind === 'end') {
      const referents = denotedBy(group);
      if (referents.length === 0) return undefined;
      ends.set(filler.end, referents);
      continue;
    }
    if (filler.kind === 'office') continue;
    if (filler.possessor === undefined) {
      // "an attack on a church in Halm", but not "on Norway in Halm".
      if (filler.lemmas.size === 0 && denotedBy(group).length > 0) return undefined;
      continue;
    }
    const possessors = group.phrases.flatMap((noun) => (noun.isName ? [] : owners(noun)));
    if (possessors.length === 0) return undefined;
    ends.set(filler.possessor, possessors);
    aspect = group.phrases.flatMap((noun) => aspectOf(filler, noun) ?? [])[0];
  }
  return { ends, ...(aspect !== undefined && { aspect }) };
}

/** "the arrival of Norwegian troops": whether what it is of has the noun. */
const leadsTo = ({ of }: NounPhrase, noun: string): boolean => of?.phrases.some(({ lemma }) => lemma === noun) ?? false;
/** Whether a noun of the group is one that the frame asks for. */
const isFilledBy = (filler: FrameFiller, { phrases }: NounGroup): boolean =>
  filler.kind !== 'noun' || filler.lemmas.size === 0 || phrases.some(({ lemma }) => filler.lemmas.has(lemma));

const onNouns = ({ phrases }: NounGroup): readonly Complement[] =>
  phrases.flatMap(({ isName, of, complements = [] }) =>
    isName ? [] : [...(of === undefined ? [] : [{ preposition: 'of', nouns: of }]), ...complements],
  );

/** "US support", but not "Syria talks with Moscow": where both ends are alike, a name before the noun is its topic. */
function possessorsOf(frame: NounFrame, phrase: NounPhrase): readonly Referent[] {
  if (phrase.possessor !== undefined) return [phrase.possessor];
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last === undefined || relationEntry(frame.relation).symmetric) return [];
  return last.chain.type === 'Place' && last.chain.kind !== 'country' ? [] : [last];
}

const holds = (group: NounGroup | undefined, phrase: NounPhrase): boolean =>
  group?.phrases.some((other) => other.start <= phrase.start && other.end >= phrase.end) ?? false;

/** The clause that the noun is an argument of. */
function clauseAround(phrase: NounPhrase, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    (clause) =>
      holds(clause.object, phrase) ||
      holds(clause.subject, phrase) ||
      clause.obliques.some(({ nouns }) => holds(nouns, phrase)),
  );
}

/** Verbs that tell whether what their subject names comes about. */
const OCCURRENCE: ReadonlySet<string> = new Set(
  'be take begin start resume continue happen occur follow open end go proceed materialise materialize come remain loom'.split(
    ' ',
  ),
);

/** "a bailout of A by B is possible". */
const isOnlyPossible = ({ verb, after }: Clause): boolean =>
  verb.lemma === 'be' && after.slice(0, 2).some((word) => POSSIBLE.has(word));

const POSSIBLE: ReadonlySet<string> = new Set(
  'possible likely unlikely conceivable unthinkable doubtful uncertain improbable probable feasible imaginable'.split(
    ' ',
  ),
);

/** "the meeting between A and B was called off". */
const isCalledOff = ({ verb, after, isNegated }: Clause): boolean =>
  !isNegated && (CANCELLING.has(verb.lemma) || (verb.lemma === 'call' && after[0] === 'off'));

const CANCELLING: ReadonlySet<string> = new Set(['cancel', 'scrap', 'scrub', 'abandon']);

/** "Saturday's attack", "the May 14 attack": its own time, else that of its clause. */
function timesOfNoun(phrase: NounPhrase, clause: Clause | undefined): Clause['times'] {
  if (clause === undefined) return [];
  const isJudged = isSpokenOf(phrase, clause);
  const own = clause.nounTimes.filter(({ span }) => isJudged || isRightBefore(span.end, phrase));
  return own.length > 0 || isJudged ? own : clause.times;
}

/** When what the noun at a place names came about, by the clauses of a reading. */
export function timesOfNounAt({ start, end }: Span, { phrases, clauses }: SentenceReading): Clause['times'] {
  const found = phrases.find(({ phrase: { span } }) => span.start < end && start < span.end);
  return found === undefined ? [] : timesOfNoun(found.phrase, clauseAround(found.phrase, clauses));
}

/** Whether a time ends where the words of a noun begin, its "'s" and article between. */
const isRightBefore = (end: number, { span }: NounPhrase): boolean =>
  end <= span.end && end + 'the '.length >= span.start;
/** "a meeting between A and B is scheduled, is due": it is still to come. */
function comingIn({ verb, object }: Clause): Modality | undefined {
  if (verb.isPassive)
    return PROPOSING.has(verb.lemma) ? 'hypothetical' : SCHEDULING.has(verb.lemma) ? 'planned' : undefined;
  const [predicate] = verb.lemma === 'be' ? (object?.phrases ?? []) : [];
  return predicate === undefined ? undefined : NOUN_GOVERNANCE.get(predicate.lemma)?.modality;
}

const SCHEDULING: ReadonlySet<string> = new Set(
  'schedule plan expect set slate pencil envisage foresee intend arrange book prepare await anticipate postpone delay defer'.split(
    ' ',
  ),
);
const PROPOSING: ReadonlySet<string> = new Set('propose mull consider discuss suggest request seek'.split(' '));

/** "condemned today's attack": the time of the clause is when it was condemned. */
const isSpokenOf = (phrase: NounPhrase, { verb, object }: Clause): boolean =>
  JUDGEMENT.has(verb.lemma) && holds(object, phrase);

/** Verbs that take for granted that what their object names goes on: "called on Norway to end its attacks". */
const ENDING: ReadonlySet<string> = new Set('end stop halt cease suspend'.split(' '));

/** "to end its attacks", "called for an end to its attacks": they go on. */
function isToEnd(phrase: NounPhrase, { verb, object, obliques }: Clause): boolean {
  if (ENDING.has(verb.lemma) && holds(object, phrase)) return true;
  const namesEnd = [object, ...obliques.map(({ nouns }) => nouns)].some((group) =>
    group?.phrases.some(({ lemma, isName }) => !isName && ENDING.has(lemma)),
  );
  return namesEnd && obliques.some(({ preposition, nouns }) => preposition === 'to' && holds(nouns, phrase));
}

/** "announced no change in Norway's support": it goes on, whatever is denied. */
const isToChange = (phrase: NounPhrase, { object, obliques }: Clause): boolean =>
  (object?.phrases.some(({ lemma, isName }) => !isName && CHANGES.has(lemma)) ?? false) &&
  obliques.some(({ preposition, nouns }) => CHANGED.has(preposition) && holds(nouns, phrase));

const CHANGES: ReadonlySet<string> = new Set(
  'change shift reduction increase cut decline drop rise break let-up'.split(' '),
);
const CHANGED: ReadonlySet<string> = new Set(['in', 'to', 'of']);

/** "agreed to sell its stake in Acme": what one may part with one has. */
const isHeld = (phrase: NounPhrase, { verb, object }: Clause): boolean =>
  PARTING.has(verb.lemma) && holds(object, phrase);

const PARTING: ReadonlySet<string> = new Set(
  'sell cut reduce raise increase keep retain transfer offload divest'.split(' '),
);

/** "the proposed deal", "possible talks": words by which what the noun names is not there yet. */
const PROPOSED: ReadonlySet<string> = new Set(
  'proposed possible potential prospective hypothetical would-be eventual'.split(' '),
);

/** A noun is as certain as its clause, and less where the verb asks for what it names ("called for talks"). */
function nounStatus(phrase: NounPhrase, clause: Clause | undefined): Status | undefined {
  const isDenied = phrase.determiner === 'no';
  if (clause === undefined) return { polarity: isDenied ? 'negative' : 'positive', modality: 'asserted' };
  const status = statusOf(clause);
  if (status === undefined) return undefined;
  if (holds(clause.subject, phrase) && isOnlyPossible(clause)) return { ...status, modality: 'hypothetical' };
  if (holds(clause.subject, phrase) && !clause.verb.isPassive && !OCCURRENCE.has(clause.verb.lemma)) {
    // "Their meeting did not bring a deal" was held all the same.
    const { speaker } = status;
    return { polarity: isDenied ? 'negative' : 'positive', modality: 'asserted', ...(speaker && { speaker }) };
  }
  if (holds(clause.subject, phrase) && clause.verb.isPassive && isCalledOff(clause))
    return { ...status, polarity: 'negative' };
  const coming = holds(clause.subject, phrase) ? comingIn(clause) : undefined;
  if (coming !== undefined) return { ...status, modality: weaker(status.modality, coming) };
  const isOwned = phrase.possessor !== undefined && (isToEnd(phrase, clause) || isHeld(phrase, clause));
  if (isOwned || isToChange(phrase, clause))
    return { polarity: 'positive', modality: 'asserted', ...(status.speaker && { speaker: status.speaker }) };
  const isArgument = holds(clause.object, phrase) || holds(clause.obliques[0]?.nouns, phrase);
  const charge = chargeOf(phrase, clause);
  const isCharge = charge !== undefined && charge.charged.length > 0;
  const governance =
    charge?.governance ?? (isArgument && !holds(clause.subject, phrase) ? governanceOf(clause.verb.lemma) : {});
  // "condemned the attack" takes the attack for granted; only a charge puts it in doubt.
  const asked = governance.modality === 'alleged' && !isCharge ? undefined : governance.modality;
  const isNegative = (status.polarity === 'negative') !== (governance.polarity === 'negative') || isDenied;
  const isJudged = JUDGEMENT.has(clause.verb.lemma) && !holds(clause.subject, phrase) && !clause.verb.isPassive;
  const isVoiced = isCharge ? governance.speaker === true : isJudged || isReporting(clause.verb.lemma);
  const voice = isVoiced ? whoSays(clause) : undefined;
  const speaker = status.speaker ?? (voice === undefined ? undefined : denotedBy(voice)[0]);
  return {
    polarity: isNegative ? 'negative' : 'positive',
    modality: asked === undefined ? status.modality : weaker(status.modality, asked),
    ...(speaker !== undefined && { speaker }),
  };
}
