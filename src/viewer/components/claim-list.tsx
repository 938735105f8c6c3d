import type { ClaimEvidence } from '../../api/graph';
import { ClaimCard } from './claim-card';

/** Claims one below the other, with the key to their marks. */
export function ClaimList({
  claims,
  withRelation = false,
}: {
  readonly claims: readonly ClaimEvidence[];
  readonly withRelation?: boolean;
}) {
  return (
    <ol class="claims">
      {claims.map((evidence) => (
        <li key={evidence.claim.id}>
          <ClaimCard evidence={evidence} withRelation={withRelation} />
        </li>
      ))}
    </ol>
  );
}
