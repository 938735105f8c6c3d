import { claimsOf } from '../../support/claims-of';

/** A noun that two adjectives or names joined by a hyphen stand before is between the two. */
describe('two that a hyphen joins before a noun', () => {
  test.each([
    ['A Norwegian-Swedish fishing treaty was signed.', 'AGREED_WITH Norway → Sweden'],
    ['Norway-Sweden talks resumed in Oslo.', 'MET_WITH Norway → Sweden'],
    ['The Norwegian-Swedish ceasefire collapsed.', 'AGREED_WITH Norway → Sweden'],
    ['Norwegian-Swedish negotiations collapsed.', 'NEGOTIATED_WITH Norway → Sweden'],
    ['Norwegian-Swedish naval drills ended.', 'COOPERATES_WITH Norway → Sweden'],
    ['There were hopes for a Norwegian-Swedish deal.', 'AGREED_WITH Norway → Sweden: hypothetical'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['who comes from both', 'A Norwegian-Swedish trader signed an agreement.'],
    ['what both are behind', 'A Norway-Sweden-brokered agreement was signed.'],
    ['what is no deed', 'The Norwegian-Swedish border is long.'],
    ['one before the other', 'Norwegian Sweden experts held talks.'],
  ])('%s: %s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
