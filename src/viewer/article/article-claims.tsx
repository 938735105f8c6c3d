import { useMemo } from 'preact/hooks';
import type { ClaimEvidence } from '../../api/graph';
import type { ClaimId, EntityId } from '../../model/id';
import { ClaimCard } from '../components/claim-card';
import { GraphPicture } from '../components/graph-picture';
import { Notice } from '../components/notice';
import { graphOfClaims } from '../graph/claims-graph';
import { groupKey } from '../state/claim-lines';
import { relationWords } from '../words/relation-words';

export interface ArticleClaimsProps {
  readonly claims: readonly ClaimEvidence[];
  readonly chosen: ClaimId | undefined;
  readonly onChoose: (id: ClaimId) => void;
  readonly lit: EntityId | undefined;
  readonly onLight: (id: EntityId | undefined) => void;
  /** Entities that the graph does not have yet. */
  readonly fresh?: ReadonlySet<EntityId>;
}

/** As in drawn.css. */
const SIZE = { width: 378, height: 320 };

const isSymmetric = (type: Parameters<typeof relationWords>[0]) => relationWords(type).symmetric;

/** What an article states, as a small graph and one below the other; choosing on either side chooses on the other. */
export function ArticleClaims({ claims, chosen, onChoose, lit, onLight, fresh }: ArticleClaimsProps) {
  const graph = useMemo(() => graphOfClaims(claims, isSymmetric), [claims]);
  const marked = useMemo(() => {
    const claim = claims.find((evidence) => evidence.claim.id === chosen)?.claim;
    const keys = claim === undefined ? [] : [keyOf(claim), claim.subject, claim.object];
    return new Set<string>(lit === undefined ? keys : [...keys, lit]);
  }, [claims, chosen, lit]);
  const chooseLine = (key: string) => {
    const first = claims.find(({ claim }) => keyOf(claim) === key || bundleHolds(graph, key, keyOf(claim)));
    if (first !== undefined) onChoose(first.claim.id);
  };
  if (claims.length === 0)
    return (
      <Notice title="No claims">
        <p>Nothing in this article was read as a statement about two named entities.</p>
      </Notice>
    );
  return (
    <>
      <div class="small-graph">
        <GraphPicture
          graph={graph}
          size={SIZE}
          chosen={marked}
          {...(fresh === undefined ? {} : { fresh })}
          onNode={(id) => onLight(id === lit ? undefined : id)}
          onEdge={chooseLine}
        />
      </div>
      <ol class="claims">
        {claims.map((evidence) => (
          <li key={evidence.claim.id} class={evidence.claim.id === chosen ? 'is-chosen' : ''}>
            <ClaimCard
              evidence={evidence}
              withRelation
              withSource={false}
              brief={evidence.claim.id !== chosen}
              kept={fresh === undefined}
            />
            <button
              type="button"
              class="claim-find"
              aria-pressed={evidence.claim.id === chosen}
              aria-label={`Show in the text: ${evidence.subject.name} ${relationWords(evidence.claim.type).label} ${evidence.object.name}`}
              onClick={() => onChoose(evidence.claim.id)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function keyOf(claim: ClaimEvidence['claim']): string {
  return groupKey(claim, isSymmetric(claim.type));
}

function bundleHolds(graph: ReturnType<typeof graphOfClaims>, key: string, group: string): boolean {
  const edge = graph.edges.find((other) => other.key === key);
  return edge?.kind === 'bundle' && edge.groups.some((other) => other.key === group);
}
