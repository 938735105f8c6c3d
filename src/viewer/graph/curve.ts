import type { Point } from './point';

/** A line on screen; curvature 0 is straight. Ends are the centres of the nodes. */
export interface ScreenLine {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly curvature: number;
}

/** The point `t` (0–1) of the way along a line; lines are quadratic Bézier curves as sigma's edge-curve draws them. */
export function pointOnLine({ from, to, curvature }: Omit<ScreenLine, 'key'>, t: number): Point {
  const control = controlPoint({ from, to, curvature });
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Key of the line nearest to a point, within `tolerance` pixels. Cost: 16 steps a line whose box is near. */
export function nearestLine(
  point: Point,
  lines: Iterable<ScreenLine>,
  { tolerance }: { readonly tolerance: number },
): string | undefined {
  let best: { key: string; distance: number } | undefined;
  for (const line of lines) {
    if (!nearBox(point, line, tolerance)) continue;
    const distance = distanceTo(point, line);
    if (distance <= tolerance && (best === undefined || distance < best.distance)) best = { key: line.key, distance };
  }
  return best?.key;
}

const STEPS = 16;

function distanceTo(point: Point, line: ScreenLine): number {
  if (line.curvature === 0) return distanceToSegment(point, line.from, line.to);
  let least = Number.POSITIVE_INFINITY;
  let before = line.from;
  for (let step = 1; step <= STEPS; step++) {
    const next = pointOnLine(line, step / STEPS);
    least = Math.min(least, distanceToSegment(point, before, next));
    before = next;
  }
  return least;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

function controlPoint({ from, to, curvature }: Omit<ScreenLine, 'key'>): Point {
  // y grows downwards on screen, so the bend is to the right of the way from `from` to `to`.
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

function nearBox(point: Point, { from, to, curvature }: ScreenLine, tolerance: number): boolean {
  const reach = tolerance + Math.abs(curvature) * Math.hypot(to.x - from.x, to.y - from.y);
  return (
    point.x >= Math.min(from.x, to.x) - reach &&
    point.x <= Math.max(from.x, to.x) + reach &&
    point.y >= Math.min(from.y, to.y) - reach &&
    point.y <= Math.max(from.y, to.y) + reach
  );
}
