import type { Word } from './word';

/** Whether the last quotation mark before a word of its sentence opens a quotation. */
export function isQuoted(at: number, words: readonly Word[]): boolean {
  const marks = words.slice(0, at).filter((word) => word.class === 'quote');
  const last = marks[marks.length - 1]?.lower;
  return last === '“' || (last !== undefined && last !== '”' && marks.length % 2 === 1);
}
