import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../language/lexicons/function-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { isTradeHead, LEADING_ORGANIZATION_HEADS, organizationKindOf } from '../../language/lexicons/name-heads';
import { wordSet } from '../../language/lexicons/words';
import type { TokenRange } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Whether the word is a month or a day and no name. */
export const isCalendarAt = (view: SentenceView, at: number): boolean => {
  const lower = view.lowers[at] as string;
  if (!CALENDAR_WORDS.has(lower)) return false;
  if (!NAMES_OF_MONTHS.has(lower)) return true;
  // "Theresa May", "June Brown", "Jan Peeters": a name beside it makes the month one.
  const before = view.forms[at - 1] ?? '';
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before)) return true;
  if (lower === 'may') return !(GIVEN_NAMES.has(before) || /^(?:mr|mrs|ms|miss|minister)\.?$/i.test(before));
  const next = view.forms[at + 1] ?? '';
  return !(view.isUpper[at + 1] === true && !CALENDAR_WORDS.has(next.toLowerCase()));
};

/** Months, short ones too, that are given names or surnames as well. */
const NAMES_OF_MONTHS = wordSet('may august april june jan');

/** Whether the word may stand inside a name. */
export const isNameWord = (view: SentenceView, at: number): boolean =>
  view.isUpper[at] === true &&
  !isCalendarAt(view, at) &&
  !isLoneLetter(view, at) &&
  (!FUNCTION_WORDS.has(view.lowers[at] as string) || isInsideName(view, at));

/** "T" of "T-shirt"; "J." is an initial. */
const isLoneLetter = (view: SentenceView, at: number): boolean =>
  (view.forms[at] as string).length === 1 && !(view.forms[at + 1] === '-' && /^\d/.test(view.forms[at + 2] ?? ''));

/** A capital on a small word inside a sentence is part of a name where names go on behind it: "Keep Our Rivers". */
const isInsideName = (view: SentenceView, at: number): boolean =>
  !view.isCapitalized &&
  view.isUpper[at - 1] === true &&
  ((view.isUpper[at + 1] === true && !isCalendarAt(view, at + 1)) ||
    /^(?:First|Now|Forward|Together)$/.test(view.forms[at] as string));

/** Index after the word, or after the listed name that begins at it. */
export const afterWord = (view: SentenceView, at: number): number => at + Math.max(1, view.matches[at]?.length ?? 1);

/** The run so far is "Head of …" or "Head for …". */
export function insideOf(view: SentenceView, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++) {
    const lower = view.lowers[at];
    if ((lower === 'of' || lower === 'for' || lower === 'on') && isLeadingHead(view.lowers[at - 1] as string))
      return true;
  }
  return false;
}

/** Whether a body may begin with the noun: "Ministry of …". */
export const isLeadingHead = (lower: string): boolean =>
  LEADING_ORGANIZATION_HEADS.has(lower) ||
  (organizationKindOf(lower) !== undefined && lower !== 'services' && lower !== 'group' && !isTradeHead(lower));
