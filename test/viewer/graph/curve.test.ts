import { nearestLine, pointOnLine } from '../../../src/viewer/graph/curve';

const from = { x: 0, y: 0 };
const to = { x: 100, y: 0 };
const straight = { key: 'straight', from, to, curvature: 0 };
const bent = { key: 'bent', from, to, curvature: 0.4 };

test('a line begins and ends at its nodes, and a bent one leaves the straight way', () => {
  expect(pointOnLine(bent, 0)).toEqual(from);
  expect(pointOnLine(bent, 1)).toEqual(to);
  expect(pointOnLine(straight, 0.5)).toEqual({ x: 50, y: 0 });
  expect(Math.abs(pointOnLine(bent, 0.5).y)).toBeCloseTo(20);
});

test('a click beside a line hits it, one further off does not', () => {
  expect(nearestLine({ x: 50, y: 5 }, [straight], { tolerance: 7 })).toBe('straight');
  expect(nearestLine({ x: 50, y: 9 }, [straight], { tolerance: 7 })).toBeUndefined();
  expect(nearestLine({ x: 120, y: 0 }, [straight], { tolerance: 7 })).toBeUndefined();
});

test('of parallel lines the nearer one is hit', () => {
  const bow = pointOnLine(bent, 0.5);
  expect(nearestLine(bow, [straight, bent], { tolerance: 7 })).toBe('bent');
  expect(nearestLine({ x: 50, y: -bow.y / 4 }, [straight, bent], { tolerance: 7 })).toBe('straight');
});

test('a line of no length is a point', () => {
  expect(nearestLine({ x: 2, y: 0 }, [{ key: 'p', from, to: from, curvature: 0 }], { tolerance: 3 })).toBe('p');
});
