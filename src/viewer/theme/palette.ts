/** Colours that the canvas needs; the style sheet has the same as custom properties. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly accent: string;
}

export type ThemeName = 'light' | 'dark';

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: { background: '#fbfaf7', text: '#1b1e23', muted: '#5c636e', edge: '#a6abb3', accent: '#0b6bcb' },
  dark: { background: '#14171c', text: '#e9ebee', muted: '#9aa3b0', edge: '#59616f', accent: '#6ab0ff' },
};
