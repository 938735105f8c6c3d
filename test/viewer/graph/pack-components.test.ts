import { findComponents, packComponents } from '../../../src/viewer/graph/pack-components';

test('what hangs together is one component, also over several ties', () => {
  const ties = [
    { source: 'a', target: 'b' },
    { source: 'c', target: 'b' },
    { source: 'd', target: 'unknown' },
  ];
  expect(findComponents(['a', 'b', 'c', 'd'], ties)).toEqual([['a', 'b', 'c'], ['d']]);
});

test('components keep their shape and stand apart', () => {
  const line = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 0 }],
  ]);
  const dots = ['p', 'q', 'r'].map((key) => new Map([[key, { x: 5_000, y: 5_000 }]]));
  const packed = packComponents([...dots, line], { aspect: 1 });
  const at = (key: string) => packed.get(key) ?? { x: Number.NaN, y: Number.NaN };
  expect(at('b').x - at('a').x).toBe(100);
  for (const key of ['p', 'q', 'r']) {
    expect(Math.hypot(at(key).x, at(key).y)).toBeLessThan(400);
    expect(Math.hypot(at(key).x - at('a').x, at(key).y - at('a').y)).toBeGreaterThan(80);
  }
});
