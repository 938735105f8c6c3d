import { characterKind } from '../../language/characters';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../language/lexicons/function-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import {
  EVENT_HEADS,
  isTradeHead,
  LAW_HEADS,
  LEADING_EVENT_HEADS,
  LEADING_ORGANIZATION_HEADS,
  LEADING_PLACE_HEADS,
  organizationKindOf,
  placeKindOf,
} from '../../language/lexicons/name-heads';
import { OPENING_PARTICLES, PARTICLES } from '../../language/lexicons/name-particles';
import { TITLE_TAILS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { TokenRange } from './name-candidate';
import { isTitleNoun } from './person-words';
import type { SentenceView } from './sentence-view';

/** Plurals and collectives whose possessive opens or goes inside a name: "People's Party", "Miners' Union". */
const OWNERS = wordSet(
  'people peoples workers children women men lord king queen prince farmers fishermen teachers nurses players students writers soldiers veterans lawyers mothers citizens consumers taxpayers seafarers miners magistrate coroner sheriff crown creditors publishers actors pilots librarians welders lorry drivers residents tenants parents pensioners bankers doctors patients journalists employers builders painters sailors magistrates saint world nation america ordinary managers directors officers',
);

/** Lower-case second halves of given names written with a hyphen: "Jong-un", "Sung-min", "Jae-in". */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]?[hwy]?[aeiou]{1,3}(?:ng?|k|m|p|t|h|l|r)?|eul|hyun|hyeon|kyu|kyun|gyu|young|yeong|woong|seong|sung|kwang|joong|chul|cheol|yeol|yuan|xiang|qiang|liang|chiang|keung|leung|cheung|yeung|shing|ching|chung|kwok|wing|ming|ping|ting)$/;

/** Words behind a hyphen that end a name before them: "Boston-based". */
const SUFFIXES = wordSet(
  'based led born made held run owned backed listed style wide bound like area era only funded trained brokered controlled occupied allied dominated sponsored linked friendly hit torn majority speaking educated level and',
);

/** Months, short ones too, that are given names or surnames as well. */
const NAMES_OF_MONTHS = wordSet('may august april june jan');

const isCalendarAt = (view: SentenceView, at: number): boolean => {
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

/** The capitalised run that begins at `first`, with the small words, hyphens and possessives that belong inside names. */
export function extendRun(view: SentenceView, first: number): TokenRange {
  let last = first + Math.max(1, view.matches[first]?.length ?? 1);
  if (view.isLower[first] && view.matches[first] === undefined) last = first + (view.forms[first + 1] === '-' ? 3 : 2);
  for (;;) {
    const next = stepInside(view, { first, last });
    if (next === undefined) break;
    last = next;
  }
  return { first, last };
}

/** Index after the next part of the name, if what follows `last` belongs to it. */
function stepInside(view: SentenceView, { first, last }: TokenRange): number | undefined {
  const form = view.forms[last];
  if (form === undefined) return undefined;
  if (isNameWord(view, last)) return afterWord(view, last);
  if (form === '-' && view.isGlued[last] && view.isGlued[last + 1]) return afterHyphen(view, last);
  const lower = view.lowers[last] as string;
  // "Clémence d’Orbigny": the particle is written with the name.
  if (/^(?:d|l|dell|dall|all)['’]\p{Lu}/u.test(form)) return last + 1;
  // "Petty Officer 1st Class Ann Lee"
  if (/^[123](?:st|nd|rd)$/.test(lower) && view.forms[last + 1] === 'Class') return last + 2;
  if (/^\d/.test(form)) return numberBelongs(view, { first, last }) ? last + 1 : undefined;
  if (form === '&') return view.isUpper[last + 1] ? last + 2 : undefined;
  if (form === ',' && endsList(view, { first, last })) return last + 3;
  if (form === ',') return inList(view, { first, last }) || isCompanyEnding(view, last + 1) ? last + 2 : undefined;
  if (form === 'plc' || form === 'gmbh') return last + 1;
  if (lower === 'and') return joinsByAnd(view, { first, last }) ? last + 2 : undefined;
  if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to')
    return afterPreposition(view, { first, last });
  if (lower === 'against') return againstWhat(view, { first, last });
  if (form === "'s" || form === '’s' || form === "'" || form === '’') return afterPossessive(view, last);
  if (PARTICLES.has(lower) && view.isLower[last]) return afterParticles(view, last);
  if ((form === '“' || form === '"') && isNickname(view, last)) return last + 4;
  return undefined;
}

/** Houses and units of which one town has several, told apart by numbers. */
const isCounted = ({ lowers }: SentenceView, at: number): boolean =>
  placeKindOf(lowers[at] ?? '') === 'facility' || organizationKindOf(lowers[at] ?? '') === 'school';

/** "Inc." behind a comma: "Halton Foods, Inc." */
const isCompanyEnding = (view: SentenceView, at: number): boolean =>
  /^(?:inc|ltd|llc|corp|plc|llp|gmbh)\.?$/.test(view.lowers[at] ?? '');

const isNameWord = (view: SentenceView, at: number): boolean =>
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

const afterWord = (view: SentenceView, at: number): number => at + Math.max(1, view.matches[at]?.length ?? 1);

function afterHyphen(view: SentenceView, at: number): number | undefined {
  const next = view.lowers[at + 1] ?? '';
  if (view.isUpper[at + 1]) return at + 2;
  if (/^\d/.test(next)) return at + 2;
  if (SUFFIXES.has(next)) return undefined;
  if (PARTICLES.has(next) && view.forms[at + 2] === '-' && view.isUpper[at + 3]) return at + 4;
  return SYLLABLE.test(next) && !COMMON_WORDS.has(next) ? at + 2 : koreanOrChinese(view, at, next) ? at + 2 : undefined;
}

/** Syllables that are English words too ("un", "in", "man") pass after a word that is no English one. */
const koreanOrChinese = (view: SentenceView, at: number, next: string): boolean =>
  next.length <= 5 &&
  SYLLABLE.test(next) &&
  !COMMON_WORDS.has(view.lowers[at - 1] as string) &&
  view.isUpper[at - 2] === true;

/** "Combined Task Force", "CTF": what has a number behind it. */
const isNumberedForce = ({ lowers, forms }: SentenceView, { first, last }: TokenRange): boolean =>
  last - first === 1
    ? /^[A-Z]*T[FGU]$/.test(forms[first] ?? '')
    : /^(?:force|group|unit|element)$/.test(lowers[last - 1] ?? '') && lowers[last - 2] === 'task';

function numberBelongs(view: SentenceView, { first, last }: TokenRange): boolean {
  const before = view.lowers[last - 1] as string;
  const number = view.forms[last] as string;
  if (before === 'resolution' || before === 'article' || before === 'amendment') return true;
  // "Executive Order 13224", "Combined Task Force 150", "CTF 150"
  if (before === 'order' && /^(?:executive|presidential)$/.test(view.lowers[last - 2] ?? ''))
    return /^\d+$/.test(number);
  if (isNumberedForce(view, { first, last }) && /^\d{1,3}$/.test(number)) return true;
  // "Halm 04", the club, by the year it was founded in.
  if (/^0\d$/.test(number)) return last - first >= 1;
  // "Halm Prison No. 3", "School No. 12"
  if (before === 'no.' && isCounted(view, last - 2)) return /^\d{1,4}$/.test(number);
  if (view.lowers[first] === 'exercise' && last - first >= 2) return /^\d{1,4}$/.test(number);
  if (/^(?:19|20)\d\d$/.test(number))
    return /^(?:cup|olympics|games|euro|expo|championship|championships)$/.test(before);
  return (
    last - first >= 1 &&
    /^\d{1,3}$/.test(number) &&
    /^(?:channel|radio|formula|flight|stream|route|highway|group|tv|soyuz|apollo)$/.test(before)
  );
}

/** "Food and Drug Administration", "Ministry of Science and Technology": common words on both sides and a head noun outside. */
function joinsByAnd(view: SentenceView, { first, last }: TokenRange): boolean {
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

/** "Department for Energy, Water and Island Affairs", "Committee on Health, Labour, Education, and Pensions": a comma inside what a body is for. */
function inList(view: SentenceView, { first, last }: TokenRange): boolean {
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
const endsList = (view: SentenceView, { first, last }: TokenRange): boolean =>
  view.forms.slice(first, last).includes(',') && insideOf(view, { first, last }) && joinsCommon(view, last + 1);

/** The run so far is "Head of …" or "Head for …". */
function insideOf(view: SentenceView, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++) {
    const lower = view.lowers[at];
    if ((lower === 'of' || lower === 'for' || lower === 'on') && isLeadingHead(view.lowers[at - 1] as string))
      return true;
  }
  return false;
}

const isLeadingHead = (lower: string): boolean =>
  LEADING_ORGANIZATION_HEADS.has(lower) ||
  (organizationKindOf(lower) !== undefined && lower !== 'services' && lower !== 'group' && !isTradeHead(lower));

/** After "of", "for", "on": head nouns of bodies, places, laws and offices take a complement. */
function afterPreposition(view: SentenceView, { first, last }: TokenRange): number | undefined {
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
function againstWhat(view: SentenceView, { first, last }: TokenRange): number | undefined {
  const head = view.lowers[last - 1] as string;
  const isBody = isLeadingHead(head) || TREATIES.has(head) || insideOf(view, { first, last });
  const isPlain = COMMON_WORDS.has(view.lowers[last + 1] ?? '') && view.matches[last + 1] === undefined;
  return isBody && isPlain && isNameWord(view, last + 1) ? last + 2 : undefined;
}

const TREATIES = wordSet('convention treaty protocol pact charter declaration covenant');

const isCountryAt = (view: SentenceView, at: number): boolean =>
  view.matches[at]?.sense.list === 'country' && view.matches[at]?.sense.form === 'name';

/** End of "of State", "of the Treasury" after "Secretary", with `at` on the preposition. */
export function titleTail(view: SentenceView, at: number): number | undefined {
  for (const tail of TITLE_TAILS.get(view.lowers[at - 1] as string) ?? []) {
    const words = tail.split(' ');
    if (words.every((word, offset) => view.lowers[at + offset] === word)) return at + words.length;
  }
  return undefined;
}

/** End of "for Syria", "for the Middle East" between an office and the name of its holder, with `at` on the preposition. */
function titleComplement(view: SentenceView, at: number): number | undefined {
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

function afterPossessive(view: SentenceView, at: number): number | undefined {
  if (!isNameWord(view, at + 1) || view.isCapitalized) return undefined;
  if (/^(?:st|st\.|saint)$/.test(view.lowers[at - 2] ?? '') && placeKindOf(view.lowers[at + 1] as string) !== undefined)
    return at + 2;
  const owner = view.lowers[at - 1] as string;
  if (!OWNERS.has(owner) && !isPluralOwner(view, at)) return undefined;
  for (let end = at + 1; end < Math.min(view.forms.length, at + 5) && isNameWord(view, end); end++) {
    const word = view.lowers[end] as string;
    if (organizationKindOf(word) !== undefined || view.forms[end] === 'List') return end + 1;
    // "the Women's World Cup"
    if (/^(?:men|women|ladies)$/.test(owner) && EVENT_HEADS.has(word)) return end + 1;
  }
  return undefined;
}

/** "the Plot Holders' Sangh", "the Growers' League": a plural of a common noun owns a body and no thing. */
const isPluralOwner = (view: SentenceView, at: number): boolean => {
  const owner = view.lowers[at - 1] as string;
  const isPlural = /^['’]$/.test(view.forms[at] as string) && /(?:[^s]ers|ors|ists|ants|ees|men)$/.test(owner);
  return isPlural && view.isUpper[at - 1] === true && view.matches[at - 1] === undefined;
};

function afterParticles(view: SentenceView, at: number): number | undefined {
  let end = at;
  while (PARTICLES.has(view.lowers[end] as string) && view.isLower[end] && end < at + 3) end++;
  if (view.forms[end] === '-' && view.isGlued[end]) return view.isUpper[end + 1] ? end + 2 : undefined;
  if (!view.isUpper[end] || isCalendarAt(view, end)) return undefined;
  const before = view.lowers[at - 1] as string;
  if (view.lowers[at] === 'as' || view.lowers[at] === 'e' || view.lowers[at] === 'y') return undefined;
  return /^(?:talks|said)$/.test(before) ? undefined : afterWord(view, end);
}

/** `Paul “P.J.” Marlow`. */
const isNickname = (view: SentenceView, at: number): boolean =>
  view.isUpper[at + 1] === true &&
  /^[”"]$/.test(view.forms[at + 2] ?? '') &&
  view.isUpper[at + 3] === true &&
  view.isGlued[at + 1] === true;
