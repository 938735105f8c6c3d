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
