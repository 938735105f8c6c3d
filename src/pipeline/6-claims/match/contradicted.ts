import type { Clause, Referent } from '../grammar/reading';
import type { Candidate } from './candidate';
import { denotedBy } from './denoted';

/**
 * Whether the tree lets somebody else act in the infinitive that a candidate by the order of words is read from: "wants Norway to leave
 * NATO" is no leaving of whoever wants it.
 */
export function isContradicted({ rule, trigger, subject, object }: Candidate, clauses: readonly Clause[]): boolean {
  const [kind, lemma, pattern = ''] = rule.split(':');
  const clause = clauses.find(
    ({ verb }) => verb.lemma === lemma && verb.span.start >= trigger.start && verb.span.end <= trigger.end,
  );
  if (kind === 'verb' && clause !== undefined && DIRECT.test(pattern) && actsOnOther(clause, object)) return true;
  if (kind !== 'verb' || clause?.subject === undefined || clause.verb.form !== 'infinitive') return false;
  const acting = clause.subject;
  const isControlled = clause.governor?.clause.object?.start === acting.start && !clause.verb.isPassive;
  return isControlled && denotedBy(acting).every(({ chain }) => chain.id !== subject.chain.id);
}

const DIRECT = /^S \S+ O$/;

/** "an attack on Norway, for which Sweden blames the Front": the tree has another in the object's place, by name. */
function actsOnOther({ verb, object: group }: Clause, { chain }: Referent): boolean {
  const acted = verb.isPassive || group === undefined ? [] : denotedBy(group);
  return acted.length > 0 && acted.every((other) => other.chain.id !== chain.id);
}
