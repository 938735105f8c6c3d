import { ADJUNCT_FRAMES, VERB_FRAMES } from '../../../ontology/frames';
import { COURT, type FrameSlot, MONEY, type VerbFrame } from '../../../ontology/parse-frame';
import type { Clause, NounGroup } from '../grammar/reading';
import { ARM_NOUNS } from './filling-nouns';
import { strandedIn } from './slot-groups';

/** Frames of a verb that a clause may fill, most specific first. */
export interface FittingFrames {
  readonly own: readonly VerbFrame[];
  /** Those that tell something beside what the verb itself says. */
  readonly adjuncts: readonly VerbFrame[];
}

/** The frames whose prepositions the clause has and whose noun is one of those in the sentence, as `nounsIn` gives them. */
export function framesFor(clause: Clause, nouns: ReadonlySet<string>): FittingFrames {
  const prepositions = prepositionsOf(clause);
  const { own, adjuncts } = BY_VERB.get(clause.verb.lemma) ?? NO_FRAMES;
  return {
    own: fitting(own, nouns, prepositions),
    adjuncts: [...fitting(adjuncts, nouns, prepositions), ...fitting(OF_ANY_VERB, nouns, prepositions)],
  };
}

/** Lemmas of all nouns in the places of clauses and on those nouns, of several words the last; those of arms where a product is named. */
export function nounsIn(clauses: readonly Clause[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<NounGroup>();
  const add = (group: NounGroup | undefined): void => {
    if (group === undefined || seen.has(group)) return;
    seen.add(group);
    for (const { lemma, of, maker, referent, complements = [] } of group.phrases) {
      found.add(lastWord(lemma));
      if (referent?.chain.type === 'Product') for (const noun of ARM_NOUNS) found.add(noun);
      add(of);
      add(maker);
      for (const { nouns } of complements) add(nouns);
    }
  };
  for (const { subject, object, secondObject, obliques } of clauses) {
    add(subject);
    add(object);
    add(secondObject);
    for (const { nouns } of obliques) add(nouns);
  }
  return found;
}

const lastWord = (lemma: string): string => lemma.slice(lemma.lastIndexOf(' ') + 1);

/** Prepositions of the clause and of the nouns in it, on which a frame's may hang. */
function prepositionsOf(clause: Clause): ReadonlySet<string> {
  const { subject, object, obliques } = clause;
  const found = new Set<string>();
  const stranded = strandedIn(clause);
  if (stranded !== undefined) found.add(stranded);
  const addNouns = (group: NounGroup | undefined): void => {
    for (const { complements, maker } of group?.phrases ?? []) {
      for (const { preposition } of complements ?? []) found.add(preposition);
      if (maker !== undefined) found.add('by');
    }
  };
  addNouns(subject);
  addNouns(object);
  for (const { preposition, nouns } of obliques) {
    found.add(preposition);
    addNouns(nouns);
  }
  return found;
}

/** A frame with the prepositions that its clause must have, and its place in the order of its list. */
interface Fitted {
  readonly frame: VerbFrame;
  readonly prepositions: readonly string[];
  readonly rank: number;
}

/** Frames by one thing that they ask for, so that only those are looked at whose thing is there: a noun, else a preposition. */
interface FrameIndex {
  readonly byNoun: ReadonlyMap<string, readonly Fitted[]>;
  readonly byPreposition: ReadonlyMap<string, readonly Fitted[]>;
  readonly others: readonly Fitted[];
  /** The frames of `others`, where nothing else fits. */
  readonly always: readonly VerbFrame[];
}

function fitting(
  { byNoun, byPreposition, others, always }: FrameIndex,
  nouns: ReadonlySet<string>,
  prepositions: ReadonlySet<string>,
): readonly VerbFrame[] {
  const found = new Set<Fitted>();
  const add = (frames: readonly Fitted[] | undefined): void => {
    if (frames === undefined) return;
    for (const one of frames) if (one.prepositions.every((word) => prepositions.has(word))) found.add(one);
  };
  if (byNoun.size > 0) for (const noun of nouns) add(byNoun.get(noun));
  if (byPreposition.size > 0) for (const preposition of prepositions) add(byPreposition.get(preposition));
  if (found.size === 0) return always;
  return [...others, ...found].sort((a, b) => a.rank - b.rank).map(({ frame }) => frame);
}

function indexFrames(frames: readonly VerbFrame[]): FrameIndex {
  const byNoun = new Map<string, Fitted[]>();
  const byPreposition = new Map<string, Fitted[]>();
  const others: Fitted[] = [];
  for (const [rank, frame] of frames.entries()) {
    const nouns = nounsAsked(frame);
    const prepositions = prepositionsAsked(frame);
    const fitted = { frame, prepositions, rank };
    const [first] = prepositions;
    if (nouns.size > 0) for (const noun of nouns) file(byNoun, noun, fitted);
    else if (first !== undefined) file(byPreposition, first, fitted);
    else others.push(fitted);
  }
  return { byNoun, byPreposition, others, always: others.map(({ frame }) => frame) };
}

function file(table: Map<string, Fitted[]>, key: string, one: Fitted): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [one]);
  else known.push(one);
}

/** The nouns of which the first place that names any must have one; of "scathing attack" the last word. Sums and courts have no noun of their own. */
function nounsAsked({ slots }: VerbFrame): ReadonlySet<string> {
  const [first = []] = slots.map(lemmasOf).filter((lemmas) => lemmas.length > 0);
  return new Set(first.map(lastWord));
}

const lemmasOf = ({ filler }: FrameSlot): readonly string[] =>
  filler.kind !== 'noun' || filler.lemmas.has(MONEY) || filler.lemmas.has(COURT) ? [] : [...filler.lemmas];

/** Prepositions of slots that other places than a prepositional phrase of the clause may fill. */
const UNSEEN: ReadonlySet<string> = new Set(['of', 'that', 'whether', 'to do']);

/** Prepositions behind an infinitive may hang on it: "threatened to deal a blow to X". */
function prepositionsAsked({ slots }: VerbFrame): readonly string[] {
  const infinitive = slots.findIndex(({ preposition }) => preposition === 'to do');
  const own = infinitive < 0 ? slots : slots.slice(0, infinitive);
  return own.flatMap(({ preposition }) => (preposition === undefined || UNSEEN.has(preposition) ? [] : [preposition]));
}

const OF_ANY_VERB = indexFrames(ADJUNCT_FRAMES);
const NO_FRAMES = { own: indexFrames([]), adjuncts: indexFrames([]) };
const BY_VERB = new Map(
  [...VERB_FRAMES].map(([lemma, frames]) => [
    lemma,
    {
      own: indexFrames(frames.filter(({ isAdjunct }) => !isAdjunct)),
      adjuncts: indexFrames(frames.filter(({ isAdjunct }) => isAdjunct)),
    },
  ]),
);
