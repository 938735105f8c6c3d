import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { PRODUCT_NOUNS } from '../../../language/lexicons/name-heads';
import { PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { wordSet } from '../../../language/lexicons/words';
import type { NameCandidate, TokenRange } from '../name-candidate';
import { isPersonNoun } from '../person-words';
import type { SentenceView } from '../sentence-view';
import { readApposition } from './apposition';
import type { Evidence } from './evidence';
import { kindOfBody } from './kind-of-body';
import { CONTESTS, hasScore } from './scores';
import { SPEECH } from './speech-verbs';
import { readKindNoun } from './told-by-people';

const HUMAN_VERBS = wordSet('was were is has had who whose whom');
const ACTS_OF_PEOPLE = wordSet(
  'smiled resigned died married retired graduated studied thanked apologised apologized replied scored wept laughed appeared stood sat walked spoke met tweeted testified fled emigrated',
);
/** "named Ann Lee minister" */
const NAMES_SOMEBODY = wordSet('named appointed elected made crowned declared nominated');
const OWNED = wordSet(
  'chief ceo chairman chairwoman chair spokesman spokeswoman spokesperson director president founder board shares headquarters subsidiary unit shareholders customers products users managers manager boss owner coach captain striker editor leader leaders members lawmakers parent profits revenue sales earnings employees workers website newsroom reporter correspondent goalkeeper goaltender defenceman defender midfielder fans squad players arm shareholder investors creditors lenders workforce staff turnover stock subsidiaries factories plants stores branches auditor auditors co-founder co-owner owners boardroom management winger',
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
  'province city district region state county town village island river airport governorate residents mayor neighbourhood neighborhood suburb area border street coast resort prison jail camp airbase dam shoal reef peninsula valley lake beach stadium crossing checkpoint',
);
/** Nouns that go behind the name of a body: "the Iberia First party". */
const CALLED_BEHIND = wordSet(
  'party movement militia bloc coalition faction newspaper magazine gang cartel charity airline brewery supermarket retailer conglomerate',
);
/** Participles behind "was" that tell of a body: "Acme was founded in 1990". */
const DONE_TO_BODIES = wordSet(
  'acquired bought owned founded listed headquartered established incorporated privatised nationalised',
);
/** Those whom clubs alone have. */
const PLAYERS = wordSet('striker midfielder defender goalkeeper winger playmaker full-back centre-back');
/** Adds what the words behind one occurrence show. */
export function readAfter({ view, first, last, words }: NameCandidate, evidence: Evidence): void {
  const next = view.lowers[last] ?? '';
  const second = view.lowers[last + 1] ?? '';
  const third = view.lowers[last + 2] ?? '';
  const isSingle = words.length === 1;
  if (next === "'s" || next === '’s' || next === "'" || next === '’') {
    const owned = skipAdjectives(view, last + 1);
    readKindNoun(owned, evidence);
    if (OWNED_BY_PERSON.has(owned)) evidence.person += isSingle ? 1 : 2;
    if (OWNED.has(owned)) evidence.organization += 2;
    if (OWNED_BY_PLACE.has(owned)) evidence.place += 2;
    return;
  }
  if (next === ',') readApposition(view, last + 1, evidence);
  if (next === ',' && isAddress(view, { first, last })) {
    evidence.place += 3;
    evidence.locative += 1;
  }
  if (next === '(' && /^[A-Z]{2,}[A-Za-z]*$/.test(view.forms[last + 1] ?? '') && third === ')')
    evidence.organization += 3;
  if (next === '(' && /^\d{2}$/.test(second)) evidence.person += 3;
  if (SPEECH.has(next)) {
    evidence.person += isSingle ? 0.5 : 1.5;
    evidence.organization += isSingle ? 1 : 0.5;
  }
  if (isPersonNoun(next) && NAMES_SOMEBODY.has(view.lowers[first - 1] ?? '')) evidence.person += 4;
  if (ACTS_OF_PEOPLE.has(next)) evidence.person += 1.5;
  if (next === 'who' || next === 'whose') evidence.person += 2;
  if (
    HUMAN_VERBS.has(next) &&
    (second === 'born' || second === 'married' || second === 'arrested' || second === 'jailed')
  )
    evidence.person += 2;
  if (/^(?:is|was|are|were|be|been)$/.test(next) && DONE_TO_BODIES.has(second)) evidence.organization += 4;
  if (isTakenOver(view, last)) evidence.organization += 4;
  if (next === 'which') evidence.organization += 1.5;
  if (PRODUCT_NOUNS.has(next) && view.lowers[last - words.length - 1] !== 'of') evidence.product += 3;
  if (next === 'administration' && isSingle) evidence.person += 5;
  readKindNoun(next, evidence);
  if (PLAYERS.has(next) || (CONTESTS.has(next) && hasScore(view)) || hasSacked(view, last)) evidence.team += 1;
  // "Acme has its roots in Oslo", "Acme employs 400"
  if (/^(?:has|had|have)$/.test(next) && second === 'its') evidence.organization += 3;
  if (/^employ(?:s|ed)$/.test(next) || hasStaff(view, last)) evidence.organization += 3;
  if (next === 'and' && second === 'its') readRelated(view, last + 2, evidence);
  if (/^(?:is|was|were|be|been)$/.test(next) && /^(?:acquired|bought|listed|incorporated)$/.test(second))
    evidence.business += 1;
  if (AFTER_ORGANIZATION.has(next)) evidence.organization += isSingle ? 2 : 1.5;
  // "Bavarian faction leader": one of that part of the country.
  const isAdjective = isSingle && next === 'faction' && /(?:ian|ese|ish|can)$/.test(words[0] as string);
  const called = CALLED_BEHIND.has(next) && !isAdjective ? kindOfBody(next, '') : undefined;
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

/** "has 400 staff", "had some 12,000 workers in Oslo". */
function hasStaff({ lowers }: SentenceView, at: number): boolean {
  if (!/^(?:has|had)$/.test(lowers[at] ?? '')) return false;
  const behind = lowers.slice(at + 1, at + 6);
  const end = behind.findIndex((lower) => STAFF.has(lower));
  return behind.slice(0, Math.max(0, end)).some((lower) => /^\d/.test(lower));
}

const STAFF = wordSet('staff employees workers stores shops outlets branches subscribers');

/** "Acme and its parent company", "Acme and its chief executive": a body. */
function readRelated({ lowers }: SentenceView, at: number, evidence: Evidence): void {
  const behind = lowers.slice(at, at + 3);
  if (!behind.some((lower) => OWNED.has(lower) || SISTERS.has(lower))) return;
  evidence.organization += 3;
  evidence.person -= 2;
}

const SISTERS = wordSet('company firm affiliate affiliates parent rival rivals partner partners');

/** "is to be taken over", "has been taken over". */
const isTakenOver = ({ lowers }: SentenceView, at: number): boolean =>
  AUXILIARY.test(lowers[at] ?? '') &&
  /^(?:(?:been|be|being|to be|set to be) )?taken over\b/.test(lowers.slice(at + 1, at + 7).join(' '));

const AUXILIARY = /^(?:is|was|has|had|will|could|may|would)$/;

/** "have sacked their coach" */
const hasSacked = ({ lowers }: SentenceView, at: number): boolean =>
  /^(?:(?:have|has) )?(?:sack(?:ed|s)?|hired?|hires|appoint(?:ed|s)?|signed|signs?|parted) /.test(
    lowers.slice(at, at + 3).join(' '),
  ) && lowers.slice(at, at + 8).some((lower) => COACHES.has(lower));

const COACHES = wordSet('coach manager striker midfielder defender goalkeeper winger');

/** "of Marton, Yorkshire", "near Halm, Ohio,": a town before the region or country that it lies in. */
function isAddress(view: SentenceView, { first, last }: TokenRange): boolean {
  const match = view.matches[last + 1];
  if (match === undefined || match.sense.form !== 'name') return false;
  const isWider = match.sense.list === 'region' || match.sense.list === 'country';
  const isEnd = /^[,.;:)]$/.test(view.forms[last + 1 + match.length] ?? '.');
  return isWider && isEnd && PREPOSITIONS.has(view.lowers[first - 1] ?? '');
}

const PREPOSITIONS = wordSet('of in at near from to outside around through');

const skipAdjectives = (view: SentenceView, at: number): string => {
  for (let next = at; next < at + 4; next++) {
    const lower = view.lowers[next] ?? '';
    if (OWNED.has(lower) || OWNED_BY_PERSON.has(lower) || OWNED_BY_PLACE.has(lower)) return lower;
    if (!COMMON_WORDS.has(lower)) return lower;
  }
  return '';
};
