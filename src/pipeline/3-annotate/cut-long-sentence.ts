import type { Span } from '../../model/span';

/** Most tokens of a sentence. The longest of prose have some 150, and what reads a sentence may take the square of its length. */
export const MOST_SENTENCE_TOKENS = 320;
const LEAST_TOKENS = 240;

/**
 * The range of token indices as it is, or where it holds more than `MOST_SENTENCE_TOKENS` in parts of at most so many, each cut after the
 * last comma, colon or semicolon that leaves it 240 or more, else at its full length. Cost: linear.
 */
export function cutLongSentence(text: string, tokens: readonly Span[], { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let first = start;
  while (end - first > MOST_SENTENCE_TOKENS) {
    let cut = first + MOST_SENTENCE_TOKENS;
    while (cut > first + LEAST_TOKENS && !isPause(text, tokens[cut - 1])) cut--;
    if (cut === first + LEAST_TOKENS && !isPause(text, tokens[cut - 1])) cut = first + MOST_SENTENCE_TOKENS;
    parts.push({ start: first, end: cut });
    first = cut;
  }
  parts.push({ start: first, end });
  return parts;
}

const isPause = (text: string, token: Span | undefined): boolean =>
  token !== undefined && token.end - token.start === 1 && ',;:'.includes(text[token.start] ?? '.');
