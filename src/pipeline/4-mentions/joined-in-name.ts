import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import type { TokenRange } from './name-candidate';
import { insideOf, isNameWord } from './name-words';
import { isTitleNoun } from './person-words';
import type { SentenceView } from './sentence-view';

/** "Food and Drug Administration", "Ministry of Science and Technology": common words on both sides and a head noun outside. */
export function joinsByAnd(view: SentenceView, { first, last }: TokenRange): boolean {
  if (!isNameWord(view, last + 1)) return false;
  const left = view.lowers[last - 1] as string;
  const right = view.lowers[last + 1] as string;
  if (isLocalBody(view, { first, last })) return true;
  if (view.matches[last + 1] !== undefined && view.matches[last + 1]?.sense.type === 'Place') return false;
  const hasOf = insideOf(view, { first, last });
  if (hasOf) return COMMON_WORDS.has(right) && !isTitleNoun(right);
  if (
    isTitleNoun(left) ||
    GIVEN_NAMES.has(view.forms[last - 1] as string) ||
    view.matches[last - 1] !== undefined ||
    !COMMON_WORDS.has(right)
  )
    return false;
  if (!COMMON_WORDS.has(left) && last - first > 1) return false;
  for (let at = last + 1; at < Math.min(view.forms.length, last + 6); at++) {
    if (!isNameWord(view, at)) return false;
    if (organizationKindOf(view.lowers[at] as string) !== undefined && at > last + 1) return true;
  }
  return false;
}

/** "Orrin and Vale Hospitals Trust": a word of the land behind the town, and the head of a local body. */
function isLocalBody(view: SentenceView, { first, last }: TokenRange): boolean {
  if (last - first !== 1 || view.matches[first]?.sense.list === 'country') return false;
  if (
    !/^(?:vale|coast|borders|islands|downs|district|valley|county|shire|marsh|wolds|fens)$/.test(
      view.lowers[last + 1] ?? '',
    )
  )
    return false;
  let end = last + 2;
  while (isNameWord(view, end)) end++;
  return /^(?:trust|council|board|bank|partnership|constabulary|hospital|hospitals|housing|society)$/.test(
    view.lowers[end - 1] ?? '',
  );
}

/** "Department for Energy, Water and Island Affairs", "Committee on Health, Labour, and Pensions": a comma inside what a body is for. */
export function inList(view: SentenceView, { first, last }: TokenRange): boolean {
  if (!insideOf(view, { first, last }) || !isMatter(view.lowers[last - 1] as string)) return false;
  let start = last + 1;
  for (;;) {
    let next = start;
    while (view.isUpper[next] && isMatter(view.lowers[next] as string)) next++;
    if (next === start) return false;
    const isPart = view.forms[next] === ',';
    if (joinsCommon(view, isPart ? next + 1 : next)) return true;
    if (!isPart) return false;
    start = next + 1;
  }
}

/** What a ministry may be for. */
const isMatter = (lower: string): boolean => COMMON_WORDS.has(lower) || lower === 'interior' || lower === 'labour';

const joinsCommon = (view: SentenceView, at: number): boolean =>
  /^(?:and|&)$/.test(view.lowers[at] ?? '') &&
  view.isUpper[at + 1] === true &&
  COMMON_WORDS.has(view.lowers[at + 1] as string);

/** "Ministry of Women, Childhood, and Families": the last comma of such a list. */
export const endsList = (view: SentenceView, { first, last }: TokenRange): boolean =>
  view.forms.slice(first, last).includes(',') && insideOf(view, { first, last }) && joinsCommon(view, last + 1);
