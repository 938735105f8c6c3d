import { endsSentence, isProse, type Line } from '../lines';
import { isBareDate } from './date-stamp';
import { isSectionName } from './navigation';
import type { Page, PageRule } from './rule';

/** From this many words a line under the title that is no sentence may be a standfirst. */
const STANDFIRST_WORDS = 8;

/**
 * In a copied page the short lines between title and first paragraph, and those after the last: names of people and
 * outlets, dates, labels, headlines of other articles. A standfirst directly under the title is left alone.
 */
export const pageEdgesRule: PageRule = {
  name: 'page-edges',
  *find(page) {
    const { lines, firstProse, lastProse, isPageCopy } = page;
    if (firstProse === undefined || lastProse === undefined) return;
    const tail = startOfMarkedTail(page);
    for (const line of lines) {
      if (line.index === page.title || isProse(line)) continue;
      if (line.index > lastProse && (isPageCopy || isLineAbove(line, { tail, lines: lines.length }))) yield line.index;
      if (line.index < firstProse && isHeadLine(line, page)) yield line.index;
    }
  },
};

function isHeadLine({ text, words, index }: Line, { title, isPageCopy, marked }: Page): boolean {
  if (isSectionName(words)) return true;
  if (!isPageCopy || title === undefined) return false;
  if (isBareDate(text)) return true;
  const isBelowTitle = index === title + 1;
  const isStandfirst = words.length >= STANDFIRST_WORDS && (isBelowTitle || !marked.has(index - 1));
  return !isStandfirst && !endsSentence(text);
}

/** Index from which every line to the end is marked. */
function startOfMarkedTail({ lines, marked }: Page): number {
  let start = lines.length;
  while (start > 0 && marked.has(start - 1)) start--;
  return start;
}

/** Under a report without other signs of a page: the line between its last paragraph and furniture that ends it. */
function isLineAbove(
  { index, words }: Line,
  { tail, lines }: { readonly tail: number; readonly lines: number },
): boolean {
  return tail < lines && index === tail - 1 && words.length <= 12;
}
