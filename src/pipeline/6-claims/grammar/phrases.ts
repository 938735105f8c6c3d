import type { TimeExpression } from '../../../model/mention';
import type { Sentence } from '../../../model/token';
import type { FirstPerson } from './first-person';
import { LONG_PREPOSITIONS } from './function-words';
import { nameNodes, timeRanges } from './name-nodes';
import { readNouns } from './noun-phrases';
import type { Item, Mark } from './reading';
import type { Referents } from './referents';
import { readVerb } from './verb-groups';
import type { Word } from './word';
import { classifyWords } from './words';

export interface Phrases {
  readonly words: readonly Word[];
  readonly items: readonly Item[];
}

/** Cuts a sentence into noun phrases, verb groups, times and the marks between them. */
export function findPhrases(
  sentence: Sentence,
  index: number,
  {
    referents,
    times,
    firstPerson,
  }: {
    readonly referents: Referents;
    readonly times: readonly TimeExpression[];
    readonly firstPerson?: FirstPerson | undefined;
  },
): Phrases {
  const nodes = nameNodes(sentence, referents.inSentence(index));
  const timeNodes = timeRanges(sentence, times, nodes);
  const cover = new Map<number, 'name' | 'time'>();
  for (const { start, end } of nodes.values()) for (let at = start; at < end; at++) cover.set(at, 'name');
  for (const { start, end } of timeNodes.values()) for (let at = start; at < end; at++) cover.set(at, 'time');
  for (const node of nodes.values()) if (node.mention.kind === 'pronoun') cover.delete(node.start);
  const words = classifyWords(sentence, cover);
  const nominals = referents.inSentence(index).filter(({ kind }) => kind === 'nominal');
  const context = { words, nodes, nominals, referents, ...(firstPerson !== undefined && { firstPerson }) };
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const time = timeNodes.get(at);
    const item: Item =
      time !== undefined
        ? { kind: 'time', ...time }
        : (readLongPreposition(at, words) ?? readNouns(at, context) ?? readVerb(at, words) ?? readMark(at, words));
    items.push(item);
    at = item.end;
  }
  return { words, items };
}

const LONG_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  LONG_PREPOSITIONS.map(([first = '']) => [first, LONG_PREPOSITIONS.filter((parts) => parts[0] === first)]),
);

/** "thanks to", "in support of": also where the first word could open a noun phrase. */
export function readLongPreposition(at: number, words: readonly Word[]): Mark | undefined {
  const long = LONG_BY_FIRST.get(words[at]?.lower ?? '')?.find((parts) =>
    parts.every((part, offset) => words[at + offset]?.lower === part),
  );
  return long && { kind: 'mark', start: at, end: at + long.length, class: 'preposition', text: long.join(' ') };
}

export function readMark(at: number, words: readonly Word[]): Mark {
  const word = words[at];
  const long = readLongPreposition(at, words);
  if (long !== undefined) return long;
  return { kind: 'mark', start: at, end: at + 1, class: markClass(word), text: word?.lower ?? '' };
}

function markClass(word: Word | undefined): Mark['class'] {
  switch (word?.class) {
    case 'preposition':
    case 'to':
      return 'preposition';
    case 'conjunction':
      return 'conjunction';
    case 'relative':
      return 'relative';
    case 'subordinator':
      return 'subordinator';
    case 'quote':
      return 'quote';
    default:
      if (word?.lower === ',') return 'comma';
      if (word?.lower === '-' || word?.lower === '–' || word?.lower === '—' || word?.lower === '--') return 'dash';
      return word?.class === 'punctuation' && /^[.;:!?]/.test(word.lower) ? 'stop' : 'other';
  }
}
