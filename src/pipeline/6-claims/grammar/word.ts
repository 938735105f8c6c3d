import type { Token } from '../../../model/token';
import { NOT_ADVERBS } from './function-words';
import type { VerbForm } from './verb-forms';

export type WordClass =
  | 'name'
  | 'time'
  | 'noun'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'negator'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'subordinator'
  | 'quote'
  | 'punctuation';

/** A token with the coarse class that the reading of clauses needs; adjectives count as nouns. */
export interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly lemma: string;
  readonly class: WordClass;
  readonly form?: VerbForm;
}

/** What is known of tokens beforehand: those inside a name or a time, by index in the sentence. */
export type Cover = ReadonlyMap<number, 'name' | 'time'>;

/** A token in small letters, with the plain apostrophe. */
export function lowerForm({ text }: Token): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower;
}

/** Whether a word in small letters may be a quote, punctuation, a number or a sum by its spelling: all that begins as no plain word does. */
export const isSign = (lower: string): boolean => /^(?:[^a-z]|[a-z]{1,2}[$£€])/.test(lower);

/** Whether a word is an adverb by its ending. */
export const isAdverb = (lower: string): boolean => lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower);
