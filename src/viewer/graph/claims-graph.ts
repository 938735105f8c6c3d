import type { ClaimEvidence, EntityName } from '../../api/graph';
import type { Entity } from '../../model/entity';
import type { EntityId, RelationType } from '../../model/id';
import { groupClaims } from '../state/claim-lines';
import { edgesOf, type VisibleGraph } from '../state/visible-graph';

/** The graph that some claims make on their own; who is said more of is larger. */
export function graphOfClaims(
  claims: readonly ClaimEvidence[],
  isSymmetric: (type: RelationType) => boolean,
): VisibleGraph {
  const entities = new Map<EntityId, Entity>();
  const count = ({ id, name, type }: EntityName) => {
    const claimed = entities.get(id)?.claims ?? 0;
    entities.set(id, { id, name, type, aliases: [], articles: 1, claims: claimed + 1 });
  };
  for (const { subject, object } of claims) {
    count(subject);
    count(object);
  }
  const groups = groupClaims(
    claims.map(({ claim }) => claim),
    { isSymmetric },
  );
  return {
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edgesOf([], groups),
    hiddenFacts: 0,
  };
}
