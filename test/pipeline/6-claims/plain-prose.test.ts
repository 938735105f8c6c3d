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
    ['Norway and Sweden worked together with several outlets on the story.'],
    ['Norway and Sweden worked together on the story.', 'COOPERATES_WITH Norway → Sweden'],
    ['The Uccle municipality of Brussels is rich.', 'LOCATED_IN Uccle → Brussels'],
    ['The Kosovo municipality of Peja is poor.', 'LOCATED_IN Peja → Kosovo'],
    ['Halm is home to firms with offices in Bergen.'],
    ['Brenn is a village in the state of Fjordland in Halm County.', 'LOCATED_IN Brenn → Fjordland'],
    ['Bo Berg sat in the council of Hol’s successor municipality Vestvik.'],
    ['It is a hub for Central Asia, the Baltic League, Middle East, Western China, Mongolia and Europe.'],
    ['The Ritz Brothers, Ann Lee, Tom Rask and Ida Holm sang on Monday.'],
    ['Bo Berg wrote for the brothers Tom and Lars Rask.', 'FAMILY_OF Tom → Lars Rask'],
    [
      'The panel named Ann Lee and Bo Berg as head and deputy head of Corwin Bank, respectively.',
      'LEADS Ann Lee → Corwin Bank',
      'WORKS_FOR Bo Berg → Corwin Bank',
    ],
    ['Bo Berg was an invited speaker of the Halden Institute.'],
    ['Ann Lee is the speaker of the Halden Assembly.', 'LEADS Ann Lee → Halden Assembly'],
    ['Bo Berg is an American wrestler and road agent.'],
    ['Ann Lee, a Halden University-trained engineer, won.'],
    ['Ann Lee was a district attorney for Halm County.', 'WORKS_FOR Ann Lee → Halm County'],
    ['Members of the Halden Front are part of the Fjord Alliance.'],
    [
      'Ann Lee met the Committee on Health, Labour, Education, and Pensions.',
      'MET_WITH Ann Lee → Committee on Health, Labour, Education, and Pensions',
    ],
    ['The Green Party won. The head of the rival Together party, Bo Berg, resigned.'],
    [
      'The Green Party won. The head of the party, Bo Berg, resigned.',
      'LEADS Bo Berg → Green Party',
      'RESIGNED_FROM Bo Berg → Green Party',
    ],
    ['Bo Berg is a Pentecostal pastor.'],
    ['Ann Lee and Bo Berg asked that he resign.'],
    ['It is important that Norway continue to support Sweden.', 'SUPPORTS Norway → Sweden: hypothetical'],
    ['Ann Lee and Bo Berg came home. They were met by a crowd.'],
    ['Ann Lee and Bo Berg came home. They met in secret.', 'MET_WITH Ann Lee → Bo Berg'],
  ])('%s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
