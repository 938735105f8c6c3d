import { signal } from '@preact/signals';
import { ENTITY_TYPES } from '../../model/entity';
import { typeColour } from '../words/entity-words';
import type { ThemeName } from './palette';

const STORED = 'newsgraph-theme';

/** The theme in use: the reader's choice, else what the system prefers. */
export const theme = signal<ThemeName>('light');

/** Takes up the stored or preferred theme and follows the system until the reader chooses. */
export function startTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const stored = readStored();
  setTheme(stored ?? (dark.matches ? 'dark' : 'light'));
  dark.addEventListener('change', () => {
    if (readStored() === undefined) setTheme(dark.matches ? 'dark' : 'light');
  });
}

/** Changes to the other theme and remembers it. */
export function toggleTheme(): void {
  const next = theme.value === 'light' ? 'dark' : 'light';
  setTheme(next);
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // Storage may be turned off; the choice then lasts as long as the page.
  }
}

function setTheme(name: ThemeName): void {
  theme.value = name;
  const root = document.documentElement;
  root.dataset['theme'] = name;
  for (const type of ENTITY_TYPES) root.style.setProperty(`--type-${type.toLowerCase()}`, typeColour(type, name));
}

function readStored(): ThemeName | undefined {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}
