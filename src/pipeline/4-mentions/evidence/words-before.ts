import { isAllUpper } from '../../../language/characters';
import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../../language/lexicons/given-names';
import { PRODUCT_NOUNS } from '../../../language/lexicons/name-heads';
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { wordSet } from '../../../language/lexicons/words';
import type { NameCandidate } from '../name-candidate';
import { isPersonNoun, isPersonPlural } from '../person-words';
import type { SentenceView } from '../sentence-view';
import type { Evidence } from './evidence';
import { kindOfBody } from './kind-of-body';
import { type Left, readPreposition } from './prepositions';
import { CONTESTS, hasScore } from './scores';
import { SPEECH } from './speech-verbs';
import { readKindNoun } from './told-by-people';

const VISITS = wordSet(
  'visited visit visits visiting toured tour entered enter left reached reach captured recaptured seized liberated bombed shelled besieged retook stormed invaded occupied',
);
const DIRECTIONS = wordSet(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north south east west downtown near outside nearby rural around mainland',
);
const SPORT_VERBS = wordSet(
  'beat defeated thrashed hammered edged drew relegated signed face faced host hosted sacked',
);
const VERBS_BEFORE_BODIES = wordSet(
  'joined join joining founded co-founded cofounded acquire acquired buy bought owns own sued sue told headed ran runs chairs chaired leads led left fined advises advised represents represented',
);
/** Those of them that take a whole body as their object. */
const VERBS_OF_OWNERS = wordSet('acquire acquired buy bought own owns founded co-founded cofounded joined');
/** Bodies, and parts of one, that are told of behind a comma: "its unit, Larkfield". */
const PARTS_AND_BODIES = wordSet('arm unit subsidiary division affiliate party company firm group club bank');
/** What "of" joins to the name of a place. */
const PARTS_OF_PLACES = wordSet(
  'towns cities villages mayor governor prefect outskirts north south east west coast city native natives inhabitants residents',
);

/** The word before the comma that a name right before `at` stands behind: "leaders" of "its leaders, Ann Lee and". */
function pluralBefore({ isUpper, forms, lowers }: SentenceView, at: number): string {
  let comma = at;
  while (comma > at - LONGEST_NAME && isUpper[comma] === true) comma--;
  return comma < at && forms[comma] === ',' ? (lowers[comma - 1] ?? '') : '';
}

const LONGEST_NAME = 4;

/** Adds what the words before one occurrence show. */
export function readBefore({ view, first, title, words }: NameCandidate, evidence: Evidence): void {
  if (title !== undefined) {
    evidence.person += 6;
    return;
  }
  const at = first - 1;
  const left: Left = {
    before: compoundAt(view, at),
    second: view.lowers[at - 1] ?? '',
    third: view.lowers[at - 2] ?? '',
    fourth: view.lowers[at - 3] ?? '',
    isSingle: words.length === 1,
  };
  if (left.before === '') return;
  const isOpeningNoun = view.isOpening[at] === true && ORGANIZATION_NOUNS.has(left.before);
  if (view.isUpper[at] && !isOpeningNoun) {
    if (isPersonNoun(left.before)) evidence.person += 4;
    return;
  }
  if (left.before === ',' && left.second === 'number' && left.third === 'opposite') evidence.person += 5;
  // "two of its leaders, Ann Lee and", but "the champions, FC Halm" may be a side.
  if (left.before === ',' && left.third !== 'the' && isPersonPlural(left.second)) {
    evidence.person += 3;
    return;
  }
  if (left.before === ',' && isPersonNoun(left.second)) {
    evidence.person += isOfficeBeforeComma(view, at - 1) ? 5 : 2;
    return;
  }
  if (left.before === ',' && isOfficeAbroad(view, at)) evidence.person += 4;
  if (isPersonNoun(left.before)) {
    readPersonNoun(left, evidence);
    return;
  }
  if (SIDES.test(left.before)) {
    evidence.organization += 4;
    evidence.organizationKind ??= 'team';
  } else if (isPersonPlural(left.before)) evidence.person += 3;
  // "two of its leaders, Ann Lee and Bo Berg": the second as well.
  if (left.before === 'and' && isPersonPlural(pluralBefore(view, at - 1))) evidence.person += 3;
  if (left.before === ',') readBeforeComma(left, evidence);
  // "its rival party, the National Alliance"
  if (left.before === 'the' && left.second === ',')
    readBeforeComma({ ...left, second: left.third, third: left.fourth }, evidence);
  readNoun(left, evidence);
  if (isOfCountry(view, at)) evidence.ofCountry += 1;
  if (isOfParty(view, at) && words.length > 1) evidence.person += 4;
  const isJunta = left.before === 'ruling' && JUNTA.test(words[words.length - 1] as string);
  if ((POLITICS.test(left.before) && !isJunta) || isStoodFor(left)) evidence.organizationKind ??= 'party';
  // "the opposition Jan Halm"
  if (POLITICS.test(left.before) && left.second === 'the') evidence.organization += 3;
  // "fighters of the Halm Front"
  if (left.before === 'the' && /^(?:of|from|with)$/.test(left.second)) readKindNoun(left.third, evidence);
  // "Ann Lee of Marske": where she comes from, or whose she is.
  if (left.before === 'of' && isGivenName(view, at - 2)) {
    evidence.person -= 3;
    if (!isAllUpper(words[0] as string)) evidence.place += 1;
  }
  readPreposition(left, evidence);
  readKnownAs(left, evidence);
  readArticle(left, evidence);
  const isContest = CONTESTS.has(left.before) && hasScore(view);
  readVerb(left, isContest || (JOINED.test(left.before) && view.lowers.some(isPlayer)), evidence);
}

/** Verbs by which a player comes to a club. */
const JOINED = /^(?:join|joins|joined|rejoin|rejoined|rejoins|left|leaves|leave)$/;
const isPlayer = (lower: string): boolean =>
  /^(?:striker|midfielder|defender|goalkeeper|winger|playmaker|forward)$/.test(lower);

/** "Norway's consul in Lisbon, Ann Lee,": an office and where it is, before the comma. */
function isOfficeAbroad({ isUpper, lowers }: SentenceView, comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && isUpper[at] === true) at--;
  return (
    at < comma - 1 &&
    /^(?:in|to)$/.test(lowers[at] ?? '') &&
    isPersonNoun(lowers[at - 1] ?? '') &&
    !isPersonPlural(lowers[at - 1] ?? '')
  );
}

/** "the opposition National Accord" */
const POLITICS = /^(?:opposition|governing|ruling|eurosceptic|populist)$/;

/** "the Danish champions Halm Storm": clubs. */
const SIDES =
  /^(?:champions|finalists|semi-finalists|runners-up|strugglers|minnows|leaders-elect|cup-holders|holders)$/;

/** "the ruling Salvation Council": those who rule without a vote. */
const JUNTA = /^(?:Council|Command|Committee|Junta|Authority|Directorate|Government)$/;

/** "sits for the National Accord", "was elected for National Accord": a party, if it is a body. */
const isStoodFor = ({ before, second, third }: Left): boolean =>
  (before === 'for' && STOOD.test(second)) || (before === 'the' && second === 'for' && STOOD.test(third));

const STOOD = /^(?:sits?|sat|sitting|elected|re-elected)$/;

/** "Norway's Larkfield": whether a country's name owns what stands behind the word. */
const isOfCountry = (view: SentenceView, at: number): boolean =>
  /^['’]s$/.test(view.lowers[at] ?? '') &&
  view.matches
    .slice(Math.max(0, at - 4), at)
    .some(
      (match, offset) =>
        match?.sense.list === 'country' &&
        match.sense.form === 'name' &&
        Math.max(0, at - 4) + offset + match.length === at,
    );

/** "Labour's Bo Berg": a party's own are people. */
const isOfParty = (view: SentenceView, at: number): boolean =>
  /^['’]s?$/.test(view.lowers[at] ?? '') && view.matches[at - 1]?.sense.kind === 'party';

/** A given name with one surname behind it. */
const isGivenName = (view: SentenceView, at: number): boolean =>
  GIVEN_NAMES.has(view.forms[at] ?? '') &&
  view.isUpper[at + 1] === true &&
  !COMMON_WORDS.has(view.lowers[at + 1] as string);

/** The word at `at`, or the known noun that a hyphen makes of it: "the start-up Larkfield". */
function compoundAt(view: SentenceView, at: number): string {
  const word = view.lowers[at] ?? '';
  const compound = view.isGlued[at] && view.forms[at - 1] === '-' ? `${view.lowers[at - 2]}-${word}` : word;
  return ORGANIZATION_NOUNS.has(compound) ? compound : word;
}

/** "minister Ann Lee", and nouns that bodies and places have too: "partner Larkfield". */
function readPersonNoun({ before, second, isSingle }: Left, evidence: Evidence): void {
  const kind = ORGANIZATION_NOUNS.get(before);
  // "told broadcaster Kanal Nord": a man of that trade speaks, and is not told.
  if (kind === 'media' && second === 'told') evidence.organization += 5;
  evidence.person += PLACE_NOUNS.has(before) || kind !== undefined ? 1.5 : 5;
  if (kind === undefined) return;
  evidence.organization += isSingle ? 4 : 3;
  evidence.organizationKind = kind;
}

/** "their brothers, Ann", "its subsidiary, Larkfield", "the town, Orrin". */
function readBeforeComma({ second, third }: Left, evidence: Evidence): void {
  if (isPersonPlural(second)) evidence.person += 1.5;
  if (PRODUCT_NOUNS.has(second)) evidence.product += 3;
  if (PLACE_NOUNS.has(second)) evidence.place += 3;
  if (!ORGANIZATION_NOUNS.has(second)) return;
  evidence.organization += PARTS_AND_BODIES.has(second) ? 4 : 2;
  const kind = kindOfBody(second, third);
  if (kind !== undefined) evidence.organizationKind ??= kind;
}

/** "environmental group Larkfield", "the city of Orrin", "the novel Stillwater". */
function readNoun({ before, second }: Left, evidence: Evidence): void {
  const organization = kindOfBody(before, second);
  if (organization !== undefined) {
    evidence.organization += 6;
    evidence.organizationKind = organization;
  } else {
    if (PRODUCT_NOUNS.has(before)) evidence.product += 6;
    const place = PLACE_NOUNS.get(before === 'of' ? second : before);
    if (place !== undefined) {
      evidence.place += before === 'of' ? 5 : 2;
      // "the port of Orrin" is the town, "Orrin port" its harbour.
      evidence.placeKind = before === 'of' && second === 'port' ? 'city' : place;
    }
  }
  if ((before === '"' || before === '“') && PRODUCT_NOUNS.has(second)) evidence.product += 6;
  if (before === 'of' && PARTS_OF_PLACES.has(second)) evidence.place += 4;
}

/** "the militia known as Red Dawn". */
function readKnownAs({ before, second, third, fourth }: Left, evidence: Evidence): void {
  const kind = before === 'as' && second === 'known' ? kindOfBody(third, fourth) : undefined;
  if (kind === undefined) return;
  evidence.organization += 6;
  evidence.organizationKind ??= kind;
}

/** People and places stand without an article. */
function readArticle({ before, second, third }: Left, evidence: Evidence): void {
  if (before === 'a' || before === 'an') evidence.person -= 2;
  if (before !== 'the') return;
  evidence.organization += 1.5;
  evidence.person -= 3;
  evidence.place -= 1;
  if (second === 'in' || second === 'at') evidence.place += 1;
  if (second === ',' && PRODUCT_NOUNS.has(third)) evidence.product += 5;
}

/** A verb whose object or subject the name is, and compass words: "visited Orrin", "joined Larkfield", "said Ann Lee". */
function readVerb({ before: beside, second, third, isSingle }: Left, isContest: boolean, evidence: Evidence): void {
  // "founded the Fjord Quartet", "set up the Scuola Nuova"; "bought the Chronicle" may call a body by its noun.
  const before = beside === 'the' && !isSingle && VERBS_OF_OWNERS.has(second) ? second : beside;
  if (!isSingle && (beside === 'up' ? second === 'set' : beside === 'the' && second === 'up' && third === 'set'))
    evidence.organization += 3;
  if (SPEECH.has(before)) evidence.person += before === 'told' ? -0.5 : 1.5;
  if (before === 'told') evidence.organization += 1.5;
  if (/^(?:acquired?|buy|bought)$/.test(before)) evidence.business += 1;
  if (VERBS_BEFORE_BODIES.has(before)) evidence.organization += VERBS_OF_OWNERS.has(before) ? 2.5 : 1;
  if (SPORT_VERBS.has(before)) evidence.organization += 0.5;
  if (isContest) evidence.team += 1;
  if (VISITS.has(before)) {
    evidence.place += 2;
    evidence.locative += 1;
  }
  if (DIRECTIONS.has(before)) {
    evidence.place += 3;
    evidence.locative += 1;
  }
}

/** "Its leader, Ann Lee": a determiner, possessive or office before the comma shows an apposition. */
function isOfficeBeforeComma(view: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const lower = view.lowers[back] as string;
    if (/^(?:its|his|her|their|the|a|an|'s|’s|whose|our|my|'|’)$/.test(lower)) return true;
    if (/^[.;:!?,]$/.test(lower)) return false;
  }
  return at < 5;
}
