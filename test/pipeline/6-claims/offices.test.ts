import { claimsOf, read } from '../../support/claims-of';

/** What people are: offices, nations and kin as the press tells them. */
describe('what people are', () => {
  test.each([
    [
      'Ann Lee, founder and head of Fjord Bank, resigned.',
      'FOUNDED Ann Lee → Fjord Bank',
      'LEADS Ann Lee → Fjord Bank',
    ],
    ['Fjord Bank founder and chief executive Ann Lee resigned.', 'FOUNDED Ann Lee → Fjord Bank'],
    ['Ann Lee, a senator and former mayor of Halden, spoke.', 'LEADS Ann Lee → Halden'],
    ['Fjord Bank head of security Ann Lee resigned.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['The Halden District Court sat. Presiding Judge Ann Lee spoke.', 'WORKS_FOR Ann Lee → Halden District Court'],
    ['Chairman of Fjord Bank Ann Lee resigned.', 'LEADS Ann Lee → Fjord Bank'],
    ['The leader of the Fjord Party Ann Lee resigned.', 'LEADS Ann Lee → Fjord Party'],
    ['Fjord Bank, where Ann Lee was an engineer, collapsed.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ["Norway's then foreign minister, Ann Lee, spoke.", 'WORKS_FOR Ann Lee → Norway'],
    ['Ann Lee, who until May was an engineer at Fjord Bank, spoke.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    [
      'Ann Lee, a nurse at Halden University and a member of the Fjord Academy, spoke.',
      'WORKS_FOR Ann Lee → Halden University',
      'MEMBER_OF Ann Lee → Fjord Academy',
    ],
    [
      'Ann Lee, professor at Halden University and president of the Fjord Academy, spoke.',
      'WORKS_FOR Ann Lee → Halden University',
      'LEADS Ann Lee → Fjord Academy',
    ],
    [
      'Ann Lee is a physicist, a professor at Halden University and president of the Fjord Academy.',
      'WORKS_FOR Ann Lee → Halden University',
      'LEADS Ann Lee → Fjord Academy',
    ],
    [
      'Bo Berg was an English conductor, the son of Tom Berg.',
      'CITIZEN_OF Bo Berg → England',
      'FAMILY_OF Bo Berg → Tom Berg',
    ],
    [
      'Bo Berg was the third son of Tom Berg and the brother of Nils Berg.',
      'FAMILY_OF Bo Berg → Tom Berg',
      'FAMILY_OF Bo Berg → Nils Berg',
    ],
    [
      'Ann Lee, chief executive of Fjord Bank and former chairman of Bright Cables, resigned.',
      'RESIGNED_FROM Ann Lee → Fjord Bank',
      'LEADS Ann Lee → Bright Cables',
    ],
    ['Ann Lee is a Danish biologist.', 'CITIZEN_OF Ann Lee → Denmark'],
    ['Bright Cables operates as a subsidiary of Fjord Foods.', 'PART_OF Bright Cables → Fjord Foods'],
    [
      'Ann Lee founded Bright Cables, the Halden Institute (HI) and the Fjord Academy (FA).',
      'FOUNDED Ann Lee → Bright Cables',
      'FOUNDED Ann Lee → Halden Institute',
      'FOUNDED Ann Lee → Fjord Academy',
    ],
    [
      'Fjord Bank founders Ann Lee and Bo Berg resigned.',
      'FOUNDED Ann Lee → Fjord Bank',
      'FOUNDED Bo Berg → Fjord Bank',
    ],
  ])('offices told together: %s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Ann Lee, the mayor of Halden, and the president of Fjord Bank met.', 'LEADS Ann Lee → Fjord Bank'],
    ['Ann Lee is a critic of Bo Berg, the head of Fjord Bank.', 'LEADS Ann Lee → Fjord Bank'],
    ['Bright Cables is a unit of Fjord Foods, a unit of Halden Group.', 'PART_OF Bright Cables → Halden Group'],
    ['Bo Berg is an American football player.', 'CITIZEN_OF Bo Berg → United States'],
    ['Bo Berg is a Danish leader.', 'CITIZEN_OF Bo Berg → Denmark'],
  ])('what is said of another or of a game: %s', (text, wrong) => {
    expect(claimsOf(text)).not.toContain(wrong);
  });

  test.each([
    [
      'The Danish ambassador, Ann Lee, and the Chilean ambassador, Pedro Salas, attended.',
      'REPRESENTS Ann Lee → Denmark',
      'REPRESENTS Pedro Salas → Chile',
    ],
    [
      'The ambassadors of Denmark and Chile, Ann Lee and Pedro Salas, attended.',
      'REPRESENTS Ann Lee → Denmark',
      'REPRESENTS Pedro Salas → Chile',
    ],
  ])('each has an office of one state: %s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(expected));
    expect(claimsOf(text)).not.toContain('REPRESENTS Ann Lee → Chile');
  });

  test.each([
    ['As head of Fjord Bank, Ann Lee cut costs.', 'LEADS Ann Lee → Fjord Bank'],
    ['Ann Lee spent a year as head of Fjord Bank.', 'LEADS Ann Lee → Fjord Bank'],
    ['Ann Lee has been promoted to chief executive of Fjord Bank.', 'LEADS Ann Lee → Fjord Bank'],
    ['Fjord Bank unveiled Ann Lee as its new chief executive.', 'LEADS Ann Lee → Fjord Bank'],
    ['Norwegian President Ann Lee named Bo Berg as finance minister.', 'WORKS_FOR Bo Berg → Norway'],
    ['Bo Berg was followed by Ann Lee as head of Fjord Bank.', 'LEADS Ann Lee → Fjord Bank'],
    ['Ann Lee beat Bo Berg to become leader of the Green Party.', 'LEADS Ann Lee → Green Party'],
    ['Owner Ann Lee said that Halden Rovers would reopen the stand.', 'OWNS Ann Lee → Halden Rovers'],
    ['Once he had left Fjord Bank, Paul Berg sold his shares.', 'RESIGNED_FROM Paul Berg → Fjord Bank'],
    ['Fjord Bank analyst Ann Lee met her opposite number.', 'WORKS_FOR Ann Lee → Fjord Bank'],
  ])('told beside what they do: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['who only plays the part', 'Ann Lee posed as head of Fjord Bank.', /LEADS/],
    ['many at once', 'Ann Lee flew in as firefighters from Norway fought the blaze.', /WORKS_FOR/],
    ['who is praised', 'Ann Lee praised Bo Berg as head of Fjord Bank.', /LEADS Ann Lee/],
    ['who is beaten', 'Ann Lee beat Bo Berg to become leader of the Green Party.', /LEADS Bo Berg/],
    ['a lawyer’s town', 'Lisbon solicitor Ann Lee spoke in Bergen.', /REPRESENTS/],
  ])('not of %s', (_, text, unwanted) => {
    expect(claimsOf(text).join('; ')).not.toMatch(unwanted);
  });

  test.each([
    ['At the helm of Fjord Bank is Ann Lee, a banker.', 'LEADS Ann Lee → Fjord Bank'],
    ['Bo Berg succeeds Ann Lee at the head of Fjord Bank.', 'LEADS Bo Berg → Fjord Bank'],
    ['Ann Lee, an adviser to the Finance Ministry, spoke.', 'WORKS_FOR Ann Lee → Finance Ministry'],
    ['Ann Lee, counsel to Fjord Bank, spoke.', 'REPRESENTS Ann Lee → Fjord Bank'],
    ['Bo Berg was defended by his lawyer, Ann Lee.', 'REPRESENTS Ann Lee → Bo Berg'],
    ['Ann Lee, the Norwegian minister to Chile, spoke.', 'REPRESENTS Ann Lee → Norway'],
    ['Ann Lee was the first Norwegian minister to Chile.', 'REPRESENTS Ann Lee → Norway'],
    ['Ann Lee worked as an editor for Fjord Books.', 'WORKS_FOR Ann Lee → Fjord Books'],
    ['Ann Lee, a cardiologist at Halden Hospital, spoke.', 'WORKS_FOR Ann Lee → Halden Hospital'],
    ['Fjord Bank announced the appointment of Ann Lee as treasurer.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['The appointment of Ann Lee as treasurer was announced by Fjord Bank.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ["Fjord Bank's appointment of Ann Lee as treasurer was a surprise.", 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['Ann Lee, a veteran of the Korean War, spoke.', 'PARTICIPATED_IN Ann Lee → Korean War'],
    ['Ann Lee, a veteran of the Royal Navy, spoke.', 'WORKS_FOR Ann Lee → Royal Navy'],
    ['Ann Lee holds Danish and Swedish passports.', 'CITIZEN_OF Ann Lee → Denmark'],
    ['With Ann Lee as its head, Fjord Bank grew fast.', 'LEADS Ann Lee → Fjord Bank'],
    ['Ann Lee’s decade in charge of Fjord Bank ended on Friday.', 'LEADS Ann Lee → Fjord Bank'],
    ['Ann Lee’s career at Fjord Bank ended on Friday.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['During her years at Fjord Bank, Ann Lee wrote poems.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['Ann Lee joined Fjord Bank as its technology chief.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['Ann Lee, best known as the drummer of the band Red Dawn, died.', 'MEMBER_OF Ann Lee → Red Dawn'],
    ['Imam Bo Berg of the Halden Mosque spoke.', 'WORKS_FOR Bo Berg → Halden Mosque'],
    ['Pastor Bo Berg leads the congregation of Halden Chapel.', 'LEADS Bo Berg → Halden Chapel'],
    ['Ann Lee, whom Fjord Foods hired away from Fjord Bank, spoke.', 'RESIGNED_FROM Ann Lee → Fjord Bank'],
    ['Republican Ann Lee met Democrat Bo Berg.', 'MEMBER_OF Ann Lee → Republican'],
    ['The 24-year-old Dane Bo Berg won.', 'CITIZEN_OF Bo Berg → Denmark'],
    ['Bo Berg, from Ghana, won the race.', 'CITIZEN_OF Bo Berg → Ghana'],
    ['Ann Lee leaves a husband, Bo, and two sons, Nils and Ivar.', 'FAMILY_OF Ivar → Ann Lee'],
    ['Fjord Foods, Bright Cables’ partner in the venture, grew.', 'COOPERATES_WITH Fjord Foods → Bright Cables'],
    ['Fjord Foods awarded Bright Cables a contract worth $40 million.', 'AGREED_WITH Bright Cables → Fjord Foods'],
    [
      'More than 90 authors, including Ann Lee, will read at the Lisbon Summit.',
      'PARTICIPATED_IN Ann Lee → Lisbon Summit: planned',
    ],
    ['Ann Lee, a fellow Republican, spoke.', 'MEMBER_OF Ann Lee → Republican'],
    ['The Dutch soprano Ann Lee sang.', 'CITIZEN_OF Ann Lee → Netherlands'],
    ['Ann Lee has worked at Halden School. Head teacher Bo Berg praised her.', 'LEADS Bo Berg → Halden School'],
    ["Norway's consul in Lisbon, Papa Mensah, spoke.", 'REPRESENTS Papa Mensah → Norway'],
    ["Bo Berg's running mate, Ladi Sule, is a former head of Fjord Bank.", 'LEADS Ladi Sule → Fjord Bank'],
    ['Fjord Bank faces a class action brought by the Halden League.', 'SUED Halden League → Fjord Bank'],
    ['Two goals helped Halden Rovers to a win over Wexford Wanderers.', 'DEFEATED Halden Rovers → Wexford Wanderers'],
    ['Bo Berg, now at the University of Halden, saw it.', 'WORKS_FOR Bo Berg → University of Halden'],
    ['Bo Berg, now with Halden Rovers, scored.', 'MEMBER_OF Bo Berg → Halden Rovers'],
    ['Bo Berg, on loan from Burnley, scored.', 'MEMBER_OF Bo Berg → Burnley'],
    ['Bo Berg is deputy keeper at the Halden Museum.', 'WORKS_FOR Bo Berg → Halden Museum'],
    ['The job goes to Ann Lee, until recently deputy governor of Fjord Bank.', 'WORKS_FOR Ann Lee → Fjord Bank'],
    ['American academic and professor Bo Berg spoke.', 'CITIZEN_OF Bo Berg → United States'],
    ['The Fjord Regiment of the Norwegian Army marched past.', 'PART_OF Fjord Regiment → Norwegian Army'],
    [
      'Fjord Foods walked away from a takeover of Bright Cables.',
      'ACQUIRED Fjord Foods → Bright Cables: negative planned',
    ],
  ])('constructions: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['a seat abroad', 'Ann Lee served as Norway’s consul in Lisbon.', /WORKS_FOR/],
    ['whoever taps another', 'Ann Lee tapped Bo Berg to run Fjord Bank.', /LEADS Ann Lee/],
    ['what others tell of', 'Fjord Bank criticised the appointment of Ann Lee as treasurer.', /WORKS_FOR/],
    ['who defends without a brief', 'Bo Berg was defended by his uncle, Ann Lee.', /REPRESENTS/],
    ['a doctor in a town', 'Ann Lee, a cardiologist of Halden, spoke.', /WORKS_FOR/],
    ['who leads a country’s negotiators', 'Swiss negotiators led by Bo Berg refused.', /LEADS/],
    [
      'whoever replaces another by a third',
      'Ann Lee replaced the chief, Bo Berg, with Nils Holm.',
      /SUCCEEDED Ann Lee/,
    ],
    ['what somebody was before', 'Fjord Bank named biologist Ann Lee its president.', /WORKS_FOR/],
    ['who waits at a station', 'Ann Lee, now at Halden Station, waited.', /WORKS_FOR/],
    ['who waits for a head', 'He praised Ann Lee, until the head of Fjord Bank spoke.', /LEADS/],
    ['several of a trade', 'American academics and professor Bo Berg spoke.', /CITIZEN_OF/],
    ['one of two sides', 'The bus left with Halden Rovers and Wexford Wanderers. Coach Bo Berg wept.', /LEADS/],
    ['who is remembered by', 'Ann Lee was remembered as head of the queue by Fjord Bank.', /LEADS/],
    ['a partner’s partner', 'Ann Lee, a partner of Bo Berg in crime, spoke.', /COOPERATES_WITH/],
    ['who comes from abroad that day', 'From Ghana, Bo Berg flew to Lisbon.', /CITIZEN_OF/],
    ['what a tree leaves', 'The leaves hid Ann Lee and Bo, a widow.', /FAMILY_OF/],
  ])('no office of %s', (_, text, unwanted) => {
    expect(claimsOf(text).join('; ')).not.toMatch(unwanted);
  });

  test.each([
    ['Ann Lee is Danish.', 'CITIZEN_OF Ann Lee → Denmark'],
    ['Ann Lee, a Dane, won the race.', 'CITIZEN_OF Ann Lee → Denmark'],
    ['Ann Lee is not a Dane.', 'CITIZEN_OF Ann Lee → Denmark: negative'],
    ['Ann Lee is no Dane.', 'CITIZEN_OF Ann Lee → Denmark: negative'],
    ['A native of Denmark, Ann Lee won the race.', 'CITIZEN_OF Ann Lee → Denmark'],
    ['Ann Lee is not the head of Fjord Bank.', 'LEADS Ann Lee → Fjord Bank: negative'],
    ['Ann Lee was never a member of the Green Party.', 'MEMBER_OF Ann Lee → Green Party: negative'],
  ])('nations and denials: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee is tipped to succeed Bo Berg.', 'SUCCEEDED Ann Lee → Bo Berg: hypothetical'],
    ['Ann Lee is the favourite to succeed Bo Berg.', 'SUCCEEDED Ann Lee → Bo Berg: hypothetical'],
    ['Fjord Bank is in talks to buy Acme Steel.', 'ACQUIRED Fjord Bank → Acme Steel: planned'],
    ['Ann Lee ruled herself out of succeeding Bo Berg.', 'SUCCEEDED Ann Lee → Bo Berg: negative planned'],
  ])('what is not so yet: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['Fjord University’s Polar Institute lost its ship.', 'PART_OF Polar Institute → Fjord University'],
    ['Bright Cables belongs to the Corwin Holdings group.', 'PART_OF Bright Cables → Corwin Holdings'],
    ['Fjord Oil, majority-owned by Norway, cut jobs.', 'OWNS Norway → Fjord Oil'],
    ['At Fjord Bank’s headquarters in Bergen, staff were told on Monday.', 'LOCATED_IN Fjord Bank → Bergen'],
    ['The Danish port of Esbjerg has grown.', 'LOCATED_IN Esbjerg → Denmark'],
    ['Steelmaker Halden Hut bought Acme Steel.', 'ACQUIRED Halden Hut → Acme Steel'],
    ['Doctors at Bergen’s Saint Olaf Hospital saved him.', 'LOCATED_IN Saint Olaf Hospital → Bergen'],
  ])('bodies: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['The School of Nursing at Halden University closed.', ['PART_OF School of Nursing → Halden University']],
    ['Ann Lee left Fjord College and read law at Halden University.', []],
  ])('parts of a university: %s', (text, expected) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith('PART_OF'))).toEqual(expected);
  });

  test('a part of what belongs to somebody is not the whole', () => {
    expect(claimsOf('Bright Cables, a fifth of which belongs to Corwin Holdings, cut jobs.').join()).not.toMatch(
      /PART_OF/,
    );
  });

  test.each([
    ['Army Gen. Ann Lee spoke.', 'WORKS_FOR Ann Lee → Army'],
    ['They met Army Staff Sgt. Ann Lee.', 'WORKS_FOR Ann Lee → Army'],
    ['Navy Capt. Ann Lee spoke.', 'WORKS_FOR Ann Lee → Navy'],
    ['Halden Rovers captain Ann Lee scored.', 'MEMBER_OF Ann Lee → Halden Rovers'],
  ])('ranks: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['Fjord Bank chief executive Ann Lee has resigned.', 'former'],
    ['Fjord Bank fired chief executive Ann Lee on Monday.', 'former'],
    ['Ann Lee, 54, resigned as chief executive of Fjord Bank in December.', 'former'],
    ['Fjord Bank chief executive Ann Lee has not resigned.', 'current'],
    ['The then chief executive of Fjord Bank, Ann Lee, spoke.', 'former'],
    ['Ann Lee, previously head of Fjord Bank, spoke.', 'former'],
    ['Ann Lee, once a chairman of Fjord Bank, now leads the Green Union.', 'former'],
    ['Ann Lee, who until May was the head of Fjord Bank, spoke.', 'former'],
    ['Fjord Bank chief executive Ann Lee will resign in May.', 'current'],
    ['Fjord Bank chief executive Ann Lee, who resigned from Fjord Bank in 2009, spoke.', 'current'],
    ['Ann Lee, who has resigned from Fjord Bank, is its chairman again.', 'current'],
  ])('an office that the sentence ends: %s', (text, tense) => {
    const [office] = read(text).claims.filter(({ type }) => type === 'LEADS');
    expect(office?.tense).toBe(tense);
  });

  test.each([
    [
      'Ann Lee, director of the Halm Museum and chairman of Fjord Bank, spoke.',
      'Ann Lee → Halm Museum',
      'Ann Lee → Fjord Bank',
    ],
    [
      'Ann Lee, director of the Halm Museum, and chairman of Fjord Bank, spoke.',
      'Ann Lee → Halm Museum',
      'Ann Lee → Fjord Bank',
    ],
    [
      'Ann Lee, the president of Norway and leader of the Fjord Party, spoke.',
      'Ann Lee → Norway',
      'Ann Lee → Fjord Party',
    ],
    [
      'Ann Lee is director of the Halm Museum and chairman of Fjord Bank.',
      'Ann Lee → Halm Museum',
      'Ann Lee → Fjord Bank',
    ],
    [
      'Ann Lee, head of the Halm Museum, Bo Berg, chairman of Fjord Bank, and Tom Rask spoke.',
      'Ann Lee → Halm Museum',
      'Bo Berg → Fjord Bank',
    ],
    [
      'Eve Holm said Ann Lee, the leader of Norway, Bo Berg, the head of Fjord Bank, and Tom Rask had met.',
      'Ann Lee → Norway',
      'Bo Berg → Fjord Bank',
    ],
    [
      'Ann Lee, head of the Halm Museum, and the chairman of Fjord Bank, Bo Berg, met.',
      'Ann Lee → Halm Museum',
      'Bo Berg → Fjord Bank',
    ],
  ])('two offices, of one and of several: %s', (text, ...expected) => {
    const led = claimsOf(text).filter((claim) => claim.startsWith('LEADS '));
    expect(led.map((claim) => claim.slice('LEADS '.length)).sort()).toEqual([...expected].sort());
  });

  test.each([
    'Researchers at Halm University led by Ann Lee found a gene.',
    'A team from Halm University, led by Dr Ann Lee, found a gene.',
    'Ann Lee and colleagues at Halm University found a gene.',
    'Ann Lee and her team at Halm University found a gene.',
  ])('who leads a team of a school works there and does not lead it: %s', (text) => {
    expect(claimsOf(text)).toEqual(['WORKS_FOR Ann Lee → Halm University']);
  });

  test('who leads fighters of a front leads it', () => {
    expect(claimsOf('A group of rebels from the Halm Front led by Bo Berg seized Lisbon.')).toContain(
      'LEADS Bo Berg → Halm Front',
    );
  });

  test.each([
    ['The Harbour Authority under Secretary Ann Lee dredged Lisbon.', ['LEADS Ann Lee → Harbour Authority']],
    ['Under Ann Lee, Fjord Airlines has doubled its fleet.', ['LEADS Ann Lee → Fjord Airlines']],
    ['Bo Berg read law at Halm University under Ann Lee.', []],
    ['Ann Lee, an Islamic State analyst, spoke.', []],
    ['The Halm Police drugs unit chief, Bo Berg, left.', ['WORKS_FOR Bo Berg → Halm Police']],
    ['Ann Lee hoped to lead the members of the Halm Union to lift the ban.', []],
    [
      'The Norwegian-trained chemist and Halm Front operative, Bo Berg, left.',
      ['MEMBER_OF Bo Berg → Halm Front', 'AIDED Norway → Bo Berg'],
    ],
  ])('who is over a body, of it or only looks at it: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test('an apposition in the plural is said of all the names joined before it', () => {
    expect([...claimsOf('Ann Lee, Bo Berg and Tom Rask, leaders of the Halm Front, left.')].sort()).toEqual([
      'LEADS Ann Lee → Halm Front',
      'LEADS Bo Berg → Halm Front',
      'LEADS Tom Rask → Halm Front',
    ]);
  });

  test.each([
    ['the successor as head of it succeeds no body', 'Rask’s successor as head of Halm Court, Ann Lee, left.'],
    ['where another acts only if', 'President Lee said he would leave if Iceland paid.'],
    ['no plural is said of one', 'Protesters backing Bo Berg, sheriffs of Halm Court, left.'],
    ['armed by nobody named', 'The Halm Front, an Icelandic armed group, left.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text).join()).not.toMatch(/→ Halm Court.*→ Halm Court|WORKS_FOR|Iceland|AIDED/);
  });

  test.each([
    ['Ann Lee is the right woman to lead Fjord Bank.', 'LEADS Ann Lee → Fjord Bank: hypothetical'],
    ['US Attorney Ann Lee spoke.', 'WORKS_FOR Ann Lee → US'],
    ['UK singer Ann Lee spoke.', 'CITIZEN_OF Ann Lee → UK'],
    ['A US strike killed Bo Berg.', 'KILLED US → Bo Berg'],
    ['Halm Institute scientists led by Ann Lee found a gene.', 'WORKS_FOR Ann Lee → Halm Institute'],
    ['A proposal for a treaty between Norway and Iceland was leaked.', 'AGREED_WITH Norway → Iceland: hypothetical'],
  ])('what is not yet, and what is not led: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });
});

describe('bodies of bodies, and columns in papers', () => {
  test.each([
    ['The Board of Governors of the Halm Reserve System met.', 'PART_OF Board of Governors → Halm Reserve System'],
    ['Ann Lee’s column in the Halm Herald is read widely.', 'WORKS_FOR Ann Lee → Halm Herald'],
    ['Ann Lee writes a column in the Halm Herald.', 'WORKS_FOR Ann Lee → Halm Herald'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['the members of a body', 'The delegates of the Halm Reserve System met.'],
    ['one article', 'Ann Lee’s article in the Halm Herald is read widely.'],
  ])('%s: %s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('a president of whom no country is told is of the one whose body acts', () => {
  test.each([
    ['Peru’s Congress impeached President Ann Lee.', ['LEADS Ann Lee → Peru']],
    ['Peru’s Supreme Court ordered the arrest of former president Ann Lee.', ['LEADS Ann Lee → Peru']],
    ['Peru’s Congress urged Chile to free former president Ann Lee.', []],
    ['Peru’s Congress thanked President Ann Lee of Chile.', ['LEADS Ann Lee → Chile']],
    ['Peru, an ally of President Ann Lee, condemned the strike.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith('LEADS'))).toEqual(expected);
  });
});

test('an ambassador to a body in some town is of the state that sends her', () => {
  const text = 'Norway appointed Ann Lee ambassador to the United Nations in New York.';
  expect(claimsOf(text)).toContain('REPRESENTS Ann Lee → Norway');
});

describe('who follows somebody in an office has it at the same body', () => {
  test.each([
    ['Ann Lee led Fjord Bank. Bo Berg succeeded her as director in 1996.', ['LEADS Bo Berg → Fjord Bank']],
    ['Ann Lee is head of Fjord Bank. She was succeeded as head by Bo Berg.', ['LEADS Bo Berg → Fjord Bank']],
    ['Ann Lee is spokeswoman for Fjord Bank. Bo Berg succeeded her as captain.', []],
    ['Ann Lee led Fjord Bank and Acme Foods. Bo Berg succeeded her as director.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).filter((claim) => /^LEADS Bo Berg/.test(claim))).toEqual(expected);
  });
});

describe('an office and a body that commas part, as a release has them', () => {
  test.each([
    ['“It rained,” said Ann Lee, press officer, Fjord Bank.', ['SPOKESPERSON_FOR Ann Lee → Fjord Bank']],
    ['“It rained,” said Ann Lee, professor of history, Halden University.', ['WORKS_FOR Ann Lee → Halden University']],
    ['“It rained,” said Ann Lee, press officer, Fjord Bank and Acme Foods.', []],
    ['“It rained,” said Ann Lee, a friend, Fjord Bank.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('whose child somebody is behind what else is told', () => {
  test.each([
    ['Ann Lee was born in Halden in 1936, the daughter of Bo Berg.', ['FAMILY_OF Ann Lee → Bo Berg']],
    ['Ann Lee grew up in Halden, the daughter of Bo Berg.', ['FAMILY_OF Ann Lee → Bo Berg']],
    ['Ann Lee met Eva Moss in Halden in 1936, the daughter of Bo Berg.', ['FAMILY_OF Eva Moss → Bo Berg']],
    ['Ann Lee was born in Halden in 1936, the daughter of a baker.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith('FAMILY_OF'))).toEqual(expected);
  });
});
