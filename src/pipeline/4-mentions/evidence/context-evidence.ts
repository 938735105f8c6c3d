import type { NameCandidate } from '../name-candidate';
import { readDescription } from './description';
import { type Evidence, emptyEvidence } from './evidence';
import { readModel } from './read-model';
import { readAfter } from './words-after';
import { readBefore } from './words-before';

/** Evidence from the words before and after one occurrence of a name. */
export function contextEvidence(candidate: NameCandidate): Evidence {
  const evidence = emptyEvidence();
  readBefore(candidate, evidence);
  readAfter(candidate, evidence);
  readDescription(candidate, evidence);
  readModel(candidate, evidence);
  return evidence;
}
