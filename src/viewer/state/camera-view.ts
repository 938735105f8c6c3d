/** What the canvas looks at: a point of the layout, and how many of its pixels the shorter side of the canvas holds. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly span: number;
}

/** `120,-40,800`: whole pixels are fine enough. */
export function formatCamera({ x, y, span }: CameraView): string {
  return [x, y, span].map((value) => String(Math.round(value))).join(',');
}

/** Absent where the text is no view. */
export function parseCamera(text: string | undefined): CameraView | undefined {
  const match = /^(-?\d{1,7}),(-?\d{1,7}),(\d{1,7})$/.exec(text ?? '');
  if (match === null) return undefined;
  const [x, y, span] = match.slice(1).map(Number);
  return x === undefined || y === undefined || !span ? undefined : { x, y, span };
}
