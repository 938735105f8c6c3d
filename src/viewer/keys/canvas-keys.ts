import type { Renderer } from '../graph/renderer';
import type { AppState } from '../state/app-state';
import { NO_SELECTION } from '../state/selection';
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
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (handle(event.key, { app, renderer })) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function handle(
  key: string,
  { app, renderer }: { readonly app: AppState; readonly renderer: Renderer | undefined },
): boolean {
  const route = app.route.peek();
  if (route.kind !== 'explore') return false;
  const { selection } = route;
  const arrow = ARROWS[key];
  if (arrow !== undefined && selection.kind === 'entity') return walk(app, arrow);
  switch (key.toLowerCase()) {
    case 'f':
      renderer?.fit();
      return true;
    case '+':
    case '=':
      renderer?.zoom('in');
      return true;
    case '-':
    case '−':
      renderer?.zoom('out');
      return true;
    case 'e':
      if (selection.kind === 'entity') app.expand(selection.id);
      return selection.kind === 'entity';
    case 'escape':
      if (app.legendOpen.peek()) app.legendOpen.value = false;
      else if (selection.kind !== 'none') app.select(NO_SELECTION);
      return true;
    default:
      return false;
  }
}

/** Selects the nearest neighbour of what is selected in a direction. */
function walk(app: AppState, direction: Direction): boolean {
  const route = app.route.peek();
  if (route.kind !== 'explore' || route.selection.kind !== 'entity') return false;
  const { id } = route.selection;
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
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.closest('dialog') !== null)
  );
}
