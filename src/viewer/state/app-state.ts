import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId } from '../../model/id';
import { type ApiClient, createClient } from '../api/client';
import { createLayoutClient } from '../graph/layout-client';
import { createExplorer, type Explorer } from './explorer';
import type { Filters } from './filters';
import { EXPLORE, type ExploreRoute, formatRoute, parseRoute, type Route } from './route';
import type { Selection } from './selection';

/** Everything the screens share. The address is the one place of what is shown. */
export interface AppState {
  readonly client: ApiClient;
  readonly route: ReadonlySignal<Route>;
  readonly explorer: Explorer;
  /** Read to people who do not see the canvas. */
  readonly announcement: Signal<string>;
  /** Whether the legend is open on a narrow screen. */
  readonly legendOpen: Signal<boolean>;
  go(route: Route, options?: { readonly replace?: boolean }): void;
  select(selection: Selection): void;
  setFilters(filters: Filters): void;
  /** Looks at an entity: adds its neighbours and selects it. */
  focus(id: EntityId): void;
  /** Adds the next neighbours of an entity; what is selected stays. */
  expand(id: EntityId): void;
}

export function createAppState(): AppState {
  const client = createClient((input, init) => fetch(input, init));
  const route = signal(parseRoute(location.hash));
  const announcement = signal('');
  const legendOpen = signal(false);
  const lastExplore = signal<ExploreRoute>(EXPLORE);
  const explore = computed(() => (route.value.kind === 'explore' ? route.value : lastExplore.value));
  const explorer = createExplorer({ client, layout: createLayoutClient() }, explore);

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

  return {
    client,
    route,
    explorer,
    announcement,
    legendOpen,
    go,
    select: (selection) => go({ ...explore.peek(), selection }),
    setFilters: (filters) => go({ ...explore.peek(), filters }, { replace: true }),
    expand(id) {
      const current = explore.peek();
      if (current.focus.includes(id)) void explorer.expand(id);
      else go({ ...current, focus: [...current.focus, id] });
    },
    focus(id) {
      const { focus, filters } = explore.peek();
      const others = focus.filter((other) => other !== id);
      go({ kind: 'explore', focus: [...others, id], selection: { kind: 'entity', id }, filters });
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
