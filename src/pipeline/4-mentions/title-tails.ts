import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { FUNCTION_WORDS } from '../../language/lexicons/function-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { TITLE_TAILS } from '../../language/lexicons/person-nouns';
import { isCalendarAt } from './name-words';
import type { SentenceView } from './sentence-view';

/** End of "of State", "of the Treasury" after "Secretary", with `at` on the preposition. */
export function titleTail(view: SentenceView, at: number): number | undefined {
  for (const tail of TITLE_TAILS.get(view.lowers[at - 1] as string) ?? []) {
    const words = tail.split(' ');
    if (words.every((word, offset) => view.lowers[at + offset] === word)) return at + words.length;
  }
  return undefined;
}

/** End of "for Syria", "for the Middle East" between an office and the name of its holder, with `at` on the preposition. */
export function titleComplement(view: SentenceView, at: number): number | undefined {
  const next = at + (view.lowers[at + 1] === 'the' ? 2 : 1);
  const match = view.matches[next];
  if (match !== undefined) {
    const end = next + match.length;
    return view.isUpper[end] && !isCalendarAt(view, end) && !FUNCTION_WORDS.has(view.lowers[end] as string)
      ? end
      : undefined;
  }
  let end = next;
  while (
    view.isUpper[end] &&
    COMMON_WORDS.has(view.lowers[end] as string) &&
    !FUNCTION_WORDS.has(view.lowers[end] as string)
  )
    end++;
  return end > next && view.isUpper[end] && !isCalendarAt(view, end) && GIVEN_NAMES.has(view.forms[end] as string)
    ? end
    : undefined;
}
