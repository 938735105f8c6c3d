import type { Word } from '../model/token';
import { characterKind, startsUpper } from './characters';
import { lemmatize, type WordClass } from './lemmas';
import { COMMON_WORDS } from './lexicons/common-words';
import { wordSet } from './lexicons/words';

const BEFORE_NOUN =
  wordSet(`the a an this that these those his her its their our my your no any some every each another such
  first second third last next two three four five several many few 's ’s ' ’`);
const BEFORE_VERB =
  wordSet(`to will would can could may might must shall should not n't n’t he she they it we who is are was were be been
  being am has have had do does did ca wo 'll ’ll never`);

/**
 * Lemmas of the words of a sentence, in small letters. The word before decides between noun and verb ("the meeting", "is meeting"); a
 * capitalised word that prose does not write small is a name and keeps its form.
 */
export function lemmatizeSentence(words: readonly Word[]): readonly string[] {
  return words.map(({ text }, at) => lemmaInContext(text, words[at - 1]?.text.toLowerCase() ?? '', at === 0));
}

function lemmaInContext(form: string, before: string, isFirst: boolean): string {
  if (characterKind(form, 0) !== 'letter' && !/^['’]/.test(form)) return form.toLowerCase();
  if ((form === "'s" || form === '’s') && !BEFORE_VERB.has(before)) return "'s";
  const lower = form.toLowerCase();
  if (startsUpper(form) && !isFirst && !COMMON_WORDS.has(lower)) return lower;
  return lemmatize(lower, classAfter(before));
}

function classAfter(before: string): WordClass | undefined {
  if (BEFORE_NOUN.has(before)) return 'NOUN';
  return BEFORE_VERB.has(before) ? 'VERB' : undefined;
}
