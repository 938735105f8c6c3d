import { wordSet } from '../../language/lexicons/words';
import type { NameCandidate, Reading } from './name-candidate';

const LOCATIVES = wordSet('in near at into outside around through across via');

/** Words of motion before "to" and "from" a city. */
const MOTION = wordSet(
  'travel travels travelled traveled fly flew go goes went return returned move moved arrive arrived flee fled came come drove trip visit visits flight flights road back route way journey train bus heading headed miles km kilometres kilometers away exported shipped sent',
);

/** Verbs that a government does and a city does not. */
const ACTS = wordSet(`
  said says accused accuses blames blamed denies denied wants wanted warned warns agreed agrees urged urges called calls rejected rejects
  condemned condemns supports supported backs backed opposes opposed insists insisted hopes hoped sees saw recognizes recognised recognized
  announced announces offered offers threatened threatens demanded demands summoned summons expelled imposed imposes lifted signed
  considers considered fears feared argues argued maintains maintained claims claimed welcomes welcomed criticised criticized denounced
  promised pledged vowed vows refused refuses suspended recalled responded retaliated pushed pushes plans planned intends intended sought
  seeks asked asks has had is was will would could may might should can did does must needs became bugged invited protested
  expressed voiced views viewed regards regarded relies sent provided gave gives helped paid
`);

/** Verbs whose object is a government: "blames Athens", "asked Moscow". */
const ACTED_ON = wordSet(
  'blame blames blamed blaming asked asks accused accuses accusing urged urges urging told tells warned warns warning condemned criticised criticized angered pressed pressing against pressure provoked provoking',
);

/** Participles of what is done to a town. */
const UNDERGONE = wordSet(`
  attacked bombed hit struck shelled captured seized besieged liberated occupied stormed evacuated flooded founded built rebuilt destroyed
  damaged taken recaptured retaken encircled surrounded looted sacked razed rocked shaken chosen selected picked cut blanketed battered
`);

/** Verbs of a stance, whose object is a government where nothing of the town's follows: "supports Athens", but not "backs Athens' bid". */
const STANCES = wordSet(`
  support supports supported supporting back backs backed backing oppose opposes opposed opposing arm arms armed arming sanction sanctions
  sanctioned sanctioning recognise recognises recognised recognize recognizes recognized criticise
  criticises criticised criticize criticizes criticized denounce denounces denounced condemn condemns condemning
  praise praises praised praising commend commends commended applaud applauds applauded thank thanks thanked thanking congratulate congratulates
  congratulated lobby lobbies lobbied lobbying petition petitioned notify notified reassure reassured consult consulted defy defied
`);

/** Verbs whose "that" tells what another is to do. */
const DEMANDING = wordSet(
  'demand demands demanded demanding insist insists insisted request requested requests propose proposed',
);

/** Participles behind which "by" leads to a government: "backed by Moscow". */
const DONE_BY_STATES = wordSet(`
  backed supported opposed armed accused blamed condemned denounced criticised criticized sanctioned recognised recognized sponsored
  rejected brokered mediated annexed proposed imposed expelled recalled summoned
`);

/** What governments have between them. */
const DEALINGS = wordSet(`
  talks relations ties links tension tensions dispute disputes rift row war conflict deal deals agreement agreements treaty accord pact truce
  cooperation co-operation dialogue negotiations standoff stand-off contacts friendship alliance trust differences rivalry feud split hostility
  hostilities ceasefire trade diplomacy friction summit meeting meetings consultations rapprochement détente detente confrontation
`);

/** What one government sends another: "a warning to Oslo", "pressure from Oslo". */
const DIRECTED = wordSet(`
  message warning insult threat threats pressure demand demands request response signal letter offer order orders support backing gift assurance
  assurances guarantees approval permission concession concessions rebuke challenge appeal aid weapons arms loyal hostile ally allies envoy
`);

/** `dealing`: what governments have or do stands beside it ("ties with Moscow", "Seoul's missiles"); `open`: nothing tells. */
type Role = 'actor' | 'dealing' | 'place' | 'open';

/** A seat of government with what it does where it is named. */
interface Seat {
  readonly candidate: NameCandidate;
  readonly country: string;
  readonly role: Role;
}

/**
 * The seats of government among the candidates that stand for their country: "Washington has accused Russia", "talks between Moscow and Ankara". One that acts
 * does; one that deals does too where the article nowhere uses it as a place and names the country otherwise ("Seoul's missiles" beside "South Korean"); one of
 * which nothing tells only where it acts elsewhere.
 */
export function actingSeats(
  candidates: readonly NameCandidate[],
  readings: ReadonlyMap<string, Reading>,
): ReadonlySet<NameCandidate> {
  const countries = new Set<string>();
  const places = new Set<string>();
  const seats: Seat[] = [];
  for (const candidate of candidates) {
    const reading = readings.get(candidate.key);
    if (reading?.kind === 'country' && reading.canonical !== undefined) countries.add(reading.canonical);
    if (reading?.seatOf === undefined) continue;
    const role = candidate.isNested ? 'place' : (roleBefore(candidate, seats[seats.length - 1]) ?? roleOf(candidate));
    if (role === 'place') places.add(reading.seatOf);
    seats.push({ candidate, country: reading.seatOf, role });
  }
  const actors = new Set(seats.flatMap(({ country, role }) => (role === 'actor' ? [country] : [])));
  const acting = new Set<NameCandidate>();
  for (const { candidate, country, role } of seats) {
    const mayAct = !places.has(country) && countries.has(country);
    if (role === 'actor' || (mayAct && (role === 'dealing' || (role === 'open' && actors.has(country)))))
      acting.add(candidate);
  }
  return acting;
}

/** "backed by Moscow and Tehran": what "and" joins to one that acts does so too. */
const roleBefore = ({ view, first, last }: NameCandidate, before: Seat | undefined): Role | undefined =>
  before?.role === 'actor' &&
  before.candidate.view === view &&
  before.candidate.last === first - 1 &&
  view.lowers[first - 1] === 'and' &&
  isPhraseEnd(view, last)
    ? 'actor'
    : undefined;

function roleOf({ view, first, last }: NameCandidate): Role {
  const before = view.lowers[first - 1] ?? '';
  const second = view.lowers[first - 2] ?? '';
  const next = view.lowers[last] ?? '';
  const isOwner = next === "'s" || next === '’s';
  if (ACTED_ON.has(before) && !(isOwner && view.isUpper[last + 1] === true)) return 'actor';
  if (LOCATIVES.has(before)) return 'place';
  if ((before === 'to' || before === 'from') && (MOTION.has(second) || MOTION.has(view.lowers[first - 3] ?? '')))
    return 'place';
  if (
    view.isLower[first - 1] &&
    /(?:ern|tral)$|^(?:downtown|east|west|north|south|the|leave|leaves|leaving|left|visit|visited|visiting|reached)$/.test(
      before,
    )
  )
    return 'place';
  if (next === ',' && view.matches[last + 1]?.sense.type === 'Place') return 'place';
  if (isCalledTown(view, { first, last })) return 'place';
  if (/^(?:is|was|remains)$/.test(next) && view.lowers[last + 1] === 'home') return 'place';
  if (
    /^(?:-|airport|police|metro|university|mayor|city|council|hospital|club|team|borough|residents|suburbs|street|streets|meeting|talks|summit|conference|ceremony|headquarters|office)$/.test(
      next,
    )
  )
    return next === '-' && /^(?:backed|led|allied|imposed|ordered|funded|sponsored)$/.test(view.lowers[last + 1] ?? '')
      ? 'dealing'
      : 'place';
  if (
    isOwner &&
    /^(?:mayor|airport|streets|port|main|suburbs|outskirts|police|central|old|grand|population|metro|residents|governor)$/.test(
      view.lowers[last + 1] ?? '',
    )
  )
    return 'place';
  // "Oslo was bombed": a government is not.
  if (/^(?:was|were|is|has|had)$/.test(next) && [1, 2].some((step) => UNDERGONE.has(view.lowers[last + step] ?? '')))
    return 'place';
  // "the visit to Oslo is …": of what stands before.
  if (ACTS.has(next) && !/^(?:of|to|from|for|on|by)$/.test(before)) return 'actor';
  if (isOwner) return view.isUpper[last + 1] === true ? 'place' : 'dealing';
  // "demanded that Berlin stop it"
  if (before === 'that' && DEMANDING.has(second) && view.isLower[last] === true) return 'actor';
  if (STANCES.has(before) && isPhraseEnd(view, last)) return 'actor';
  if (before === 'by' && DONE_BY_STATES.has(second) && isPhraseEnd(view, last)) return 'actor';
  if (before === '-' && /^(?:anti|pro)$/.test(second)) return 'dealing';
  if (/^(?:from|to|for)$/.test(before) && DIRECTED.has(second)) return 'dealing';
  if (before === 'with' || before === 'against' || (before === 'by' && second.endsWith('ed'))) return 'dealing';
  if (before === 'between' || before === 'and') {
    const between = view.lowers.lastIndexOf('between', first);
    if (between >= Math.max(0, first - 8)) return DEALINGS.has(view.lowers[between - 1] ?? '') ? 'dealing' : 'place';
  }
  return before === 'to' || before === 'from' || before === 'of' || before === ',' ? placeOrOpen(view, first) : 'open';
}

/** Whether nothing follows that the town would begin or own: "backed by Moscow in …", but not "by Moscow State University". */
const isPhraseEnd = (view: NameCandidate['view'], last: number): boolean =>
  view.forms[last] === undefined || view.isLower[last] === true || /^[.,;:!?)”"]$/.test(view.forms[last]);

/** "the capital, Oslo", "the port city of Oslo", "Oslo, the country's largest city": it is named as a town. */
function isCalledTown(view: NameCandidate['view'], { first, last }: Pick<NameCandidate, 'first' | 'last'>): boolean {
  const before = view.lowers.slice(Math.max(0, first - 2), first);
  if (before.some((word) => TOWNS.has(word))) return true;
  if (view.lowers[last] !== ',') return false;
  const behind = view.lowers.slice(last + 1, last + 6);
  const comma = behind.indexOf(',');
  return behind.slice(0, comma < 0 ? behind.length : comma).some((word) => TOWNS.has(word));
}

const TOWNS = wordSet('capital city town port');

/** "An insult from Abuja", "the mayor of Moscow": what the noun before says. */
const placeOrOpen = (view: NameCandidate['view'], first: number): Role =>
  /^(?:mayor|city|north|south|east|west|outskirts|outside|streets|people|residents|university|bishop|archbishop|centre|center|port|part|parts|capital|born|embassy|ambassador|envoy|mission|consulate)$/.test(
    view.lowers[first - 2] ?? '',
  )
    ? 'place'
    : 'open';
