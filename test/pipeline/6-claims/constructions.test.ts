import { claimsOf } from '../../support/claims-of';

/** Constructions that tell who does what, whatever the relation. */
describe('constructions', () => {
  test.each([
    ['Norway was among those who attended the Lisbon Summit.', 'PARTICIPATED_IN Norway → Lisbon Summit'],
    ['Ann Lee is one of the ministers who met Bo Berg.', 'MET_WITH Ann Lee → Bo Berg'],
    ['Norway became the first state to sign the Lisbon Treaty.', 'SIGNED Norway → Lisbon Treaty'],
    ['Bo Berg is not the minister who signed the Lisbon Treaty.', 'SIGNED Bo Berg → Lisbon Treaty: negative'],
  ])('what hangs on a predicate: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    [
      'Among the signatories of the Lisbon Treaty were Norway and Iceland.',
      'SIGNED Norway → Lisbon Treaty',
      'SIGNED Iceland → Lisbon Treaty',
    ],
    ['Participants in the Lisbon Summit included Ann Lee.', 'PARTICIPATED_IN Ann Lee → Lisbon Summit'],
    ['Bo Berg was not a member of Fjord Bank.', 'MEMBER_OF Bo Berg → Fjord Bank: negative'],
    ['Bo Berg was not among the members of Fjord Bank.', 'MEMBER_OF Bo Berg → Fjord Bank: negative'],
  ])('one among several: %s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['A meeting between Ann Lee and Bo Berg is scheduled for Friday.', 'MET_WITH Ann Lee → Bo Berg: planned'],
    ['A meeting between Ann Lee and Bo Berg is due on Friday.', 'MET_WITH Ann Lee → Bo Berg: planned'],
    ['A meeting between Ann Lee and Bo Berg was proposed on Friday.', 'MET_WITH Ann Lee → Bo Berg: hypothetical'],
    ['A meeting between Ann Lee and Bo Berg was held on Friday.', 'MET_WITH Ann Lee → Bo Berg'],
  ])('what is still to come: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['Ann Lee thrashed out the terms with Bo Berg.', 'NEGOTIATED_WITH Ann Lee → Bo Berg'],
    ['Norway and Iceland hammered out a deal.', 'AGREED_WITH Norway → Iceland'],
    ['Norway and Iceland held one-on-one talks in Oslo.', 'MET_WITH Norway → Iceland'],
    ['Ann Lee, working hand in hand with Fjord Bank, built a school.', 'COOPERATES_WITH Ann Lee → Fjord Bank'],
    ['Ann Lee, on a visit to Norway, met Bo Berg.', 'VISITED Ann Lee → Norway'],
    ['Norway, whose troops have fought alongside the Halm Brigade, left.', 'COOPERATES_WITH Norway → Halm Brigade'],
    ['Interpol works with police in Norway.', 'COOPERATES_WITH Interpol → Norway'],
    ['Halden Rovers beat Tarn Rovers to reach the final of the FA Cup.', 'PARTICIPATED_IN Halden Rovers → FA Cup'],
    ['Under a truce arranged by Oman, Norway and Iceland freed the crews.', 'MEDIATED Oman → Iceland'],
    ['Norway and Iceland met under the auspices of Oman.', 'MEDIATED Oman → Norway'],
    ['Ann Lee took part in the Halm Summit, where Bo Berg spoke.', 'PARTICIPATED_IN Bo Berg → Halm Summit'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    [
      'pay is bargained over',
      'Fjord Bank held pay talks with the Halm Union.',
      'NEGOTIATED_WITH Fjord Bank → Halm Union',
    ],
    [
      'pay is bargained over',
      'Talks between Fjord Bank and the Halm Union over pay failed.',
      'NEGOTIATED_WITH Fjord Bank → Halm Union',
    ],
    [
      'the weather is not',
      'Fjord Bank held talks with the Halm Union on the weather.',
      'MET_WITH Fjord Bank → Halm Union',
    ],
    ['a call at a door', 'Ann Lee called on Bo Berg in Oslo.', 'MET_WITH Ann Lee → Bo Berg'],
    ['a call to act', 'Ann Lee called on Bo Berg to resign.', 'URGED Ann Lee → Bo Berg'],
  ])('%s: %s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['a mediator helps', 'Bo Berg called on Norway and Iceland to help secure a ceasefire.', /AGREED_WITH/],
    ['a prisoner is no guest', 'Ann Lee spent five months in Halm Prison.', /VISITED/],
    ['a stray bystander', 'Under a truce arranged by Oman, Norway freed the crews.', /MEDIATED/],
    [
      'who stays away is not there',
      'Norway boycotted the Lisbon Summit.',
      /PARTICIPATED_IN Norway → Lisbon Summit(?!: negative)/,
    ],
  ])('not where %s: %s', (_, text, claim) => {
    expect(claimsOf(text).join()).not.toMatch(claim);
  });
});
