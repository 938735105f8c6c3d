import type { Span } from '../model/span';
import type { Token } from '../model/token';
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
 * Tokens with text and lemma. Without a tagger the word before decides between noun and verb ("the meeting", "is meeting"); a
 * capitalised word that prose does not write small is a name and keeps its form, in small letters.
 */
export function lemmatizeSentence(text: string, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let before = '';
  for (const { start, end } of spans) {
    const form = text.slice(start, end);
    tokens.push({ start, end, text: form, lemma: lemmaInContext(form, before, tokens.length === 0) });
    before = form.toLowerCase();
  }
  return tokens;
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
