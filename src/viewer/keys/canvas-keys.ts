import type { Renderer } from '../graph/renderer';
import type { AppState } from '../state/app-state';
import { chosenEntities, NO_SELECTION } from '../state/selection';
import { type Direction, nearestInDirection } from './direction';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Listens for the keys of Explore; returns how to stop. */
export function listenForKeys(app: AppState, renderer: Renderer | undefined): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'z' && !event.shiftKey && app.undo()) event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && isControl(event.target)) return;
    if (handle(event.key, { app, renderer })) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function handle(
  key: string,
  { app, renderer }: { readonly app: AppState; readonly renderer: Renderer | undefined },
): boolean {
  const { selection } = app.explore.peek();
  const arrow = ARROWS[key];
  if (arrow !== undefined && selection.kind === 'entity') return walk(app, arrow);
  const action = ACTIONS[key.toLowerCase()];
  return action !== undefined && action(app, renderer) !== false;
}

/** What a key does; false where there is nothing for it to do. */
type Action = (app: AppState, renderer: Renderer | undefined) => false | undefined;

const ACTIONS: Readonly<Record<string, Action>> = {
  f: (_app, renderer) => void renderer?.fit(),
  '+': (_app, renderer) => void renderer?.zoom('in'),
  '=': (_app, renderer) => void renderer?.zoom('in'),
  '-': (_app, renderer) => void renderer?.zoom('out'),
  '−': (_app, renderer) => void renderer?.zoom('out'),
  t: (app) => void app.change({ view: app.explore.peek().view === 'table' ? 'graph' : 'table' }),
  e: (app) => {
    const { selection } = app.explore.peek();
    if (selection.kind !== 'entity') return false;
    app.expand(selection.id);
    return undefined;
  },
  h: (app) => {
    const ids = chosenEntities(app.explore.peek().selection);
    if (ids.length === 0) return false;
    app.hide(ids);
    return undefined;
  },
  p: (app) => {
    const [from, to] = chosenEntities(app.explore.peek().selection);
    if (from === undefined) return false;
    app.select({ kind: 'path', from, inOrder: false, ...(to === undefined ? {} : { to }) });
    return undefined;
  },
  enter: (app) => {
    if (app.explore.peek().selection.kind === 'none') return false;
    // The reading begins where the drawer begins.
    document.querySelector<HTMLElement>('[data-inspector] :is(button, a)')?.focus();
    return undefined;
  },
  escape: (app) => {
    if (app.legendOpen.peek()) app.legendOpen.value = false;
    else if (app.explore.peek().selection.kind !== 'none') app.select(NO_SELECTION);
    return undefined;
  },
};

/** Selects the nearest neighbour of what is selected in a direction. */
function walk(app: AppState, direction: Direction): boolean {
  const { selection } = app.explore.peek();
  if (selection.kind !== 'entity') return false;
  const { id } = selection;
  const { nodes, edges } = app.explorer.scene.peek();
  const from = nodes.find((node) => node.key === id);
  if (from === undefined) return false;
  const around = new Set(
    edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  );
  const next = nearestInDirection(from, { places: nodes.filter((node) => around.has(node.key)), direction });
  if (next === undefined) return false;
  app.select({ kind: 'entity', id: next.key });
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type="checkbox"]), textarea, select') || target.closest('dialog') !== null)
  );
}

/** Enter on a button presses it. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role="slider"]') !== null;
}
