import { inkOn } from './colour';
import { pointOnLine, type ScreenLine } from './curve';
import type { Insets } from './fit-camera';
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from './label-placement';

export interface DrawnNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  readonly letter: string;
  readonly colour: string;
  readonly state: 'chosen' | 'plain' | 'faded';
}

export interface DrawnEdge {
  readonly line: ScreenLine;
  readonly label: string;
}

export interface Names {
  readonly nodes: readonly DrawnNode[];
  /** Edges whose relation is written. */
  readonly edges: readonly DrawnEdge[];
  readonly theme: {
    readonly palette: {
      readonly background: string;
      readonly text: string;
      readonly muted: string;
      readonly accent: string;
    };
    readonly font: string;
  };
  readonly size: { readonly width: number; readonly height: number };
  /** What panels cover: no name is written there. */
  readonly insets: Insets;
  /** Opacity of the names of faded nodes, 0–1. */
  readonly fadedOpacity: number;
}

const NODE_PX = 12.5;
const EDGE_PX = 11.5;
const HEIGHT = 16;
const GAP = 4;
/** A letter is drawn in nodes from this radius on. */
const LETTER_RADIUS = 7.5;

/**
 * Writes names beside nodes and relations on lines so that none covers another: chosen nodes first, then relations, then
 * the larger nodes; what has no room is left out until the reader zooms in.
 */
export function drawNames(
  context: CanvasRenderingContext2D,
  { nodes, edges, theme, size, insets, fadedOpacity }: Names,
): void {
  context.clearRect(0, 0, size.width, size.height);
  const visible = nodes.filter(
    ({ x, y, radius }) => x > -radius && y > -radius && x < size.width + radius && y < size.height + radius,
  );
  drawLetters(context, visible, theme.font);
  const wishes = [
    ...visible.filter(({ state }) => state === 'chosen').map((node) => nodeWish(context, node, theme.font)),
    ...edges.map((edge) => edgeWish(context, edge, theme.font)),
    ...[...visible]
      .filter(({ state }) => state !== 'chosen')
      .sort(byImportance)
      .map((node) => nodeWish(context, node, theme.font)),
  ];
  const placed = placeLabels(wishes, {
    bounds: {
      x: insets.left + 2,
      y: insets.top + 2,
      width: size.width - insets.left - insets.right - 4,
      height: size.height - insets.top - insets.bottom - 4,
    },
    obstacles: visible.map(nodeBox),
  });
  const byKey = new Map(visible.map((node) => [node.key, node]));
  const edgesByKey = new Map(edges.map((edge) => [`edge ${edge.line.key}`, edge]));
  for (const label of placed) {
    const node = byKey.get(label.key);
    const edge = edgesByKey.get(label.key);
    if (node !== undefined)
      drawNodeName(context, { node, label, theme, opacity: node.state === 'faded' ? fadedOpacity : 1 });
    else if (edge !== undefined) drawEdgeName(context, { edge, label, theme });
  }
}

function byImportance(a: DrawnNode, b: DrawnNode): number {
  const faded = Number(a.state === 'faded') - Number(b.state === 'faded');
  return faded || b.radius - a.radius || (a.key < b.key ? -1 : 1);
}

function nodeFont(node: DrawnNode, font: string): string {
  return `${node.state === 'chosen' ? 600 : 500} ${NODE_PX}px ${font}`;
}

function nodeWish(context: CanvasRenderingContext2D, node: DrawnNode, font: string): LabelWish {
  const width = measure(context, node.label, nodeFont(node, font)) + 2;
  const { x, y, radius } = node;
  const reach = radius + (node.state === 'chosen' ? GAP + 5 : GAP);
  return {
    key: node.key,
    width,
    height: HEIGHT,
    always: node.state === 'chosen',
    corners: [
      { x: x + reach, y: y - HEIGHT / 2 },
      { x: x - width / 2, y: y + radius + 2 },
      { x: x - reach - width, y: y - HEIGHT / 2 },
      { x: x - width / 2, y: y - radius - HEIGHT - 2 },
    ],
  };
}

function edgeWish(context: CanvasRenderingContext2D, { line, label }: DrawnEdge, font: string): LabelWish {
  const width = measure(context, label, `500 ${EDGE_PX}px ${font}`) + 12;
  const corner = (t: number) => {
    const { x, y } = pointOnLine(line, t);
    return { x: x - width / 2, y: y - HEIGHT / 2 - 1 };
  };
  return { key: `edge ${line.key}`, width, height: HEIGHT + 2, corners: [0.5, 0.4, 0.6, 0.3, 0.7].map(corner) };
}

function nodeBox({ x, y, radius }: DrawnNode): Box {
  const half = radius * 0.85;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function drawLetters(context: CanvasRenderingContext2D, nodes: readonly DrawnNode[], font: string): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const node of nodes) {
    if (node.radius < LETTER_RADIUS || node.state === 'faded') continue;
    context.font = `600 ${Math.round(Math.min(15, node.radius * 1.05))}px ${font}`;
    context.fillStyle = inkOn(node.colour);
    context.fillText(node.letter, node.x, node.y + 0.5);
  }
}

interface Placed {
  readonly label: PlacedLabel;
  readonly theme: Names['theme'];
}

function drawNodeName(
  context: CanvasRenderingContext2D,
  { node, label, theme, opacity }: Placed & { readonly node: DrawnNode; readonly opacity: number },
): void {
  context.font = nodeFont(node, theme.font);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.globalAlpha = opacity;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = theme.palette.background;
  context.fillStyle = theme.palette.text;
  context.strokeText(node.label, label.x + 1, label.y + HEIGHT / 2 + 0.5);
  context.fillText(node.label, label.x + 1, label.y + HEIGHT / 2 + 0.5);
  context.globalAlpha = 1;
}

function drawEdgeName(
  context: CanvasRenderingContext2D,
  { edge, label, theme }: Placed & { readonly edge: DrawnEdge },
): void {
  context.font = `500 ${EDGE_PX}px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = theme.palette.background;
  context.strokeStyle = theme.palette.accent;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(label.x + 0.5, label.y + 0.5, label.width - 1, label.height - 1, 8);
  context.fill();
  context.globalAlpha = 0.35;
  context.stroke();
  context.globalAlpha = 1;
  context.fillStyle = theme.palette.text;
  context.fillText(edge.label, label.x + label.width / 2, label.y + label.height / 2 + 0.5);
}

const widths = new Map<string, number>();

function measure(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}\u0000${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
