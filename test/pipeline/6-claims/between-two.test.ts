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

describe('two that a verb parts from what is between them', () => {
  test.each([
    ['held', 'Talks were held in Lisbon between Ann Lee and Bo Berg.', 'MET_WITH Ann Lee → Bo Berg'],
    ['took place', 'Talks took place on Monday between Ann Lee and Bo Berg.', 'MET_WITH Ann Lee → Bo Berg'],
    ['under way', 'Negotiations are under way between Norway and Iceland.', 'NEGOTIATED_WITH Norway → Iceland'],
    [
      'to come',
      'Negotiations will begin in May between Norway and Iceland.',
      'NEGOTIATED_WITH Norway → Iceland: planned',
    ],
    ['struck', 'An accord has been struck between Norway and Iceland.', 'AGREED_WITH Norway → Iceland'],
    ['not reached', 'No deal has been reached between Norway and Iceland.', 'AGREED_WITH Norway → Iceland: negative'],
    [
      'behind a participle',
      'Norway opened the border under an agreement signed with Iceland.',
      'AGREED_WITH Norway → Iceland',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['what is no deed', 'A bridge was built between Norway and Iceland.'],
    ['judged by another', 'The raid on Halm was condemned by Norway.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('what was brokered between the two of whom the article has just told', () => {
  const signed = 'Peru and Oman signed a peace deal on Friday. ';
  const both = ['MEDIATED Norway → Peru', 'MEDIATED Norway → Oman'];
  test.each([
    [`${signed}The deal was brokered by Norway.`],
    [`${signed}Norway brokered the deal.`],
    [`${signed}The agreement, which was brokered by Norway, will end the war.`],
    ['Peru and Oman held talks in Cork on Friday. The talks, mediated by Norway, lasted two hours.'],
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(both));
  });

  test.each([
    [`${signed}Peru brokered the deal.`],
    [`${signed}Norway brokered a deal with Chad.`],
    [`${signed}Norway brokered the Cork Accord.`],
    ['Peru met Oman and Chad in Cork on Friday. The talks were mediated by Norway.'],
    ['Peru met Oman in Cork on Friday. Norway brokered the deal.'],
  ])('%s', (text) => {
    expect(claimsOf(text).filter((claim) => /^MEDIATED .*(?:Peru|Oman)/.test(claim))).toEqual([]);
  });
});

test('what two discuss in a call is no meeting', () => {
  const talked = 'Ann Lee spoke with Bo Berg by phone. They discussed Syria.';
  expect(claimsOf(talked)).toEqual(['SPOKE_WITH Ann Lee → Bo Berg']);
  expect(claimsOf('Ann Lee met Bo Berg. They discussed Syria.')).toContain('MET_WITH Ann Lee → Bo Berg');
});
