import type { ChainId } from '../../../model/id';
import type { Referent } from '../grammar/reading';
import type { Candidate } from './candidate';

/** "a former head of Acme": what a title says is over; "steps down as head" ends what is not yet. */
export const isPast = ({ tense, rule }: Candidate): boolean =>
  tense === 'former' && /^(?:title|apposition|predicate):/.test(rule);

/** Whom each person serves by title, told once each; whom he served before only where he serves nobody now. */
export function bodiesServed(candidates: readonly Candidate[]): ReadonlyMap<ChainId, readonly Referent[]> {
  const bodies = new Map<ChainId, Referent[]>();
  const serving = new Set(
    candidates
      .filter(({ role, tense }) => role !== undefined && tense === 'current')
      .map(({ subject }) => subject.chain.id),
  );
  for (const { subject, object, role, tense } of candidates) {
    if (role === undefined || (tense === 'former' && serving.has(subject.chain.id))) continue;
    const known = bodies.get(subject.chain.id) ?? [];
    if (known.every(({ chain }) => chain.id !== object.chain.id)) bodies.set(subject.chain.id, [...known, object]);
  }
  return bodies;
}
