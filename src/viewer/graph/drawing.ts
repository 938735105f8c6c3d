import type { EntityType } from '../../model/entity';
import type { EntityId } from '../../model/id';
import { pointOnLine } from './curve';
import { arrowHead } from './draw-dashes';
import { type LabelWish, placeLabels } from './label-placement';
import type { Point } from './point';
import type { Scene, SceneEdge, SceneNode } from './scene';

/** A picture of a scene as shapes: y grows downwards, the unit is a pixel. */
export interface Drawing {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly edges: readonly DrawingEdge[];
  /** Largest last, so that they lie on top. */
  readonly nodes: readonly DrawingNode[];
}

export interface DrawingEdge {
  readonly key: string;
  readonly source: EntityId;
  readonly target: EntityId;
  /** The `d` of a path. */
  readonly path: string;
  /** Corners of the arrow, as the `points` of a polygon; absent where it has none. */
  readonly head?: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly label: string;
  readonly middle: Point;
  /** Whether the label has room between the ends. */
  readonly roomy: boolean;
}

export interface DrawingNode extends Point {
  readonly key: EntityId;
  readonly radius: number;
  readonly type: EntityType;
  readonly label: string;
  /** Left end of the baseline's middle; absent where the name has no room. */
  readonly name?: Point;
}

export const NAME_PX = 12.5;
const NAME_HEIGHT = 16;
const MARGIN = 20;
const FIT_MARGIN = 24;
/** How much more of their distance nodes may keep one way than the other. */
const MOST_STRETCH = 2;
/** Mean width of a letter of a sans-serif face, as a share of its size. */
const LETTER_SHARE = 0.56;

export interface DrawingOptions {
  /** Size in pixels that the picture is to fit into: places move closer together, names keep their size. */
  readonly fit?: { readonly width: number; readonly height: number };
}

/** Shapes for a scene; names are placed where they cover nothing, those of larger nodes first. */
export function drawScene(scene: Scene, { fit }: DrawingOptions = {}): Drawing {
  const factor = fit === undefined ? { x: 1, y: 1 } : shrinking(scene.nodes, fit);
  const sizing = Math.max(0.6, Math.sqrt(Math.min(factor.x, factor.y)));
  const places = new Map(
    scene.nodes.map((node) => [
      node.key,
      { ...node, x: node.x * factor.x, y: -node.y * factor.y, size: node.size * sizing },
    ]),
  );
  const nodes = [...places.values()].sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1));
  const box = boxOf(nodes);
  const names = placeLabels([...nodes].reverse().map(nameWish), {
    bounds: box,
    obstacles: nodes.map(({ x, y, size }) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size })),
  });
  const byKey = new Map(names.map((name) => [name.key, { x: name.x + 1, y: name.y + NAME_HEIGHT / 2 }]));
  return {
    box,
    edges: scene.edges.flatMap((edge) => edgeShape(edge, places) ?? []),
    nodes: nodes.map(({ key, x, y, size, type, label }) => {
      const name = byKey.get(key);
      return { key, x, y, radius: size, type, label, ...(name === undefined ? {} : { name }) };
    }),
  };
}

function edgeShape(edge: SceneEdge, places: ReadonlyMap<EntityId, SceneNode>): DrawingEdge | undefined {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (from === undefined || to === undefined) return undefined;
  const line = { from, to, curvature: edge.curvature };
  const points = Array.from({ length: 25 }, (_, step) => pointOnLine(line, step / 24));
  const head = edge.arrow ? arrowHead(points, to.size + 1) : undefined;
  const control = { x: 2 * at(line, 0.5).x - (from.x + to.x) / 2, y: 2 * at(line, 0.5).y - (from.y + to.y) / 2 };
  return {
    key: edge.key,
    source: edge.source,
    target: edge.target,
    path: `M${pair(from)}${edge.curvature === 0 ? `L${pair(to)}` : `Q${pair(control)} ${pair(to)}`}`,
    ...(head === undefined ? {} : { head: head.map(pair).join(' ') }),
    width: edge.width,
    dashed: edge.standing !== undefined,
    label: edge.label,
    middle: at(line, 0.5),
    roomy: hasRoom(edge.label, { from, to }),
  };
}

/** Whether a label fits between two nodes and clear of their names: beside each other by its width, one above the other by three lines. */
function hasRoom(label: string, { from, to }: { readonly from: SceneNode; readonly to: SceneNode }): boolean {
  const apart = from.size + to.size;
  const wide = Math.abs(from.x - to.x) - apart >= estimateWidth(label, NAME_PX);
  return wide || Math.abs(from.y - to.y) - apart >= 3 * NAME_HEIGHT;
}

const at = pointOnLine;

function nameWish({ key, x, y, size, label }: SceneNode): LabelWish {
  const width = estimateWidth(label, NAME_PX);
  const reach = size + 4;
  return {
    key,
    width,
    height: NAME_HEIGHT,
    corners: [
      { x: x + reach, y: y - NAME_HEIGHT / 2 },
      { x: x - width / 2, y: y + size + 2 },
      { x: x - reach - width, y: y - NAME_HEIGHT / 2 },
      { x: x - width / 2, y: y - size - NAME_HEIGHT - 2 },
    ],
  };
}

/** Pixels that a text takes at a size, without a canvas to measure on. */
export function estimateWidth(text: string, px: number): number {
  return Math.ceil([...text].length * px * LETTER_SHARE) + 2;
}

/** Shares of their distances that nodes keep so that the picture fits, at most 1; one side at most twice the other. */
function shrinking(nodes: readonly SceneNode[], { width, height }: NonNullable<DrawingOptions['fit']>): Point {
  if (nodes.length === 0) return { x: 1, y: 1 };
  const extent = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  const names = estimateWidth('Most names', NAME_PX) * 1.3;
  const roomX = Math.max(width / 3, width - 2 * FIT_MARGIN - names);
  const roomY = Math.max(height / 3, height - 2 * FIT_MARGIN);
  const x = Math.min(1, roomX / extent(nodes.map((node) => node.x)));
  const y = Math.min(1, roomY / extent(nodes.map((node) => node.y)));
  return { x: Math.min(x, MOST_STRETCH * y), y: Math.min(y, MOST_STRETCH * x) };
}

function boxOf(nodes: readonly SceneNode[]): Drawing['box'] {
  if (nodes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const reach = (node: SceneNode) => node.size + 6 + estimateWidth(node.label, NAME_PX) / 2;
  const left = Math.min(...nodes.map((node) => node.x - reach(node))) - MARGIN;
  const right = Math.max(...nodes.map((node) => node.x + reach(node))) + MARGIN;
  const top = Math.min(...nodes.map(({ y, size }) => y - size)) - MARGIN;
  const bottom = Math.max(...nodes.map(({ y, size }) => y + size)) + MARGIN;
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}

function pair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
