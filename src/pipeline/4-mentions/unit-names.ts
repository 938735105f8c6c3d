import { type NameCandidate, nameCandidate } from './name-candidate';
import type { SentenceView } from './sentence-view';

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const UNIT = /^(?:Platoon|Company|Battery|Battalion|Squadron|Regiment|Brigade|Group)$/;

/** "2nd Battalion, 5th Marines" is one unit: the part, a comma, and the whole whose part it is. `candidates` are those of one sentence. */
export function withUnits(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  let kept = [...candidates];
  for (let at = 0; at + 3 < view.forms.length; at++) {
    const [number = '', unit = '', comma, next = ''] = view.forms.slice(at, at + 4);
    if (!ORDINAL.test(number) || !UNIT.test(unit) || comma !== ',' || !ORDINAL.test(next)) continue;
    const whole = candidates.find(({ first, last }) => first <= at + 4 && last > at + 4);
    if (whole === undefined) continue;
    const { last } = whole;
    const reading = { type: 'Organization', kind: 'military', rule: 'grammar:unit' } as const;
    kept = kept
      .filter((one) => one.last <= at || one.first >= last)
      .concat(nameCandidate(view, { first: at, last }, { reading }))
      .sort((one, other) => one.first - other.first || other.last - one.last);
  }
  return kept;
}

/** "The 23rd is part of …": a unit by its number alone, which names one only where the article has it in full. */
export function withUnitNumbers(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  const numbers = [...view.forms.keys()].filter(
    (at) =>
      ORDINAL.test(view.forms[at] ?? '') &&
      view.lowers[at - 1] === 'the' &&
      !OF_DATES.test(view.lowers[at - 2] ?? '') &&
      BEHIND_UNITS.test(view.lowers[at + 1] ?? '') &&
      !candidates.some(({ first, last }) => first <= at && last > at),
  );
  if (numbers.length === 0) return [...candidates];
  return [...candidates, ...numbers.map((at) => nameCandidate(view, { first: at, last: at + 1 }, {}))].sort(
    (one, other) => one.first - other.first || other.last - one.last,
  );
}

const OF_DATES = /^(?:on|until|till|by|since|before|after|from|than)$/;
const BEHIND_UNITS =
  /^(?:is|was|has|had|will|and|in|at|to|for|['’]s|[.,;]|lost|took|returned|arrived|trained|deployed)$/;

/** "Combined Joint Task Force – Halm Shield", "Task Force-Bravo", "CJTF-HS": one force, with what it is called behind the dash. */
export function withTaskForces(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  const joined: NameCandidate[] = [];
  for (const candidate of candidates) {
    const { first, last } = candidate;
    const force = joined[joined.length - 1];
    const isNamed = force !== undefined && force.last <= first && force.last >= first - 1 && isForceBefore(view, first);
    const from = isNamed
      ? force.first
      : LETTERS.test(view.forms[first - 2] ?? '') && isDash(view, first - 1)
        ? first - 2
        : first;
    if (from === first) {
      joined.push(candidate);
      continue;
    }
    while ((joined[joined.length - 1]?.last ?? 0) > from) joined.pop();
    const reading = { type: 'Organization', kind: 'military', rule: 'grammar:unit' } as const;
    joined.push(nameCandidate(view, { first: from, last }, { reading }));
  }
  return joined;
}

/** Letters of a task force, alone or joint. */
const LETTERS = /^C?J?TF$/;

const isDash = ({ forms }: SentenceView, at: number): boolean => /^[-–—]$/.test(forms[at] ?? '');

/** Whether a dash behind a task force stands right before a token. */
const isForceBefore = (view: SentenceView, at: number): boolean =>
  isDash(view, at - 1) && view.forms[at - 2] === 'Force' && view.forms[at - 3] === 'Task';
