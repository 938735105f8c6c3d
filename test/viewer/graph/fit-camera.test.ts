import { type CameraState, fitCamera, type Projection } from '../../../src/viewer/graph/fit-camera';

/** A screen on which one unit of the graph is one pixel at ratio 1, the middle of the graph in its middle. */
const screen: Projection = {
  getDimensions: () => ({ width: 1_000, height: 800 }),
  graphToViewport: ({ x, y }, { cameraState }) => project({ x, y }, cameraState),
};
const UNIT = 800;

function project({ x, y }: { x: number; y: number }, camera: CameraState) {
  return {
    x: 500 + (x - (camera.x - 0.5) * UNIT) / camera.ratio,
    y: 400 - (y - (camera.y - 0.5) * UNIT) / camera.ratio,
  };
}

const points = [
  { x: -600, y: -300 },
  { x: 600, y: 100 },
];

test.each([
  ['no panel', { top: 0, right: 0, bottom: 0, left: 0 }],
  ['a drawer', { top: 0, right: 368, bottom: 0, left: 0 }],
  ['a sheet', { top: 0, right: 0, bottom: 420, left: 0 }],
])('with %s all points lie beside it', (_name, insets) => {
  const camera = fitCamera(screen, { points, insets });
  for (const { x, y } of points.map((point) => project(point, camera))) {
    expect(x).toBeGreaterThanOrEqual(insets.left);
    expect(x).toBeLessThanOrEqual(1_000 - insets.right);
    expect(y).toBeGreaterThanOrEqual(insets.top);
    expect(y).toBeLessThanOrEqual(800 - insets.bottom);
  }
});

test('one point is shown in the middle and not enlarged without end', () => {
  const camera = fitCamera(screen, { points: [{ x: 50, y: 20 }], insets: { top: 0, right: 0, bottom: 0, left: 0 } });
  expect(project({ x: 50, y: 20 }, camera)).toEqual({ x: expect.closeTo(500), y: expect.closeTo(400) });
  expect(camera.ratio).toBeGreaterThan(0.5);
});
