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
    for (const line of lines) {
      if (line.index === page.title || isProse(line)) continue;
      if (line.index > lastProse && (isPageCopy || isFollowedByMarked(line, page))) yield line.index;
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

/** Under a report without other signs of a page: a line that stands between furniture and its end. */
function isFollowedByMarked({ index, words }: Line, { lines, marked }: Page): boolean {
  const rest = lines.slice(index + 1);
  return words.length <= 12 && rest.length > 0 && rest.every((line) => marked.has(line.index));
}
