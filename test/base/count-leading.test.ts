import { countLeading } from '../../src/base/count-leading';

test.each([
  [[], 3, 0],
  [[3], 3, 0],
  [[1, 2, 2, 3, 5], 0, 0],
  [[1, 2, 2, 3, 5], 2, 1],
  [[1, 2, 2, 3, 5], 4, 4],
  [[1, 2, 2, 3, 5], 6, 5],
])('of %j, as many are below %d as stand before the first that is not', (items, bound, expected) => {
  expect(countLeading(items, (item) => item < bound)).toBe(expected);
});

test('a list of a thousand is asked about ten times', () => {
  const asked: number[] = [];
  countLeading(
    Uint32Array.from({ length: 1000 }, (_, index) => index),
    (item) => asked.push(item) > 0 && item < 700,
  );
  expect(asked.length).toBeLessThanOrEqual(10);
});
