import { claimsOf, read } from '../../support/claims-of';

/** Constructions of press releases, match reports and encyclopaedias. */
describe('what reports tell', () => {
  test.each([
    ['Ann Lee, Minister for Foreign Affairs of Japan, left.', ['WORKS_FOR Ann Lee → Japan']],
    ['Ann Lee, Minister of Finance of Japan, left.', ['WORKS_FOR Ann Lee → Japan']],
    ['Ann Lee was a Swiss physician.', ['CITIZEN_OF Ann Lee → Switzerland']],
    ['Ann Lee held a telephone talk with Bo Berg.', ['SPOKE_WITH Ann Lee → Bo Berg']],
    ['Norway and Sweden held a virtual meeting.', ['SPOKE_WITH Norway → Sweden']],
    [
      'The Corwin Bank is led by Ann Lee, who took over in July, and works closely with Norway.',
      ['LEADS Ann Lee → Corwin Bank', 'COOPERATES_WITH Corwin Bank → Norway'],
    ],
    ['Ann Lee was let go after the mediation of Bo Berg.', []],
    ['The District Court ordered Bo Berg to pay costs.', []],
    ['Ann Lee will be in Tbilisi on Monday.', ['VISITED Ann Lee → Tbilisi: planned']],
    ['Ann Lee is in Tbilisi.', []],
    ['Ann Lee, a former head of Corwin Bank, resigned.', ['LEADS Ann Lee → Corwin Bank']],
    [
      'Ann Lee, the head of Corwin Bank, resigned.',
      ['LEADS Ann Lee → Corwin Bank', 'RESIGNED_FROM Ann Lee → Corwin Bank'],
    ],
    [
      'Norway backs the Fjord Front and two of its leaders, Ann Lee and Bo Berg.',
      [
        'SUPPORTS Norway → Fjord Front',
        'LEADS Ann Lee → Fjord Front',
        'LEADS Bo Berg → Fjord Front',
        'SUPPORTS Norway → Ann Lee',
        'SUPPORTS Norway → Bo Berg',
      ],
    ],
  ])('%s', (text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual([...expected].sort());
  });

  test.each([
    ['Ann Lee won. A former head of Corwin Bank, she joined the club in 2010.', 'LEADS Ann Lee → Corwin Bank'],
    ['Ann Lee was a doctor. The daughter of the composer Bo Berg, she studied law.', 'FAMILY_OF Ann Lee → Bo Berg'],
    ['Ann Lee died. A native of Norway, she wrote poems.', 'CITIZEN_OF Ann Lee → Norway'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });
});

describe('what is named in them', () => {
  test.each([
    ['Norway listed Bo Berg under Executive Order 13224.', 'Law', 'Executive Order 13224'],
    ['Fighters of Hizb al-Sahil murdered fishermen.', 'Organization', 'Hizb al-Sahil'],
    ['Ann Lee worked at the Hôpital de la Cluse.', 'Place', 'Hôpital de la Cluse'],
    ['Combined Task Force 150 seized hashish.', 'Organization', 'Combined Task Force 150'],
  ])('%s', (text, type, name) => {
    const found = read(text).chains.map((chain) => [chain.type, chain.name]);
    expect(found).toContainEqual([type, name]);
  });

  test('letters and a number stand for the force', () => {
    const { chains } = read('Combined Task Force 150 seized hashish. Bo Berg leads CTF 150.');
    expect(chains.filter(({ type }) => type === 'Organization')).toHaveLength(1);
  });

  test('those who rescue are nobody by name', () => {
    expect(read('Rescuers found Ann Lee.').chains.map(({ name }) => name)).toEqual(['Ann Lee']);
  });

  test('sides are told by their score', () => {
    const { chains } = read(
      'In the handball final, Halm Storm beat Brenn Falcons 34–32. The striker scored. The league match was close.',
    );
    expect(chains.filter(({ kind }) => kind === 'team').map(({ name }) => name)).toEqual([
      'Halm Storm',
      'Brenn Falcons',
    ]);
  });
});
