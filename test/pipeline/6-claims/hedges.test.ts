import { claimsOf } from '../../support/claims-of';

/** Adjectives by which the text leaves it to others whether it is so. */
describe('what somebody is only taken for', () => {
  test.each([
    ['Bo Berg, an alleged member of the Halm Front, wept.', 'MEMBER_OF Bo Berg → Halm Front: alleged'],
    ['The suspected leader of the Halm Front, Bo Berg, wept.', 'LEADS Bo Berg → Halm Front: alleged'],
    ['Alleged Halm Front leader Bo Berg wept.', 'LEADS Bo Berg → Halm Front: alleged'],
    ['Bo Berg is the suspected killer of Ann Lee.', 'KILLED Bo Berg → Ann Lee: alleged'],
    ['Crowds cheered the accused murderer of Ann Lee, Bo Berg.', 'KILLED Bo Berg → Ann Lee: alleged'],
    ['The self-styled president of Corwin Bank, Bo Berg, left.', 'LEADS Bo Berg → Corwin Bank: alleged'],
    ['A convicted killer of Ann Lee, Bo Berg, wept.', 'KILLED Bo Berg → Ann Lee'],
    ['Suspected Hezbollah fighters attacked Oslo.', 'ATTACKED Hezbollah → Oslo: alleged'],
    ['Lisbon was bombed by suspected Hezbollah fighters.', 'ATTACKED Hezbollah → Lisbon: alleged'],
    ['The alleged murder of Bo Berg by Ann Lee shocked many.', 'KILLED Ann Lee → Bo Berg: alleged'],
    ['The reported meeting between Ann Lee and Bo Berg took place in May.', 'MET_WITH Ann Lee → Bo Berg: alleged'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test('who condemns an alleged deed has condemned', () => {
    expect(claimsOf('Norway condemned Iran’s alleged support for the Houthis.')).toEqual([
      'CRITICIZED Norway → Iran',
      'SUPPORTS Iran → Houthis: alleged',
    ]);
  });
});
