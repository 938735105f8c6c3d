import { framesOfActs } from './act-frames';
import { ANY, type Frame, type NounFrame, parseFrame, type VerbFrame } from './parse-frame';
import { ACTORS, type FramePattern } from './relation-entry';
import { RELATIONS } from './relations';

/** A verb frame, whose second word is its verb. */
const ENDS_FIRST = /^(?:S|O|S\+O|\*) /;

/** What somebody is by a preposition: "at the helm of". */
const STATE = /^(?:S|O|S\+O) be (?:at|in|on|under|behind) \{/;

/** A verb and its particle, as in `S throw out O`. */
const PHRASAL = /^(S|O|\*) (\S+) (up|out|down|off|back|away) (S|O|(?:[SO]'s )?\{\S+\})(?= |$)/;

const FRAMES: readonly Frame[] = [...RELATIONS].flatMap(([relation, entry]) =>
  [...(entry.frames ?? []), ...(entry.acts ?? []).flatMap(framesOfActs)]
    .map((pattern) => (entry.office ? lasting(pattern) : pattern))
    .flatMap(spellOut)
    .flatMap(parted)
    .flatMap((pattern) => (entry.ofTheirs ? [pattern, ...ofTheirs(pattern)] : [pattern]))
    .map((pattern) => parseFrame(relation, pattern)),
);

/** Whoever holds an office may go on with it: "is at the helm of X", "remained at the helm of X". */
function lasting(pattern: FramePattern): FramePattern {
  const { pattern: text, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  return STATE.test(text)
    ? { ...options, pattern: text.replace(' be ', ' be|remain|stay ') }
    : { ...options, pattern: text.replace(' be {', ' be|remain {') };
}

/** The pattern, and where a particle may follow the object ("threw Ann Lee out") that too. */
function parted(pattern: FramePattern): readonly FramePattern[] {
  const { pattern: text, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  const found = PHRASAL.exec(text);
  if (found === null || found[0].length < text.length) return [pattern];
  const [, subject, verb, particle, object] = found;
  return [pattern, { ...options, pattern: `${subject} ${verb} ${object} ${particle}` }];
}

/** One pattern for each of the alternatives "a|b" among its prepositions and particles; verbs and nouns keep theirs. */
function spellOut(pattern: FramePattern): readonly FramePattern[] {
  const { pattern: text, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  const words = text.split(' ');
  const first = ENDS_FIRST.test(text) ? 2 : 1;
  const at = words.findIndex((word, index) => index >= first && word.includes('|') && !word.startsWith('{'));
  if (at < 0) return [pattern];
  return (words[at] ?? '')
    .split('|')
    .flatMap((one) =>
      spellOut({ ...options, pattern: words.map((word, index) => (index === at ? one : word)).join(' ') }),
    );
}

/** The pattern with something of the object in its place: `S back O` becomes `S back O's {X}` and `S back {X} by O`. */
function ofTheirs(pattern: FramePattern): readonly FramePattern[] {
  const { pattern: text, object, itself, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  if (itself === true) return [];
  // What is done to a law is told of the law alone.
  if (object !== undefined && !object.some((type) => ACTORS.includes(type))) return [];
  const theirs = text.replace(/(?<=\s)O(?=\s|$)/, "O's {X}");
  if (theirs === text) return [];
  const isBare = /^S \S+(?: (?:into|for|to|against|at|with|out))? O$/.test(text);
  return [
    { ...options, pattern: theirs },
    ...(isBare ? [{ ...options, pattern: text.replace(/ O$/, ' {X} by O') }] : []),
  ];
}

/** Verb frames of the whole table by the lemma of their verb, those with the most arguments first. */
export const VERB_FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = byLemma(
  FRAMES.filter((frame) => frame.kind === 'verb'),
);

/** Noun frames of the whole table by the lemma of their noun, those with the most arguments first. */
export const NOUN_FRAMES: ReadonlyMap<string, readonly NounFrame[]> = byLemma(
  FRAMES.filter((frame) => frame.kind === 'noun'),
);

/** Frames that any verb fits. */
export const ADJUNCT_FRAMES: readonly VerbFrame[] = VERB_FRAMES.get(ANY) ?? [];

function byLemma<Kind extends Frame>(frames: readonly Kind[]): ReadonlyMap<string, readonly Kind[]> {
  const table = new Map<string, Kind[]>();
  for (const frame of frames) {
    for (const lemma of frame.lemmas) table.set(lemma, [...(table.get(lemma) ?? []), frame]);
  }
  for (const list of table.values()) list.sort((a, b) => weight(b) - weight(a));
  return table;
}

/** A frame that asks for more words is the more specific one: "hold talks with" before "hold". */
function weight(frame: Frame): number {
  const words = frame.kind === 'verb' ? frame.particles.length + frame.tail.length : 0;
  const nouns = frame.slots.filter(({ filler }) => filler.kind === 'noun' && filler.lemmas.size > 0).length;
  const owned = frame.slots.filter(({ filler }) => filler.kind === 'noun' && filler.possessor !== undefined).length;
  const isNarrow = [frame.through, frame.about, frame.called, frame.calling, frame.alone, frame.subjectKinds].some(
    (one) => one !== undefined,
  )
    ? 1
    : 0;
  return isNarrow + 4 * words + 3 * nouns + 2 * owned + 4 * frame.slots.length;
}
