import type { NeighboursResponse, SubgraphResponse } from '../../api/responses';
import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId, FactId } from '../../model/id';

/** How far an entity was expanded. */
export interface Expansion {
  /** Facts asked for so far, and how many there are. */
  readonly shown: number;
  readonly total: number;
}

/** The part of the graph that the viewer has; grows by pages, never the whole store. */
export interface LoadedGraph {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly expansions: ReadonlyMap<EntityId, Expansion>;
}

export const EMPTY_GRAPH: LoadedGraph = { entities: new Map(), facts: new Map(), expansions: new Map() };

/** Adds entities and facts; a fact whose end is not loaded is left out. */
export function addSubgraph(graph: LoadedGraph, { entities, facts }: SubgraphResponse): LoadedGraph {
  const allEntities = new Map(graph.entities);
  for (const entity of entities) allEntities.set(entity.id, entity);
  const allFacts = new Map(graph.facts);
  for (const fact of facts) {
    if (allEntities.has(fact.subject) && allEntities.has(fact.object)) allFacts.set(fact.id, fact);
  }
  return { ...graph, entities: allEntities, facts: allFacts };
}

/** Adds one page of an entity's neighbours and remembers how far it goes. */
export function addNeighbours(graph: LoadedGraph, id: EntityId, page: NeighboursResponse): LoadedGraph {
  const before = graph.expansions.get(id)?.shown ?? 0;
  const shown = Math.min(page.total, before + page.facts.length);
  const grown = addSubgraph(graph, page);
  return { ...grown, expansions: new Map(grown.expansions).set(id, { shown, total: page.total }) };
}

/** Facts of one entity among the loaded ones: by origins, claims, then id. */
export function factsOf(graph: LoadedGraph, id: EntityId): readonly Fact[] {
  return [...graph.facts.values()].filter((fact) => fact.subject === id || fact.object === id).sort(byEvidence);
}

/** Orders facts with the best attested first; total. */
export function byEvidence(a: Fact, b: Fact): number {
  return b.origins - a.origins || b.claims - a.claims || (a.id < b.id ? -1 : 1);
}
