import { isProse } from '../lines';
import type { PageRule } from './rule';

/** Most lines that a page's head may have; a title line further down is a repetition within the report. */
const MOST_LINES = 25;

/** What a copied page has above its headline: name of the outlet, menus, section. */
export const beforeTitleRule: PageRule = {
  name: 'before-title',
  *find({ lines, title }) {
    if (title === undefined || title > MOST_LINES) return;
    const head = lines.slice(0, title);
    if (head.some(isProse)) return;
    for (const { index } of head) yield index;
  },
};
