import type { AppState } from '../state/app-state';
import { toggleTheme } from '../theme/theme';

/** Keys that work on every screen: `/` search, `T` table, `D` theme, `?` help. Returns how to stop. */
export function listenForGlobalKeys(app: AppState): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event.composedPath()[0])) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const action = ACTIONS[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action(app);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

const ACTIONS: Readonly<Record<string, (app: AppState) => void>> = {
  '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
  '?': () => document.querySelector<HTMLButtonElement>('[data-help]')?.click(),
  d: toggleTheme,
  D: toggleTheme,
  // On Explore the canvas has the key already.
  t: (app) => app.change({ view: 'table' }),
};

/** The editor of queries is a text field too, in a tree of its own. */
function isTyping(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="range"]), textarea, select'))
  );
}
