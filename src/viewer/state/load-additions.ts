import type { PathStep, PathsResponse } from '../../api/explore';
import { apiPaths } from '../../api/paths';
import type { EntityResponse, FactResponse, NeighboursResponse } from '../../api/responses';
import type { EntityId, FactId } from '../../model/id';
import type { ApiClient } from '../api/client';
import type { Addition } from './additions';
import { addNeighbours, addSubgraph, type LoadedGraph } from './loaded-graph';

/** Facts that one expansion adds at most. */
export const EXPANSION_SIZE = 50;

/** The graph with one more addition; absent where it cannot be loaded: the panel that asked for it tells why. */
export function loadAddition(
  client: ApiClient,
  graph: LoadedGraph,
  addition: Addition,
): Promise<LoadedGraph | undefined> {
  switch (addition.kind) {
    case 'neighbours':
      return withNeighbours(client, graph, addition.id);
    case 'fact':
      return withFact(client, graph, addition.id);
    case 'path':
      return withPaths(client, graph, addition);
  }
}

async function withNeighbours(client: ApiClient, graph: LoadedGraph, id: EntityId): Promise<LoadedGraph | undefined> {
  const offset = graph.expansions.get(id)?.shown ?? 0;
  const [entity, page] = await Promise.all([
    client.get<EntityResponse>(apiPaths.entity(id)),
    client.get<NeighboursResponse>(apiPaths.neighbours(id, { limit: EXPANSION_SIZE, offset })),
  ]);
  if (entity?.kind !== 'ready' || page?.kind !== 'ready') return undefined;
  return addNeighbours(addSubgraph(graph, { entities: [entity.value.entity], facts: [] }), id, page.value);
}

async function withFact(client: ApiClient, graph: LoadedGraph, id: FactId): Promise<LoadedGraph | undefined> {
  const answer = await client.get<FactResponse>(apiPaths.fact(id));
  if (answer?.kind !== 'ready') return undefined;
  const { fact } = answer.value;
  const known = await withEntities(client, graph, [fact.subject, fact.object]);
  return addSubgraph(known, { entities: [], facts: [fact] });
}

async function withPaths(
  client: ApiClient,
  graph: LoadedGraph,
  { from, to, inOrder }: Extract<Addition, { kind: 'path' }>,
): Promise<LoadedGraph | undefined> {
  const answer = await client.get<PathsResponse>(apiPaths.paths({ from, to, inTimeOrder: inOrder }));
  if (answer?.kind !== 'ready') return undefined;
  const steps = answer.value.paths.flat();
  const ends = addSubgraph(graph, { entities: [answer.value.from, answer.value.to], facts: [] });
  const known = await withEntities(client, ends, steps.flatMap(endsOfStep));
  return addSubgraph(known, { entities: [], facts: steps.map(({ fact }) => fact) });
}

function endsOfStep({ from, to }: PathStep): readonly EntityId[] {
  return [from.id, to.id];
}

async function withEntities(client: ApiClient, graph: LoadedGraph, ids: readonly EntityId[]): Promise<LoadedGraph> {
  const missing = [...new Set(ids)].filter((id) => !graph.entities.has(id));
  const answers = await Promise.all(missing.map((id) => client.get<EntityResponse>(apiPaths.entity(id))));
  const entities = answers.flatMap((answer) => (answer?.kind === 'ready' ? [answer.value.entity] : []));
  return addSubgraph(graph, { entities, facts: [] });
}
