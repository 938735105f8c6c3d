import { startsUpper } from '../../language/characters';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GENERIC_NAMES } from '../../language/lexicons/function-words';
import { type NameCandidate, nameCandidate, type Reading } from './name-candidate';
import { readByList } from './read-name';
import type { SentenceView } from './sentence-view';

/** Names of the body by their first token in small letters, longest first. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

interface KnownName {
  readonly lowers: readonly string[];
  readonly reading: Reading;
}

/** Index of the names that the body settled, for lines where capitals tell nothing. */
export function knownNames(candidates: readonly NameCandidate[], readings: ReadonlyMap<string, Reading>): KnownNames {
  const names = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  const add = (lowers: readonly string[], reading: Reading) => {
    const key = lowers.join(' ');
    const first = lowers[0];
    if (first === undefined || seen.has(key) || (lowers.length === 1 && (first.length < 3 || GENERIC_NAMES.has(first))))
      return;
    seen.add(key);
    const list = names.get(first);
    if (list === undefined) names.set(first, [{ lowers, reading }]);
    else list.push({ lowers, reading });
  };
  for (const { view, first, last, key } of candidates) {
    const reading = readings.get(key);
    if (reading === undefined) continue;
    const lowers = view.lowers.slice(first, last);
    add(lowers, reading);
    if (reading.type === 'Person' && lowers.length > 1) addSurname(lowers, reading, add);
  }
  for (const list of names.values()) list.sort((one, other) => other.lowers.length - one.lowers.length);
  return names;
}

function addSurname(
  lowers: readonly string[],
  reading: Reading,
  add: (lowers: readonly string[], reading: Reading) => void,
): void {
  const last = lowers[lowers.length - 1] as string;
  if (lowers[lowers.length - 2] === '-') add(lowers.slice(-3), { ...reading, rule: 'surname' });
  else if (!COMMON_WORDS.has(last)) add([last], { ...reading, rule: 'surname' });
}

/** Candidates and readings in capitalised lines: listed names, and the names of the body. */
export function findKnownNames(
  views: readonly SentenceView[],
  names: KnownNames,
): { readonly candidates: readonly NameCandidate[]; readonly readings: ReadonlyMap<string, Reading> } {
  const candidates: NameCandidate[] = [];
  const readings = new Map<string, Reading>();
  const push = (candidate: NameCandidate, reading: Reading) => {
    candidates.push({ ...candidate, reading });
    readings.set(candidate.key, reading);
  };
  for (const view of views) {
    for (let at = view.dateline; at < view.forms.length; at++) {
      const name = nameAt(view, at, names);
      const match = view.matches[at];
      if (name !== undefined && name.lowers.length >= (match?.length ?? 0)) {
        push(nameCandidate(view, { first: at, last: at + name.lowers.length }), name.reading);
        at += name.lowers.length - 1;
      } else if (
        match !== undefined &&
        (match.length > 1 || !COMMON_WORDS.has(view.lowers[at] as string)) &&
        !(match.length === 1 && GENERIC_NAMES.has(view.lowers[at] as string) && match.sense.list !== 'country')
      ) {
        push(nameCandidate(view, { first: at, last: at + match.length }), readByList(match.sense));
        at += match.length - 1;
      }
    }
  }
  return { candidates, readings };
}

function nameAt(view: SentenceView, at: number, names: KnownNames): KnownName | undefined {
  if (!startsUpper(view.forms[at] as string)) return undefined;
  return names
    .get(view.lowers[at] as string)
    ?.find(({ lowers }) => lowers.every((lower, offset) => view.lowers[at + offset] === lower));
}
