import { nearestInDirection } from '../../../src/viewer/keys/direction';

const here = { x: 0, y: 0 };
const near = { name: 'near', x: 10, y: 2 };
const far = { name: 'far', x: 50, y: 0 };
const above = { name: 'above', x: 1, y: 30 };

test('the arrow goes to the nearest one on its side', () => {
  expect(nearestInDirection(here, { places: [far, near, above], direction: 'right' })).toBe(near);
  expect(nearestInDirection(here, { places: [far, near, above], direction: 'up' })).toBe(above);
});

test('where nobody stands it goes nowhere', () => {
  expect(nearestInDirection(here, { places: [far, near, above], direction: 'left' })).toBeUndefined();
});
