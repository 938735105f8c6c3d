import type { FrameEnd, VerbFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import type { Clause, Referent } from '../grammar/reading';
import { denotedBy } from './denoted';

type Ends = ReadonlyMap<FrameEnd | 'each', readonly Referent[]>;

/** "Norway accused Iceland of shelling its positions": nobody attacks his own, so that they are the accuser's. */
export function onAccuser({ relation }: VerbFrame, { governor }: Clause, ends: Ends): Ends {
  const [doer, ...doers] = ends.get('subject') ?? [];
  const [object, ...objects] = ends.get('object') ?? [];
  if (doer === undefined || object === undefined || doers.length + objects.length > 0) return ends;
  const isOnItself = doer.chain.id === object.chain.id && object.evidence.naming !== undefined;
  if (!isOnItself || governor?.governance.control !== 'object' || relationEntry(relation).family !== 'conflict')
    return ends;
  const accusers = governor.clause.subject === undefined ? [] : denotedBy(governor.clause.subject);
  const [accuser] = accusers;
  if (accuser === undefined || accusers.length > 1) return ends;
  const naming = { span: accuser.evidence.naming?.span ?? accuser.evidence.span, rule: 'pronoun' };
  return new Map([...ends, ['object', [{ chain: accuser.chain, evidence: { span: object.evidence.span, naming } }]]]);
}
