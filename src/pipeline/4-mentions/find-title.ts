import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { TokenRange } from './name-candidate';
import { nameFollows } from './name-follows';
import { isPartyBefore } from './party-adjectives';
import { isTitleNoun } from './person-words';
import type { SentenceView } from './sentence-view';
import { titleTail } from './title-tails';

/** Title inside a run of capitalised words. */
export interface Title extends TokenRange {
  /** Index of its first token with its modifiers: that of "Deputy" in "US Deputy Foreign Minister", so that what stands before is "US". */
  readonly before: number;
}

/** The last title in the run that has a name behind it, or ends the run. */
export function findTitle(view: SentenceView, { first, last }: TokenRange): Title | undefined {
  const covered = listedTokens(view, { first, last });
  for (let at = last - 1; at >= first; at--) {
    const lower = view.lowers[at] as string;
    if (covered.has(at) || !isTitleNoun(lower) || !view.isUpper[at]) continue;
    const isTied = view.isGlued[at] && view.forms[at - 1] === '-';
    if (
      isTied &&
      !/^(?:general|president|minister|chancellor)$/.test(lower) &&
      !JOINING.test(view.lowers[at - 2] ?? '')
    )
      continue;
    const end = endOfTitle(view, at, last);
    if (
      at > first &&
      GIVEN_NAMES.has(view.forms[at - 1] as string) &&
      !isTitleNoun(view.lowers[at - 1] as string) &&
      HONORIFICS.has(lower)
    )
      continue;
    if (end < last) {
      if (!nameFollows(view, { first: end, last }, lower)) continue;
      if (at === first && isGivenNameHere(view, at, last)) continue;
      return withModifiers(view, { first: at, last: end }, { first, last });
    }
    if (isTrailingTitle(view, at, { first, last }))
      return withModifiers(view, { first: at, last: end }, { first, last });
  }
  return undefined;
}

/** What stands before the hyphen of a title: "Co-Chairman", "Vice-Captain". */
const JOINING = /^(?:co|vice|deputy|ex|under)$/;

/** Tokens inside listed names of two or more words, or of organizations. */
function listedTokens(view: SentenceView, { first, last }: TokenRange): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let at = first; at < last; at++) {
    const match = view.matches[at];
    if (match === undefined || match.length < 2 || at + match.length > last) continue;
    for (let offset = 0; offset < match.length; offset++) covered.add(at + offset);
    at += match.length - 1;
  }
  return covered;
}

/** End of the title at `at`: "Secretary of State", "Minister for the Middle East", "Prime Minister-designate". */
function endOfTitle(view: SentenceView, at: number, last: number): number {
  let end = titleTail(view, at + 1) ?? at + 1;
  if (
    view.forms[end] === '-' &&
    view.isGlued[end] &&
    /^(?:designate|elect|general|in)$/.test(view.lowers[end + 1] ?? '')
  )
    end += 2;
  while (end < last && isTitleNoun(view.lowers[end] as string) && view.lowers[end] === 'general') end++;
  // "Petty Officer 1st Class Ann Lee"
  if (/^(?:1st|2nd|3rd|first|second|third)$/.test(view.lowers[end] ?? '') && view.lowers[end + 1] === 'class') end += 2;
  while (end < last && /^(?:extraordinary|plenipotentiary|resident)$/.test(view.lowers[end] as string)) end++;
  const preposition = view.lowers[end];
  if (end < last && (preposition === 'for' || preposition === 'of' || preposition === 'to' || preposition === 'on')) {
    let next = end + (view.lowers[end + 1] === 'the' ? 2 : 1);
    const match = view.matches[next];
    // "Patriarch of the Georgian Orthodox Church": an adjective begins a longer name.
    if (match?.sense.form === 'adjective') return end;
    if (match !== undefined && next + match.length <= last)
      return isBodyBehind(view, { first: next + match.length, last }) ? end : next + match.length;
    while (next < last && COMMON_WORDS.has(view.lowers[next] as string) && !GIVEN_NAMES.has(view.forms[next] as string))
      next++;
    return next;
  }
  return Math.min(end, last);
}

/** "Justice of the Ohio Supreme Court": a body's noun ends what goes on behind a place. */
const isBodyBehind = ({ forms, lowers }: SentenceView, { first, last }: TokenRange): boolean =>
  last > first + 1 &&
  organizationKindOf(lowers[last - 1] as string) !== undefined &&
  !GIVEN_NAMES.has(forms[first] as string);

/** "Dean Smith", "Earl Jones": a given name that is a title too, before one surname. */
function isGivenNameHere(view: SentenceView, at: number, last: number): boolean {
  const form = view.forms[at] as string;
  if (!GIVEN_NAMES.has(form)) return false;
  return (
    !/^(?:King|Prince|Queen|Princess|Pope|Judge|Justice|Major|General|Mullah|Maulana|Sheikh|Sultan|Dame|Miss)$/.test(
      form,
    ) && last - at <= 3
  );
}

/** "Prime Minister" at the end of a run is an office without a name; "Stephen King" is not. */
function isTrailingTitle(view: SentenceView, at: number, { first, last }: TokenRange): boolean {
  const lower = view.lowers[at] as string;
  if (at > first && GIVEN_NAMES.has(view.forms[at - 1] as string)) return false;
  // "Advisory Committee to the Historian"
  if (/^(?:to|for|the)$/.test(view.lowers[at - 1] ?? '') && at - 1 > first) return false;
  const modified = at > first && TITLE_MODIFIERS.has(view.lowers[at - 1] as string);
  if (NEVER_TRAILING.has(lower) && !modified) return false;
  return last - first > 1 || !GIVEN_NAMES.has(view.forms[at] as string);
}

/** Ranks and forms of address that may never be stripped off the end of a name. */
const NEVER_TRAILING = wordSet(
  'chief star general major count private officer guard worker baron royal legend icon partner model host king queen prince princess earl duke dean bishop pope baker cook miner marshal judge justice shah sultan sheikh khan chef driver expert farmer fisher hunter mason walker shepherd butler carter potter page constable chancellor parsons head abbot fox agent warden usher whip champion singer speaker son twin child elder hero citizen national observer sister brother crown monarch emperor native witness herald guardian democrat republican conservative liberal independent communist socialist separatist nationalist sunni shiite american briton spaniard rival winner loser critic analyst dame lady lord sailor soldier pilot prophet saint shooter creator boy girl baby man woman',
);

/** Takes words such as "Deputy", "Foreign", "Prime" and further titles into the title. */
function withModifiers(view: SentenceView, title: TokenRange, { first }: TokenRange): Title {
  let before = title.first;
  while (before > first) {
    const at = before - 1;
    const lower = view.lowers[at] as string;
    if (lower === '-' && view.isGlued[at]) {
      before = at;
      continue;
    }
    if (endsListed(view, { first, last: before }) || isPartyBefore(view, at, before) || isArmy(view, at)) break;
    if (
      TITLE_MODIFIERS.has(lower) ||
      isTitleNoun(lower) ||
      lower === 'and' ||
      lower === 'of' ||
      isDepartmentWord(view, at, first)
    )
      before = at;
    else break;
  }
  while (before < title.first && !view.isUpper[before]) before++;
  return { before, ...title };
}

/** "Army Gen. Ann Lee": with a capital and right before a rank it is the army that she serves in. */
const isArmy = (view: SentenceView, at: number): boolean =>
  view.forms[at] === 'Army' && RANKS.has(view.lowers[at + 1]?.replace(/\.$/, '') ?? '');

const RANKS = wordSet(
  'gen general lt lieutenant col colonel maj major capt captain brig brigadier sgt sergeant staff master spc specialist pvt private pfc cpl corporal officer warrant command',
);

/** A common word before an office is what it is about ("Water Resources Minister"), unless a body's name ends there. */
const isDepartmentWord = (view: SentenceView, at: number, first: number): boolean =>
  COMMON_WORDS.has(view.lowers[at] as string) &&
  !GIVEN_NAMES.has(view.forms[at] as string) &&
  (organizationKindOf(view.lowers[at] as string) === undefined || at === first);

/** A listed name ends right before the index. */
function endsListed(view: SentenceView, { first, last }: TokenRange): boolean {
  for (let at = Math.max(first, last - 6); at < last; at++) {
    const match = view.matches[at];
    if (
      match !== undefined &&
      at + match.length === last &&
      (match.length > 1 || !TITLE_MODIFIERS.has(view.lowers[at] as string))
    )
      return true;
  }
  return false;
}
