import type { Insets } from '../graph/fit-camera';
import type { AppState } from '../state/app-state';

/** Room for the line that counts what is shown. */
const COUNT_PX = 28;
const NONE: Insets = { top: 0, right: 0, bottom: COUNT_PX, left: 0 };
/** As in layout.css. */
const DRAWER_PX = 368;
const NARROW = '(max-width: 899px)';
const SHEET_SHARE = 0.55;

/** What the drawer covers of the canvas: its right side, or on narrow screens its lower part. */
export function canvasInsets({ route }: Pick<AppState, 'route'>): Insets {
  const shown = route.peek();
  if (shown.kind !== 'explore' || shown.selection.kind === 'none') return NONE;
  return window.matchMedia(NARROW).matches
    ? { ...NONE, bottom: Math.round(window.innerHeight * SHEET_SHARE) }
    : { ...NONE, right: DRAWER_PX };
}
