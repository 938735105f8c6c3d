import type { LayoutEdge, LayoutNode } from './layout-input';
import type { Point, Positions } from './point';
import { startPosition } from './start-position';

/** Distance that a new node keeps from every other, in pixels. */
const ROOM = 78;
const PLACES_PER_RING = 14;

/**
 * Gives every node without a place the free one nearest to the middle of its placed neighbours; nodes that have a place
 * keep it, so that a picture that grows stays the same picture. Cost: places tried × nodes around.
 */
export function placeBeside(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Positions {
  const places = new Map(nodes.flatMap(({ key, at }) => (at === undefined ? [] : [[key, at] as const])));
  const grid = createGrid(places.values());
  let waiting = nodes.filter(({ at }) => at === undefined).map(({ key }) => key);
  while (waiting.length > 0) {
    // Those tied to what is placed come first, so that chains grow outwards from it.
    const tied = waiting.filter((key) => neighboursOf(key, edges).some((other) => places.has(other)));
    for (const key of tied.length > 0 ? tied : waiting) {
      const anchors = neighboursOf(key, edges).flatMap((other) => places.get(other) ?? []);
      const at = nearestFree(middleOf(anchors), { key, isFree: grid.isFree });
      places.set(key, at);
      grid.add(at);
    }
    waiting = waiting.filter((key) => !places.has(key));
  }
  return new Map(
    nodes.flatMap(({ key }) => (places.has(key) ? [[key, places.get(key) ?? { x: 0, y: 0 }] as const] : [])),
  );
}

function neighboursOf(key: string, edges: readonly LayoutEdge[]): readonly string[] {
  return edges.flatMap(({ source, target }) => (source === key ? [target] : target === key ? [source] : []));
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function nearestFree(
  middle: Point,
  { key, isFree }: { readonly key: string; readonly isFree: (at: Point) => boolean },
): Point {
  const first = startPosition(key);
  const turn = Math.atan2(first.y, first.x);
  for (let ring = 1; ; ring++) {
    for (let step = 0; step < PLACES_PER_RING; step++) {
      const angle = turn + (2 * Math.PI * step) / PLACES_PER_RING;
      const reach = ring * ROOM * 0.6;
      const at = { x: middle.x + Math.cos(angle) * reach, y: middle.y + Math.sin(angle) * reach };
      if (isFree(at)) return at;
    }
  }
}

function createGrid(first: Iterable<Point>) {
  const cells = new Map<string, Point[]>();
  const cell = (x: number, y: number) => `${Math.floor(x / ROOM)},${Math.floor(y / ROOM)}`;
  const add = (at: Point) => {
    const key = cell(at.x, at.y);
    cells.set(key, [...(cells.get(key) ?? []), at]);
  };
  for (const at of first) add(at);
  const isFree = ({ x, y }: Point) =>
    [-ROOM, 0, ROOM].every((dx) =>
      [-ROOM, 0, ROOM].every((dy) =>
        (cells.get(cell(x + dx, y + dy)) ?? []).every((other) => Math.hypot(other.x - x, other.y - y) >= ROOM),
      ),
    );
  return { add, isFree };
}
