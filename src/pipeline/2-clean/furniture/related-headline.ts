import { capitalShare, endsSentence, type Line } from '../lines';
import type { PageRule } from './rule';

const LEAST_WORDS = 5;
const MOST_WORDS = 24;
/** Share of words with a capital from which a line counts as set in title case. */
const TITLE_CASE = 0.75;

/**
 * Headlines of other articles between the paragraphs of a report: lines without a final sign, in title case, of five
 * words and more. In a copied page any such line that is long enough for a headline and too long for a crosshead.
 */
export const relatedHeadlineRule: PageRule = {
  name: 'related-headline',
  *find({ lines, title, firstProse, lastProse, isPageCopy, marked }) {
    // Where nothing else is furniture, a line in title case is a heading of the report's own.
    if (firstProse === undefined || lastProse === undefined || marked.size === 0) return;
    for (const line of lines.slice(firstProse + 1, lastProse)) {
      if (line.index === title || marked.has(line.index) || !isHeadline(line)) continue;
      if (isListItem(line, lines)) continue;
      const longEnough = isPageCopy && line.words.length >= LEAST_WORDS + 1;
      if (capitalShare(line.text) >= TITLE_CASE || longEnough) yield line.index;
    }
  },
};

function isHeadline({ text, words }: Line): boolean {
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return false;
  // "Group F — Sweden 1 – 0 Korea Republic" is a row of results.
  if ((text.match(/(?<!\S)\d{1,3}(?!\S)/g) ?? []).length >= 2) return false;
  return /^["“‘'\p{Lu}\p{N}]/u.test(text) && /[\p{L}\p{N})]['’]?$/u.test(text) && !/^[-–—•*]/.test(text);
}

/** Items of a list that a sentence of the report opens with a colon. */
function isListItem({ index }: Line, lines: readonly Line[]): boolean {
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above];
    if (!line || line.text.endsWith(':')) return line !== undefined;
    if (endsSentence(line.text)) return false;
  }
  return false;
}
