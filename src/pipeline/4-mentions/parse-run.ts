import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { POST_NOMINALS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import { findTitle } from './find-title';
import { type NameCandidate, nameCandidate, type TokenRange } from './name-candidate';
import { parseName } from './parse-name';
import { isPeer, isTitleBehind, PEER } from './peers';
import { isPersonPlural, isTitleNoun } from './person-words';
import { readByList } from './read-name';
import type { SentenceView } from './sentence-view';
import { isPlaceApart } from './titles';

/** Reads a run of capitalised words: titles go to the names behind them, lists and head nouns settle types, parts that name something nest. */
export function parseRun(view: SentenceView, whole: TokenRange): NameCandidate[] {
  const run = trimRun(view, whole);
  if (run.first >= run.last) return [];
  const listed = view.matches[run.first];
  if (run.first > whole.first && listed !== undefined && listed.length < run.last - run.first) {
    // "pro-Moscow Lantern Party": the prefix takes one name.
    const last = run.first + listed.length;
    const name = nameCandidate(view, { first: run.first, last }, { reading: readByList(listed.sense) });
    return [name, ...parseRun(view, { first: last, last: run.last })];
  }
  const title = findTitle(view, run);
  if (isPeer(view, run)) return isTitleBehind(view, run) ? [] : [nameCandidate(view, run, { reading: PEER })];
  if (title === undefined) return parseName(view, { ...run, first: behindOffice(view, run) });
  // "the appointment by the Fjord Council of Ambassador Ann Lee"
  let end = title.before;
  while (end > run.first && view.isLower[end - 1] && /^(?:of|for|the)$/.test(view.lowers[end - 1] as string)) end--;
  const before = parseBefore(view, { first: run.first, last: end });
  const inside = complementNames(view, { first: title.before, last: title.last });
  if (title.last >= run.last) return [...before, ...inside];
  const name = { first: title.last, last: run.last };
  const reading = { type: 'Person', rule: 'grammar:title-name' } as const;
  const isApart = end < title.before || isPlaceApart(view, { first: run.first, last: title.before });
  const first = isApart ? title.before : run.first;
  return [...before, ...inside, nameCandidate(view, name, { title: { first, last: title.last }, reading })];
}

/** Where the body begins in "Chief Executive Officer of the Halm Institute"; the run's first where it opens with no office. */
function behindOffice(view: SentenceView, { first, last }: TokenRange): number {
  let at = first;
  while (at < last && (TITLE_MODIFIERS.has(view.lowers[at] as string) || isTitleNoun(view.lowers[at] as string))) at++;
  if (at === first || view.lowers[at] !== 'of' || !isOffice(view.lowers[at - 1] as string)) return first;
  const next = view.lowers[at + 1] === 'the' ? at + 2 : at + 1;
  return next < last && view.isUpper[next] ? next : first;
}

/** Those who head a body or work for it; "Friends of the Earth" and "Knights of Malta" are bodies themselves. */
const isOffice = (lower: string): boolean =>
  /^(?:officer|director|president|chairman|chairwoman|chair|head|secretary|ceo|manager|dean|governor|treasurer|commissioner|vice-president|principal|editor|curator|justice|judge|clerk|patriarch|archbishop|bishop|chancellor|rector)$/.test(
    lower,
  );

/** Letters behind a name, and prefixes and plurals that are no part of one: "Joan Radley QC", "pro-Moscow", "RAF Airmen". */
function trimRun(view: SentenceView, run: TokenRange): TokenRange {
  let { first, last } = run;
  while (last - first > 1 && POST_NOMINALS.has(view.forms[last - 1] as string)) last--;
  while (
    last - first > 1 &&
    isPersonPlural(view.lowers[last - 1] as string) &&
    !/^(?:of|for|the)$/.test(view.lowers[last - 2] as string) &&
    view.matches[last - 1]?.sense.type !== 'Organization' &&
    !endsList(view, { first, last })
  )
    last--;
  while (last - first > 1 && view.forms[last - 1] === '&') last--;
  while (last - first > 1 && isKindInLetters(view, first)) first++;
  if (
    last - first >= 3 &&
    view.forms[first + 1] === '-' &&
    PREFIXES.has(view.lowers[first] as string) &&
    !isOwnPrefix(view, first)
  )
    first += 2;
  return { first, last };
}

/** "NGO Red Umbrella", "& Company": what stands before a name and belongs to none. */
export const isKindInLetters = ({ forms }: SentenceView, at: number): boolean =>
  /^(?:NGOs?|&)$/.test(forms[at] as string);

/** "Anti-Corruption Act", "Counter-Terrorism Service": the word behind the prefix names nobody, and the two open a name. */
const isOwnPrefix = ({ isUpper, lowers, matches }: SentenceView, at: number): boolean =>
  isUpper[at] === true &&
  isUpper[at + 2] === true &&
  matches[at + 2] === undefined &&
  COMMON_WORDS.has(lowers[at + 2] as string);

const PREFIXES = wordSet('pro anti pan ex non post pre trans mid counter');

/** A listed name ends with the plural: "Doctors Without Borders", "Jehovah's Witnesses", "Oath Keepers". */
const endsList = (view: SentenceView, { first, last }: TokenRange): boolean => {
  for (let at = first; at < last - 1; at++) {
    const match = view.matches[at];
    if (match !== undefined && match.length > 1 && at + match.length >= last) return true;
  }
  return false;
};

function parseBefore(view: SentenceView, range: TokenRange): NameCandidate[] {
  if (range.first >= range.last) return [];
  // "Army Gen. Ann Lee", where a sentence begins too.
  const isArmy = range.last - range.first === 1 && view.forms[range.first] === 'Army';
  const found = isArmy ? [nameCandidate(view, range, { reading: ARMY })] : parseName(view, range);
  return found.map((candidate) => ({ ...candidate, isNested: true }));
}

const ARMY = { type: 'Organization', kind: 'military', rule: 'grammar:army' } as const;

/** Names inside a title: "Syria" in "Special Envoy for Syria". */
function complementNames(view: SentenceView, { first, last }: TokenRange): NameCandidate[] {
  const names: NameCandidate[] = [];
  for (let at = first; at < last; at++) {
    const match = view.matches[at];
    if (match === undefined || at + match.length > last || TITLE_MODIFIERS.has(view.lowers[at] as string)) continue;
    if (match.length === 1 && isTitleNoun(view.lowers[at] as string)) continue;
    const range = { first: at, last: at + match.length };
    names.push(nameCandidate(view, range, { reading: readByList(match.sense), isNested: true }));
    at += match.length - 1;
  }
  return names;
}
