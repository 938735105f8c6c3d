import { isAllUpper } from '../../language/characters';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { EVENT_HEADS, LAW_HEADS, organizationKindOf, placeKindOf } from '../../language/lexicons/name-heads';
import { type NameCandidate, nameCandidate, type TokenRange } from './name-candidate';
import { nestedNames } from './nested-names';
import { readPartyAdjective } from './party-adjectives';
import { readByHead, readByList, withoutGovernment } from './read-name';
import type { SentenceView } from './sentence-view';

/** Reads a run without a title. */
export function parseName(view: SentenceView, range: TokenRange): NameCandidate[] {
  const { first, last } = withoutGovernment(view, range);
  const match = view.matches[first];
  const length = last - first;
  if (match !== undefined && match.length === length) {
    return [
      nameCandidate(view, { first, last }, { reading: readByList(match.sense) }),
      ...nestedNames(view, { first, last }),
    ];
  }
  const machine = splitBeforeMachine(view, { first, last });
  if (machine !== undefined) return machine;
  const party = readPartyAdjective(view, { first, last });
  if (party !== undefined) return [nameCandidate(view, { first, last }, { reading: party })];
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

/** "RAF Tornado GR4s", "French Rafales": an air force or nationality before what it flies. */
function splitBeforeMachine(view: SentenceView, { first, last }: TokenRange): NameCandidate[] | undefined {
  const match = view.matches[first];
  if (match === undefined || match.length >= last - first) return undefined;
  const next = first + match.length;
  const machine = view.matches[next];
  const isFlier =
    match.sense.kind === 'military' || (match.sense.list === 'country' && match.sense.form === 'adjective');
  if (!isFlier || machine?.sense.type !== 'Product' || machine.length !== last - next) return undefined;
  return [
    nameCandidate(view, { first, last: next }, { reading: readByList(match.sense) }),
    nameCandidate(view, { first: next, last }, { reading: readByList(machine.sense) }),
  ];
}

/** "Republican Haley Barbour", "American John F. Smith": a party or nationality before a given name and a surname that is no head noun. */
function splitBeforePerson(view: SentenceView, { first, last }: TokenRange): NameCandidate[] | undefined {
  const match = view.matches[first];
  if (match === undefined || match.length > 1 || last - first < 3 || GIVEN_NAMES.has(view.forms[first] as string))
    return undefined;
  const { sense } = match;
  if (!(sense.form === 'adjective' || sense.form === 'people' || sense.list === 'party')) return undefined;
  const end = view.lowers[last - 1] as string;
  // "Frenchman Luc Morel": whoever stands behind it.
  const isMan = sense.form === 'people' && !/(?:s|men)$/.test(view.lowers[first] as string);
  if (
    !(isMan || GIVEN_NAMES.has(view.forms[first + 1] as string)) ||
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
