import type { Span } from '../../../model/span';
import { isProse, type Line, splitLines } from '../lines';
import { authorNoteRule } from './author-note';
import { beforeTitleRule } from './before-title';
import { boilerplateRule } from './boilerplate';
import { bylineRule } from './byline';
import { captionRule } from './caption';
import { controlsRule } from './controls';
import { creditRule } from './credit';
import { dateStampRule } from './date-stamp';
import { findTitleLine, guessTitleLine } from './find-title';
import { linkListRule } from './link-list';
import { navigationRule } from './navigation';
import { otherScriptRule } from './other-script';
import { pageEdgesRule } from './page-edges';
import { promptRule } from './prompt';
import { relatedRule } from './related';
import { relatedHeadlineRule } from './related-headline';
import { repeatedLineRule } from './repeated-line';
import type { LineRule, Page, PageRule } from './rule';
import { signsRule } from './signs';
import { topicsRule } from './topics';

/** Every rule that reads a line alone; the first that takes it names it. */
export const LINE_RULES: readonly LineRule[] = [
  creditRule,
  dateStampRule,
  bylineRule,
  topicsRule,
  relatedRule,
  controlsRule,
  promptRule,
  navigationRule,
  boilerplateRule,
  signsRule,
];

/** Rules that look at the page, in the order in which they need each other's marks. */
export const PAGE_RULES: readonly PageRule[] = [
  otherScriptRule,
  beforeTitleRule,
  repeatedLineRule,
  captionRule,
  linkListRule,
  relatedHeadlineRule,
  authorNoteRule,
  pageEdgesRule,
];

/** Rules whose lines only a whole copied page has; credits, bylines and dates come with agency texts too. */
const PAGE_COPY_RULES = new Set([
  'controls',
  'prompt',
  'navigation',
  'topics',
  'related',
  'boilerplate',
  'other-script',
]);

/** Fewest such lines in a copied page; one alone may be chance, or what was left of a cleaned page. */
const LEAST_PAGE_SIGNS = 2;

/** Longest line that is looked at, in characters; furniture is short. */
const LONGEST_LINE = 1_000;

/** A line of furniture with the name of the rule that told it. */
export interface FurnitureLine extends Span {
  readonly rule: string;
}

/** Furniture of a text, and the line that is its title. */
export interface MarkedPage {
  readonly furniture: readonly FurnitureLine[];
  /** The line of the supplied title, else the line that looks like one. */
  readonly title?: Line;
  readonly lines: readonly Line[];
}

/**
 * Finds the lines of a text that belong to the page and not to the report: credits, captions, controls, menus, prompts,
 * other headlines. The text stays as it is; spans are whole lines without the white space around them, in text order.
 */
export function markFurniture(
  text: string,
  { title, outlet }: { readonly title?: string; readonly outlet?: string } = {},
): MarkedPage {
  const lines = splitLines(text);
  const rules = new Map<number, string>();
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE) continue;
    const rule = LINE_RULES.find((candidate) => candidate.test(line));
    if (rule) rules.set(line.index, rule.name);
  }
  const titleIndex = titleOf(lines, { rules, ...(title ? { title } : {}) });
  if (titleIndex !== undefined) rules.delete(titleIndex);
  for (const rule of PAGE_RULES) {
    const page = pageOf(lines, { rules, titleIndex, outlet });
    for (const index of [...rule.find(page)]) {
      if (index !== titleIndex && !rules.has(index)) rules.set(index, rule.name);
    }
  }
  const titleLine = titleIndex === undefined ? undefined : lines[titleIndex];
  const furniture = lines.flatMap(({ start, end, index }) => {
    const rule = rules.get(index);
    return rule === undefined ? [] : [{ start, end, rule }];
  });
  return { furniture, lines, ...(titleLine ? { title: titleLine } : {}) };
}

function titleOf(
  lines: readonly Line[],
  { rules, title }: { readonly rules: ReadonlyMap<number, string>; readonly title?: string },
): number | undefined {
  if (title !== undefined) return findTitleLine(lines, title);
  const marked = new Set(rules.keys());
  const firstProse = lines.find((line) => isProse(line) && !marked.has(line.index))?.index;
  return firstProse === undefined ? undefined : guessTitleLine(lines, { firstProse, marked });
}

interface PageState {
  readonly rules: ReadonlyMap<number, string>;
  readonly titleIndex: number | undefined;
  readonly outlet: string | undefined;
}

function pageOf(lines: readonly Line[], { rules, titleIndex, outlet }: PageState): Page {
  const prose = lines.filter((line) => !rules.has(line.index) && line.index !== titleIndex && isProse(line));
  const firstProse = prose[0]?.index;
  const lastProse = prose.at(-1)?.index;
  return {
    lines,
    marked: new Set(rules.keys()),
    bylines: [...rules].flatMap(([index, name]) => (name === 'byline' ? [lines[index]?.text ?? ''] : [])),
    isPageCopy: [...rules.values()].filter((name) => PAGE_COPY_RULES.has(name)).length >= LEAST_PAGE_SIGNS,
    ...(titleIndex === undefined ? {} : { title: titleIndex }),
    ...(outlet ? { outlet } : {}),
    ...(firstProse === undefined ? {} : { firstProse }),
    ...(lastProse === undefined ? {} : { lastProse }),
  };
}
