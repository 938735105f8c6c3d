import { toggleTheme } from '../theme/theme';

/** Keys that work on every screen: `/` search, `D` theme, `?` help. Returns how to stop. */
export function listenForGlobalKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea, select')) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const action = ACTIONS[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
  '?': () => document.querySelector<HTMLButtonElement>('[data-help]')?.click(),
  d: toggleTheme,
  D: toggleTheme,
};
