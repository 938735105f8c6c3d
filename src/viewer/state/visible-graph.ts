import type { ClaimLine } from '../../api/among';
import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId, RelationType } from '../../model/id';
import { type ClaimGroup, groupClaims, indexClaims, passesPeriod, shownClaims } from './claim-lines';
import { type Filters, passesFact } from './filters';
import { byEvidence, type LoadedGraph } from './loaded-graph';

/** A line between two entities: one fact, claims of one other standing, or all of a pair that has too many for lines of their own. */
export type VisibleEdge =
  | { readonly kind: 'fact'; readonly key: string; readonly fact: Fact; readonly curvature: number }
  | { readonly kind: 'claims'; readonly key: string; readonly group: ClaimGroup; readonly curvature: number }
  | {
      readonly kind: 'bundle';
      readonly key: string;
      readonly a: EntityId;
      readonly b: EntityId;
      readonly facts: readonly Fact[];
      readonly groups: readonly ClaimGroup[];
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
  readonly isSymmetric?: (type: RelationType) => boolean;
  /** Claims between the loaded entities; absent until they are known. */
  readonly claims?: readonly ClaimLine[];
  /** Entities that were hidden one by one. */
  readonly hidden?: readonly EntityId[];
  /** Entities that stay although the filters took all of their facts. */
  readonly keep?: readonly EntityId[];
}

/** More than this between a pair are drawn as one line. */
const MAX_PARALLEL = 4;
/** Distance of a bend between neighbouring parallel lines, as a share of their length. */
const BEND = 0.22;

/** What of the loaded graph the filters let through; an entity whose lines all went goes too. */
export function visibleGraph(
  graph: LoadedGraph,
  { filters, familyOf, isSymmetric = () => false, claims, hidden = [], keep = [] }: VisibleOptions,
): VisibleGraph {
  const away = new Set(hidden);
  const isShown = (id: EntityId) => {
    const entity = graph.entities.get(id);
    return entity !== undefined && !away.has(id) && !filters.hiddenTypes.includes(entity.type);
  };
  const bothShown = ({ subject, object }: { readonly subject: EntityId; readonly object: EntityId }) =>
    isShown(subject) && isShown(object);
  const all = [...graph.facts.values()];
  const index = claims === undefined || filters.period === undefined ? undefined : indexClaims(claims, { isSymmetric });
  const facts = all.filter(
    (fact) =>
      bothShown(fact) &&
      passesFact(fact, { filters, family: familyOf(fact.type) }) &&
      passesPeriod(fact, { filters, index, isSymmetric }),
  );
  const groups =
    claims === undefined || filters.standings.length === 0
      ? []
      : groupClaims(shownClaims(claims, { filters, familyOf }), { isSymmetric }).filter(bothShown);
  const connected = endsOf(all);
  const stillConnected = endsOf([...facts, ...groups]);
  const entities = [...graph.entities.values()].filter(
    ({ id }) => isShown(id) && (stillConnected.has(id) || !connected.has(id) || keep.includes(id)),
  );
  return {
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edgesOf(facts, groups),
    hiddenFacts: all.length - facts.length,
  };
}

/** The facts of lines, those in bundles too. */
export function factsOfEdges(edges: readonly VisibleEdge[]): readonly Fact[] {
  return edges.flatMap((edge) => (edge.kind === 'fact' ? [edge.fact] : edge.kind === 'bundle' ? edge.facts : []));
}

/** Both ends of a line, subject first. */
export function endsOfEdge(edge: VisibleEdge): readonly [EntityId, EntityId] {
  switch (edge.kind) {
    case 'fact':
      return [edge.fact.subject, edge.fact.object];
    case 'claims':
      return [edge.group.subject, edge.group.object];
    case 'bundle':
      return [edge.a, edge.b];
  }
}

interface Ends {
  readonly subject: EntityId;
  readonly object: EntityId;
}

function endsOf(lines: readonly Ends[]): ReadonlySet<EntityId> {
  return new Set(lines.flatMap(({ subject, object }) => [subject, object]));
}

interface Pair {
  readonly facts: Fact[];
  readonly groups: ClaimGroup[];
}

/** The lines for facts and groups of claims, parallel ones bent apart. */
export function edgesOf(facts: readonly Fact[], groups: readonly ClaimGroup[]): readonly VisibleEdge[] {
  const pairs = new Map<string, Pair>();
  const pairOf = ({ subject, object }: Ends): Pair => {
    const key = pairKey(subject, object);
    const pair = pairs.get(key) ?? { facts: [], groups: [] };
    pairs.set(key, pair);
    return pair;
  };
  for (const fact of facts) pairOf(fact).facts.push(fact);
  for (const group of groups) pairOf(group).groups.push(group);
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, pair]) => edgesOfPair(key, pair));
}

function edgesOfPair(key: string, pair: Pair): readonly VisibleEdge[] {
  const facts = [...pair.facts].sort(byEvidence);
  const first = facts[0] ?? pair.groups[0];
  if (first === undefined) return [];
  const [a, b] = first.subject < first.object ? [first.subject, first.object] : [first.object, first.subject];
  const count = facts.length + pair.groups.length;
  if (count > MAX_PARALLEL) return [{ kind: 'bundle', key: `b:${key}`, a, b, facts, groups: pair.groups }];
  return [
    ...facts.map(
      (fact, index): VisibleEdge => ({
        kind: 'fact',
        key: `f:${fact.id}`,
        fact,
        curvature: bend(index, { count, reversed: fact.subject !== a }),
      }),
    ),
    ...pair.groups.map(
      (group, index): VisibleEdge => ({
        kind: 'claims',
        key: group.key,
        group,
        curvature: bend(facts.length + index, { count, reversed: group.subject !== a }),
      }),
    ),
  ];
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
