import { AGENCIES, AGENCY_SOURCE } from './agencies';
import { anyCase } from './any-case';
import type { LineRule } from './rule';

/** A credit with what goes before it is one caption; longer lines are running text that speaks of pictures. */
const LONGEST_CAPTION_WORDS = 70;

const PICTURE = anyCase(
  '(?:photo(?:graph)?s?|picture|pic|image|illustration|graphic|video|audio|still|screengrab|screenshot)',
);
const BY = anyCase('(?:\\sby|\\scourtesy(?:\\sof)?|\\scredits?|\\scopyright|\\ssource)');
const NAME = "[\\p{Lu}@][\\p{L}\\p{M}\\p{N}.'’_-]*";
const NAMES = `${NAME}(?:[\\s,&|]+(?:${NAME}|and|of|the|for|via|de|van|von|al|bin)){0,5}`;
const AFTER_SENTENCE = '[.!?”"…]\\s';

/** The whole line is a credit, or begins with one: "© AP Photo / Ann Lee", "Photo: Acme", "Image source, Getty". */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:image|media|video|photo) (?:source|caption|copyright)\b/i,
  /^(?:©|&copy;)/,
  /^\((?:c|C)\)\s(?:\d{4}|\p{Lu}\S+(?:\s\S+){0,6}$)/u,
  /^(?:COPYRIGHT|Copyright)\s(?:©|\(c\)|\d{4}|(?:\p{Lu}\S*\s){1,5}(?:©\s?)?\d{4})/u,
  new RegExp(`^[[(]?${anyCase('(?:file\\s)?')}${PICTURE}(?:${BY}|${anyCase('\\scaption')})?\\s?[:,/|©–-]\\s?\\S`),
  new RegExp(`^[[(]?${PICTURE}${BY}\\s[\\p{Lu}@]`, 'u'),
  new RegExp(`^[[(]?${anyCase('(?:credits?|caption|media caption|image caption|courtesy|source)')}\\s?:\\s.{1,80}$`),
  new RegExp(`^[[(]?${anyCase('(?:courtesy of|handout via|via)')}\\s\\p{Lu}[^.]{1,60}$`, 'u'),
];

/** The line ends in a credit: "… in Ottawa. THE CANADIAN PRESS/Ann Lee", "… Image: UK Government.", "… (Photo by Ann Lee)". */
const ENDINGS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s([])(?:${PICTURE}|${anyCase('(?:credit|pool)')})(?:${BY})?\\s?[:/©]\\s?[\\p{Lu}@][^.!?]{0,60}[\\])]?\\.?$`,
    'u',
  ),
  new RegExp(`(?:${AFTER_SENTENCE}|[[(])${PICTURE}${BY}\\s[\\p{Lu}@][^.!?]{0,60}[\\])]?\\.?$`, 'u'),
  new RegExp(`[[(]\\s?(?:${AGENCY_SOURCE}\\s)?${PICTURE}(?:${BY}:?\\s|[:/]\\s?)[^)\\]]{1,80}[)\\]]\\.?$`, 'u'),
  new RegExp(`(?:${AFTER_SENTENCE}|[[(])${NAMES}(?:\\s?/\\s?${NAMES}){1,3}[)\\]]?\\.?$`, 'u'),
  new RegExp(`(?:${AFTER_SENTENCE}[[(]?|\\[|\\s[-–—|]\\s)${AGENCY_SOURCE}(?:\\s?/\\s?${NAMES}){0,2}[)\\]]?\\.?$`, 'u'),
  new RegExp(
    `[[(](?:${NAMES},?\\s)?${anyCase('(?:archives?|handout|pool|file|file photo|file image|library)')}[)\\]]\\.?$`,
    'u',
  ),
  new RegExp(`${AFTER_SENTENCE}(?:©|\\([cC]\\))\\s?\\p{Lu}[^.!?]{0,60}$`, 'u'),
];

/** Two names and a slash, nothing else: "Acme Pictures/Ann Lee". */
const SLASHED =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** A credit ending in round brackets closes a report too ("… he said. (Reuters)"). */
const REPORTS = /\b(?:said|says|told|according to|announced|reported|added|stated)\b/i;

/** Credits of pictures and rights, alone or with the caption that they close. */
export const creditRule: LineRule = {
  name: 'credit',
  test({ text, words }) {
    if (words.length > LONGEST_CAPTION_WORDS) return false;
    if (isAgency(text) || SLASHED.test(text) || BEGINNINGS.some((form) => form.test(text))) return true;
    return !REPORTS.test(text) && ENDINGS.some((ending) => ending.test(text));
  },
};

/** Whether a line is a credit and nothing else, so that a caption may stand beside it. */
export function isBareCredit(text: string): boolean {
  if (isAgency(text) || SLASHED.test(text)) return true;
  return text.length <= 80 && BEGINNINGS.some((form) => form.test(text)) && !/[.!?]\s\S/.test(text);
}

function isAgency(text: string): boolean {
  return AGENCIES.test(text.replace(/^[[(]|[\])]$|\.$/g, ''));
}
