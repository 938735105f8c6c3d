import type { CameraView } from '../state/camera-view';
import type { Point } from './point';

/** Space that panels cover, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The part of sigma that fitting reads. */
export interface Projection {
  getDimensions(): { readonly width: number; readonly height: number };
  graphToViewport(point: Point, options: { cameraState: CameraState }): Point;
}

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly ratio: number;
}

const WHOLE: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** Room for nodes and names at the border, in pixels; less on a small screen. */
const MARGIN = { x: 84, y: 48, share: 0.11 };
/** Greatest enlargement, so that two nodes do not fill a screen. */
const LEAST_RATIO = 0.62;

/** The camera that shows all points, as large as fits between the panels. */
export function fitCamera(
  projection: Projection,
  { points, insets }: { readonly points: readonly Point[]; readonly insets: Insets },
): CameraState {
  if (points.length === 0) return WHOLE;
  const { width, height } = projection.getDimensions();
  const seen = points.map((point) => projection.graphToViewport(point, { cameraState: WHOLE }));
  const [left, right] = [Math.min(...seen.map(({ x }) => x)), Math.max(...seen.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...seen.map(({ y }) => y)), Math.max(...seen.map(({ y }) => y))];
  const roomX = Math.max(80, width - insets.left - insets.right - 2 * Math.min(MARGIN.x, width * MARGIN.share));
  const roomY = Math.max(80, height - insets.top - insets.bottom - 2 * Math.min(MARGIN.y, height * MARGIN.share));
  const ratio = Math.max(LEAST_RATIO, (right - left) / roomX, (bottom - top) / roomY);
  // Pixels that one unit of the camera's coordinates takes at ratio 1: sigma fits the unit square into the shorter side.
  const unit = pixelsPerUnit(projection);
  const aim = {
    x: (left + right) / 2 - ((insets.left - insets.right) / 2) * ratio,
    y: (top + bottom) / 2 - ((insets.top - insets.bottom) / 2) * ratio,
  };
  return { angle: 0, ratio, x: 0.5 + (aim.x - width / 2) / unit, y: 0.5 - (aim.y - height / 2) / unit };
}

/** The camera that has the middle of a view in the middle of the canvas, and its span along the shorter side. */
export function lookAt(projection: Projection, { x, y, span }: CameraView): CameraState {
  const { width, height } = projection.getDimensions();
  const middle = projection.graphToViewport({ x, y }, { cameraState: WHOLE });
  const beside = projection.graphToViewport({ x: x + span, y }, { cameraState: WHOLE });
  const unit = pixelsPerUnit(projection);
  const ratio = Math.abs(beside.x - middle.x) / Math.min(width, height);
  return { angle: 0, ratio, x: 0.5 + (middle.x - width / 2) / unit, y: 0.5 - (middle.y - height / 2) / unit };
}

function pixelsPerUnit(projection: Projection): number {
  const at = (x: number) => projection.graphToViewport({ x: 0, y: 0 }, { cameraState: { ...WHOLE, x } }).x;
  return Math.abs(at(1.5) - at(0.5));
}
