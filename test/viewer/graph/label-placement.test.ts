import fc from 'fast-check';
import { placeLabels } from '../../../src/viewer/graph/label-placement';

const bounds = { x: 0, y: 0, width: 500, height: 300 };
const wish = (key: string, ...corners: [number, number][]) => ({
  key,
  width: 80,
  height: 16,
  corners: corners.map(([x, y]) => ({ x, y })),
});

test('the first who wants a place has it, the next takes its second choice', () => {
  const placed = placeLabels([wish('a', [10, 10]), wish('b', [20, 12], [20, 60])], { bounds });
  expect(placed.map(({ key, y }) => [key, y])).toEqual([
    ['a', 10],
    ['b', 60],
  ]);
});

test('who finds no place is left out, unless it must be there', () => {
  const taken = wish('a', [10, 10]);
  expect(placeLabels([taken, wish('b', [20, 12])], { bounds })).toHaveLength(1);
  expect(placeLabels([taken, { ...wish('b', [20, 12]), always: true }], { bounds })).toHaveLength(2);
});

test('what must be there stands within the border rather than free of others', () => {
  const obstacles = [{ x: 350, y: 0, width: 60, height: 40 }];
  const must = { ...wish('a', [450, 10], [340, 10]), always: true };
  expect(placeLabels([must], { bounds, obstacles })).toMatchObject([{ x: 340 }]);
});

test('nothing is written over a node or past the border', () => {
  const obstacles = [{ x: 40, y: 0, width: 20, height: 40 }];
  expect(placeLabels([wish('a', [10, 10], [100, 10])], { bounds, obstacles })).toMatchObject([{ x: 100 }]);
  expect(placeLabels([wish('a', [450, 10])], { bounds })).toEqual([]);
});

test('labels never overlap, however many there are', () => {
  const wishes = fc.array(fc.tuple(fc.nat(420), fc.nat(284)), { maxLength: 80 });
  fc.assert(
    fc.property(wishes, (corners) => {
      const placed = placeLabels(
        corners.map((corner, index) => wish(String(index), corner)),
        { bounds },
      );
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1))
          expect(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 16).toBe(true);
    }),
  );
});
