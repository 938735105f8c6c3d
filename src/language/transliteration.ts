import { foldName } from './misspelling';

/** Letters from which on a word can be another's transliteration. */
const LEAST = 5;

/** Spellings that stand for one sound of a script that is not Latin, as pattern and common form; in order. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/([bdgkt])h/g, '$1'],
  [/ck|q|^g(?=[ahu])|c(?=[aoukl])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|[ou]/g, 'o'],
  [/h$/, ''],
  // "Georgi" is no "Georgia".
  [/[aeiy]*[eiy]$/, '#'],
  [/[aeiy]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * Common form of the ways in which one name is written from another script: "Mohammed" and "Muhammad", "Gaddafi" and "Qaddafi" have one,
 * "Tyler" and "Taylor" two. `undefined` for a short word.
 */
export function transliterationKey(word: string): string | undefined {
  const folded = foldName(word).replace(/ /g, '');
  if (folded.length < LEAST || /\d/.test(folded)) return undefined;
  return ALIKE.reduce((form, [pattern, common]) => form.replace(pattern, common), folded);
}

/** Whether two words may be one name written from another script in two ways. */
export function isTransliteration(one: string, other: string): boolean {
  const key = transliterationKey(one);
  return key !== undefined && key === transliterationKey(other);
}
