import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { ApiError, Health } from '../../api/responses';
import type { EntityId } from '../../model/id';
import { type ApiClient, createClient } from '../api/client';
import { createLayoutClient } from '../graph/layout-client';
import type { Point, Positions } from '../graph/point';
import { createExplorer, type Explorer } from './explorer';
import type { Filters } from './filters';
import { EXPLORE, type ExploreRoute, formatRoute, parseRoute, type Route } from './route';
import { addToSelection, NO_SELECTION, type Selection } from './selection';
import { watchTrouble } from './trouble';
import { remember, takeBack, type UndoStack } from './undo';

/** Everything the screens share. The address is the one place of what is shown. */
export interface AppState {
  readonly client: ApiClient;
  /** Why nothing is answered; absent while the store is there. */
  readonly trouble: ReadonlySignal<ApiError | undefined>;
  /** What this server was started with; absent until it is known. */
  readonly can: ReadonlySignal<Health['can'] | undefined>;
  /** Goes up with every change that was made to the graph from here. */
  readonly revision: ReadonlySignal<number>;
  readonly route: ReadonlySignal<Route>;
  /** The graph's part of the address, also while another screen is shown. */
  readonly explore: ReadonlySignal<ExploreRoute>;
  readonly explorer: Explorer;
  /** Read to people who do not see the canvas. */
  readonly announcement: Signal<string>;
  /** Whether the legend is open on a narrow screen. */
  readonly legendOpen: Signal<boolean>;
  /** Whether the timeline shows its bars; folded it is one line. */
  readonly timelineOpen: Signal<boolean>;
  /** Tells that a decision changed the graph: what shows it asks for it anew. */
  graphChanged(): void;
  go(route: Route, options?: { readonly replace?: boolean }): void;
  /** Changes the graph's part of the address. */
  change(part: Partial<ExploreRoute>, options?: { readonly replace?: boolean }): void;
  select(selection: Selection): void;
  /** Adds an entity to what is selected, or takes it out. */
  addToSelection(id: EntityId): void;
  setFilters(filters: Filters): void;
  /** Looks at an entity: adds its neighbours and selects it. */
  focus(id: EntityId): void;
  /** Adds an entity and its neighbours and leaves the rest as it is. */
  add(id: EntityId): void;
  /** Adds the next neighbours of an entity; what is selected stays. */
  expand(id: EntityId): void;
  /** Takes entities off the canvas. */
  hide(ids: readonly EntityId[]): void;
  /** Remembers where a node was dragged. */
  pin(id: EntityId, at: Point): void;
  /** Takes the last change of the canvas back; false where there is none. */
  undo(): boolean;
}

interface Moment {
  readonly route: ExploreRoute;
  readonly pins: Positions;
}

export function createAppState(): AppState {
  const { client, trouble } = watchTrouble(createClient((input, init) => fetch(input, init)));
  const route = signal(parseRoute(location.hash));
  const lastExplore = signal<ExploreRoute>(EXPLORE);
  const explore = computed(() => (route.value.kind === 'explore' ? route.value : lastExplore.value));
  const explorer = createExplorer({ client, layout: createLayoutClient() }, explore);
  const can = signal<Health['can'] | undefined>(undefined);
  const revision = signal(0);
  let past: UndoStack<Moment> = [];

  // Asked again when the server answers after a time of trouble.
  effect(() => {
    if (trouble.value !== undefined || can.peek() !== undefined) return;
    void client.get<Health>(apiPaths.health()).then((answer) => {
      if (answer?.kind === 'ready') can.value = answer.value.can;
    });
  });

  const show = (next: Route) =>
    batch(() => {
      route.value = next;
      if (next.kind === 'explore') lastExplore.value = next;
    });
  window.addEventListener('hashchange', () => show(parseRoute(location.hash)));
  show(route.peek());

  const go: AppState['go'] = (next, { replace = false } = {}) => {
    const hash = formatRoute(next);
    if (hash === formatRoute(route.peek())) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', hash);
    show(next);
  };
  // What was put on the canvas for a selection stays when the selection changes.
  const current = (): ExploreRoute => {
    const now = explore.peek();
    return { ...now, added: explorer.addedFor(now) };
  };
  const change: AppState['change'] = (part, options) => go({ ...current(), ...part }, options);
  const rememberNow = () => {
    past = remember(past, { route: current(), pins: explorer.pins.peek() });
  };
  const withNeighbours = (id: EntityId, { once }: { readonly once: boolean }) => {
    const { added } = current();
    const there = added.some((addition) => addition.kind === 'neighbours' && addition.id === id);
    return once && there ? added : [...added, { kind: 'neighbours' as const, id }];
  };

  return {
    client,
    trouble,
    can,
    revision,
    route,
    explore,
    explorer,
    announcement: signal(''),
    legendOpen: signal(false),
    timelineOpen: signal(window.matchMedia('(min-width: 900px)').matches),
    graphChanged() {
      batch(() => {
        revision.value += 1;
        if (route.peek().kind === 'explore') void explorer.refresh(explore.peek());
        else explorer.reset();
      });
    },
    go,
    change,
    select: (selection) => change({ selection }),
    addToSelection: (id) => change({ selection: addToSelection(explore.peek().selection, id) }),
    setFilters: (filters) => change({ filters }, { replace: true }),
    focus(id) {
      rememberNow();
      change({
        added: withNeighbours(id, { once: true }),
        hidden: explore.peek().hidden.filter((other) => other !== id),
        selection: { kind: 'entity', id },
        view: 'graph',
      });
    },
    add(id) {
      rememberNow();
      change({ added: withNeighbours(id, { once: true }) });
    },
    expand(id) {
      rememberNow();
      change({ added: withNeighbours(id, { once: false }) });
    },
    hide(ids) {
      rememberNow();
      change({ hidden: [...new Set([...explore.peek().hidden, ...ids])], selection: NO_SELECTION });
    },
    pin(id, at) {
      rememberNow();
      explorer.pins.value = new Map(explorer.pins.peek()).set(id, at);
    },
    undo() {
      const back = takeBack(past);
      if (back === undefined) return false;
      past = back.rest;
      batch(() => {
        explorer.pins.value = back.moment.pins;
        go(back.moment.route);
      });
      return true;
    },
  };
}

const AppContext = createContext<AppState | undefined>(undefined);

export const AppProvider = AppContext.Provider;

/** The state of the app around a component. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('used outside of the app');
  return app;
}
