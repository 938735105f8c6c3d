import type { Span } from '../../model/span';

/** One line of an article that is not blank. Its span leaves out the white space around it. */
export interface Line extends Span {
  /** The characters of the span. */
  readonly text: string;
  /** Runs of letters, digits and the signs inside words, in lower case; "de-mistura's" is one. */
  readonly words: readonly string[];
  /** Index among the lines that are not blank. */
  readonly index: number;
}

/** Splits a text into its lines that are not blank, in text order. Line ends are LF, CRLF, CR, and Unicode's separators. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed, words: wordsOf(trimmed), index: lines.length });
  }
  return lines;
}

/** Words in lower case, with typographic apostrophes made plain. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['.-](?=[\p{L}\p{N}]))*/gu) ?? []
  );
}

/** Letters and digits alone, in lower case and composed form: equal for two spellings of one headline or caption. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a line ends as a sentence does: with a full stop, mark or ellipsis, quotes and brackets after it included. */
export function endsSentence(line: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(line);
}

/** Fewest words of running text; shorter lines are as often headings, credits and controls. */
const LEAST_PROSE_WORDS = 6;
/** A line this long is running text even without a full stop. */
const LONG_LINE_WORDS = 40;

/** Whether a line is set like running text: whole sentences, a sentence that opens a quotation, or sheer length. */
export function isProse(line: Line): boolean {
  if (line.words.length >= LONG_LINE_WORDS) return true;
  if (line.words.length < LEAST_PROSE_WORDS) return /^["“‘'«].*[.!?…]["”’'»]$/.test(line.text);
  return endsSentence(line.text) || /[:;,—–]["”’]?$/.test(line.text) || /["”]$/.test(line.text);
}

/** Share, 0–1, of the words of four letters and more that begin with a capital; headlines in title case come near 1. */
export function capitalShare(line: string): number {
  const words = line.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}
