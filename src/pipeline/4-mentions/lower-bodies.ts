import { isAllUpper } from '../../language/characters';
import { peopleOf } from '../../language/gazetteer';
import { GROUP_ADJECTIVES } from '../../language/lexicons/groups';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import { wordSet } from '../../language/lexicons/words';
import type { EntityKind } from '../../model/mention';
import { type NameCandidate, nameCandidate, type Reading } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Bodies of a country that are written small, with their kinds: "Iraqi security forces", "Nigerian army". */
const BODIES: readonly (readonly [readonly string[], EntityKind])[] = [
  ...[
    'army',
    'navy',
    'air force',
    'military',
    'security forces',
    'armed forces',
    'coast guard',
    'national guard',
    'special forces',
    'marines',
  ].map((body) => [body.split(' '), 'military'] as const),
  ...['police', 'parliament', 'central bank', 'secret service', 'intelligence service', 'security council'].map(
    (body) => [body.split(' '), 'government'] as const,
  ),
  ...['supreme court', 'constitutional court', 'high court'].map((body) => [body.split(' '), 'court'] as const),
  ...['red cross', 'red crescent'].map((body) => [body.split(' '), 'ngo'] as const),
];

const MINISTRIES = wordSet(
  'foreign defence defense interior finance health justice economy energy education agriculture oil transport culture trade information labour labor environment tourism affairs',
);

/** Places that are written small behind their names: "Orrin reservoir", "Velden shaft". */
const FACILITIES = wordSet('reservoir shaft mine dam oilfield refinery prison airport airbase bridge pipeline smelter');

const REGIMES = wordSet('regime dictatorship junta');

/** Politicians behind an adjective that names their party: "Democratic senator", "Labour MP". */
const PARTISANS = wordSet(
  'senator senators congressman congresswoman representative lawmaker lawmakers mp mps nominee candidate candidates governor mayor councillor councillors politician politicians leader peer whip strategist rival challenger majority president hopeful',
);

/** Finds names whose head noun is written small behind a listed or plain name. `candidates` are those of one sentence, in order. */
export function withLowerBodies(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  return candidates.flatMap((candidate) => extend(view, candidate));
}

function extend(view: SentenceView, candidate: NameCandidate): readonly NameCandidate[] {
  const { reading, last, isNested } = candidate;
  if (isNested) return [candidate];
  const coalition = asCoalition(view, candidate);
  if (coalition !== undefined) return [coalition, { ...candidate, isNested: true, isInsideName: true }];
  const body = asBody(view, candidate);
  if (body !== undefined) return [body];
  if (reading?.kind === 'country') return extendCountry(view, candidate);
  const ministry = ownMinistry(view, candidate);
  if (ministry !== undefined) return [ministry];
  const next = view.lowers[last] ?? '';
  if (reading?.kind === 'party' || view.lowers[candidate.first] === 'democratic')
    return partyAdjective(view, candidate);
  if (REGIMES.has(next) && candidate.words.length === 1 && (reading === undefined || reading.type === 'Person')) {
    // "The Halm regime" and "the Halm dictatorship" are one.
    const canonical = `${candidate.words[0]} regime`;
    const regime = { type: 'Organization', kind: 'government', canonical, rule: 'grammar:regime' } as const;
    return [whole(view, candidate, last + 1, regime), { ...candidate, isNested: true, isInsideName: true }];
  }
  if (FACILITIES.has(next) && reading === undefined && !view.isOpening[candidate.first]) {
    return [whole(view, candidate, last + 1, { type: 'Place', kind: 'facility', rule: 'grammar:place-head' })];
  }
  if (next === 'by' && view.forms[last + 1] === '-' && view.lowers[last + 2] === 'election') {
    return [whole(view, candidate, last + 3, { type: 'Event', rule: 'grammar:event-head' })];
  }
  if (next === 'by-election') return [whole(view, candidate, last + 1, { type: 'Event', rule: 'grammar:event-head' })];
  if (
    next === 'summit' &&
    (reading?.kind === 'igo' ||
      (candidate.words.length === 1 && reading === undefined && !isAllUpper(candidate.words[0] as string)))
  ) {
    return [
      whole(view, candidate, last + 1, { type: 'Event', rule: 'grammar:event-head' }),
      { ...candidate, isNested: true },
    ];
  }
  return [candidate];
}

/** "the Norway-led coalition", "the anti-Halm coalition": so called by whom it has at its head or against it. */
function asCoalition(view: SentenceView, { first, last, reading: head }: NameCandidate): NameCandidate | undefined {
  const isLed =
    /^(?:country|igo)$/.test(head?.kind ?? '') &&
    view.forms[last] === '-' &&
    view.lowers[last + 1] === 'led' &&
    view.lowers[last + 2] === 'coalition';
  const isAgainst =
    view.forms[first - 1] === '-' &&
    /^(?:anti|counter)$/.test(view.lowers[first - 2] ?? '') &&
    view.lowers[last] === 'coalition';
  if (!isLed && !isAgainst) return undefined;
  const range = isLed ? { first, last: last + 3 } : { first: first - 2, last: last + 1 };
  if (OF_PARTIES.has(view.lowers[range.last] ?? '')) return undefined;
  return nameCandidate(view, range, { reading: { type: 'Organization', kind: 'military', rule: 'grammar:coalition' } });
}

/** What parties do in coalition: "the coalition government". */
const OF_PARTIES = wordSet('government talks partner partners deal agreement cabinet party parties');

/** Bodies for what the word before them names: "Halm Tourism board". */
const BOARDS = wordSet('board authority agency commission bureau');

/** "Board of Muslim scholars", "Halm Tourism board": the last word is written small. */
function asBody(view: SentenceView, candidate: NameCandidate): NameCandidate | undefined {
  const { first, last } = candidate;
  const next = view.lowers[last] ?? '';
  if (view.isLower[last] !== true) return undefined;
  const people = view.matches[last - 1]?.sense;
  const isOfPeople = people?.form === 'adjective' || GROUP_ADJECTIVES.has(view.lowers[last - 1] as string);
  const kind = view.lowers[last - 2] === 'of' ? organizationKindOf(view.lowers[first] as string) : undefined;
  if (kind !== undefined && isOfPeople && /[a-z]{3}s$/.test(next) && last - first === 3)
    return whole(view, candidate, last + 1, {
      type: 'Organization',
      kind: kind === 'government' ? 'other' : (kind as EntityKind),
      rule: 'grammar:body-of-people',
    });
  const isBoard = BOARDS.has(next) && last - first > 1 && MINISTRIES.has(view.lowers[last - 1] as string);
  return isBoard
    ? whole(view, candidate, last + 1, { type: 'Organization', kind: 'government', rule: 'grammar:country-body' })
    : undefined;
}

function extendCountry(view: SentenceView, candidate: NameCandidate): readonly NameCandidate[] {
  const { last, reading } = candidate;
  const nested = { ...candidate, isNested: true, isInsideName: true };
  if (view.lowers[last] === 'people' && reading?.isDerived) {
    const people = peopleOf(reading.canonical as string);
    if (people === undefined) return [candidate];
    return [
      whole(view, candidate, last + 1, {
        type: 'Group',
        kind: 'nationality',
        canonical: people,
        rule: 'grammar:people',
      }),
      candidate,
    ];
  }
  const possessive = view.forms[last] === "'s" || view.forms[last] === '’s' ? 1 : 0;
  if (possessive === 1 && !(view.lowers[last + 2] === 'ministry' || view.lowers[last + 3] === 'ministry'))
    return [candidate];
  for (const [words, kind] of BODIES) {
    if (!words.every((word, at) => view.lowers[last + at] === word && view.isLower[last + at])) continue;
    return [
      whole(view, candidate, last + words.length, { type: 'Organization', kind, rule: 'grammar:country-body' }),
      nested,
    ];
  }
  let end = last + possessive;
  while (view.isLower[end] && MINISTRIES.has(view.lowers[end] as string)) end++;
  if (end > last + possessive && view.lowers[end] === 'ministry' && view.isLower[end]) {
    return [
      whole(view, candidate, end + 1, { type: 'Organization', kind: 'government', rule: 'grammar:country-body' }),
      candidate,
    ];
  }
  if (
    /^(?:legislative|presidential|parliamentary|general)$/.test(view.lowers[last] ?? '') &&
    view.lowers[last + 1] === 'election' &&
    !reading?.isDerived
  ) {
    return [whole(view, candidate, last + 2, { type: 'Event', rule: 'grammar:event-head' }), candidate];
  }
  return [candidate];
}

/** "Azerbaijan's Defence Ministry": many countries have one, so whose it is belongs to the name. */
function ownMinistry(view: SentenceView, candidate: NameCandidate): NameCandidate | undefined {
  const { first, last, reading, title } = candidate;
  if (reading?.type !== 'Organization' || title !== undefined) return undefined;
  const isMinistry =
    view.lowers[last - 1] === 'ministry' && last - first <= 3 && MINISTRIES.has(view.lowers[first] as string);
  if (!isMinistry || (view.forms[first - 1] !== "'s" && view.forms[first - 1] !== '’s')) return undefined;
  for (let start = first - 2; start >= Math.max(0, first - 5); start--) {
    const match = view.matches[start];
    if (match !== undefined && start + match.length === first - 1 && match.sense.list === 'country') {
      return nameCandidate(
        view,
        { first: start, last },
        { reading: { type: 'Organization', kind: 'government', rule: reading.rule } },
      );
    }
  }
  return undefined;
}

/** "Democratic senator": the adjective is the party; "Democratic values" is nothing. */
function partyAdjective(view: SentenceView, candidate: NameCandidate): readonly NameCandidate[] {
  const { first, last, reading } = candidate;
  if (view.lowers[first] !== 'democratic' || last - first > 1) return [candidate];
  if (!PARTISANS.has(view.lowers[last] ?? '') && !PARTISANS.has(view.lowers[last + 1] ?? ''))
    return reading === undefined ? [candidate] : [];
  return [
    {
      ...candidate,
      reading: { type: 'Organization', kind: 'party', canonical: 'Democratic Party', rule: 'gazetteer:party' },
    },
  ];
}

const whole = (view: SentenceView, { first }: NameCandidate, last: number, reading: Reading): NameCandidate =>
  nameCandidate(view, { first, last }, { reading });
