import { isAllUpper } from '../../language/characters';
import { lookUp } from '../../language/gazetteer';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { EVENT_HEADS, LAW_HEADS, organizationKindOf, placeKindOf } from '../../language/lexicons/name-heads';
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import { titleTail } from './capitalized-runs';
import { type NameCandidate, nameCandidate, type TokenRange } from './name-candidate';
import { isPersonPlural, isTitleNoun } from './person-words';
import { readByHead, readByList } from './read-name';
import type { SentenceView } from './sentence-view';
import { isPlaceApart } from './titles';

/** Ranks and forms of address that may never be stripped off the end of a name. */
const NEVER_TRAILING = new Set([
  'chief',
  'star',
  'general',
  'major',
  'count',
  'private',
  'officer',
  'guard',
  'worker',
  'baron',
  'royal',
  'legend',
  'icon',
  'partner',
  'model',
  'host',
  'king',
  'queen',
  'prince',
  'princess',
  'earl',
  'duke',
  'dean',
  'bishop',
  'pope',
  'baker',
  'cook',
  'miner',
  'marshal',
  'judge',
  'justice',
  'shah',
  'sultan',
  'sheikh',
  'khan',
  'chef',
  'driver',
  'expert',
  'farmer',
  'fisher',
  'hunter',
  'mason',
  'walker',
  'shepherd',
  'butler',
  'carter',
  'potter',
  'page',
  'constable',
  'chancellor',
  'parsons',
  'head',
  'abbot',
  'fox',
  'agent',
  'warden',
  'usher',
  'whip',
  'champion',
  'singer',
  'speaker',
  'son',
  'twin',
  'child',
  'elder',
  'hero',
  'citizen',
  'national',
  'observer',
  'sister',
  'brother',
  'crown',
  'monarch',
  'emperor',
  'native',
  'witness',
  'herald',
  'guardian',
  'democrat',
  'republican',
  'conservative',
  'liberal',
  'independent',
  'communist',
  'socialist',
  'separatist',
  'nationalist',
  'sunni',
  'shiite',
  'american',
  'briton',
  'spaniard',
  'rival',
  'winner',
  'loser',
  'critic',
  'analyst',
  'dame',
  'lady',
  'lord',
  'sailor',
  'soldier',
  'pilot',
  'prophet',
  'saint',
  'shooter',
  'creator',
  'boy',
  'girl',
  'baby',
  'man',
  'woman',
]);

interface Title extends TokenRange {
  /** Tokens of the run before the title: "US", "Foreign Office". */
  readonly before: number;
}

/** Reads a run of capitalised words: titles go to the names behind them, lists and head nouns settle types, parts that name something nest. */
export function parseRun(view: SentenceView, whole: TokenRange): NameCandidate[] {
  const run = trimRun(view, whole);
  if (run.first >= run.last) return [];
  const listed = view.matches[run.first];
  if (run.first > whole.first && listed !== undefined && listed.length < run.last - run.first) {
    // "pro-Beijing New People Party": the prefix takes one name.
    const last = run.first + listed.length;
    const name = nameCandidate(view, { first: run.first, last }, { reading: readByList(listed.sense) });
    return [name, ...parseRun(view, { first: last, last: run.last })];
  }
  const title = findTitle(view, run);
  if (title === undefined) return parseName(view, run);
  const before = parseBefore(view, { first: run.first, last: title.before });
  const inside = complementNames(view, { first: title.before, last: title.last });
  if (title.last >= run.last) return [...before, ...inside];
  const name = { first: title.last, last: run.last };
  const reading = { type: 'Person', rule: 'grammar:title-name' } as const;
  const first = isPlaceApart(view, { first: run.first, last: title.before }) ? title.before : run.first;
  return [...before, ...inside, nameCandidate(view, name, { title: { first, last: title.last }, reading })];
}

/** Letters behind a name, and prefixes and plurals that are no part of one: "Helen Garside QC", "pro-Beijing", "ANG Airmen". */
function trimRun(view: SentenceView, run: TokenRange): TokenRange {
  let { first, last } = run;
  while (last - first > 1 && POST_NOMINALS.has(view.forms[last - 1] as string)) last--;
  while (
    last - first > 1 &&
    isPersonPlural(view.lowers[last - 1] as string) &&
    view.matches[last - 1]?.sense.type !== 'Organization' &&
    !endsList(view, { first, last })
  )
    last--;
  if (last - first >= 3 && view.forms[first + 1] === '-' && PREFIXES.has(view.lowers[first] as string)) first += 2;
  return { first, last };
}

/** Letters behind a person's name. */
export const POST_NOMINALS: ReadonlySet<string> = new Set([
  'QC',
  'KC',
  'SC',
  'MP',
  'MBE',
  'OBE',
  'CBE',
  'PhD',
  'MD',
  'MSP',
  'MEP',
  'TD',
  'RN',
  'Esq',
  'Esq.',
  'CMG',
  'KCMG',
]);
const PREFIXES = new Set(['pro', 'anti', 'pan', 'ex', 'non', 'post', 'pre', 'trans', 'mid', 'counter']);

/** A listed name ends with the plural: "Doctors Without Borders", "Jehovah's Witnesses", "Oath Keepers". */
const endsList = (view: SentenceView, { first, last }: TokenRange): boolean => {
  for (let at = first; at < last - 1; at++) {
    const match = view.matches[at];
    if (match !== undefined && match.length > 1 && at + match.length >= last) return true;
  }
  return false;
};

const parseBefore = (view: SentenceView, range: TokenRange): NameCandidate[] =>
  range.first < range.last ? parseName(view, range).map((candidate) => ({ ...candidate, isNested: true })) : [];

/** The last title in the run that has a name behind it, or ends the run. */
function findTitle(view: SentenceView, { first, last }: TokenRange): Title | undefined {
  const covered = listedTokens(view, { first, last });
  for (let at = last - 1; at >= first; at--) {
    const lower = view.lowers[at] as string;
    if (covered.has(at) || !isTitleNoun(lower) || !view.isUpper[at]) continue;
    if (view.isGlued[at] && view.forms[at - 1] === '-' && !/^(?:general|president|minister|chancellor)$/.test(lower))
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
  const preposition = view.lowers[end];
  if (end < last && (preposition === 'for' || preposition === 'of' || preposition === 'to' || preposition === 'on')) {
    let next = end + (view.lowers[end + 1] === 'the' ? 2 : 1);
    const match = view.matches[next];
    if (match !== undefined && next + match.length <= last) return next + match.length;
    while (next < last && COMMON_WORDS.has(view.lowers[next] as string) && !GIVEN_NAMES.has(view.forms[next] as string))
      next++;
    return next;
  }
  return Math.min(end, last);
}

/** Whether what follows a title can be a person's name and not the rest of a body's name. */
function nameFollows(view: SentenceView, { first, last }: TokenRange, title: string): boolean {
  if (!view.isUpper[first] && !/^(?:de|di|da|van|von|bin|ibn|al|el|del|der|dos)$/.test(view.lowers[first] as string))
    return false;
  const end = view.lowers[last - 1] as string;
  const single = last - first === 1;
  if (single && /^(?:extraordinary|plenipotentiary|emeritus|emerita|designate|elect)$/.test(end)) return false;
  if (
    isCitizen(view, first - 1) &&
    COMMON_WORDS.has(view.lowers[first] as string) &&
    !GIVEN_NAMES.has(view.forms[first] as string)
  )
    return false;
  if (single && isTitleNoun(end) && !GIVEN_NAMES.has(view.forms[first] as string)) return false;
  if (
    organizationKindOf(end) !== undefined &&
    (single || COMMON_WORDS.has(view.lowers[first] as string)) &&
    !GIVEN_NAMES.has(view.forms[first] as string)
  )
    return false;
  if (
    single &&
    (placeKindOf(end) !== undefined || EVENT_HEADS.has(end) || LAW_HEADS.has(end)) &&
    !/^(?:mr|mrs|ms|dr)\.?$/.test(title) &&
    !GIVEN_NAMES.has(view.forms[first] as string)
  ) {
    return false;
  }
  const match = view.matches[first];
  if (
    match !== undefined &&
    match.length === last - first &&
    match.sense.list !== 'city' &&
    match.sense.type !== 'Place'
  )
    return HONORIFICS.has(title);
  if (match !== undefined && match.length === last - first && match.sense.list === 'country' && !HONORIFICS.has(title))
    return false;
  if (
    single &&
    COMMON_WORDS.has(end) &&
    !HONORIFICS.has(title) &&
    /s$|ing$|ion$|ment$/.test(end) &&
    !GIVEN_NAMES.has(view.forms[first] as string)
  )
    return false;
  return true;
}

/** "American" before "John Smith" tells what he is, before "College of Surgeons" it begins the name. */
const isCitizen = (view: SentenceView, at: number): boolean => {
  const form = view.matches[at]?.sense.form;
  return form === 'adjective' || form === 'people';
};

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
  const modified = at > first && TITLE_MODIFIERS.has(view.lowers[at - 1] as string);
  if (NEVER_TRAILING.has(lower) && !modified) return false;
  return last - first > 1 || !GIVEN_NAMES.has(view.forms[at] as string);
}

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
    if (endsListed(view, { first, last: before })) break;
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
  return { ...title, before };
}

/** A common word before an office is what it is about ("Water Resources Minister"), unless a body's name ends there. */
const isDepartmentWord = (view: SentenceView, at: number, first: number): boolean =>
  COMMON_WORDS.has(view.lowers[at] as string) &&
  !GIVEN_NAMES.has(view.forms[at] as string) &&
  (organizationKindOf(view.lowers[at] as string) === undefined || at === first);

/** A listed name ends right before the index. */
function endsListed(view: SentenceView, { first, last }: TokenRange): boolean {
  for (let at = Math.max(first, last - 6); at < last; at++) {
    const match = view.matches[at];
    if (match !== undefined && at + match.length === last && !TITLE_MODIFIERS.has(view.lowers[at] as string))
      return true;
  }
  return false;
}

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

/** Reads a run without a title. */
function parseName(view: SentenceView, { first, last }: TokenRange): NameCandidate[] {
  const match = view.matches[first];
  const length = last - first;
  if (match !== undefined && match.length === length) {
    return [
      nameCandidate(view, { first, last }, { reading: readByList(match.sense) }),
      ...nestedNames(view, { first, last }),
    ];
  }
  const person = splitBeforePerson(view, { first, last });
  if (person !== undefined) return person;
  const headed = readByHead(view, { first, last });
  if (headed !== undefined) {
    return [nameCandidate(view, { first, last }, { reading: headed }), ...nestedNames(view, { first, last })];
  }
  const split = splitAfterListed(view, { first, last });
  if (split !== undefined) return split;
  return [nameCandidate(view, { first, last })];
}

/** "Republican Haley Barbour", "American John F. Smith": a party or nationality before a given name and a surname that is no head noun. */
function splitBeforePerson(view: SentenceView, { first, last }: TokenRange): NameCandidate[] | undefined {
  const match = view.matches[first];
  if (match === undefined || match.length > 1 || last - first < 3 || GIVEN_NAMES.has(view.forms[first] as string))
    return undefined;
  const { sense } = match;
  if (!(sense.form === 'adjective' || sense.form === 'people' || sense.list === 'party')) return undefined;
  const end = view.lowers[last - 1] as string;
  if (
    !GIVEN_NAMES.has(view.forms[first + 1] as string) ||
    last - first > 5 ||
    organizationKindOf(end) !== undefined ||
    placeKindOf(end) !== undefined ||
    EVENT_HEADS.has(end) ||
    LAW_HEADS.has(end)
  )
    return undefined;
  return [
    nameCandidate(view, { first, last: first + 1 }, { reading: readByList(sense) }),
    ...parseName(view, { first: first + 1, last }),
  ];
}

/** "American John Smith", "Russia Sergei": a country or body directly before a given name. */
function splitAfterListed(view: SentenceView, { first, last }: TokenRange): NameCandidate[] | undefined {
  const match = view.matches[first];
  if (match === undefined || match.length >= last - first) return undefined;
  const next = first + match.length;
  const { sense } = match;
  const isAdjective = sense.form !== 'name';
  if (sense.list === 'country' && view.lowers[next] === 'red' && last - next === 2) {
    return [
      nameCandidate(
        view,
        { first, last },
        { reading: { type: 'Organization', kind: 'ngo', rule: 'grammar:country-body' } },
      ),
      ...nestedNames(view, { first, last }),
    ];
  }
  const given = GIVEN_NAMES.has(view.forms[next] as string) && last - next >= 2;
  const listedNext = view.matches[next];
  const listed = listedNext !== undefined && listedNext.length === last - next && sense.type !== 'Person';
  if (view.isLower[next] || view.forms[next] === '-') {
    if (view.forms[next] !== '-' || sense.list !== 'country') return undefined;
    const head = nameCandidate(view, { first, last: next }, { reading: readByList(sense) });
    return [head, ...parseName(view, { first: next + 1, last })];
  }
  if (!(given || listed || (isAdjective && isAllUpper(view.forms[next] as string) && last - next === 1)))
    return undefined;
  if (sense.list === 'city' && GIVEN_NAMES.has(view.forms[first] as string)) return undefined;
  const head = nameCandidate(view, { first, last: next }, { reading: readByList(sense) });
  return [head, ...parseName(view, { first: next, last })];
}

/** Countries, peoples and bodies that open a longer name: "Syrian" in "Syrian Army", "UN" in "UN Board of Inquiry". */
export function nestedNames(view: SentenceView, { first, last }: TokenRange): NameCandidate[] {
  for (let length = last - first - 1; length >= 1; length--) {
    const match = view.matches[first];
    const inner = match !== undefined && match.length < last - first ? match : shorterMatch(view, first, length);
    if (inner === undefined) continue;
    const { sense } = inner;
    if (sense.list !== 'country' && !(sense.kind === 'igo' && inner.length <= 2) && sense.list !== 'city') return [];
    if (sense.list === 'city' && !isSeatOfBody(view, { first, last })) return [];
    const range = { first, last: first + inner.length };
    return [nameCandidate(view, range, { reading: readByList(sense), isNested: true, isInsideName: true })];
  }
  return [];
}

/** "Chisinau Court of Appeal" tells of the city, "Omaha Herald" does not. */
function isSeatOfBody(view: SentenceView, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++) {
    const kind = organizationKindOf(view.lowers[at] as string);
    if (kind === 'court' || kind === 'government') return true;
  }
  return false;
}

const shorterMatch = (view: SentenceView, first: number, length: number) => {
  const forms = view.forms.slice(first, first + length);
  const sense = view.matches[first]?.length === length ? view.matches[first]?.sense : readListed(forms);
  return sense === undefined ? undefined : { sense, length };
};

const readListed = (forms: readonly string[]) => (forms.length <= 3 ? lookUp(forms.join(' ')) : undefined);
