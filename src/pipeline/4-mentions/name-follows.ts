import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { EVENT_HEADS, LAW_HEADS, organizationKindOf, placeKindOf } from '../../language/lexicons/name-heads';
import { OPENING_PARTICLES } from '../../language/lexicons/name-particles';
import { HONORIFICS, RANKS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { TokenRange } from './name-candidate';
import { isTitleNoun, OFFICE_WORDS } from './person-words';
import { SURNAME_HEADS } from './read-name';
import type { SentenceView } from './sentence-view';

/** Prepositions and adverbs in the names of bodies. */
const CAUSES = wordSet('beyond without against across first now under before international watch matters worldwide');

const NATIONALS = wordSet('american briton spaniard european african asian arab israeli');

/** Whether what follows a title can be a person's name and not the rest of a body's name; `title` is its last word in small letters. */
export function nameFollows(view: SentenceView, name: TokenRange, title: string): boolean {
  const form = view.forms[name.first] as string;
  const lower = view.lowers[name.first] as string;
  if (!view.isUpper[name.first] && !OPENING_PARTICLES.has(lower)) return false;
  if (/^(?:mr|mrs|ms|mx|messrs)\.?$/.test(title)) return true;
  // "Justice Beyond Borders": a cause, and nobody's title.
  if (CAUSES.has(lower) || (lower === 'order' && title === 'executive')) return false;
  if (
    isSingle(name) &&
    /^(?:extraordinary|plenipotentiary|resident|emeritus|emerita|designate|elect|staff)$/.test(lower)
  )
    return false;
  if (view.matches[name.first]?.sense.form === 'adjective' && !GIVEN_NAMES.has(form)) return false;
  // "American Legation": a nationality stands before a given name, not before a surname alone.
  if (isSingle(name) && NATIONALS.has(title)) return false;
  // "Capt. Pope": the short form of a rank is before nothing but a name.
  if (title.endsWith('.') && RANKS.has(title) && isSingle(name) && !RANKS.has(lower)) return true;
  if (
    /^(?:king|queen|prince|princess|saint|st|lord|lady|duke|duchess|pope|emperor|sultan)$/.test(title) &&
    isNamesake(view, name)
  )
    return false;
  const isGiven = GIVEN_NAMES.has(form);
  // "Executive Committee of the League"
  if (organizationKindOf(lower) !== undefined && /^(?:of|for|on)$/.test(view.lowers[name.first + 1] ?? ''))
    return false;
  if ((!isGiven && isRestOfBody(view, name, title)) || isBody(view, name)) return false;
  if (HONORIFICS.has(title)) return true;
  const isPlainNoun = isSingle(name) && COMMON_WORDS.has(lower) && /s$|ing$|ion$|ment$/.test(lower);
  return !isListedBody(view, name) && (isGiven || !isPlainNoun);
}

const isSingle = ({ first, last }: TokenRange): boolean => last - first === 1;

/** "Royal" before "College of Surgeons", "Minister" before "Council": the words name a body, a place or an office. */
function isRestOfBody(view: SentenceView, name: TokenRange, title: string): boolean {
  const isCommon = COMMON_WORDS.has(view.lowers[name.first] as string);
  const end = view.lowers[name.last - 1] as string;
  if (isCommon && isCitizen(view, name.first - 1)) return true;
  if (organizationKindOf(end) !== undefined && (isSingle(name) || isCommon)) return true;
  if (!isSingle(name)) return OFFICE_WORDS.has(end);
  return isTitleNoun(end) || (isThing(end) && !/^(?:mr|mrs|ms|dr)\.?$/.test(title));
}

/** "Saint Brannoc Hospital", "King Olaf University": what is named for somebody, by nouns that are no surnames. */
const NAMESAKES = wordSet(
  'hospital infirmary clinic university college school academy institute museum library theatre theater cathedral church chapel airport stadium arena foundation trust fund stakes prize medal award',
);

const isNamesake = ({ lowers }: SentenceView, { last }: TokenRange): boolean =>
  NAMESAKES.has(lowers[last - 1] as string);

/** "Captain" before "Cook School": a noun ends the name that no surname sounds like. */
function isBody(view: SentenceView, name: TokenRange): boolean {
  const end = view.lowers[name.last - 1] as string;
  return !isSingle(name) && !SURNAME_HEADS.has(end) && (organizationKindOf(end) ?? placeKindOf(end)) !== undefined;
}

/** Noun that ends the name of a place, an event or a law. */
const isThing = (lower: string): boolean =>
  placeKindOf(lower) !== undefined || EVENT_HEADS.has(lower) || LAW_HEADS.has(lower);

/** "American" before "John Smith" tells what he is, before "College of Surgeons" it begins the name. */
function isCitizen(view: SentenceView, at: number): boolean {
  const form = view.matches[at]?.sense.form;
  return form === 'adjective' || form === 'people';
}

/** The whole is listed as a country, or as something else that is no place; towns are surnames too. */
function isListedBody(view: SentenceView, { first, last }: TokenRange): boolean {
  const match = view.matches[first];
  if (match === undefined || match.length !== last - first) return false;
  const { list, type } = match.sense;
  return list === 'country' || (list !== 'city' && type !== 'Place');
}
