import { isLegalPair } from '../../../ontology/checks';
import { readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import type { Clause, Description, Referent } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import { type Candidate, standing } from './candidate';
import type { Told } from './match-deeds';
import { officesTaken } from './offices-taken';

type ToldBefore = Pick<Told, 'claims' | 'chains'>;

/** "Ann Lee led Acme until May. Bo Berg succeeded her as chairman": of the one body that the article has told she had such an office at. */
export function matchFollowed(clauses: readonly Clause[], told: ToldBefore): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const held = officesTaken(clause);
    const [old, ...others] = held.filter(({ tense }) => tense === 'former');
    const [holder, ...more] = held.filter(({ tense }) => tense === undefined);
    if (old === undefined || holder === undefined || others.length + more.length > 0) return [];
    const { description } = holder;
    const role = isBare(description) ? readRole(description.words) : undefined;
    const status = statusOf(clause);
    const body = role === undefined ? undefined : bodyOf(old.holder, role, told);
    if (role === undefined || status === undefined || body === undefined) return [];
    if (!isLegalPair(role.relation, holder.holder.chain.type, body.chain.type)) return [];
    return [
      {
        ...standing({
          relation: role.relation,
          subject: holder.holder,
          object: body,
          tense: role.tense,
          role: { text: description.words.join(' '), normalized: role.normalized },
          trigger: description.span,
          rule: `followed:${role.role.phrase}`,
        }),
        polarity: status.polarity,
        modality: status.modality,
        ...(status.speaker !== undefined && { speaker: status.speaker }),
      },
    ];
  });
}

const isBare = ({ possessor, owners, modifiers, complements }: Description): boolean =>
  possessor === undefined && owners === undefined && modifiers.length === 0 && complements.length === 0;

/** The one body or country at which the article has told that somebody has or had an office of the kind. */
function bodyOf(
  { chain: { id }, evidence: { span } }: Referent,
  { relation, role }: TitleReading,
  { claims, chains }: ToldBefore,
): Referent | undefined {
  if (!relationEntry(relation).office) return undefined;
  const offices = claims
    .all()
    .filter((claim) => claim.subject === id && claim.type === relation && claim.polarity === 'positive');
  const [claim] = offices;
  const chain = claim === undefined ? undefined : chains.get(claim.object);
  if (claim === undefined || chain === undefined || offices.some(({ object }) => object !== claim.object))
    return undefined;
  const { naming, span: said } = claim.objectEvidence;
  return role.serves.includes(chain.type)
    ? { chain, evidence: { span, naming: { span: naming?.span ?? said, rule: 'office' } } }
    : undefined;
}
