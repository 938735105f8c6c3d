import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/id';
import type { Subgraph } from '../store/contract';

/** Entities that hang together, best connected first. */
export interface EntityGroup {
  /** Name of the best-connected one. */
  readonly name: string;
  readonly entities: readonly EntityId[];
}

/**
 * Groups the entities of a part of the graph by the method of Louvain (Blondel et al., 2008), largest group first. Facts
 * weigh by their origins. The same for the same part: entities come in its order, and what is random has a fixed seed.
 */
export function groupEntities({ entities, facts }: Subgraph): readonly EntityGroup[] {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  // Keys such as "constructor" would crash graphology.
  const key = (id: EntityId) => `n:${id}`;
  for (const { id } of entities) graph.addNode(key(id));
  for (const { subject, object, origins } of facts) {
    if (subject === object) continue;
    graph.updateEdge(key(subject), key(object), ({ weight = 0 }) => ({ weight: weight + origins }));
  }
  const numbers = louvain(graph, { rng: randomFrom(SEED), getEdgeWeight: 'weight' });
  const groups = new Map<number, Entity[]>();
  for (const entity of entities) {
    const number = numbers[key(entity.id)] ?? -1;
    groups.set(number, [...(groups.get(number) ?? []), entity]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((members) => ({ name: members[0]?.name ?? '', entities: members.map(({ id }) => id) }));
}

const SEED = 1;

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
