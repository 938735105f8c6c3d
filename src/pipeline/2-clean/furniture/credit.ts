import { AGENCIES, AGENCY_SOURCE } from './agencies';
import type { LineRule } from './rule';

/** A credit with what goes before it is one caption; longer lines are running text that speaks of pictures. */
const LONGEST_CAPTION_WORDS = 70;

const PICTURE =
  '(?:photo(?:graph)?s?|picture|pic|image|illustration|graphic|video|audio|still|screengrab|screenshot|map)';
const NAME = "[\\p{Lu}@][\\p{L}\\p{M}\\p{N}.'’_-]*";
const NAMES = `${NAME}(?:[\\s/,&|]+(?:${NAME}|and|of|the|for|via|de|van|von|al|bin)){0,8}`;

/** The whole line is a credit, or begins with one: "© AP Photo / Ann Lee", "Photo: Acme", "Image source, Getty". */
const FORMS: readonly RegExp[] = [
  /^(?:©|\(c\)\s|&copy;)/i,
  /^copyright\s(?:©|\(c\)|\d{4}|(?:\p{Lu}\S*\s){1,5}(?:©\s?)?\d{4})/iu,
  new RegExp(
    `^[[(]?(?:file\\s)?${PICTURE}(?:\\s(?:credit|courtesy|source|copyright|caption))?(?:\\sby|\\sof)?\\s?[:,/|©–-]\\s`,
    'i',
  ),
  new RegExp(`^[[(]?${PICTURE}(?:\\sby|\\scourtesy(?:\\sof)?|\\scredit|\\scopyright)\\s[\\p{Lu}@]`, 'iu'),
  /^[[(]?(?:credit|credits|caption|media caption|image caption|courtesy|source)\s?:\s.{1,80}$/i,
  /^[[(]?(?:courtesy of|handout via|via)\s\p{Lu}[^.]{1,60}$/u,
];

/** The line ends in a credit: "… in Ottawa. THE CANADIAN PRESS/Ann Lee", "… Image: UK Government.", "… (Photo by Ann Lee)". */
const ENDINGS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s([])(?:${PICTURE}|credit|pool|file)(?:\\scredit|\\scourtesy(?:\\sof)?|\\sby)?\\s?[:/©]\\s?[\\p{Lu}@][^.!?]{0,60}[\\])]?\\.?$`,
    'iu',
  ),
  new RegExp(
    `[[(]\\s?(?:ap\\s|afp\\s|file\\s)?${PICTURE}(?:\\s(?:by|courtesy(?:\\sof)?|credit:?)|[:/])\\s?[^)\\]]{1,80}[)\\]]\\.?$`,
    'i',
  ),
  new RegExp(`(?:^|[.!?”"…]\\s|[[(])${NAMES}\\s?/\\s?${NAMES}[)\\]]?\\.?$`, 'u'),
  new RegExp(`(?:^|[.!?”"…]\\s?)\\[(?:${AGENCY_SOURCE}|${NAMES}(?:/${NAMES})?)\\]$`, 'iu'),
  new RegExp(`[[(](?:file|archive|${AGENCY_SOURCE})\\s?(?:photo|picture|image)?[)\\]]$`, 'i'),
  new RegExp(`\\(${NAMES}\\s(?:archive|archives|handout|pool|file|photo)\\)\\.?$`, 'u'),
  /[.!?”"]\s(?:©|\(c\))\s?\p{Lu}[^.!?]{0,60}$/u,
];

/** A credit ending in round brackets closes a report too ("… he said. (Reuters)"). */
const REPORTS = /\b(?:said|says|told|according to|announced|reported|added|stated)\b/i;

/** Credits of pictures and rights, alone or with the caption that they close. */
export const creditRule: LineRule = {
  name: 'credit',
  test({ text, words }) {
    if (words.length > LONGEST_CAPTION_WORDS) return false;
    const bare = text.replace(/^[[(]|[\])]$|\.$/g, '');
    if (AGENCIES.test(bare)) return true;
    if (FORMS.some((form) => form.test(text))) return true;
    return !REPORTS.test(text) && ENDINGS.some((ending) => ending.test(text));
  },
};

/** Whether a line is a credit and nothing else, so that a caption may stand beside it. */
export function isBareCredit(text: string): boolean {
  const bare = text.replace(/^[[(]|[\])]$|\.$/g, '');
  return AGENCIES.test(bare) || (text.length <= 80 && FORMS.some((form) => form.test(text)) && !/[.!?]\s\S/.test(text));
}
