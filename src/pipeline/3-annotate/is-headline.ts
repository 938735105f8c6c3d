import { startsUpper } from '../../language/characters';
import { COMMON_WORDS } from '../../language/lexicons/common-words';

const MOST_WORDS = 22;

export interface HeadlineSetting {
  /** Title that came with the article, if any. */
  readonly title?: string;
  /** Whether it is the article's first line outside the furniture. */
  readonly isFirst: boolean;
  /** Whether more text follows. */
  readonly hasBody: boolean;
}

/**
 * Whether a line is set as a headline: it repeats the article's title, or it has no final stop, few words, and is either the first
 * line or written With Capitals (or ALL CAPITALS).
 */
export function isHeadline(
  line: string,
  tokens: readonly string[],
  { title, isFirst, hasBody }: HeadlineSetting,
): boolean {
  if (title !== undefined && sameWords(line, title)) return true;
  const last = tokens[tokens.length - 1] ?? '';
  if (tokens.length < 2 || tokens.length > MOST_WORDS || /[.!:;,]$/.test(last) || '"”)]…'.includes(last)) return false;
  return (isFirst && hasBody) || capitalShare(tokens) > 0.75;
}

const sameWords = (line: string, title: string): boolean => fold(line) === fold(title);

const fold = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Share of words that begin with a capital among those that prose writes small. */
function capitalShare(tokens: readonly string[]): number {
  let capitals = 0;
  let all = 0;
  for (const token of tokens) {
    if (token.length < 4 || !COMMON_WORDS.has(token.toLowerCase())) continue;
    all++;
    if (startsUpper(token)) capitals++;
  }
  return all >= 3 ? capitals / all : 0;
}
