import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AmongRequest, AmongResponse, ClaimLine } from '../../api/among';
import { apiPaths } from '../../api/paths';
import type { SubgraphResponse } from '../../api/responses';
import type { EntityId, FactId } from '../../model/id';
import type { ApiClient } from '../api/client';
import type { LayoutClient } from '../graph/layout-client';
import type { Point, Positions } from '../graph/point';
import { buildScene, layoutInput, type Scene } from '../graph/scene';
import { relationWords } from '../words/relation-words';
import { type Addition, formatAddition, neededBy } from './additions';
import { NO_FILTERS } from './filters';
import { loadAddition } from './load-additions';
import { addSubgraph, EMPTY_GRAPH, type LoadedGraph } from './loaded-graph';
import { LOADING, type Remote, ready } from './remote';
import type { ExploreRoute } from './route';
import { chosenEntities, formatSelection } from './selection';
import { type VisibleGraph, visibleGraph } from './visible-graph';

/** Entities of the first picture. */
export const OVERVIEW_SIZE = 50;

/** The graph on the canvas: what was loaded, what the filters let through, and where everything stands. */
export interface Explorer {
  readonly graph: ReadonlySignal<LoadedGraph>;
  /** What a route shows on top of the best-connected: what it names, and what its selection needed besides. */
  addedFor(route: ExploreRoute): readonly Addition[];
  /** Every claim between the loaded entities; absent until it is known. */
  readonly claims: ReadonlySignal<readonly ClaimLine[] | undefined>;
  /** How loading the first picture went. */
  readonly status: ReadonlySignal<Remote<null>>;
  /** Whether more is on its way into a picture that is there. */
  readonly busy: ReadonlySignal<boolean>;
  readonly visible: ReadonlySignal<VisibleGraph>;
  readonly scene: ReadonlySignal<Scene>;
  /** Nodes that were dragged; layouts leave them there. */
  readonly pins: Signal<Positions>;
  /** Facts of the path that is read, for the canvas to follow. */
  readonly path: Signal<readonly FactId[]>;
  /** Entities to bring into view next; absent where the view is to stay. */
  readonly wanted: Signal<readonly EntityId[] | undefined>;
  /** Brings the graph to what the route tells. */
  follow(route: ExploreRoute): Promise<void>;
  /** Loads what is shown anew, after the graph changed; what stays keeps its place, and the view does not move. */
  refresh(route: ExploreRoute): Promise<void>;
  /** Forgets everything, for a new start or a retry. */
  reset(): void;
}

/** A graph with the places of all its nodes. */
interface Picture {
  readonly graph: LoadedGraph;
  readonly positions: Positions;
}

interface StepOptions {
  /** Whether the view stays where it is. */
  readonly still?: boolean;
  /** In place of what the selection needs, which may have left the graph: entities that must be there. */
  readonly ends?: readonly EntityId[];
}

const NO_PICTURE: Picture = { graph: EMPTY_GRAPH, positions: new Map() };

export function createExplorer(
  { client, layout }: { readonly client: ApiClient; readonly layout: LayoutClient },
  route: ReadonlySignal<ExploreRoute>,
): Explorer {
  const picture = signal(NO_PICTURE);
  const claims = signal<readonly ClaimLine[] | undefined>(undefined);
  const status = signal<Remote<null>>(LOADING);
  const busy = signal(false);
  const pins = signal<Positions>(new Map());
  const path = signal<readonly FactId[]>([]);
  const wanted = signal<readonly EntityId[] | undefined>(undefined);
  // Each picture is built on the one before, so that the same additions give the same places, also after a step back.
  let pictures = new Map<string, Picture>();
  let queue: Promise<void> = Promise.resolve();
  /** Places that a refresh keeps. */
  let kept: Positions = new Map();
  let last: { readonly address: string; readonly added: readonly Addition[] } | undefined;

  const graph = computed(() => picture.value.graph);
  const visible = computed(() =>
    visibleGraph(graph.value, {
      filters: route.value.filters,
      familyOf,
      isSymmetric,
      hidden: route.value.hidden,
      keep: keptBy(route.value),
      ...(claims.value === undefined ? {} : { claims: claims.value }),
    }),
  );
  const scene = computed(() => buildScene(visible.value, withPins(picture.value.positions, pins.value)));

  async function place(next: LoadedGraph, before: Positions): Promise<Picture> {
    const input = layoutInput(visibleGraph(next, { filters: NO_FILTERS, familyOf }), before);
    if (input.nodes.every((node) => node.at !== undefined)) return { graph: next, positions: before };
    return { graph: next, positions: (await layout.layout(input)) ?? before };
  }

  async function bestConnected(): Promise<Picture | undefined> {
    const known = pictures.get('');
    if (known !== undefined) return known;
    if (status.peek().kind === 'failed') status.value = LOADING;
    const answer = await client.get<SubgraphResponse>(apiPaths.overview(OVERVIEW_SIZE));
    if (answer === undefined) return undefined;
    if (answer.kind === 'failed') {
      status.value = answer;
      return undefined;
    }
    const first = await place(addSubgraph(EMPTY_GRAPH, answer.value), kept);
    pictures.set('', first);
    return first;
  }

  async function withAdditions(start: Picture, additions: readonly Addition[], done: string): Promise<Picture> {
    let current = start;
    let key = done;
    let complete = true;
    for (const addition of additions) {
      key += `,${formatAddition(addition)}`;
      const next: Picture | undefined = (complete ? pictures.get(key) : undefined) ?? (await load(current, addition));
      complete &&= next !== undefined;
      current = next ?? current;
      if (complete) pictures.set(key, current);
    }
    return current;
  }

  async function load(current: Picture, addition: Addition): Promise<Picture | undefined> {
    busy.value = status.peek().kind === 'ready';
    const graph = await loadAddition(client, current.graph, addition);
    return graph === undefined ? undefined : place(graph, current.positions);
  }

  async function step(next: ExploreRoute, { still = false, ends = [] }: StepOptions = {}): Promise<void> {
    const first = await bestConnected();
    if (first === undefined) return;
    const base = await withAdditions(first, next.added, '');
    const there = new Set(next.added.map(formatAddition));
    const missing = ends
      .filter((id) => !base.graph.entities.has(id))
      .map((id) => ({ kind: 'neighbours' as const, id }));
    const selected = still ? missing : neededBy(next.selection, base.graph);
    const needed = selected.filter((addition) => !there.has(formatAddition(addition)));
    const grown = await withAdditions(base, needed, keyOf(next.added));
    const before = picture.peek();
    const added = [...next.added, ...needed];
    last = { address: addressOf(next), added };
    batch(() => {
      picture.value = grown;
      busy.value = false;
      if (status.peek().kind !== 'ready') status.value = ready(null);
      const view = viewAfter(grown.graph, { before: before.graph, added, framed: next.camera !== undefined });
      if (view !== undefined && !still) wanted.value = view;
    });
    if (grown.graph !== before.graph) void loadClaims(grown.graph);
  }

  async function loadClaims(of: LoadedGraph): Promise<void> {
    const entities = [...of.entities.keys()];
    if (entities.length === 0) return;
    const answer = await client.post<AmongResponse>(apiPaths.claimsAmong(), { entities } satisfies AmongRequest);
    if (answer?.kind === 'ready' && picture.peek().graph === of) claims.value = answer.value.claims;
  }

  return {
    graph,
    claims,
    status,
    busy,
    visible,
    scene,
    pins,
    path,
    wanted,
    addedFor: (next) => (last?.address === addressOf(next) ? last.added : next.added),
    follow(next) {
      queue = queue.then(() => step(next));
      return queue;
    },
    refresh(next) {
      queue = queue.then(() => {
        const { graph: before, positions } = picture.peek();
        kept = positions;
        pictures = new Map();
        return step(next, { still: true, ends: endsOfSelection(next.selection, before) });
      });
      return queue;
    },
    reset() {
      kept = new Map();
      pictures = new Map();
      batch(() => {
        picture.value = NO_PICTURE;
        claims.value = undefined;
        status.value = LOADING;
      });
    },
  };
}

const familyOf = (type: Parameters<typeof relationWords>[0]) => relationWords(type).family;
const isSymmetric = (type: Parameters<typeof relationWords>[0]) => relationWords(type).symmetric;

function keyOf(additions: readonly Addition[]): string {
  return additions.map((addition) => `,${formatAddition(addition)}`).join('');
}

/** The entities that a selection is about, as far as they are loaded. */
function endsOfSelection(selection: ExploreRoute['selection'], graph: LoadedGraph): readonly EntityId[] {
  if (selection.kind === 'fact') {
    const fact = graph.facts.get(selection.id);
    return fact === undefined ? [] : [fact.subject, fact.object];
  }
  return selection.kind === 'pair' ? [selection.a, selection.b] : chosenEntities(selection);
}

/** What of a route decides on the picture. */
function addressOf({ added, selection }: ExploreRoute): string {
  return `${keyOf(added)} ${formatSelection(selection) ?? ''}`;
}

function keptBy({ added, selection }: ExploreRoute): readonly EntityId[] {
  const focused = added.flatMap((addition) => (addition.kind === 'neighbours' ? [addition.id] : []));
  return [...focused, ...chosenEntities(selection)];
}

function withPins(positions: Positions, pins: ReadonlyMap<string, Point>): Positions {
  return pins.size === 0 ? positions : new Map([...positions, ...pins]);
}

/** What to bring into view: the whole first picture or what was added last; absent where the view is to stay. */
function viewAfter(
  graph: LoadedGraph,
  {
    before,
    added,
    framed,
  }: { readonly before: LoadedGraph; readonly added: readonly Addition[]; readonly framed: boolean },
): readonly EntityId[] | undefined {
  const last = added.at(-1);
  if (before.entities.size === 0) return framed ? undefined : last?.kind === 'neighbours' ? around(graph, last.id) : [];
  if (graph === before || graph.entities.size < before.entities.size) return undefined;
  const fresh = [...graph.entities.keys()].filter((id) => !before.entities.has(id));
  if (last?.kind === 'neighbours') return around(graph, last.id);
  return fresh.length > 0 ? [...graph.entities.keys()] : undefined;
}

/** An entity with everything one fact away. */
function around(graph: LoadedGraph, id: EntityId): readonly EntityId[] {
  const ends = [...graph.facts.values()].flatMap(({ subject, object }) =>
    subject === id ? [object] : object === id ? [subject] : [],
  );
  return [id, ...new Set(ends)];
}
