import { FOR_ANOTHER, NOUN_GOVERNANCE, RELYING } from './control-verbs';
import type { NounPhrase } from './reading';
import type { Word } from './word';

/** What leads from a verb or noun to somebody who is to do something. */
const ON: ReadonlySet<string> = new Set(['on', 'upon', 'to']);

/**
 * Whether a phrase right before the "to" of an infinitive names who is to do it, and not the subject of
 * the verb before: "waited for Norway to free X", "time for Norway to free X", "relied on Norway to free X".
 */
export function isLeftToAnother({ start, lemma }: NounPhrase, words: readonly Word[]): boolean {
  const [before, preposition] = [words[start - 2], words[start - 1]];
  // "asked for permission to leave": the permission does not.
  if (before === undefined || preposition === undefined || NOUN_GOVERNANCE.has(lemma)) return false;
  return preposition.lower === 'for'
    ? FOR_ANOTHER.has(before.lemma)
    : ON.has(preposition.lower) && RELYING.has(before.lemma);
}
