import type { Point } from './point';

/** Nodes that hang together, with their places. */
export type Component = ReadonlyMap<string, Point>;

/** Distance that is kept between components, in pixels. */
const CELL = 84;
const ANGLES = 16;

/**
 * Moves components beside each other without changing their shape: the largest stays, each smaller one goes to the free
 * place nearest to the middle. Forces alone drive what is not connected apart for ever. Cost: cells tried × nodes.
 */
export function packComponents(
  components: readonly Component[],
  { aspect }: { readonly aspect: number },
): ReadonlyMap<string, Point> {
  const sorted = [...components].sort((a, b) => b.size - a.size || (firstKey(a) < firstKey(b) ? -1 : 1));
  const taken = new Set<string>();
  const places = new Map<string, Point>();
  for (const component of sorted) {
    const centred = centre(component);
    const offset = freeOffset(centred, { taken, aspect });
    for (const [key, { x, y }] of centred) {
      const at = { x: x + offset.x, y: y + offset.y };
      places.set(key, at);
      taken.add(cellOf(at));
    }
  }
  return places;
}

/** Groups keys by the ties between them, each group and the groups in the order of `keys`. */
export function findComponents(
  keys: readonly string[],
  ties: readonly { readonly source: string; readonly target: string }[],
): readonly (readonly string[])[] {
  const parents = new Map(keys.map((key) => [key, key]));
  const root = (key: string): string => {
    let at = key;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) at = parent;
    parents.set(key, at);
    return at;
  };
  for (const { source, target } of ties) {
    if (parents.has(source) && parents.has(target)) parents.set(root(source), root(target));
  }
  const groups = new Map<string, string[]>();
  for (const key of keys) groups.set(root(key), [...(groups.get(root(key)) ?? []), key]);
  return [...groups.values()];
}

function freeOffset(
  component: Component,
  { taken, aspect }: { readonly taken: ReadonlySet<string>; readonly aspect: number },
): Point {
  const fits = (offset: Point) =>
    [...component.values()].every((at) => isFree({ x: at.x + offset.x, y: at.y + offset.y }, taken));
  for (let ring = 0; ; ring++) {
    for (let step = 0; step < ANGLES; step++) {
      const angle = (2 * Math.PI * step) / ANGLES;
      const reach = ring * (CELL / 2);
      const offset = { x: Math.cos(angle) * reach * aspect, y: Math.sin(angle) * reach };
      if (fits(offset)) return offset;
    }
  }
}

function isFree({ x, y }: Point, taken: ReadonlySet<string>): boolean {
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1]) if (taken.has(cellOf({ x: x + dx * CELL, y: y + dy * CELL }))) return false;
  return true;
}

function cellOf({ x, y }: Point): string {
  return `${Math.round(x / CELL)},${Math.round(y / CELL)}`;
}

function centre(component: Component): Component {
  const points = [...component.values()];
  const x = (Math.min(...points.map((at) => at.x)) + Math.max(...points.map((at) => at.x))) / 2;
  const y = (Math.min(...points.map((at) => at.y)) + Math.max(...points.map((at) => at.y))) / 2;
  return new Map([...component].map(([key, at]) => [key, { x: at.x - x, y: at.y - y }]));
}

function firstKey(component: Component): string {
  return [...component.keys()].reduce((least, key) => (key < least ? key : least));
}
