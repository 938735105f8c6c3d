import { ANY, type Frame, type NounFrame, parseFrame, type VerbFrame } from './parse-frame';
import type { FramePattern } from './relation-entry';
import { RELATIONS } from './relations';

const FRAMES: readonly Frame[] = [...RELATIONS].flatMap(([relation, entry]) =>
  (entry.frames ?? [])
    .flatMap((pattern) => (entry.ofTheirs ? [pattern, ...ofTheirs(pattern)] : [pattern]))
    .flatMap(byPreposition)
    .map((pattern) => parseFrame(relation, pattern)),
);

/** One pattern for each of the prepositions that a pattern gives the choice of: `S hold {seat} in|on O`. */
function byPreposition(pattern: FramePattern): readonly FramePattern[] {
  const { pattern: text, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  const words = text.split(' ');
  const at = words.findIndex((word, index) => index > 1 && word.includes('|') && !word.startsWith('{'));
  if (at < 0) return [pattern];
  return (words[at] as string)
    .split('|')
    .flatMap((choice) => byPreposition({ ...options, pattern: words.with(at, choice).join(' ') }));
}

/** The pattern with something of the object in its place: `S back O` becomes `S back O's {X}` and `S back {X} by O`. */
function ofTheirs(pattern: FramePattern): readonly FramePattern[] {
  const { pattern: text, object: _, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  const theirs = text.replace(/(?<=\s)O(?=\s|$)/, "O's {X}");
  if (theirs === text) return [];
  const isBare = /^S \S+ O$/.test(text);
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
  const isNarrow = [frame.through, frame.about, frame.alone, frame.subjectKinds].some((one) => one !== undefined)
    ? 1
    : 0;
  return isNarrow + 4 * words + 3 * nouns + 2 * owned + 4 * frame.slots.length;
}
