import { PARTISANS } from '../../language/lexicons/person-classes';
import type { NameCandidate } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Most words between "the" and the party: "the New York Democrat". */
const MOST_BETWEEN = 3;

/** Index of the last word of "the Ohio Republican", "the Democrat" from the determiner on: one of a party, where no noun follows. */
export function partisanBehind(
  { lowers, isUpper, sentence: { tokens } }: SentenceView,
  at: number,
): number | undefined {
  if (lowers[at] !== 'the') return undefined;
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && isUpper[next]; next++) {
    if (!PARTISANS.has(lowers[next] ?? '')) continue;
    const behind = tokens[next + 1];
    return behind === undefined || /^(?:VERB|AUX|ADV|PART|ADP|SCONJ)$/.test(behind.upos) || /^[,.]$/.test(behind.text)
      ? next
      : undefined;
  }
  return undefined;
}

/** Candidates without those that only tell of which party somebody is: "the Ohio Republican". */
export function withoutPartisans(view: SentenceView, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  return candidates.filter(({ first, last }) => {
    if (!PARTISANS.has(view.lowers[last - 1] ?? '')) return true;
    const the = view.lowers[first] === 'the' ? first : first - 1;
    return partisanBehind(view, the) !== last - 1;
  });
}
