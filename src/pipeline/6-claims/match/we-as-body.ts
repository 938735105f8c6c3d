import type { ChainId } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { relationEntry } from '../../../ontology/relations';
import { SINGULAR, SPEAKER } from '../grammar/first-person';
import type { Referent } from '../grammar/reading';
import type { Candidate } from './candidate';

/** What the reading of "we" needs: the text, and whom each person serves. */
export interface Bodies {
  readonly text: string;
  readonly bodies: ReadonlyMap<ChainId, readonly Referent[]>;
}

/**
 * "We bought Acme," said its chief executive: the body that the speaker leads or serves bought it. What he only says or feels ("we
 * welcome") stays his own, as does what he did for one of several bodies.
 */
export function weAsBody(candidate: Candidate, { text, bodies }: Bodies): Candidate {
  const { relation, subject, object } = candidate;
  const { span, naming } = subject.evidence;
  if (naming?.rule !== SPEAKER || relationEntry(relation).byBody !== true) return candidate;
  if (SINGULAR.has(text.slice(span.start, span.end).toLowerCase())) return candidate;
  const served = bodies.get(subject.chain.id) ?? [];
  const [body, ...others] = served.filter(({ chain }) => chain.type === 'Organization' && chain.id !== object.chain.id);
  if (body === undefined || others.length > 0) return candidate;
  if (!isLegalPair(relation, body.chain.type, object.chain.type)) return candidate;
  const named = { span: body.evidence.naming?.span ?? body.evidence.span, rule: SPEAKER };
  return { ...candidate, subject: { chain: body.chain, evidence: { span, naming: named } } };
}
