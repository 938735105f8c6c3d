import { lookUp, type Sense } from '../../language/gazetteer';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { CALENDAR_WORDS } from '../../language/lexicons/function-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { isTradeHead, organizationKindOf, placeKindOf } from '../../language/lexicons/name-heads';
import { PARTICLES } from '../../language/lexicons/name-particles';
import { HONORIFICS, ORGANIZATION_NOUNS, POST_NOMINALS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import type { NameType } from '../../model/token';
import { isWholeSchool } from './after-preposition';
import { type NameCandidate, nameCandidate, type Reading, type TokenRange } from './name-candidate';
import { nestedNames } from './nested-names';
import { isKindInLetters } from './parse-run';
import { isPeer, isTitleBehind, PEER } from './peers';
import { isTitleNoun } from './person-words';
import { readByHead, readByList, withoutGovernment } from './read-name';
import { isGivenArticle } from './run-starts';
import type { SentenceView } from './sentence-view';
import { titleTail } from './title-tails';

/** A name that the model sees, as stage 4 reads it. */
interface ModelName extends TokenRange {
  readonly type: NameType;
}

/**
 * The candidates of one sentence with the names that the model sees. Where both see the same words otherwise cut, lists, head nouns and
 * titles of the grammar decide; where those tell nothing, the model does. What the model alone sees is added without a reading.
 */
export function withModelNames(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  let merged = [...candidates];
  for (const name of modelNames(view)) merged = withName(view, merged, name);
  return merged.sort((one, other) => one.first - other.first || other.last - one.last);
}

/** Names of the model that hold a capital or are listed places, without what no name ends with: small words, letters behind a name, signs. */
function modelNames(view: SentenceView): ModelName[] {
  const names: ModelName[] = [];
  for (const { start, end, type } of view.sentence.names) {
    const whole = { first: start, last: end };
    const isSmall = type === 'LOC' && isSmallPlace(view, whole);
    const { first, last } = isSmall ? whole : trimmed(view, behindNation(view, wholePerson(view, whole, type)));
    if (
      last > first &&
      first >= view.dateline &&
      !isOffice(view, { first, last }) &&
      !isHeadAlone(view, { first, last }) &&
      !isMonthAlone(view, { first, last }) &&
      !(isPeer(view, { first, last }) && isTitleBehind(view, { first, last }))
    )
      names.push({ first, last, type });
  }
  return names;
}

/** "Beata Rask", of which the model sees the last word alone: with what the tree makes one name with it and no list or dictionary knows. */
function wholePerson(view: SentenceView, { first, last }: TokenRange, type: NameType): TokenRange {
  const { tokens } = view.sentence;
  const before = first - 1;
  const isOneName =
    type === 'PER' &&
    before >= view.dateline &&
    tokens[first]?.deprel === 'flat' &&
    tokens[first].head === before &&
    tokens[before]?.upos === 'PROPN' &&
    view.isUpper[before] === true &&
    view.matches[before] === undefined;
  const word = view.lowers[before] ?? '';
  const isOfficeOrWord =
    isTitleNoun(word) || HONORIFICS.has(word) || TITLE_MODIFIERS.has(word) || COMMON_WORDS.has(word);
  return isOneName && !isOfficeOrWord ? { first: before, last } : { first, last };
}

/** "Swedish Eric Berg", "Republican Eric Berg": the person alone, by a given name and a last word that ends no body or place. */
function behindNation(view: SentenceView, { first, last }: TokenRange): TokenRange {
  const nation = view.matches[first];
  const behind = first + (nation?.length ?? 0);
  // "Frenchman Luc Morel": whoever stands behind it.
  const isMan = nation?.sense.form === 'people' && !/(?:s|men)$/.test(view.lowers[first] as string);
  const isNation =
    (isMan || nation?.sense.form === 'adjective' || nation?.sense.list === 'party') &&
    !GIVEN_NAMES.has(view.forms[first] as string);
  const end = view.lowers[last - 1] as string;
  const isPerson =
    last - behind === 2 &&
    (isMan || GIVEN_NAMES.has(view.forms[behind] as string)) &&
    (organizationKindOf(end) ?? placeKindOf(end)) === undefined;
  return isNation && isPerson ? { first: behind, last } : { first, last };
}

function trimmed(view: SentenceView, range: TokenRange): TokenRange {
  let { first, last } = range;
  first = behindOffice(view, range) ?? first;
  while (first < last && (!mayBegin(view, first) || (last - first > 1 && isKindInLetters(view, first)))) first++;
  while (
    last > first &&
    (!mayEnd(view, last - 1) || (last - first > 1 && POST_NOMINALS.has(view.forms[last - 1] as string)))
  )
    last--;
  last = beforeCountry(view, { first, last });
  return view.isUpper.slice(first, last).includes(true)
    ? withoutGovernment(view, { first, last })
    : { first, last: first };
}

/** "University of Halm (of the UK)": where the name of a school ends before that of its country. */
function beforeCountry(view: SentenceView, { first, last }: TokenRange): number {
  for (let at = last - 1; at > first + 1; at--) {
    const match = view.matches[at];
    if (match?.sense.list !== 'country' || at + match.length !== last) continue;
    const of = view.lowers[at - 1] === 'the' ? at - 2 : at - 1;
    return view.lowers[of] === 'of' && isWholeSchool(view, { first, last: of }) ? of : last;
  }
  return last;
}

/** "State of Cameroon", "(Minister of) Foreign Affairs of Mongolia": where the name of the country begins. */
function behindOffice(view: SentenceView, { first, last }: TokenRange): number | undefined {
  const tail =
    titleTail(view, first - 1) ?? (/^(?:government|state)$/.test(view.lowers[first] as string) ? first + 1 : undefined);
  if (tail === undefined || view.lowers[tail] !== 'of' || tail + 1 >= last) return undefined;
  return view.matches[tail + 1]?.sense.list === 'country' ? tail + 1 : undefined;
}

/** A listed place that the writer sets in small letters, "kerala"; no word that is common too ("turkey"). */
const isSmallPlace = (view: SentenceView, { first, last }: TokenRange): boolean =>
  view.isLower.slice(first, last).every(Boolean) &&
  !isCommon(view, { first, last }) &&
  smallPlace(view, { first, last }) !== undefined;

function smallPlace(view: SentenceView, { first, last }: TokenRange): Sense | undefined {
  const capitals = view.lowers.slice(first, last).map((lower) => lower.charAt(0).toUpperCase() + lower.slice(1));
  const sense = lookUp(capitals.join(' '));
  return sense?.type === 'Place' && sense.form === 'name' ? sense : undefined;
}

const mayBegin = (view: SentenceView, at: number): boolean =>
  view.isUpper[at] === true || PARTICLES.has(view.lowers[at] as string) || /^\d/.test(view.forms[at] as string);

/** "Jong-un", "plc" and "Gauteng province" end names small, "cholera" does not. */
const mayEnd = (view: SentenceView, at: number): boolean =>
  view.isUpper[at] === true ||
  /^(?:\d|plc\b|gmbh$|!$)/.test(view.forms[at] as string) ||
  organizationKindOf(view.lowers[at] as string) !== undefined ||
  placeKindOf(view.lowers[at] as string) !== undefined ||
  /^(?:d|l)['’]\p{Lu}/u.test(view.forms[at] as string) ||
  (view.isGlued[at] === true && view.forms[at - 1] === '-');

/** "Emeritus Professor": a title without a name. */
const isOffice = (view: SentenceView, { first, last }: TokenRange): boolean =>
  view.lowers.slice(first, last).every((lower) => TITLE_MODIFIERS.has(lower) || isTitleNoun(lower));

/** "The Front" is what a longer name is called by, or no name. */
const isHeadAlone = (view: SentenceView, { first, last }: TokenRange): boolean =>
  last - first === 1 &&
  view.lowers[first - 1] === 'the' &&
  view.matches[first] === undefined &&
  organizationKindOf(view.lowers[first] as string) !== undefined;

/** "until May", "since April": a month, whoever else has that name. */
const isMonthAlone = (view: SentenceView, { first, last }: TokenRange): boolean =>
  last - first === 1 &&
  CALENDAR_WORDS.has(view.lowers[first] as string) &&
  /^(?:until|till|since|early|late|mid|last|next)$/.test(view.lowers[first - 1] ?? '');

function withName(view: SentenceView, candidates: readonly NameCandidate[], name: ModelName): NameCandidate[] {
  const met = candidates.filter((candidate) => overlaps(candidate, name));
  if (met.length === 0) return [...candidates, ...read(view, name)];
  if (met.some((candidate) => isSame(candidate, name))) return [...candidates];
  const outer = met.filter(({ isNested }) => !isNested);
  const rest = candidates.filter((candidate) => !met.includes(candidate));
  if (outer.length === 0) return [...candidates];
  if (outer.every((candidate) => isInside(candidate, name))) return [...rest, ...widened(view, met, name)];
  const [only] = outer;
  if (only !== undefined && outer.length === 1 && isInside(name, only)) {
    const narrowed = narrow(view, only, name);
    return narrowed === undefined ? [...candidates] : [...rest, ...narrowed];
  }
  return outer.some(isSettled) ? [...candidates] : [...rest, ...read(view, name)];
}

const overlaps = (one: TokenRange, other: TokenRange): boolean => one.first < other.last && one.last > other.first;
const isSame = (one: TokenRange, other: TokenRange): boolean => one.first === other.first && one.last === other.last;
const isInside = (one: TokenRange, other: TokenRange): boolean => one.first >= other.first && one.last <= other.last;

/** The grammar is sure of these words: a list, a head noun or a title tells. */
const isSettled = ({ reading }: NameCandidate): boolean =>
  reading !== undefined && reading.rule !== 'grammar:person-shape';

/** The candidates that one longer name of the model covers: that name, unless they are a title with its holder or names of a list. */
function widened(view: SentenceView, met: readonly NameCandidate[], name: ModelName): readonly NameCandidate[] {
  const titled = met.find(({ title }) => title !== undefined);
  if (titled?.title !== undefined && (name.type === 'PER' || HONORIFICS.has(view.lowers[name.first] as string)))
    return [...met.filter((one) => one !== titled), withGiven(view, titled, name)];
  if (titled?.title !== undefined && name.first > titled.title.first) return met;
  const outer = met.filter(({ isNested }) => !isNested);
  const settled = outer.filter(isSettled);
  if (outer.some(({ last }) => isTradeHead(view.lowers[last - 1] as string) && view.lowers[last] === 'of')) return met;
  if (outer.length > 1 && settled.length > 0 && hasGap(view, outer, settled.length > 1 ? JOINS : SIGNS_AND_JOINS))
    return met;
  if (isListedBesidePlace(view, outer) || isListedMachine(outer)) return met;
  return read(view, name);
}

/** "U.S. Middle East policy", not "U.S. Army Europe": two listed names, the second a region that tells more of a noun behind both. */
const isListedBesidePlace = ({ sentence: { tokens } }: SentenceView, outer: readonly NameCandidate[]): boolean =>
  outer.length === 2 &&
  (tokens[(outer[1]?.last ?? 0) - 1]?.head ?? -1) >= (outer[1]?.last ?? 0) &&
  outer.every(({ reading }) => reading?.rule.startsWith('gazetteer:')) &&
  /country|region/.test(outer[1]?.reading?.rule ?? '');

/** "RAF Tornados", "French Rafales": whose they are, and what they are, stand in lists. */
const isListedMachine = (outer: readonly NameCandidate[]): boolean =>
  outer.length === 2 &&
  outer[1]?.reading?.type === 'Product' &&
  outer.every(({ reading }) => reading?.rule.startsWith('gazetteer:'));

/** "Sheriff Don Eslinger": what was read as a title is the given name; "Madame de Staël": it is a title. */
function withGiven(view: SentenceView, titled: NameCandidate, name: ModelName): NameCandidate {
  const title = titled.title as TokenRange;
  const isGiven = titled.first - name.first === 1 && GIVEN_NAMES.has(view.forms[name.first] as string);
  const first = name.first > title.first && isGiven ? name.first : titled.first;
  if (first === titled.first && name.last === titled.last) return titled;
  const { reading } = titled;
  return nameCandidate(
    view,
    { first, last: Math.max(titled.last, name.last) },
    { title: { first: title.first, last: first }, ...(reading !== undefined && { reading }) },
  );
}

/** What may join the parts of one name; beside one settled part "and" and signs too. */
const JOINS = /^(?:of|for|the|de|du|&|’s|'s)$/;
const SIGNS_AND_JOINS = /^(?:of|for|the|de|du|and|in|[^a-z].*)$/;

/** Something that joins no parts of a name stands between two candidates: "Human Rights Commission against the Police". */
function hasGap(view: SentenceView, candidates: readonly NameCandidate[], joins: RegExp): boolean {
  const first = Math.min(...candidates.map((candidate) => candidate.last));
  const last = Math.max(...candidates.map((candidate) => candidate.first));
  for (let at = first; at < last; at++) {
    if (candidates.some((candidate) => at >= candidate.first && at < candidate.last)) continue;
    if (!joins.test(view.lowers[at] as string)) return true;
  }
  return false;
}

/** The shorter name of the model inside an unread run, with what else in the run has a reading; `undefined` where the run stays. */
function narrow(view: SentenceView, run: NameCandidate, name: ModelName): readonly NameCandidate[] | undefined {
  if (run.title !== undefined) return undefined;
  if (isSettled(run) || isGivenArticle(view, run.first)) return undefined;
  // "Brandt & Lorch", of which the model knows Lorch.
  if (view.forms[name.first - 1] === '&' || (view.forms[name.last] === '&' && name.last < run.last)) return undefined;
  // "Noh Jae-won": no name ends before a hyphen inside it.
  if (view.forms[name.last] === '-' && view.isGlued[name.last] && name.last < run.last) return undefined;
  const isStart = name.first === run.first;
  const length = name.last - name.first;
  if (isStart && name.type === 'LOC') return undefined;
  if (isStart && name.type === 'PER' && length === 1 && isCommon(view, { first: name.last, last: run.last }))
    return undefined;
  if (!isStart && name.type === 'LOC' && !run.isOpening) return undefined;
  if (name.type === 'ORG' && ORGANIZATION_NOUNS.has(view.lowers[run.first - 1] ?? '')) return undefined;
  const before = around(view, { first: run.first, last: name.first });
  const after = around(view, { first: name.last, last: run.last });
  return [...before, ...read(view, name), ...after];
}

const isCommon = (view: SentenceView, { first, last }: TokenRange): boolean =>
  view.lowers.slice(first, last).every((lower) => COMMON_WORDS.has(lower));

/** What is left of a run beside a name: kept where it is listed or may be a name of its own. */
function around(view: SentenceView, range: TokenRange): readonly NameCandidate[] {
  if (range.first >= range.last) return [];
  const match = view.matches[range.first];
  if (match !== undefined && match.length === range.last - range.first)
    return [nameCandidate(view, range, { reading: readByList(match.sense) })];
  return isCommon(view, range) ? [] : [nameCandidate(view, range)];
}

/** "Swedish Riksdag": the listed body behind the adjective of its country. */
function readBehindCountry(view: SentenceView, { first, last }: TokenRange): Reading | undefined {
  const country = view.matches[first];
  if (country?.sense.form !== 'adjective' || first + country.length >= last) return undefined;
  const body = view.matches[first + country.length];
  const isRest = body !== undefined && first + country.length + body.length === last;
  return isRest && body.sense.type === 'Organization' ? readByList(body.sense) : undefined;
}

/** The candidate of a model's name, with the reading that its own words give and the names it holds. */
function read(view: SentenceView, range: TokenRange): readonly NameCandidate[] {
  const match = view.matches[range.first];
  const sense =
    match?.length === range.last - range.first
      ? match.sense
      : (lookUp(view.forms.slice(range.first, range.last).join(' ')) ??
        (view.isLower[range.first] ? smallPlace(view, range) : undefined));
  const own = isPeer(view, range) ? PEER : readBehindCountry(view, range);
  const reading = sense === undefined ? (own ?? readByHead(view, range)) : readByList(sense);
  return [nameCandidate(view, range, reading === undefined ? {} : { reading }), ...nestedNames(view, range)];
}

/** What the model says of a candidate: the type of the very same words, else of a name that shares the last word, else nothing. */
export function modelTypeOf({
  view,
  first,
  last,
  title,
}: NameCandidate): { readonly type: NameType; readonly isExact: boolean } | undefined {
  if (isHeadAlone(view, { first, last })) return undefined;
  for (const { start, end, type } of view.sentence.names) {
    if (end <= first || start >= last) continue;
    if (start === first && end === last) return { type, isExact: true };
    if (title !== undefined && type === 'PER' && end === last) return { type, isExact: true };
    return { type, isExact: false };
  }
  return undefined;
}
