import type { ChainId } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { readRole } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { installedBy } from '../grammar/installing-verbs';
import type { Clause, Description, Referent } from '../grammar/reading';
import { statusOf, weaker } from '../status/clause-status';
import { type Candidate, standing } from './candidate';
import { denotedBy } from './denoted';
import { type Held, officesTaken } from './offices-taken';
import { agentOf } from './slot-groups';

/**
 * "Norway's president, Ann Lee, named Bo Berg finance minister": an office without a body is one of the body that the one who gives it
 * leads or serves, where it is one. `bodies` tells whom each person serves by title.
 */
export function matchGiven(
  clauses: readonly Clause[],
  bodies: ReadonlyMap<ChainId, readonly Referent[]>,
): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const giver = clause.verb.isPassive ? agentOf(clause) : clause.subject;
    const [actor, ...others] = giver === undefined ? [] : denotedBy(giver);
    const [body, ...further] = actor === undefined ? [] : (bodies.get(actor.chain.id) ?? []);
    const status = statusOf(clause);
    if (actor === undefined || body === undefined || status === undefined) return [];
    if (others.length > 0 || further.length > 0) return [];
    const given = installedBy(clause.verb.lemma).modality;
    return officesTaken(clause)
      .filter(({ holder, tense, description }) => {
        const isAnother = holder.chain.id !== actor.chain.id && tense === undefined;
        return isAnother && isBare(description, actor);
      })
      .flatMap((held) => fromBody(held, throughGiver(body, actor)))
      .map((candidate) => ({
        ...candidate,
        polarity: status.polarity,
        modality: given === undefined ? status.modality : weaker(status.modality, given),
      }));
  });
}

/** "finance minister", "her finance minister", "ambassador to Chile": of nobody else. */
const isBare = ({ possessor, modifiers, complements }: Description, giver: Referent): boolean =>
  modifiers.length === 0 &&
  (possessor === undefined || possessor.chain.id === giver.chain.id) &&
  complements.every(({ preposition }) => !OF_BODIES.has(preposition));

const OF_BODIES: ReadonlySet<string> = new Set(['of', 'at', 'with', 'for', 'from']);

const throughGiver = ({ chain, evidence }: Referent, giver: Referent): Referent => ({
  chain,
  evidence: { span: giver.evidence.span, naming: { span: evidence.naming?.span ?? evidence.span, rule: 'office' } },
});

function fromBody({ holder, description }: Held, body: Referent): readonly Candidate[] {
  const role = readRole(description.words);
  const { office } = role === undefined ? { office: false } : relationEntry(role.relation);
  if (role === undefined || !office || !role.role.serves.includes(body.chain.type)) return [];
  // A minister is a country's, a captain no country's.
  if (role.role.sort === 'state' && body.chain.type !== 'Place') return [];
  if (!isLegalPair(role.relation, holder.chain.type, body.chain.type)) return [];
  return [
    standing({
      relation: role.relation,
      subject: holder,
      object: body,
      tense: role.tense,
      role: { text: description.words.join(' '), normalized: role.normalized },
      trigger: description.span,
      rule: `given:${role.role.phrase}`,
    }),
  ];
}
