import { wordSet } from '../../../language/lexicons/words';
import type { Word } from './word';

/**
 * Offset in the text from which a sentence asks whether something is so, and states nothing by its verbs: "Is Ann Lee meeting Bo Berg?", "He said:
 * “Did she meet him?”"; `undefined` where none does, as in "Why did she meet him?".
 */
export function askedFrom(words: readonly Word[]): number | undefined {
  if (words.findLast(({ class: kind }) => kind !== 'quote')?.lower !== '?') return undefined;
  // "QUESTION: And is he …?"
  const colon = words.slice(0, MOST_OF_LABEL).findLastIndex(({ lower }) => lower === ':');
  const quote = words.findLastIndex(
    ({ class: kind, lower }, at) => kind === 'quote' && lower !== '”' && at < words.length - 1,
  );
  return [colon, quote].map((at) => openingOf(words.slice(at + 1))).find((from) => from !== undefined);
}

/** Where words that begin with an auxiliary start, whatever leads up to it. */
function openingOf(words: readonly Word[]): number | undefined {
  const opening = words.find(({ class: kind, lower }) => kind !== 'quote' && !LEADING.has(lower));
  return opening !== undefined && ASKING.has(opening.lower) ? opening.start : undefined;
}

/** Words at most before the colon of who asks. */
const MOST_OF_LABEL = 5;
const LEADING = wordSet('and but so or well then now yes no , –');
const ASKING = wordSet(
  'is are was were am do does did has have had can could will would shall should may might must isn aren doesn don didn hasn haven won',
);
