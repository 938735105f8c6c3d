import { wordSet } from '../../../language/lexicons/words';
import type { Word } from './word';

/** "Is Ann Lee meeting Bo Berg?": a sentence that asks whether it is so states nothing of what its verbs tell; "why did she meet him?" does. */
export function asksWhether(words: readonly Word[]): boolean {
  if (words.findLast(({ class: kind }) => kind !== 'quote')?.lower !== '?') return false;
  // "QUESTION: And is he …?"
  const colon = words.slice(0, MOST_OF_LABEL).findLastIndex(({ lower }) => lower === ':');
  const opening = words.slice(colon + 1).find(({ class: kind, lower }) => kind !== 'quote' && !LEADING.has(lower));
  return opening !== undefined && ASKING.has(opening.lower);
}

/** Words at most before the colon of who asks. */
const MOST_OF_LABEL = 5;
const LEADING = wordSet('and but so or well then now yes no , –');
const ASKING = wordSet(
  'is are was were am do does did has have had can could will would shall should may might must isn aren doesn don didn hasn haven won',
);
