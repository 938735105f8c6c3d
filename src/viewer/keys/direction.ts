import type { Point } from '../graph/point';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Steps right and up in the layout's coordinates, where y grows upwards. */
const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** The point nearest to `from` within 60° of a direction; absent where there is none. */
export function nearestInDirection<Place extends Point>(
  from: Point,
  { places, direction }: { readonly places: readonly Place[]; readonly direction: Direction },
): Place | undefined {
  const [stepX, stepY] = STEPS[direction];
  const seen = places.flatMap((place) => {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(dx, dy);
    const along = dx * stepX + dy * stepY;
    return distance > 0 && along / distance >= 0.5 ? [{ place, distance }] : [];
  });
  return seen.reduce<(typeof seen)[number] | undefined>(
    (best, next) => (best === undefined || next.distance < best.distance ? next : best),
    undefined,
  )?.place;
}
