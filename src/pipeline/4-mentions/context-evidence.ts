import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { PRODUCT_NOUNS } from '../../language/lexicons/name-heads';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import { SURNAMES } from '../../language/lexicons/surnames';
import { wordSet } from '../../language/lexicons/words';
import { modelTypeOf } from './model-names';
import type { NameCandidate } from './name-candidate';
import { isPersonNoun, isPersonPlural } from './person-words';

/** Points for each type that the neighbourhood of a name gives, and the kinds it shows. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  product: number;
  event: number;
  /** Kind of organization or place by the nouns beside it, latest strongest. */
  organizationKind?: string;
  placeKind?: string;
  /** The name stands where a place does: "in X", "visited X". */
  locative: number;
  /** Occurrences that the model takes for a name, those that it cuts otherwise half. */
  seen: number;
  /** The part of the points for a person that the model gives. */
  seenPerson: number;
}

const SPEECH = wordSet(
  'said says say told tells added adds asked warned argued insisted announced replied explained recalled wrote tweeted noted claimed stressed acknowledged admitted confirmed declared denied testified conceded complained joked quipped posted',
);
const HUMAN_VERBS = wordSet('was were is has had who whose whom');
const ACTS_OF_PEOPLE = wordSet(
  'smiled resigned died married retired graduated studied thanked apologised apologized replied scored wept laughed appeared stood sat walked spoke met tweeted testified fled emigrated',
);
const MOTION = wordSet(
  'travel travels travelled traveled traveling travelling fly flies flew flown flying went go goes going gone return returns returned returning arrive arrived arriving move moved moving flee fled fleeing came come drove drive sailed trip visit visits tour journey flight flights road border deployed deploy evacuated heading headed route way back dispatched ambassador withdrew exported shipped',
);
const VISITS = wordSet(
  'visited visit visits visiting toured tour entered enter left reached reach captured recaptured seized liberated bombed shelled besieged retook stormed invaded occupied',
);
const OFFICE_OF = wordSet(
  'director head chief chairman chairwoman chair president ceo founder co-founder cofounder owner manager member members editor spokesman spokeswoman spokesperson spokespersons spokesmen leader leaders boss governor secretary treasurer secretary-general lawyer lawyers partner analyst economist professor captain coach striker midfielder defender goalkeeper employee employees staff chairperson vice-president subsidiary unit part branch arm shares shareholder stake board executive executives representative representatives officer officers commander fighters militants supporters control co-chair deputy fellow graduate acquisition takeover purchase customers division faction offices headquarters activist activists adviser advisor',
);
const OWNED = wordSet(
  'chief ceo chairman chairwoman chair spokesman spokeswoman spokesperson director president founder board shares headquarters subsidiary unit shareholders customers products users managers manager boss owner coach captain striker editor leader leaders members lawmakers parent profits revenue sales earnings employees workers website newsroom reporter correspondent goalkeeper defender midfielder fans squad players',
);
const OWNED_BY_PERSON = wordSet(
  'wife husband son daughter brother sister father mother death life lawyer lawyers attorney speech remarks comments career house home family widow body trial arrest resignation successor predecessor supporters campaign presidency visit aides ally allies parents children girlfriend boyfriend deputy office',
);
const OWNED_BY_PLACE = wordSet(
  'mayor residents suburbs outskirts airport streets port governor population airspace border borders capital coast economy',
);
const AFTER_ORGANIZATION = wordSet(
  'shares employees spokesman spokeswoman spokesperson officials lawmakers members fighters militants executives chief supporters plc headquarters staff subsidiary boss manager striker captain coach fans goalkeeper midfielder defender councillor councillors senator candidate mp mps leader leaders founder co-founder chairman ceo correspondent reporter users positions forces',
);
const AFTER_PLACE = wordSet(
  'province city district region state county town village island river airport governorate residents mayor neighbourhood neighborhood suburb area border street coast',
);
const DIRECTION_BEFORE = wordSet(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north south east west downtown near outside nearby rural around mainland',
);
/** Nouns that go behind the name of a body: "the Iberia First party". */
const CALLED_BEHIND = wordSet(
  'party movement militia bloc coalition faction newspaper magazine gang cartel charity airline brewery supermarket retailer conglomerate',
);

const SPORT_VERBS = wordSet(
  'beat defeated thrashed hammered edged drew relegated signed face faced host hosted sacked',
);
const SPORT_PREPOSITIONS = wordSet('against by over to');
const ORGANIZATION_VERBS_BEFORE = wordSet(
  'joined join joining founded co-founded cofounded acquire acquired buy bought owns own sued sue told headed ran runs chairs chaired leads led left fined advises advised represents represented',
);

/** Nouns of buying: "the takeover of Acme", "a bid for Acme", "a merger with Acme". */
const BOUGHT = wordSet('acquisition takeover buyout purchase bid merger subsidiary ceo');
/** Participles behind "was" that tell of a body: "Acme was founded in 1990". */
const DONE_TO_BODIES = wordSet(
  'acquired bought owned founded listed headquartered established incorporated privatised nationalised',
);

const emptyEvidence = (): Evidence => ({
  person: 0,
  organization: 0,
  place: 0,
  product: 0,
  event: 0,
  locative: 0,
  seen: 0,
  seenPerson: 0,
});

/** What a word before "group" or "organisation" makes of it. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ...[
    ...wordSet(
      'environmental civic rights advocacy campaign aid lobby pressure activist charity relief community consumer residents conservation monitoring',
    ),
  ].map((word) => [word, 'ngo'] as const),
  ...[
    ...wordSet('militant armed terrorist rebel jihadist extremist insurgent guerrilla islamist paramilitary terror'),
  ].map((word) => [word, 'armed_group'] as const),
]);

/** Kind of the body that a noun calls so: "the lender", "environmental group". */
const kindOfBody = (noun: string, before: string): string | undefined =>
  (/^(?:group|organi[sz]ation)$/.test(noun) ? GROUPS.get(before) : undefined) ?? ORGANIZATION_NOUNS.get(noun);

/** Evidence from the words before and after one occurrence of a name. */
export function contextEvidence(candidate: NameCandidate): Evidence {
  const evidence = emptyEvidence();
  readBefore(candidate, evidence);
  readAfter(candidate, evidence);
  readModel(candidate, evidence);
  return evidence;
}

/** Points of the model's type; least for persons, whom titles, verbs and given names show too. */
const MODEL_POINTS = { PER: 2, LOC: 4, ORG: 3 } as const;

function readModel(candidate: NameCandidate, evidence: Evidence): void {
  const seen = modelTypeOf(candidate);
  if (seen === undefined) return;
  evidence.seen += seen.isExact ? 1 : 0.5;
  if (!seen.isExact) return;
  const points = MODEL_POINTS[seen.type];
  if (seen.type === 'PER') {
    evidence.person += points;
    evidence.seenPerson += points;
  } else if (seen.type === 'ORG') evidence.organization += points;
  else evidence.place += points;
}

/** Adds the points of one occurrence to those of the name. */
export function addEvidence(sum: Evidence, one: Evidence): void {
  sum.person += one.person;
  sum.organization += one.organization;
  sum.place += one.place;
  sum.product += one.product;
  sum.event += one.event;
  sum.locative += one.locative;
  sum.seen += one.seen;
  sum.seenPerson += one.seenPerson;
  if (one.organizationKind !== undefined) sum.organizationKind ??= one.organizationKind;
  if (one.placeKind !== undefined) sum.placeKind ??= one.placeKind;
}

function readBefore({ view, first, title, words }: NameCandidate, evidence: Evidence): void {
  const at = (title?.first ?? first) - 1;
  if (title !== undefined) {
    evidence.person += 6;
    return;
  }
  const before = view.lowers[at] ?? '';
  const second = view.lowers[at - 1] ?? '';
  const third = view.lowers[at - 2] ?? '';
  if (before === '' || view.isUpper[at]) {
    if (isPersonNoun(before) && before !== '') evidence.person += 4;
    return;
  }
  if (before === ',' && isPersonNoun(second)) {
    evidence.person += isOfficeBeforeComma(view, at - 1) ? 5 : 2;
    return;
  }
  if (before === ',' && isPersonPlural(second)) evidence.person += 1.5;
  if (isPersonNoun(before)) {
    const kind = ORGANIZATION_NOUNS.get(before);
    evidence.person += PLACE_NOUNS.has(before) || kind !== undefined ? 1.5 : 5;
    if (kind !== undefined) {
      evidence.organization += words.length === 1 ? 4 : 3;
      evidence.organizationKind = kind;
    }
    return;
  }
  if (isPersonPlural(before)) evidence.person += 3;
  const organizationNoun = kindOfBody(before, second);
  if (organizationNoun !== undefined) {
    evidence.organization += 6;
    evidence.organizationKind = organizationNoun;
  }
  if (PRODUCT_NOUNS.has(before) && organizationNoun === undefined) evidence.product += 6;
  if ((before === '"' || before === '“') && PRODUCT_NOUNS.has(second)) evidence.product += 6;
  if (before === ',' && PRODUCT_NOUNS.has(second)) evidence.product += 3;
  if (before === ',' && ORGANIZATION_NOUNS.has(second)) {
    evidence.organization += /^(?:arm|unit|subsidiary|division|affiliate|party|company|firm|group|club|bank)$/.test(
      second,
    )
      ? 4
      : 2;
    const kind = kindOfBody(second, view.lowers[at - 2] ?? '');
    if (kind !== undefined) evidence.organizationKind ??= kind;
  }
  if (before === ',' && PLACE_NOUNS.has(second)) evidence.place += 3;
  const placeNoun = before === 'of' ? PLACE_NOUNS.get(second) : PLACE_NOUNS.get(before);
  if (placeNoun !== undefined && organizationNoun === undefined) {
    evidence.place += before === 'of' ? 5 : 2;
    evidence.placeKind = placeNoun;
  }
  if (
    before === 'of' &&
    (second === 'towns' ||
      second === 'cities' ||
      second === 'villages' ||
      second === 'mayor' ||
      second === 'outskirts' ||
      second === 'north' ||
      second === 'south' ||
      second === 'east' ||
      second === 'west' ||
      second === 'coast' ||
      second === 'city')
  )
    evidence.place += 4;
  readPreposition({ before, second, third, isSingle: words.length === 1 }, evidence);
  if (before === 'as' && second === 'known' && kindOfBody(third, view.lowers[at - 3] ?? '') !== undefined) {
    evidence.organization += 6;
    evidence.organizationKind ??= kindOfBody(third, view.lowers[at - 3] ?? '') as string;
  }
  if (before === 'the') {
    evidence.organization += 1.5;
    evidence.person -= 3;
    evidence.place -= 1;
    if (second === 'in' || second === 'at') evidence.place += 1;
  }
  if (before === 'the' && second === ',' && PRODUCT_NOUNS.has(third)) evidence.product += 5;
  if (before === 'a' || before === 'an') evidence.person -= 2;
  if (SPEECH.has(before)) evidence.person += before === 'told' ? -0.5 : 1.5;
  if (before === 'told') evidence.organization += 1.5;
  if (ORGANIZATION_VERBS_BEFORE.has(before))
    evidence.organization += /^(?:acquired?|buy|bought|owns?|founded|co-founded|cofounded|joined)$/.test(before)
      ? 2.5
      : 1;
  if (SPORT_VERBS.has(before)) evidence.organization += 0.5;
  if (VISITS.has(before)) {
    evidence.place += 2;
    evidence.locative += 1;
  }
  if (DIRECTION_BEFORE.has(before)) {
    evidence.place += 3;
    evidence.locative += 1;
  }
}

interface Left {
  readonly before: string;
  readonly second: string;
  readonly third: string;
  readonly isSingle: boolean;
}

function readPreposition({ before, second, third, isSingle }: Left, evidence: Evidence): void {
  switch (before) {
    case 'in':
      evidence.place +=
        second === 'stake' ||
        second === 'shares' ||
        second === 'confidence' ||
        second === 'interest' ||
        second === 'investment'
          ? -1
          : 2.5;
      if (second === 'stake' || second === 'shares') evidence.organization += 3;
      evidence.locative += 1;
      return;
    case 'near':
    case 'outside':
    case 'across':
    case 'throughout':
    case 'around':
      evidence.place += 3;
      evidence.locative += 1;
      return;
    case 'at':
      if (
        isPersonNoun(second) ||
        /^(?:works?|worked|working|studied|studies|taught|teaches|analysts?|researchers?|professor|official|officials|executive|joined|editor|large)$/.test(
          second,
        )
      )
        evidence.organization += 2;
      else evidence.place += isSingle ? 2 : 1;
      evidence.organization += 0.8;
      evidence.locative += 0.5;
      return;
    case 'from':
      evidence.place += 0.8;
      evidence.locative += 0.5;
      if (OFFICE_OF.has(second)) evidence.organization += 1;
      return;
    case 'to':
      if (MOTION.has(second) || MOTION.has(third)) {
        evidence.place += 2.5;
        evidence.locative += 1;
      }
      return;
    case 'into':
    case 'via':
    case 'towards':
    case 'toward':
      evidence.place += 1.5;
      evidence.locative += 0.5;
      return;
    case 'of':
    case 'for':
    case 'with':
      if (BOUGHT.has(second)) evidence.organization += 4;
      else if (OFFICE_OF.has(second)) evidence.organization += before === 'with' ? 1 : 2.5;
      else if (before === 'with' && !isSingle) evidence.person += 0.3;
      return;
    case 'by':
      if (second === 'owned' || second === 'operated' || second === 'published' || second === 'run')
        evidence.organization += 2.5;
      if (second === 'written' || second === 'led' || second === 'directed') evidence.person += 1;
      return;
    case 'against':
      if (SPORT_PREPOSITIONS.has(before)) evidence.organization += 0.3;
      return;
    default:
  }
}

/** "Its leader, Ossufo Momade": a determiner, possessive or office before the comma shows an apposition. */
function isOfficeBeforeComma(view: NameCandidate['view'], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const lower = view.lowers[back] as string;
    if (/^(?:its|his|her|their|the|a|an|'s|’s|whose|our|my|'|’)$/.test(lower)) return true;
    if (/^[.;:!?,]$/.test(lower)) return false;
  }
  return at < 5;
}

function readAfter({ view, last, words }: NameCandidate, evidence: Evidence): void {
  const next = view.lowers[last] ?? '';
  const second = view.lowers[last + 1] ?? '';
  const third = view.lowers[last + 2] ?? '';
  const isSingle = words.length === 1;
  if (next === "'s" || next === '’s' || next === "'" || next === '’') {
    const owned = skipAdjectives(view, last + 1);
    if (OWNED_BY_PERSON.has(owned)) evidence.person += isSingle ? 1 : 2;
    if (OWNED.has(owned)) evidence.organization += 2;
    if (OWNED_BY_PLACE.has(owned)) evidence.place += 2;
    return;
  }
  if (next === ',') readApposition(view, last + 1, evidence);
  if (next === '(' && /^[A-Z]{2,}[A-Za-z]*$/.test(view.forms[last + 1] ?? '') && third === ')')
    evidence.organization += 3;
  if (next === '(' && /^\d{2}$/.test(second)) evidence.person += 3;
  if (SPEECH.has(next)) {
    evidence.person += isSingle ? 0.5 : 1.5;
    evidence.organization += isSingle ? 1 : 0.5;
  }
  if (ACTS_OF_PEOPLE.has(next)) evidence.person += 1.5;
  if (next === 'who' || next === 'whose') evidence.person += 2;
  if (
    HUMAN_VERBS.has(next) &&
    (second === 'born' || second === 'married' || second === 'arrested' || second === 'jailed')
  )
    evidence.person += 2;
  if (/^(?:is|was|are|were|be|been)$/.test(next) && DONE_TO_BODIES.has(second)) evidence.organization += 4;
  if (next === 'which') evidence.organization += 1.5;
  if (PRODUCT_NOUNS.has(next) && view.lowers[last - words.length - 1] !== 'of') evidence.product += 3;
  if (next === 'administration' && isSingle) evidence.person += 5;
  if (AFTER_ORGANIZATION.has(next)) evidence.organization += isSingle ? 2 : 1.5;
  const called = CALLED_BEHIND.has(next) ? kindOfBody(next, '') : undefined;
  if (called !== undefined) {
    evidence.organization += 5;
    evidence.organizationKind ??= called;
  }
  const after = PLACE_NOUNS.get(next);
  if (after !== undefined && AFTER_PLACE.has(next)) {
    evidence.place += 3;
    evidence.placeKind ??= after;
  }
  if (next === '-' && view.isGlued[last] && (second === 'based' || second === 'born')) {
    evidence.place += 5;
    evidence.placeKind ??= 'city';
  }
  if (next === '-' && view.isGlued[last] && (second === 'owned' || second === 'backed' || second === 'led'))
    evidence.organization += 1;
}

const skipAdjectives = (view: NameCandidate['view'], at: number): string => {
  for (let next = at; next < at + 4; next++) {
    const lower = view.lowers[next] ?? '';
    if (OWNED.has(lower) || OWNED_BY_PERSON.has(lower) || OWNED_BY_PLACE.has(lower)) return lower;
    if (!COMMON_WORDS.has(lower)) return lower;
  }
  return '';
};

/** What stands behind a comma: an age, "who", "which", "a Chadian national", "the charity", a place. */
function readApposition(view: NameCandidate['view'], at: number, evidence: Evidence): void {
  const next = view.lowers[at] ?? '';
  if (/^\d{1,2}$/.test(next) && (view.forms[at + 1] === ',' || view.forms[at + 1] === '.')) {
    evidence.person += 5;
    return;
  }
  if (next === 'who' || next === 'whose' || next === 'whom') {
    evidence.person += 2.5;
    return;
  }
  if (next === 'which') {
    evidence.organization += 1.5;
    return;
  }
  const match = view.matches[at];
  if (
    match !== undefined &&
    match.sense.type === 'Place' &&
    match.sense.form === 'name' &&
    /^[,.]?$|^(?:and|on|in|for)$/.test(view.forms[at + match.length] ?? '')
  ) {
    evidence.place += 2;
    evidence.placeKind ??= 'city';
  }
  if (
    !/^(?:a|an|the|another|one|his|her|its|former|then|their|chief|head|director|president|deputy|now)$/.test(next) &&
    !isPersonNoun(next) &&
    !ORGANIZATION_NOUNS.has(next)
  )
    return;
  for (let end = at; end < Math.min(view.forms.length, at + 8); end++) {
    const lower = view.lowers[end] as string;
    if (/^[.,;:()]$/.test(lower) || (/^(?:of|for|at|in|from|with|who|which|that|and)$/.test(lower) && end > at)) {
      appositionHead(view.lowers[end - 1] as string, evidence);
      return;
    }
    if (
      end > at &&
      !view.isUpper[end] &&
      !COMMON_WORDS.has(lower) &&
      !TITLE_MODIFIERS.has(lower) &&
      !isPersonNoun(lower) &&
      !/^[-'’]/.test(lower)
    )
      break;
  }
}

function appositionHead(head: string, evidence: Evidence): void {
  const organization = ORGANIZATION_NOUNS.get(head);
  const place = PLACE_NOUNS.get(head);
  if (organization !== undefined) {
    evidence.organization += 4;
    evidence.organizationKind ??= organization;
  } else if (place !== undefined) {
    evidence.place += 3;
    evidence.placeKind ??= place;
  } else if (isPersonNoun(head)) evidence.person += 4;
  else if (PRODUCT_NOUNS.has(head)) evidence.product += 3;
}

/** Evidence in the words of a name themselves: given names, English words, endings of surnames. */
export function shapeEvidence(words: readonly string[]): Evidence {
  const evidence = emptyEvidence();
  const [first = ''] = words;
  const last = words[words.length - 1] as string;
  const common = words.filter((word) => COMMON_WORDS.has(word.toLowerCase())).length;
  if (words.length === 1) {
    if (GIVEN_NAMES.has(first)) evidence.person += 1.5;
    if (SURNAMES.has(first)) evidence.person += 2;
    if (SURNAME_ENDING.test(last) && common === 0) evidence.person += 0.8;
    if (common > 0) evidence.organization += 0.7;
    return evidence;
  }
  const isGiven = GIVEN_NAMES.has(first) || (first.includes('-') && GIVEN_NAMES.has(first.split('-')[0] as string));
  if (isGiven && words.length <= 5) evidence.person += common >= words.length - 1 && words.length > 2 ? 1.5 : 3.5;
  const isArabicPlace = !isGiven && words.length === 2 && /^(?:al|el)-/.test(last);
  if (!isGiven && common === 0 && words.length <= 4 && !isArabicPlace)
    evidence.person += words.length === 2 ? 1.2 : 0.6;
  if (!isGiven && common > 0) evidence.organization += 1.2 * common;
  if (SURNAMES.has(last) && words.length <= 4) evidence.person += 1.5;
  if (SURNAME_ENDING.test(last) && common === 0) evidence.person += 1.2;
  if (
    /(?:museum|bank|banca|banco|banque|universit|ministeri|television|airline|tech|soft|corp|media|press|tv|gas|oil|petrol)/i.test(
      words.join(' '),
    ) &&
    !isGiven
  )
    evidence.organization += 3;
  if (
    !isGiven &&
    words.length === 2 &&
    /(?:^|[^s])s$/.test(last) &&
    COMMON_WORDS.has(last.toLowerCase().replace(/s$/, ''))
  )
    evidence.organization += 2;
  if (/^(?:al|el)-/i.test(last) && !isGiven) evidence.person += 1;
  else if (/^(?:al|el)-/i.test(last) || /^(?:Abu|Abd|Abdul|Ibn|Bin|Mac|Mc)/.test(first)) evidence.person += 2;
  if (/^(?:bin|ibn|von|van)$/.test(first)) evidence.person += 2.5;
  if (words.some((word) => /\d/.test(word))) evidence.product += 1.5;
  if (words.some((word) => word === '&')) evidence.organization += 3;
  return evidence;
}

const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|enko|ić|ic|vich|yan|ian|shvili|dze|adze|sson|sen|ski|sky|ska|skaya|escu|opoulos|idis|akis|oglu|ez|ini|etti|elli|berg|stein|mann|man|ner|wicz|czyk|ń|ová|uk|chuk|zadeh|nejad|pour|singh|wala|kar|rao|reddy|wati|yev|ayev|uly|bayev|nathan|singham|witz|baum|ström|qvist|quist|sson|dóttir|oğlu|aitė|aite|ukas|iūnas|auskas|vičius|ides|atos|ujo|eira|inho|ães|aldo|ardi|ucci|acci|iani|ndola|nkulu|lwa|weya|ngwe|mba|ele|ubi|anyi)$/;
