import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId, RelationType } from '../../model/id';
import { type Filters, passesFact } from './filters';
import { byEvidence, type LoadedGraph } from './loaded-graph';

/** A line between two entities: one fact, or all of a pair that has too many for lines of their own. */
export type VisibleEdge =
  | { readonly kind: 'fact'; readonly key: string; readonly fact: Fact; readonly curvature: number }
  | {
      readonly kind: 'bundle';
      readonly key: string;
      readonly a: EntityId;
      readonly b: EntityId;
      readonly facts: readonly Fact[];
    };

export interface VisibleGraph {
  /** In id order. */
  readonly entities: readonly Entity[];
  /** In key order of their pairs. */
  readonly edges: readonly VisibleEdge[];
  /** Facts that the filters leave out. */
  readonly hiddenFacts: number;
}

export interface VisibleOptions {
  readonly filters: Filters;
  readonly familyOf: (type: RelationType) => string;
  /** Entities that stay although the filters took all of their facts. */
  readonly keep?: readonly EntityId[];
}

/** More facts than this between a pair are drawn as one line. */
const MAX_PARALLEL = 4;
/** Distance of a bend between neighbouring parallel lines, as a share of their length. */
const BEND = 0.22;

/** What of the loaded graph the filters let through; an entity whose facts all went goes too. */
export function visibleGraph(graph: LoadedGraph, { filters, familyOf, keep = [] }: VisibleOptions): VisibleGraph {
  const hasType = (id: EntityId) => {
    const entity = graph.entities.get(id);
    return entity !== undefined && !filters.hiddenTypes.includes(entity.type);
  };
  const facts = [...graph.facts.values()].filter(
    (fact) =>
      hasType(fact.subject) && hasType(fact.object) && passesFact(fact, { filters, family: familyOf(fact.type) }),
  );
  const connected = endsOf([...graph.facts.values()]);
  const stillConnected = endsOf(facts);
  const entities = [...graph.entities.values()].filter(
    ({ id }) => hasType(id) && (stillConnected.has(id) || !connected.has(id) || keep.includes(id)),
  );
  return {
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edgesOf(facts),
    hiddenFacts: graph.facts.size - facts.length,
  };
}

function endsOf(facts: readonly Fact[]): ReadonlySet<EntityId> {
  return new Set(facts.flatMap((fact) => [fact.subject, fact.object]));
}

function edgesOf(facts: readonly Fact[]): readonly VisibleEdge[] {
  const pairs = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = pairKey(fact.subject, fact.object);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [fact]);
    else pair.push(fact);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, pair]) => edgesOfPair(key, pair));
}

function edgesOfPair(key: string, facts: readonly Fact[]): readonly VisibleEdge[] {
  const sorted = [...facts].sort(byEvidence);
  const [first] = sorted;
  if (first === undefined) return [];
  const [a, b] = first.subject < first.object ? [first.subject, first.object] : [first.object, first.subject];
  if (sorted.length > MAX_PARALLEL) return [{ kind: 'bundle', key: `b:${key}`, a, b, facts: sorted }];
  return sorted.map((fact, index) => ({
    kind: 'fact',
    key: `f:${fact.id}`,
    fact,
    curvature: bend(index, { count: sorted.length, reversed: fact.subject !== a }),
  }));
}

/** Bends lie symmetrically about the straight line; a line that runs the other way bends the other way. */
function bend(index: number, { count, reversed }: { readonly count: number; readonly reversed: boolean }): number {
  const bent = (index - (count - 1) / 2) * BEND;
  return reversed && bent !== 0 ? -bent : bent;
}

/** The same for both directions; U+0000 stands in no id. */
export function pairKey(a: EntityId, b: EntityId): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}
