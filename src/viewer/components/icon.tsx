const PATHS = {
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm5 12 4.5 4.5',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 2v2m0 16v2M2 12h2m16 0h2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4m0-14.2-1.4 1.4M6.3 17.7l-1.4 1.4',
  moon: 'M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  close: 'm6 6 12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
  filter: 'M4 6h16M7 12h10m-7 6h4',
  external: 'M14 4h6v6m0-6-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  back: 'm14 6-6 6 6 6',
  forward: 'm10 6 6 6-6 6',
  help: 'M9.2 9a3 3 0 1 1 4.3 2.7c-1 .5-1.5 1.2-1.5 2.3m0 3v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  article: 'M6 3h9l4 4v14H6V3Zm3 8h7m-7 4h7M9 7h3',
  check: 'm5 12 5 5L19 7',
  graph:
    'M7 17 11 8m2 0 4 9M8.5 18.5h7M12 3.5a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM6 16.3a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6Zm12 0a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6Z',
  table: 'M4 5h16v14H4V5Zm0 5h16M4 14.5h16M10 10v9',
  query: 'm5 7 5 5-5 5m8 0h6',
  disputed: 'M8 4v10m0 0-3-3m3 3 3-3m5 9V10m0 0-3 3m3-3 3 3',
  review: 'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM3.5 19a5.5 5.5 0 0 1 11 0M16 11.5l2 2 3.5-4',
  flag: 'M6 21V4m0 1c4-2 7 2 12 0v9c-5 2-8-2-12 0',
  pencil: 'M4 20l1-4L16 5l3 3L8 19l-4 1Zm10-13 3 3',
  download: 'M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M5 20h14',
  eyeOff:
    'm4 4 16 16M10 6.3A9 9 0 0 1 12 6c5 0 8 4 9 6a14 14 0 0 1-2.6 3.4M6.3 8A14 14 0 0 0 3 12c1 2 4 6 9 6 1.5 0 2.9-.4 4-.9',
  path: 'M6 6.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4Zm12 15a2 2 0 1 1 0-4 2 2 0 0 1 0 4ZM8 4.5h6a4 4 0 0 1 0 8h-4a3.5 3.5 0 0 0 0 7h6',
  play: 'M8 5v14l11-7L8 5Z',
  pause: 'M8 5v14M16 5v14',
  fold: 'm6 9 6 6 6-6',
  unfold: 'm6 15 6-6 6 6',
  up: 'M12 19V5m0 0-6 6m6-6 6 6',
  down: 'M12 5v14m0 0 6-6m-6 6-6-6',
  undo: 'M9 7 4.5 11.5 9 16m-4-4.5h9a5 5 0 0 1 0 10h-2',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing, hidden from screen readers: what it means stands beside it or on its button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The three joined dots of newsgraph. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="logo-lines" d="M6 18 12 6l6 12" />
      <circle cx="12" cy="6" r="3.6" />
      <circle cx="6" cy="18" r="3" />
      <circle cx="18" cy="18" r="3" />
    </svg>
  );
}
