import { modelTypeOf } from '../model-names';
import type { NameCandidate } from '../name-candidate';
import type { Evidence } from './evidence';

/** Points of the model's type; least for persons, whom titles, verbs and given names show too. */
const MODEL_POINTS = { PER: 2, LOC: 4, ORG: 3 } as const;

/** Adds what the model takes one occurrence for. */
export function readModel(candidate: NameCandidate, evidence: Evidence): void {
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
