import { characterKind, startsLower } from '../../language/characters';
import type { Span } from '../../model/span';

/** A paragraph's trimmed range and its index counted over the whole text, furniture included. */
export interface Paragraph extends Span {
  readonly index: number;
}

interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

/** Narrowest line, in characters, of a block that a mail program or editor has wrapped. */
const LEAST_WRAPPED = 45;
const MOST_WRAPPED = 100;
const LEAST_WRAPPED_LINES = 4;

/**
 * Paragraphs of a text, in order. An empty line always ends one. Within a block each line is a paragraph, save that a line that
 * begins with a small letter continues a line that has no final stop, and that blocks of evenly wrapped lines are joined.
 */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let block: Line[] = [];
  const close = () => {
    for (const span of joinLines(text, block)) paragraphs.push({ index: paragraphs.length, ...span });
    block = [];
  };
  for (const line of lines(text)) {
    if (line.afterGap) close();
    block.push(line);
  }
  close();
  return paragraphs;
}

function* lines(text: string): Generator<Line> {
  let afterGap = false;
  let start = 0;
  while (start <= text.length) {
    const end = endOfLine(text, start);
    const line = trim(text, { start, end });
    if (line.start < line.end) {
      yield { afterGap, ...line };
      afterGap = false;
    } else afterGap = true;
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85 || code === 0x0b || code === 0x0c;

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The span without the white space and invisible characters at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && characterKind(text, first) === 'space') first++;
  while (last > first && characterKind(text, last - 1) === 'space') last--;
  return { start: first, end: last };
}

function joinLines(text: string, block: readonly Line[]): Span[] {
  if (isWrapped(text, block)) return [{ start: (block[0] as Line).start, end: (block[block.length - 1] as Line).end }];
  const joined: { start: number; end: number }[] = [];
  for (const line of block) {
    const last = joined[joined.length - 1];
    if (last !== undefined && continues(text, last, line)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
  }
  return joined;
}

/** Every line but the last is about as long as the others, and several break off inside a sentence. */
function isWrapped(text: string, block: readonly Line[]): boolean {
  if (block.length < LEAST_WRAPPED_LINES) return false;
  let broken = 0;
  let longest = 0;
  let shortest = MOST_WRAPPED;
  for (const line of block.slice(0, -1)) {
    const length = line.end - line.start;
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
    if (!endsSentence(text, line)) broken++;
  }
  return (
    shortest >= LEAST_WRAPPED && longest <= MOST_WRAPPED && longest - shortest <= 30 && broken * 2 >= block.length - 1
  );
}

const endsSentence = (text: string, { end }: Span): boolean => '.!?…:"”\')]'.includes(text[end - 1] ?? '.');

const continues = (text: string, before: Span, line: Span): boolean =>
  !endsSentence(text, before) && startsLower(text[line.start] ?? '') && before.end - before.start > 30;
