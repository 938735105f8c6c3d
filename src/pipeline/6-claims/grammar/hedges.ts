import { ALLEGING_ADJECTIVES, DOUBTING_ADJECTIVES } from '../../../language/lexicons/hedging-words';
import type { Modality } from '../../../model/claim';

/** "the alleged killer of Bo Berg", "a would-be member of the Front": what the words of a description make of it. */
export function hedgeIn(words: readonly string[]): Modality {
  const isOneOf = (list: ReadonlySet<string>): boolean =>
    // "self-styled" may be cut into its parts.
    words.some((word, at) => list.has(word) || list.has(`${word}-${words[at + 1] ?? ''}`));
  if (isOneOf(ALLEGING_ADJECTIVES)) return 'alleged';
  return isOneOf(DOUBTING_ADJECTIVES) ? 'hypothetical' : 'asserted';
}
