import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import {
  LAW_HEADS,
  LEADING_EVENT_HEADS,
  LEADING_PLACE_HEADS,
  organizationKindOf,
} from '../../language/lexicons/name-heads';
import { wordSet } from '../../language/lexicons/words';
import type { TokenRange } from './name-candidate';
import { afterWord, insideOf, isLeadingHead, isNameWord } from './name-words';
import { isTitleNoun } from './person-words';
import type { SentenceView } from './sentence-view';
import { titleComplement, titleTail } from './title-tails';

/** After "of", "for", "on": head nouns of bodies, places, laws and offices take a complement. */
export function afterPreposition(view: SentenceView, { first, last }: TokenRange): number | undefined {
  const head = view.lowers[last - 1] as string;
  if (isCompanyEnding(view, last - 1)) return undefined;
  const preposition = view.lowers[last] as string;
  const hasThe = view.lowers[last + 1] === 'the';
  const next = last + (hasThe ? 2 : 1);
  const tail = titleTail(view, last);
  if (tail !== undefined) return tail;
  if (isTitleNoun(head)) return titleComplement(view, last);
  if (!isNameWord(view, next)) return undefined;
  if (preposition === 'of') {
    // "the Government of Mali" is Mali, with its government before it.
    const isState = /^(?:government|state|republic)$/.test(head) && isCountryAt(view, next);
    const goesOn = view.isUpper[next + (view.matches[next]?.length ?? 1)] === true;
    if (isState && (head !== 'republic' || goesOn)) return undefined;
    if (isCountryAt(view, next) && isWholeSchool(view, { first, last })) return undefined;
    if (
      LEADING_PLACE_HEADS.has(head) ||
      (LAW_HEADS.has(head) && !GIVEN_NAMES.has(view.forms[last - 2] ?? '')) ||
      /^(?:war|battle|siege|day|festival|feast|kingdom|order|medal|legion|book|declaration|rock|temple|tower|horn|lions|knights|sons|cup|league|wall)$/.test(
        head,
      )
    ) {
      return afterWord(view, next);
    }
    // "the Green Party of Ann Lee"
    if (head === 'party' && GIVEN_NAMES.has(view.forms[next] ?? '') && view.isUpper[next + 1] === true)
      return undefined;
    if (hasThe && isOwnUnit(view, { first, last }, next)) return undefined;
    if (isLeadingHead(head) && !(MEMBERS.test(head) && hasThe)) return afterWord(view, next);
    if (TOPICS.has(head) && isTopic(view, { first, last })) return afterWord(view, next);
    return undefined;
  }
  if (preposition === 'to')
    return /^(?:coalition|campaign|committee|mission|delegation|embassy|ambassador|commission)$/.test(head) &&
      COMMON_WORDS.has(view.lowers[next] as string)
      ? afterWord(view, next)
      : undefined;
  if (preposition === 'on')
    return /^(?:committee|commission|conference|council|convention|subcommittee|panel|protocol|center|centre|agreement|treaty|accord|covenant|declaration|law|act|pact|charter|directive|court|forum|tribunal|board|authority|bureau|office|institute|initiative|group|coalition|summit)$/.test(
      head,
    )
      ? afterWord(view, next)
      : undefined;
  // "blamed the Halm Brigade for Bob Ray's murder": no body is for one person, but "Foundation for".
  const isPerson = GIVEN_NAMES.has(view.forms[next] as string) && view.isUpper[next + 1] === true && last - first > 1;
  return isLeadingHead(head) &&
    !isPerson &&
    !isLeftFor(view, first, next) &&
    !LEADING_EVENT_HEADS.has(head) &&
    first < last &&
    head !== 'police' &&
    head !== 'army'
    ? afterWord(view, next)
    : undefined;
}

/** "the Fjord Regiment of the Norwegian Army": two names, the first a unit with a name of its own. */
function isOwnUnit(view: SentenceView, { first, last }: TokenRange, next: number): boolean {
  if (last - first < 2 || !UNITS.test(view.lowers[last - 1] as string)) return false;
  let end = next;
  while (isNameWord(view, end)) end++;
  return end > next + 1 && organizationKindOf(view.lowers[end - 1] as string) === 'military';
}

const UNITS = /^(?:regiment|battalion|brigade|division|squadron|corps|fleet|wing|company|unit|command)$/;

/** Whether the run so far is "Head on Topic" or "Head for the Topic". */
function isTopic({ lowers }: SentenceView, { first, last }: TokenRange): boolean {
  // "Non-Proliferation" is one word.
  const topic = lowers[last - 2] === '-' ? last - 3 : last - 1;
  const preposition = lowers[topic - 1] === 'the' ? topic - 2 : topic - 1;
  return (
    preposition > first &&
    /^(?:on|for)$/.test(lowers[preposition] ?? '') &&
    (isLeadingHead(lowers[preposition - 1] ?? '') || LAW_HEADS.has(lowers[preposition - 1] ?? ''))
  );
}

/** Nouns that say of a thing or a country nothing without it: "Conference on the Question of Norway". */
const TOPICS = wordSet(
  `question situation status future role rights right law use exercise prevention elimination protection promotion prohibition reduction
  implementation enforcement application recognition suppression punishment abolition eradication preservation conservation safety
  proliferation non-proliferation reconstruction rehabilitation reform unification reunification disappearance treatment condition conditions problem problems`,
);

/** "Brenn State University", "the University of Halm": what country they are of is no part of their names, as in "University of Norway". */
export function isWholeSchool({ lowers }: SentenceView, { first, last }: TokenRange): boolean {
  const isSchool = (at: number): boolean => organizationKindOf(lowers[at] ?? '') === 'school';
  if (isSchool(first)) return lowers[first + 1] === 'of' && last > first + 2;
  return isSchool(last - 1) && !COMMON_WORDS.has(lowers[first] ?? '');
}

/** "Rebels of the Halm Front" are some of them. */
const MEMBERS = /^(?:rebels|fighters|militants|gunmen|insurgents|guerrillas|soldiers|troops|hackers|units)$/;

/** "left Halm Bank for Acme Foods": two bodies, of which the second has a head noun of its own. */
function isLeftFor(view: SentenceView, first: number, next: number): boolean {
  const verb = view.lowers[first - 1] === 'the' ? first - 2 : first - 1;
  if (!LEAVING.test(view.lowers[verb] ?? '')) return false;
  let end = next;
  while (isNameWord(view, end)) end++;
  const isBody = end > next + 1 && organizationKindOf(view.lowers[end - 1] as string) !== undefined;
  // "left Halm Bank for Corley", "left Halm Rovers for Danish champions"
  const isWhole = /^(?:company|team|party)$/.test(organizationKindOf(view.lowers[next - 2] ?? '') ?? '');
  return isBody || (isWhole && (view.matches[next] !== undefined || !COMMON_WORDS.has(view.lowers[next] as string)));
}

const LEAVING =
  /^(?:leave|leaves|leaving|left|quit|quits|quitting|swap|swaps|swapped|swapping|ditch|ditched|desert|deserted)$/;

/** "Commission against Corruption", "Convention against Torture": what a body or treaty is against is a common noun. */
export function againstWhat(view: SentenceView, { first, last }: TokenRange): number | undefined {
  const head = view.lowers[last - 1] as string;
  const isBody = isLeadingHead(head) || TREATIES.has(head) || insideOf(view, { first, last });
  const isPlain = COMMON_WORDS.has(view.lowers[last + 1] ?? '') && view.matches[last + 1] === undefined;
  return isBody && isPlain && isNameWord(view, last + 1) ? last + 2 : undefined;
}

const TREATIES = wordSet('convention treaty protocol pact charter declaration covenant');

const isCountryAt = (view: SentenceView, at: number): boolean =>
  view.matches[at]?.sense.list === 'country' && view.matches[at]?.sense.form === 'name';

/** "Inc." behind a comma: "Halton Foods, Inc." */
export const isCompanyEnding = (view: SentenceView, at: number): boolean =>
  /^(?:inc|ltd|llc|corp|plc|llp|gmbh)\.?$/.test(view.lowers[at] ?? '');
