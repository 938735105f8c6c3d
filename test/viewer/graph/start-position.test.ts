import { startPosition } from '../../../src/viewer/graph/start-position';

test('a key has its place, and other keys have others', () => {
  expect(startPosition('person/ann')).toEqual(startPosition('person/ann'));
  const places = Array.from({ length: 500 }, (_, index) => startPosition(`person/${index}`));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(500);
  for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
});
