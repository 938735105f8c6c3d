import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutInput } from './layout-input';
import { type Component, findComponents, packComponents } from './pack-components';
import { placeBeside } from './place-beside';
import type { Point, Positions } from './point';
import { startPosition } from './start-position';

/** Area that a node is given on average, in square pixels at the first zoom. */
const AREA_PER_NODE = 135 * 135;
/** Components of this size or less have no shape to speak of and are scaled by their width. */
const FEW = 5;
/** How much wider than high the picture is to be. */
const ASPECT = 1.35;

/**
 * Positions by node key, in pixels about the origin: ForceAtlas2 (Jacomy et al. 2014) from hashed start positions, components
 * packed beside each other, then nodes pushed apart until none overlaps. A fixed number of steps, so that the same input
 * gives the same picture on every machine. Where some nodes have a place already, they keep it and the others join them.
 */
export function layoutGraph({ nodes, edges }: LayoutInput): Positions {
  if (nodes.length === 0) return new Map();
  if (nodes.some((node) => node.at !== undefined)) return placeBeside(nodes, edges);
  const graph = toGraph({ nodes, edges });
  forceAtlas2.assign(graph, {
    iterations: stepsFor(nodes.length),
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: nodes.length > 400,
      gravity: 1,
      scalingRatio: 12,
      outboundAttractionDistribution: true,
      edgeWeightInfluence: 0.6,
      slowDown: 2,
    },
  });
  const ties = graph.mapEdges((_key, _tie, source, target) => ({ source, target }));
  arrange(graph, findComponents(graph.nodes(), ties));
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 16, ratio: 1, expansion: 1.05, gridSize: 20 } });
  return new Map(graph.mapNodes((key, { x, y }) => [key.slice(KEY.length), { x, y }]));
}

/** Gives each component its share of the area, turns it flat, and puts them beside each other. */
function arrange(graph: LayoutGraph, components: readonly (readonly string[])[]): void {
  const shaped = components.map((keys) => {
    const points = new Map(keys.map((key) => [key, pointOf(graph, key)]));
    const flat = turnFlat(points);
    return keys.length <= FEW
      ? scaleToWidth(flat, 50 + 40 * keys.length)
      : scaleToArea(flat, keys.length * AREA_PER_NODE);
  });
  for (const [key, at] of packComponents(shaped, { aspect: ASPECT })) graph.mergeNodeAttributes(key, at);
}

function pointOf(graph: LayoutGraph, key: string): Point {
  const { x, y } = graph.getNodeAttributes(key);
  return { x, y };
}

// Keys such as "constructor" crash graphology's plain objects.
const KEY = 'n:';

interface NodeAttributes {
  x: number;
  y: number;
  size: number;
}

type LayoutGraph = Graph<NodeAttributes>;

function toGraph({ nodes, edges }: LayoutInput): LayoutGraph {
  const graph = new Graph<NodeAttributes>({ multi: true });
  for (const { key, size } of nodes) graph.addNode(KEY + key, { ...startPosition(key), size: size + 6 });
  for (const { source, target, weight } of edges) {
    const [from, to] = [KEY + source, KEY + target];
    if (graph.hasNode(from) && graph.hasNode(to) && from !== to) graph.addEdge(from, to, { weight });
  }
  return graph;
}

function stepsFor(nodes: number): number {
  return nodes <= 100 ? 700 : nodes <= 300 ? 400 : 200;
}

/** Turns a cloud of points so that its principal axis is level. */
function turnFlat(component: Component): Component {
  const points = [...component.values()];
  const mean = { x: average(points.map(({ x }) => x)), y: average(points.map(({ y }) => y)) };
  const xx = average(points.map(({ x }) => (x - mean.x) ** 2));
  const yy = average(points.map(({ y }) => (y - mean.y) ** 2));
  const xy = average(points.map(({ x, y }) => (x - mean.x) * (y - mean.y)));
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return new Map(
    [...component].map(([key, at]) => {
      const [x, y] = [at.x - mean.x, at.y - mean.y];
      return [key, { x: x * cos - y * sin, y: x * sin + y * cos }];
    }),
  );
}

function scaleToWidth(component: Component, width: number): Component {
  const factor = width / extent([...component.values()].map(({ x }) => x));
  return new Map([...component].map(([key, { x, y }]) => [key, { x: x * factor, y: y * factor }]));
}

/** Scales a cloud to an area, and stretches or squeezes it towards the shape of a screen. */
function scaleToArea(component: Component, area: number): Component {
  const points = [...component.values()];
  const width = extent(points.map(({ x }) => x));
  const height = Math.max(extent(points.map(({ y }) => y)), width / 3);
  const stretch = Math.max(0.7, Math.min(ASPECT, (ASPECT * height) / width));
  const factor = Math.sqrt(area / (width * stretch * height));
  return new Map([...component].map(([key, { x, y }]) => [key, { x: x * factor * stretch, y: y * factor }]));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** At least 1, so that one node or a line can be scaled. */
function extent(values: readonly number[]): number {
  return Math.max(1, Math.max(...values) - Math.min(...values));
}
