import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { apiPaths } from '../../api/paths';
import type { EntityResponse, FactResponse, NeighboursResponse, SubgraphResponse } from '../../api/responses';
import type { EntityId, FactId } from '../../model/id';
import type { ApiClient } from '../api/client';
import type { LayoutClient } from '../graph/layout-client';
import type { Positions } from '../graph/point';
import { buildScene, layoutInput, type Scene } from '../graph/scene';
import { relationWords } from '../words/relation-words';
import { NO_FILTERS } from './filters';
import { addNeighbours, addSubgraph, EMPTY_GRAPH, type LoadedGraph } from './loaded-graph';
import { LOADING, type Remote, ready } from './remote';
import type { ExploreRoute } from './route';
import { type VisibleGraph, visibleGraph } from './visible-graph';

/** Entities of the first picture. */
export const OVERVIEW_SIZE = 50;
/** Facts that one expansion adds at most. */
export const EXPANSION_SIZE = 50;

/** The graph on the canvas: what was loaded, what the filters let through, and where everything stands. */
export interface Explorer {
  readonly graph: ReadonlySignal<LoadedGraph>;
  /** How loading the first picture went. */
  readonly status: ReadonlySignal<Remote<null>>;
  readonly visible: ReadonlySignal<VisibleGraph>;
  readonly scene: ReadonlySignal<Scene>;
  /** Entities to bring into view next; absent where the view is to stay. */
  readonly wanted: Signal<readonly EntityId[] | undefined>;
  /** Loads what the route needs and is not there yet. */
  follow(route: ExploreRoute): Promise<void>;
  /** Adds the next page of an entity's neighbours. */
  expand(id: EntityId): Promise<void>;
  /** Remembers where a node was dragged; layouts leave it there. */
  pin(id: EntityId, at: { readonly x: number; readonly y: number }): void;
  /** Forgets everything, for a new start or a retry. */
  reset(): void;
}

export function createExplorer(
  { client, layout }: { readonly client: ApiClient; readonly layout: LayoutClient },
  route: ReadonlySignal<ExploreRoute>,
): Explorer {
  const graph = signal(EMPTY_GRAPH);
  const status = signal<Remote<null>>(LOADING);
  const positions = signal<Positions>(new Map());
  const wanted = signal<readonly EntityId[] | undefined>(undefined);
  let overview: Promise<void> | undefined;

  const familyOf = (type: Parameters<typeof relationWords>[0]) => relationWords(type).family;
  const whole = computed(() => visibleGraph(graph.value, { filters: NO_FILTERS, familyOf }));
  const visible = computed(() =>
    visibleGraph(graph.value, { filters: route.value.filters, familyOf, keep: keptBy(route.value) }),
  );
  const scene = computed(() => buildScene(visible.value, positions.value));

  // Filters never move a node: the layout is that of everything loaded.
  effect(() => {
    const input = layoutInput(whole.value, positions.peek());
    if (input.nodes.every((node) => node.at !== undefined)) return;
    void layout.layout(input).then((next) => {
      if (next !== undefined) positions.value = next;
    });
  });

  async function loadOverview(): Promise<void> {
    status.value = LOADING;
    const answer = await client.get<SubgraphResponse>(apiPaths.overview(OVERVIEW_SIZE));
    if (answer === undefined) return;
    if (answer.kind === 'failed') {
      overview = undefined;
      status.value = answer;
      return;
    }
    // What the address names is there before the first picture, so that the picture does not change while it is looked at.
    const loaded = await addAll(addSubgraph(graph.peek(), answer.value), route.peek());
    graph.value = loaded;
    status.value = ready(null);
    const last = route.peek().focus.at(-1);
    wanted.value = last === undefined ? [] : around(loaded, last);
  }

  async function addAll(start: LoadedGraph, { focus, selection }: ExploreRoute): Promise<LoadedGraph> {
    let grown = start;
    for (const id of focus) if (!grown.expansions.has(id)) grown = await withNeighbours(grown, id);
    if (selection.kind === 'entity' && !grown.entities.has(selection.id))
      grown = await withNeighbours(grown, selection.id);
    if (selection.kind === 'fact' && !grown.facts.has(selection.id)) grown = await withFact(grown, selection.id);
    if (selection.kind === 'pair') {
      for (const id of [selection.a, selection.b]) if (!grown.entities.has(id)) grown = await withNeighbours(grown, id);
    }
    return grown;
  }

  /** What cannot be loaded is left out here: the inspector tells why. */
  async function withNeighbours(start: LoadedGraph, id: EntityId): Promise<LoadedGraph> {
    const offset = start.expansions.get(id)?.shown ?? 0;
    const [entity, page] = await Promise.all([
      client.get<EntityResponse>(apiPaths.entity(id)),
      client.get<NeighboursResponse>(apiPaths.neighbours(id, { limit: EXPANSION_SIZE, offset })),
    ]);
    if (entity?.kind !== 'ready' || page?.kind !== 'ready') return start;
    const withEntity = addSubgraph(start, { entities: [entity.value.entity], facts: [] });
    return addNeighbours(withEntity, id, page.value);
  }

  async function withFact(start: LoadedGraph, id: FactId): Promise<LoadedGraph> {
    const answer = await client.get<FactResponse>(apiPaths.fact(id));
    if (answer?.kind !== 'ready') return start;
    const { fact } = answer.value;
    const ends = await Promise.all(
      [fact.subject, fact.object].map((end) => client.get<EntityResponse>(apiPaths.entity(end))),
    );
    const entities = ends.flatMap((end) => (end?.kind === 'ready' ? [end.value.entity] : []));
    return addSubgraph(start, { entities, facts: [fact] });
  }

  return {
    graph,
    status,
    visible,
    scene,
    wanted,
    async follow(next) {
      if (overview === undefined) {
        overview = loadOverview();
        return overview;
      }
      await overview;
      if (status.peek().kind !== 'ready') return;
      const before = graph.peek();
      const added = next.focus.find((id) => !before.expansions.has(id));
      const grown = await addAll(before, next);
      if (grown === before) return;
      graph.value = grown;
      if (added !== undefined) wanted.value = around(grown, added);
    },
    async expand(id) {
      const grown = await withNeighbours(graph.peek(), id);
      graph.value = grown;
      wanted.value = around(grown, id);
    },
    pin(id, at) {
      positions.value = new Map(positions.peek()).set(id, at);
    },
    reset() {
      overview = undefined;
      graph.value = EMPTY_GRAPH;
      positions.value = new Map();
      status.value = LOADING;
    },
  };
}

function keptBy({ focus, selection }: ExploreRoute): readonly EntityId[] {
  return selection.kind === 'entity' ? [...focus, selection.id] : focus;
}

/** An entity with everything one fact away. */
function around(graph: LoadedGraph, id: EntityId): readonly EntityId[] {
  const ends = [...graph.facts.values()].flatMap(({ subject, object }) =>
    subject === id ? [object] : object === id ? [subject] : [],
  );
  return [id, ...new Set(ends)];
}
