import { claimsOf } from '../../support/claims-of';

/** Results that a report gives without a verb. */
describe('scores', () => {
  test.each([
    ['Halden Rovers 3, Wexford Wanderers 1.', 'DEFEATED Halden Rovers → Wexford Wanderers'],
    ['Wexford Wanderers 1-3 Halden Rovers.', 'DEFEATED Halden Rovers → Wexford Wanderers'],
    ['Norway 3-1 Iceland in Oslo.', 'DEFEATED Norway → Iceland'],
    [
      'Olga Brandt stunned Carla Ruiz in the second round of the Dubai Open.',
      'PARTICIPATED_IN Carla Ruiz → Dubai Open',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['a draw', 'Halden Rovers 2-2 Wexford Wanderers.'],
    ['a table of medals', 'Norway 3, Iceland 1, Denmark 1.'],
    ['firms', 'The Fjord Bank 3-1 Acme Foods dispute went on.'],
  ])('not of %s', (_, text) => {
    expect(claimsOf(text).join('; ')).not.toMatch(/DEFEATED/);
  });
});
