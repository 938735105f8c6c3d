import { asEntityId } from '../../../src/model/id';
import { drawScene } from '../../../src/viewer/graph/drawing';
import type { Scene, SceneNode } from '../../../src/viewer/graph/scene';

const node = (key: string, x: number, y: number): SceneNode => ({
  key: asEntityId(key),
  x,
  y,
  size: 8,
  type: 'Person',
  label: key,
});
const sceneOf = (...nodes: readonly SceneNode[]): Scene => ({
  nodes,
  edges: [
    {
      key: 'f1',
      source: asEntityId('ann'),
      target: asEntityId('ben'),
      width: 1,
      curvature: 0,
      arrow: false,
      label: 'met with',
    },
  ],
});

test.each([
  ['far beside each other', [200, 0], true],
  ['one above the other', [0, 100], true],
  ['close together', [30, 20], false],
] as const)('of two nodes %s the line has room for its label: %s', (_, [x, y], roomy) => {
  expect(drawScene(sceneOf(node('ann', 0, 0), node('ben', x, y))).edges[0]?.roomy).toBe(roomy);
});

test('a wide picture for a small place is pressed from the sides more than from above', () => {
  const { nodes } = drawScene(sceneOf(node('ann', 0, 0), node('ben', 1_000, 300)), {
    fit: { width: 300, height: 300 },
  });
  const [ann, ben] = ['ann', 'ben'].map((key) => nodes.find((each) => each.key === key));
  const across = Math.abs((ann?.x ?? 0) - (ben?.x ?? 0)) / 1_000;
  const along = Math.abs((ann?.y ?? 0) - (ben?.y ?? 0)) / 300;
  expect(across).toBeLessThan(0.3);
  expect(along / across).toBeCloseTo(2);
});
