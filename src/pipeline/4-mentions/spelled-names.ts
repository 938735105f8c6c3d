import { startsUpper } from '../../language/characters';
import { wordSet } from '../../language/lexicons/words';
import { type NameCandidate, nameCandidate } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Small words that stand between the parts of one name. */
const INSIDE = wordSet('of for the and in on to with against from by at de del la & , -');

/** Most tokens of a name that its short form spells. */
const MOST_TOKENS = 14;

/**
 * Names that a short form in brackets spells to the end: "Movement for Unity in West Halm (MUWH)" is one, though "West Halm" alone is listed.
 * `candidates` are those of one sentence, in text order.
 */
export function withSpelledNames(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  let kept = [...candidates];
  for (const short of candidates) {
    const whole = spelledBy(view, short, kept);
    if (whole === undefined) continue;
    kept = kept
      .filter((one) => one.first < whole.first || one.last > whole.last)
      .concat(whole)
      .sort((one, other) => one.first - other.first || other.last - one.last);
  }
  return kept;
}

function spelledBy(
  view: SentenceView,
  short: NameCandidate,
  candidates: readonly NameCandidate[],
): NameCandidate | undefined {
  const letters = lettersOf(view, short);
  if (letters === undefined) return undefined;
  const last = short.first - 1;
  const nearest = candidates.find((one) => one.last === last && !one.isNested);
  if (nearest === undefined || spells(letters, view, nearest)) return undefined;
  const before = candidates.filter(
    (one) =>
      one.last <= nearest.first &&
      one.first >= last - MOST_TOKENS &&
      one.title === undefined &&
      (one.reading === undefined || one.reading.type === 'Organization'),
  );
  const opening = before.findLast((one) => isOneName(view, one.last, last) && spells(letters, view, { ...one, last }));
  if (opening === undefined) return undefined;
  const { first, reading } = opening;
  return nameCandidate(
    view,
    { first, last },
    reading === undefined || reading.canonical !== undefined ? {} : { reading },
  );
}

/** Small letters of a short form of three or more capitals that stands alone in brackets. */
function lettersOf(view: SentenceView, { first, last, words }: NameCandidate): string | undefined {
  const isAlone = view.forms[first - 1] === '(' && /^[),;]$/.test(view.forms[last] ?? '');
  const [word = ''] = words;
  return isAlone && words.length === 1 && /^[A-Z]{3,10}$/.test(word) ? word.toLowerCase() : undefined;
}

/** Whether only names and small words stand between two tokens. */
const isOneName = (view: SentenceView, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (!view.isUpper[at] && !INSIDE.has(view.lowers[at] as string) && !/^['’]s?$/.test(view.forms[at] as string))
      return false;
  return true;
};

/** Whether the letters are the initials of the words with capitals, the first and the last among them, one word in four left out. */
function spells(
  letters: string,
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const initials = view.forms
    .slice(first, last)
    .filter(startsUpper)
    .map((form) => (form[0] as string).toLowerCase());
  if (initials[0] !== letters[0] || initials[initials.length - 1] !== letters[letters.length - 1]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length && initials.length - at <= initials.length / 4;
}
