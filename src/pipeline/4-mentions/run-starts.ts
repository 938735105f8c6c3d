import { characterKind } from '../../language/characters';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../language/lexicons/function-words';
import { OPENING_PARTICLES } from '../../language/lexicons/name-particles';
import { isCalendarAt } from './name-words';
import { isTitleNoun } from './person-words';
import type { SentenceView } from './sentence-view';

/** Whether a name may begin at the token. */
export function startsRun(view: SentenceView, at: number): boolean {
  const lower = view.lowers[at] as string;
  if (view.isUpper[at]) {
    // "G-20" begins with a letter of its own.
    const isListed = (view.matches[at]?.length ?? 0) > 1;
    if (lower.length === 1 && lower !== 'x' && !isListed) return isInitialBeforeName(view, at);
    if (isLanguage(view, at)) return false;
    if (view.matches[at] !== undefined) return !isCalendarAt(view, at) || (view.matches[at]?.length ?? 0) > 1;
    if (isGivenArticle(view, at)) return true;
    return !FUNCTION_WORDS.has(lower) && !isCalendarAt(view, at) && characterKind(lower, 0) === 'letter';
  }
  if (/^\d+(?:st|nd|rd|th)$/.test(lower))
    return view.isUpper[at + 1] === true && (view.isUpper[at + 2] === true || isUnit(view.lowers[at + 1] as string));
  if (OPENING_PARTICLES.has(lower)) return particleBegins(view, at);
  return view.matches[at] !== undefined;
}

/** "12th Battalion"; a "1st Division" is a league as well. */
const isUnit = (lower: string): boolean =>
  /^(?:battalion|regiment|brigade|squadron|corps|army|fleet|infantry|artillery|marines)$/.test(lower);

/** "the physicists An Peeters and …": inside a sentence a capital makes the article a given name, before a word that is none of English. */
export const isGivenArticle = (view: SentenceView, at: number): boolean =>
  view.forms[at] === 'An' &&
  !view.isCapitalized &&
  (view.isLower[at - 1] === true || (view.forms[at - 1] === ',' && isTitleNoun(view.lowers[at - 2] ?? ''))) &&
  view.isUpper[at + 1] === true &&
  !COMMON_WORDS.has(view.lowers[at + 1] as string);

/** "They spoke English", "must be completed in English", "into Arabic": a language, not a country. */
function isLanguage(view: SentenceView, at: number): boolean {
  const match = view.matches[at];
  if (match === undefined || match.sense.form !== 'adjective' || match.length > 1 || view.isUpper[at + 1]) return false;
  const before = view.lowers[at - 1] ?? '';
  if (
    !/^(?:in|into|speak|speaks|spoke|spoken|speaking|learn|learned|learning|fluent|broken|teach|taught)$/.test(before)
  )
    return false;
  return (
    !view.isLower[at + 1] ||
    /^(?:and|or|but|to|on|at|with|as|for|that|by|from|before|when|is|was)$/.test(view.lowers[at + 1] as string)
  );
}

/** "J. K. Rowling" begins with "J.", "Vitamin C" does not. */
const isInitialBeforeName = (view: SentenceView, at: number): boolean =>
  (view.forms[at] as string).endsWith('.') && view.isUpper[at + 1] === true;

function particleBegins(view: SentenceView, at: number): boolean {
  const next = view.forms[at + 1];
  if (next === '-') return view.isGlued[at + 1] === true && view.isUpper[at + 2] === true;
  return (
    view.isUpper[at + 1] === true && view.lowers[at] !== 'as' && !CALENDAR_WORDS.has(view.lowers[at + 1] as string)
  );
}
