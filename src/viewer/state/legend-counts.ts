import type { EntityType } from '../../model/entity';
import type { RelationType } from '../../model/id';
import type { LoadedGraph } from './loaded-graph';
import { factsOfEdges, type VisibleGraph } from './visible-graph';

/** How many of a kind are on the canvas, and how many were loaded. */
export interface Tally {
  readonly shown: number;
  readonly total: number;
}

export interface LegendCounts {
  readonly types: ReadonlyMap<EntityType, Tally>;
  readonly families: ReadonlyMap<string, Tally>;
  readonly relations: ReadonlyMap<RelationType, Tally>;
}

/** Counts entities by type and facts by family and by relation; kinds that were not loaded are absent. */
export function legendCounts(
  graph: LoadedGraph,
  { visible, familyOf }: { readonly visible: VisibleGraph; readonly familyOf: (type: RelationType) => string },
): LegendCounts {
  const facts = [...graph.facts.values()];
  const shown = factsOfEdges(visible.edges);
  return {
    types: tally([...graph.entities.values()], { shown: visible.entities, keyOf: (entity) => entity.type }),
    families: tally(facts, { shown, keyOf: (fact) => familyOf(fact.type) }),
    relations: tally(facts, { shown, keyOf: (fact) => fact.type }),
  };
}

/** Greatest total among tallies, 1 at least: what the longest bar stands for. */
export function mostOf(tallies: ReadonlyMap<unknown, Tally>): number {
  return Math.max(1, ...[...tallies.values()].map(({ total }) => total));
}

function tally<Row, Key>(
  all: readonly Row[],
  { shown, keyOf }: { readonly shown: readonly Row[]; readonly keyOf: (row: Row) => Key },
): ReadonlyMap<Key, Tally> {
  const counts = new Map<Key, { shown: number; total: number }>();
  for (const row of all) {
    const count = counts.get(keyOf(row)) ?? { shown: 0, total: 0 };
    counts.set(keyOf(row), { ...count, total: count.total + 1 });
  }
  for (const row of shown) {
    const count = counts.get(keyOf(row)) ?? { shown: 0, total: 0 };
    counts.set(keyOf(row), { ...count, shown: count.shown + 1 });
  }
  return counts;
}
