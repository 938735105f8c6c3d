import fc from 'fast-check';
import { layoutGraph } from '../../../src/viewer/graph/layout';
import type { LayoutInput } from '../../../src/viewer/graph/layout-input';

const ring = (count: number): LayoutInput => ({
  nodes: Array.from({ length: count }, (_, index) => ({ key: `person/${index}`, size: 10 })),
  edges: Array.from({ length: count }, (_, index) => ({
    source: `person/${index}`,
    target: `person/${(index * 3 + 1) % count}`,
    weight: 1,
  })),
});

const distances = (positions: ReadonlyMap<string, { x: number; y: number }>) => {
  const points = [...positions.values()];
  return points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
};

test('the same graph gives the same picture', () => {
  expect(layoutGraph(ring(40))).toEqual(layoutGraph(ring(40)));
});

test('no two nodes lie on each other', () => {
  expect(Math.min(...distances(layoutGraph(ring(60))))).toBeGreaterThan(20);
});

test('neighbours stand nearer than strangers', () => {
  const edges = ['ab', 'bc', 'ca', 'de', 'ef', 'fd'].map(([source = '', target = '']) => ({
    source,
    target,
    weight: 1,
  }));
  const nodes = [...'abcdef'].map((key) => ({ key, size: 8 }));
  const positions = layoutGraph({ nodes, edges: [...edges, { source: 'c', target: 'd', weight: 1 }] });
  const apart = (p: string, q: string) => {
    const [a, b] = [positions.get(p), positions.get(q)];
    return a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
  };
  expect(apart('a', 'b')).toBeLessThan(apart('a', 'f'));
});

test('what is not connected stays near instead of drifting away', () => {
  const nodes = Array.from({ length: 30 }, (_, index) => ({ key: `n${index}`, size: 8 }));
  const edges = nodes.slice(1, 20).map(({ key }) => ({ source: 'n0', target: key, weight: 1 }));
  expect(Math.max(...distances(layoutGraph({ nodes, edges })))).toBeLessThan(2_000);
});

test('a new node comes beside its neighbour, and the others stay where they are', () => {
  const before = layoutGraph(ring(30));
  const { nodes, edges } = ring(30);
  const placed = nodes.map((node) => ({ ...node, at: before.get(node.key) ?? { x: 0, y: 0 } }));
  const after = layoutGraph({
    nodes: [...placed, { key: 'new', size: 8 }],
    edges: [...edges, { source: 'new', target: 'person/3', weight: 1 }],
  });
  for (const { key } of nodes) expect(after.get(key)).toEqual(before.get(key));
  const [neighbour, fresh] = [before.get('person/3'), after.get('new')];
  expect(Math.hypot((fresh?.x ?? 0) - (neighbour?.x ?? 0), (fresh?.y ?? 0) - (neighbour?.y ?? 0))).toBeLessThan(300);
});

test('names of object properties are keys like others', () => {
  const keys = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const edges = keys.map((key) => ({ source: 'constructor', target: key, weight: 1 }));
  expect([...layoutGraph({ nodes: keys.map((key) => ({ key, size: 5 })), edges }).keys()]).toEqual(keys);
});

test('every node has a finite place, whatever the graph', () => {
  const keys = fc.uniqueArray(fc.string({ maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(keys, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }), (names, pairs) => {
      const edges = pairs.map(([a, b]) => ({ source: names[a] ?? '', target: names[b] ?? '', weight: 1 }));
      const positions = layoutGraph({ nodes: names.map((key) => ({ key, size: 6 })), edges });
      expect([...positions.keys()]).toEqual(names);
      for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
