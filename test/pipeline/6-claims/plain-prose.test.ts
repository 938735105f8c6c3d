import { claimsOf } from '../../support/claims-of';

/** What speeches, reports and encyclopedias say otherwise than the press: each wording with all that it states. */
describe('plain prose', () => {
  test.each<[string, ...string[]]>([
    ['Norway did not sign the Lisbon Treaty until 1998.'],
    ['Norway did not sign the Lisbon Treaty.', 'SIGNED Norway → Lisbon Treaty: negative'],
    ['Norway would welcome the views of Sweden on the matter.'],
    ['Norway welcomed the plan of Sweden.', 'SUPPORTS Norway → Sweden'],
    ['The Halden Times named Ann Lee the most powerful woman in banking.'],
    ['Norway stated its readiness to attack Sweden.', 'ATTACKED Norway → Sweden: hypothetical'],
    ['I should like to state that Norway supports Sweden.', 'SUPPORTS Norway → Sweden'],
    ['I may state that Norway may support Sweden.', 'SUPPORTS Norway → Sweden: hypothetical'],
    ['The decisions to be taken after the Russian invasion of Ukraine are hard.', 'ATTACKED Russia → Ukraine'],
    ['Bo Berg alleged that Ann Lee suffered beatings in custody.'],
    ['Bo Berg alleged that Ann Lee stole the money.', 'ACCUSED Bo Berg → Ann Lee'],
    ['It led to the withdrawal of Norwegian troops from Halm Island.', 'DEPLOYED_TO Norway → Halm Island: negative'],
    ['Bo Berg was the puzzle editor of the Halden Times.', 'WORKS_FOR Bo Berg → Halden Times'],
    ['Bo Berg was newspaper editor of the Halden Times.', 'LEADS Bo Berg → Halden Times'],
    ['Bo Berg was editor at Halden Radio.', 'WORKS_FOR Bo Berg → Halden Radio'],
  ])('%s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
