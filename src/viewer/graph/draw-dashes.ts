import { pointOnLine, type ScreenLine } from './curve';
import type { Point } from './point';

export interface DashedLine {
  readonly line: ScreenLine;
  readonly colour: string;
  readonly width: number;
  /** Radius of the node that the line runs to, where its arrow ends. */
  readonly targetRadius: number;
  readonly arrow: boolean;
}

const DASH = [6, 5];
const ARROW = { length: 9, half: 4.5 };
const STEPS = 24;

/** Draws what is no fact: dashed lines with hollow arrows. */
export function drawDashes(
  context: CanvasRenderingContext2D,
  {
    lines,
    background,
    size,
  }: {
    readonly lines: readonly DashedLine[];
    readonly background: string;
    readonly size: { readonly width: number; readonly height: number };
  },
): void {
  context.clearRect(0, 0, size.width, size.height);
  for (const dashed of lines) {
    const { line, colour, width, targetRadius, arrow } = dashed;
    const points = Array.from({ length: STEPS + 1 }, (_, step) => pointOnLine(line, step / STEPS));
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(DASH);
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.stroke();
    context.setLineDash([]);
    const head = arrow ? arrowHead(points, targetRadius + 1) : undefined;
    if (head === undefined) continue;
    context.fillStyle = background;
    context.beginPath();
    for (const { x, y } of head) context.lineTo(x, y);
    context.closePath();
    context.fill();
    context.stroke();
  }
}

/** The three corners of an arrow whose tip touches the target; absent where the nodes are too near for one. */
export function arrowHead(points: readonly Point[], reach: number): readonly Point[] | undefined {
  const end = points.at(-1);
  if (end === undefined) return undefined;
  const from = points.findLast((point) => Math.hypot(point.x - end.x, point.y - end.y) > reach + ARROW.length);
  if (from === undefined) return undefined;
  const length = Math.hypot(end.x - from.x, end.y - from.y);
  const [dx, dy] = [(end.x - from.x) / length, (end.y - from.y) / length];
  const tip = { x: end.x - dx * reach, y: end.y - dy * reach };
  const base = { x: tip.x - dx * ARROW.length, y: tip.y - dy * ARROW.length };
  return [
    tip,
    { x: base.x - dy * ARROW.half, y: base.y + dx * ARROW.half },
    { x: base.x + dy * ARROW.half, y: base.y - dx * ARROW.half },
  ];
}
