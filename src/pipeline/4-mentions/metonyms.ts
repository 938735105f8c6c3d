import { wordSet } from '../../language/lexicons/words';
import type { NameCandidate, Reading } from './name-candidate';

const LOCATIVES = wordSet('in to from near at into outside around through across via of');

/** Verbs that a government does and a city does not. */
const ACTS = wordSet(`
  said says accused accuses blames blamed denies denied wants wanted warned warns agreed agrees urged urges called calls rejected rejects
  condemned condemns supports supported backs backed opposes opposed insists insisted hopes hoped sees saw recognizes recognised recognized
  announced announces offered offers threatened threatens demanded demands summoned summons expelled imposed imposes lifted signed
  considers considered fears feared argues argued maintains maintained claims claimed welcomes welcomed criticised criticized denounced
  promised pledged vowed vows refused refuses suspended recalled responded retaliated pushed pushes plans planned intends intended sought
  seeks asked asks has had is was will would could may might should can did does must needs remains became bugged invited protested
  expressed voiced views viewed regards regarded relies sent provided gave gives helped paid
`);

/**
 * Whether a seat of government stands for its country here: "Washington has accused Russia", "talks between Moscow and Ankara". A place before it
 * ("in Moscow"), a comma and a country after it, or other uses as a city without an act keep it a city.
 */
export function actsAsCountry(candidate: NameCandidate, reading: Reading, seats: readonly NameCandidate[]): boolean {
  if (reading.seatOf === undefined || candidate.isNested === true) return false;
  const role = roleOf(candidate);
  if (role === 'place') return false;
  if (role === 'actor') return true;
  return seats.some((other) => other !== candidate && other.view === candidate.view && roleOf(other) === 'actor');
}

type Role = 'actor' | 'place' | 'open';

function roleOf({ view, first, last }: NameCandidate): Role {
  const before = view.lowers[first - 1] ?? '';
  const next = view.lowers[last] ?? '';
  if (
    /^(?:blames?|blamed|asked|asks|accused|accuses|urged|urges|told|tells|warned|warns|condemned|criticised|criticized|angered|pressed|against|with|between|by|jailed)$/.test(
      before,
    )
  ) {
    return before === 'with' || before === 'by' || before === 'against' || before === 'between'
      ? withActs(view, first)
      : 'actor';
  }
  if (LOCATIVES.has(before) && before !== 'of') return 'place';
  if (before === 'of' || before === ',' || before === 'and') return ACTS.has(next) ? 'actor' : 'open';
  if (view.isLower[first - 1] && /(?:ern|tral)$|^(?:downtown|east|west|north|south|the)$/.test(before)) return 'place';
  if (next === ',' && view.matches[last + 1]?.sense.type === 'Place') return 'place';
  if (ACTS.has(next)) return 'actor';
  if (
    (next === "'s" || next === '’s') &&
    !/^(?:mayor|airport|streets|port|main|suburbs|outskirts|police|central|old|grand|population|metro|residents|governor)$/.test(
      view.lowers[last + 1] ?? '',
    )
  )
    return 'open';
  return 'open';
}

const withActs = (view: NameCandidate['view'], first: number): Role => {
  const verb = view.lowers[first - 2] ?? '';
  return /^(?:relations|ties|talks|deal|agreement|alliance|tensions|war|jailed|backed|supported|sanctions|imposed|accused|friendship|cooperation|negotiations|ceasefire|treaty|dispute|between|row)$/.test(
    verb,
  ) || view.lowers[first - 1] === 'between'
    ? 'actor'
    : 'open';
};
