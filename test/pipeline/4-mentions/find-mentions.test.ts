import fc from 'fast-check';
import type { Mention } from '../../../src/model/mention';
import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../../src/pipeline/4-mentions/find-mentions';
import { article } from '../article';

type NameMention = Extract<Mention, { kind: 'name' }>;

/** Names of a text, set behind a first sentence so that the text is no headline. */
function namesIn(text: string): NameMention[] {
  const { mentions } = findMentions(annotate(article(`It rained.\n\n${text}`, { publishedAt: '2016-03-03' })));
  return mentions.filter((mention): mention is NameMention => mention.kind === 'name');
}

const typed = (text: string): string[] =>
  namesIn(text).map((name) => `${name.text}: ${name.type}${name.entityKind ? `/${name.entityKind}` : ''}`);

describe('the model’s names stand beside the grammar’s', () => {
  test.each([
    ['a sentence opening alone', 'Bobick won his first 19 fights.', ['Bobick: Person']],
    ['an ordinary opening', 'Welcome Callum Pryce to the club.', ['Callum Pryce: Person']],
    ['letters behind a name', 'Joan Radley QC told the court.', ['Joan Radley: Person']],
    [
      'a given name that is a title',
      'Seminole County Sheriff Don Eslinger said no.',
      expect.arrayContaining(['Don Eslinger: Person']),
    ],
    ['a listed place in small letters', 'She was born in kerala and lives there.', ['kerala: Place/region']],
    ['a common word in small letters', 'They ate the turkey there.', []],
    [
      'a club and a country’s firm',
      'They met the champions, FC Brunnau, and Norway’s Sjodal there.',
      expect.arrayContaining(['FC Brunnau: Organization/team', 'Sjodal: Organization/other']),
    ],
    [
      'a body of a town and its land',
      'Orrin and Vale Hospitals Trust left.',
      [expect.stringMatching(/^Orrin and Vale Hospitals Trust: Organization/)],
    ],
    [
      'a firm by its trade, of which the article has the whole name',
      'Chip designer Larkfield sued. It was Larkfield Semiconductor that won.',
      ['Larkfield: Organization/company', 'Larkfield Semiconductor: Organization/company'],
    ],
    ['a numbered exercise', 'They left Exercise Larch Shield 16 then.', ['Exercise Larch Shield 16: Event']],
    ['a month', 'Joan Radley, who until May was a clerk, left.', ['Joan Radley: Person']],
    [
      'a body left for another',
      'Joan Radley left Fjord Bank for Halton Foods.',
      ['Joan Radley: Person', 'Fjord Bank: Organization/company', 'Halton Foods: Organization/company'],
    ],
    [
      'a school and its country',
      'She left the University of Sheffield of the UK for Brenn State University of Norway.',
      [
        'University of Sheffield: Organization/school',
        'UK: Place/country',
        'Brenn State University: Organization/school',
        'Norway: Place/country',
      ],
    ],
    [
      'a school named for its country',
      'She left the University of Norway.',
      ['University of Norway: Organization/school'],
    ],
    ['whom a coalition is led by', 'She saw a Saudi-led coalition.', ['Saudi-led coalition: Organization/military']],
    ['whom it is against', 'They left the anti-ISIL coalition.', ['anti-ISIL coalition: Organization/military']],
    ['parties in coalition', 'She saw a Saudi-led coalition government.', ['Saudi: Place/country']],
    [
      'a body of people written small',
      'She met the Board of Muslim scholars.',
      ['Board of Muslim scholars: Organization/other'],
    ],
    ['a board', 'She met the Norway Tourism board.', ['Norway Tourism board: Organization/government']],
    [
      'a body for something',
      'Joan Radley left the Institute for Sea Studies.',
      ['Joan Radley: Person', 'Institute for Sea Studies: Organization/school'],
    ],
    ['adjectives of peoples and religions', 'A Shiite cleric met Sunni Arab fighters there.', []],
    [
      'an ending behind a comma',
      'Then Halton Foods, Inc. of Ohio left.',
      ['Halton Foods, Inc.: Organization/company', 'Ohio: Place/region'],
    ],
    ['small words inside a place', 'She lives in Frankfurt am Main.', ['Frankfurt am Main: Place/city']],
    [
      'a list of people in capitals',
      'Carla Mendes, Usman Sheraz, Gerard Benitez, Matthew Almy',
      expect.arrayContaining(['Usman Sheraz: Person']),
    ],
    [
      'a town beside what is called by it',
      'The Dunmore Library stands in Dunmore, Ohio.',
      expect.arrayContaining(['Dunmore: Place/city']),
    ],
    [
      'an adjective that begins a name',
      'He left the American Scientific Affiliation then.',
      ['American Scientific Affiliation: Organization/other'],
    ],
    [
      'an administration is called by a person',
      'The Halvorsen administration left the treaty then.',
      ['Halvorsen: Person'],
    ],
    ['a storm', 'Cyclone Marla killed ten. Cyclone Marla hit Ohio.', expect.arrayContaining(['Cyclone Marla: Event'])],
    [
      'a given name that the model leaves out',
      'Former chancellor Beate Hollenstein left the Liberal Party in 1998, co-founded the New Centre four years later and led it until 2009.',
      expect.arrayContaining(['Beate Hollenstein: Person']),
    ],
    [
      'a unit and the whole that it is of',
      'Soldiers of 2nd Battalion, 5th Marines left in May.',
      ['2nd Battalion, 5th Marines: Organization/military'],
    ],
    [
      'the class of a rank',
      'Then Navy Petty Officer 1st Class Ann Lee left.',
      ['Navy: Organization/military', 'Ann Lee: Person'],
    ],
    ['where somebody comes from', 'A native of Zarrin, she left in May.', ['Zarrin: Place/city']],
    ['letters that mean much else', 'PS: the room was fine.', []],
    [
      'abbreviations that name nothing',
      'LGBT groups and the VAT on Google’s IPO vexed them.',
      ['Google: Organization/company'],
    ],
    ['a ship called after a person', 'Then the destroyer USS Ann Lee sank.', ['USS Ann Lee: Product']],
    ['“Jr.” behind a comma', 'Then Robert Lee, Jr. spoke.', ['Robert Lee: Person']],
    ['party and state of a lawmaker', 'Then Sen. Ann Lee, R-Maine, spoke.', ['Ann Lee: Person']],
    ['capitals that name nothing', 'They ate Gravel Pudding in the Cat Album then.', []],
  ])('%s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});

describe('titles go to the names behind them', () => {
  test.each([
    ['They heard UN Special Envoy for Syria Staffan de Mistura.', 'Staffan de Mistura', 'UN Special Envoy for Syria'],
    ['A plan of US Deputy Secretary of State Antony Blinken failed.', 'Antony Blinken', 'US Deputy Secretary of State'],
    ['The US Department of State spokesperson John Kirby left.', 'John Kirby', 'US Department of State spokesperson'],
    [
      'A US National Security Council (NSC) spokesperson Carlin Woog came.',
      'Carlin Woog',
      'US National Security Council (NSC) spokesperson',
    ],
    ['There former Macedonian premier Goran Dimeski spoke.', 'Goran Dimeski', 'former Macedonian premier'],
    ['And acting Prime Minister Ann Lee spoke.', 'Ann Lee', 'acting Prime Minister'],
    ['Then Lt. Gen. Harold K. Winslow spoke.', 'Harold K. Winslow', 'Lt. Gen.'],
    ['Yes, EU foreign policy chief Josep Borrell spoke.', 'Josep Borrell', 'EU foreign policy chief'],
    ['Then Mr Penry spoke.', 'Penry', 'Mr'],
    ['He met Minister for the Middle East Oliver Cobham there.', 'Oliver Cobham', 'Minister for the Middle East'],
  ])('%s', (text, name, title) => {
    const found = namesIn(text).find((mention) => mention.titled !== undefined);
    const { start, end } = found?.titled?.title ?? { start: 0, end: 0 };
    expect([found?.text, `It rained.\n\n${text}`.slice(start, end)]).toEqual([name, title]);
  });

  test('names inside a title are mentions too', () => {
    expect(typed('They heard UN Special Envoy for Syria Staffan de Mistura.')).toEqual([
      'UN: Organization/igo',
      'Syria: Place/country',
      'Staffan de Mistura: Person',
    ]);
  });

  test.each([
    ['a surname that is a title too', 'They heard Stephen King there.', 'Stephen King'],
    ['a given name that is a title too', 'They heard Dean Smith there.', 'Dean Smith'],
    ['a body that begins with a title', 'They joined Justice Department lawyers.', 'Justice Department'],
    ['a body named after somebody', 'They closed Captain Quill School there.', 'Captain Quill School'],
  ])('%s is part of the name', (_, text, name) => {
    const [first] = namesIn(text);
    expect([first?.text, first?.titled]).toEqual([name, undefined]);
  });

  test('an office before a body names nobody', () => {
    expect(typed('She was Chief Executive Officer of the Japanese Halm Museum then.')).toEqual([
      'Japanese Halm Museum: Organization/other',
    ]);
  });

  test('an office without a name names nobody', () => {
    expect(typed('He is the Chief Design Officer of Acme Ltd now.')).toEqual(['Acme Ltd: Organization/company']);
    expect(typed('They told the Prime Minister and the Foreign Secretary.')).toEqual([]);
  });
});

describe('head nouns, lists and neighbours tell the type', () => {
  test.each([
    ['A vote in the Lantern Party failed.', 'Lantern Party: Organization/party'],
    ['They study at the University of Exeter now.', 'University of Exeter: Organization/school'],
    ['Then Oatfield Foods Inc paid.', 'Oatfield Foods Inc: Organization/company'],
    ['They left Quillstone because Quillstone is a small village near Cork.', 'Quillstone: Place/city'],
    ['He bought Quillstone and Quillstone is a weekly magazine.', 'Quillstone: Organization/media'],
    ['Then Quillstone was a song by a band from Cork.', 'Quillstone: Product'],
    ['There Quillstone striker Ann Lee left.', 'Quillstone: Organization/team'],
    ['There shares of Quillstone fell.', 'Quillstone: Organization/company'],
    ['There a spokesman for Quillstone wept.', 'Quillstone: Organization/other'],
    [
      'They closed the Department for Energy, Water and Island Affairs now.',
      'Department for Energy, Water and Island Affairs: Organization/government',
    ],
    ['They left the Norwegian Miners’ Union then.', 'Norwegian Miners’ Union: Organization/other'],
    ['They closed Kelmar Air Base then.', 'Kelmar Air Base: Place/facility'],
    ['They crossed the Otter River then.', 'Otter River: Place/landform'],
    ['They passed the Forestry Bill then.', 'Forestry Bill: Law'],
    ['They feared Hurricane Otto then.', 'Hurricane Otto: Event'],
    ['Bo Berg took part in Winter Anvil.', 'Winter Anvil: Event'],
    [
      'They left the Treaty on the Non-Proliferation of Fishing Weapons.',
      'Treaty on the Non-Proliferation of Fishing Weapons: Law',
    ],
    ['They left the Law on Protection of Animals.', 'Law on Protection of Animals: Law'],
    ['They paid Seguridad Halcón then.', 'Seguridad Halcón: Organization/company'],
    ['They paid Lorvane Tusk, a company hired by Ann Lee.', 'Lorvane Tusk: Organization/company'],
    ['IFK Haparanda won then.', 'IFK Haparanda: Organization/team'],
    ['NK Singh won then.', 'NK Singh: Person'],
    ['They drove to the town of Deir Sara then.', 'Deir Sara: Place/city'],
    ['They bought data broker Gridstone then.', 'Gridstone: Organization/company'],
    ['A plan by Armen Hovasyan failed.', 'Armen Hovasyan: Person'],
    ['Then Kim Jong-un spoke.', 'Kim Jong-un: Person'],
    ['They met Haider al-Abadi then.', 'Haider al-Abadi: Person'],
    ['They sank the frigate Santa Inez then.', 'Santa Inez: Product'],
    ['Then ten Rohingya fled.', 'Rohingya: Group/ethnicity'],
    ['Then the Iraqi security forces fled.', 'Iraqi security forces: Organization/military'],
    ['They asked China’s foreign ministry then.', 'China’s foreign ministry: Organization/government'],
    ['They asked a Democratic senator then.', 'Democratic: Organization/party'],
  ])('%s', (text, expected) => {
    expect(typed(text)).toContain(expected);
  });

  test.each([
    ['an adjective of a country is the country', 'The Turkish army left; Turkish lorries stayed.', 'Turkish', 'Turkey'],
    ['a country in another form too', 'They left Burma then.', 'Burma', 'Myanmar'],
  ])('%s', (_, text, form, canonical) => {
    expect(namesIn(text).filter((name) => name.text === form)[0]).toMatchObject({ type: 'Place', canonical });
  });

  test.each([
    'Shelling went on. Police came. Officials left.',
    'On Monday, in March and at Easter it rained.',
    'The Government asked the Minister and the President.',
    'They spoke English. It cost US$20.',
    'The law says so: Nobody may go.',
  ])('nothing is named in: %s', (text) => {
    expect(typed(text)).toEqual(expect.not.arrayContaining([expect.stringMatching(/^(?!Police)/)]));
  });

  test('the first word of a sentence is no part of a name where it is an ordinary word', () => {
    expect(typed('Substitute Kofi Danso scored.')).toEqual(['Kofi Danso: Person']);
    expect(typed('Prosecuting Joan Radley asked for more.')).toEqual(['Joan Radley: Person']);
  });

  test('a month that is a given name too opens a name before another capital, not before a day', () => {
    expect(typed('They thanked Jan Peeters for it.')).toEqual(['Jan Peeters: Person']);
    expect(typed('They met on Jan 5 without him.')).toEqual([]);
  });

  test('a name has one type in the whole article', () => {
    const types = namesIn('The charity Halden paid. Later Halden left. Critics of Halden said so.').map(
      ({ type }) => type,
    );
    expect(new Set(types)).toEqual(new Set(['Organization']));
  });

  test('letters behind a name are no part of it', () => {
    expect(typed('They asked Joan Radley QC then.')).toEqual(['Joan Radley: Person']);
  });
});

describe('seats of government', () => {
  test.each([
    ['Washington has accused Russia.', 'metonym:capital'],
    ['They met in Washington.', 'gazetteer:city'],
    ['They met in Washington. Washington said so.', 'gazetteer:city'],
    ['The U.S. left. Ties with Washington cooled.', 'metonym:capital'],
    ['The U.S. left. Talks between Washington and Oslo failed.', 'metonym:capital'],
    ['The U.S. left. A warning to Washington came.', 'metonym:capital'],
    ['The U.S. left. A flight between Washington and Oslo was late.', 'gazetteer:city'],
    ['The U.S. left. He drew views of Washington.', 'gazetteer:city'],
    ['The U.S. left. It is far from Washington.', 'gazetteer:city'],
  ])('%s', (text, rule) => {
    expect(namesIn(text).find((name) => name.text === 'Washington')?.rule).toBe(rule);
  });

  test('a dateline names nothing', () => {
    expect(typed('WASHINGTON (Reuters) - It rained.')).toEqual([]);
    expect(typed('YEREVAN/BAKU - It rained.')).toEqual([]);
  });
});

test('a line in capitals takes only names that the body or a list knows', () => {
  const text = 'Canal Board Sacks Penry Over Dredging in Cork\n\nPhilip Penry was sacked. Nobody spoke.';
  const { mentions } = findMentions(annotate(article(text)));
  const first = mentions
    .filter((mention) => mention.sentence === 0 && mention.kind === 'name')
    .map((mention) => mention.text);
  expect(first).toEqual(['Penry', 'Cork']);
});

test('a nominal ends before the verb that follows', () => {
  const { mentions } = findMentions(annotate(article('Fjord Foods said the deal would allow the group to grow.')));
  expect(mentions.filter(({ kind }) => kind === 'nominal').map(({ text }) => text)).toEqual(['the group']);
});

test('nominals and pronouns are mentions of their kinds', () => {
  const { mentions } = findMentions(annotate(article('It rained.\n\nThe envoy met her. The old company sued him.')));
  expect(mentions.filter(({ kind }) => kind !== 'name').map(({ kind, text }) => [kind, text])).toEqual([
    ['pronoun', 'It'],
    ['nominal', 'The envoy'],
    ['pronoun', 'her'],
    ['nominal', 'The old company'],
    ['pronoun', 'him'],
  ]);
});

const WORDS = fc.constantFrom(
  'Kerry',
  'met',
  'President',
  'of',
  'the',
  'UN',
  '(NSC)',
  ',',
  '.',
  '"',
  'Syria',
  'de',
  'Mistura',
  'al-',
  'Qaeda',
  'Party',
  '’s',
  "'s",
  'Mr.',
  'and',
  '-',
  'on Monday',
  'spokesman',
  '407th',
  'Minister',
  'for',
  '😀',
  'IN CAPITALS',
  '\n\n',
  'he',
  'the envoy',
  'Ltd',
  '&',
  'Jong-un',
);

test('mentions are in order, spell their text and never share both ends, whatever the article', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const { mentions, sentences } = findMentions(annotate(article(text, { publishedAt: '2016-03-03' })));
      const ends = new Set<string>();
      let start = 0;
      for (const { span, text: form, sentence } of mentions) {
        expect(form).toBe(text.slice(span.start, span.end));
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(sentences[sentence]?.start).toBeLessThanOrEqual(span.start);
        expect(sentences[sentence]?.end).toBeGreaterThanOrEqual(span.end);
        const key = `${span.start}-${span.end}`;
        expect(ends.has(key)).toBe(false);
        ends.add(key);
        start = span.start;
      }
    }),
  );
});

describe('bodies whose noun stands before “of” or “for”', () => {
  test.each([
    ['Ann Lee left the Council for the Island Revolution.', 'Council for the Island Revolution: Organization'],
    ['Ann Lee left the Society of Maritime Law.', 'Society of Maritime Law: Organization'],
    ['Ann Lee saw the Island Revolution.', 'Island Revolution: Event'],
    [
      'Ann Lee left the Ministry of Women, Children, and Family on Monday.',
      'Women, Children, and Family: Organization',
    ],
  ])('%s', (text, expected) => {
    const [name = '', type = ''] = expected.split(': ');
    expect(typed(text).some((one) => one.includes(name) && one.includes(`: ${type}`))).toBe(true);
  });
});

describe('states, peers and what belongs to no name', () => {
  test.each([
    ['a state by its full name', 'He left the Republic of Suriname then.', ['Republic of Suriname: Place/country']],
    ['its government', 'The Government of the Republic of Cuba paid.', ['Republic of Cuba: Place/country']],
    ['a government with a capital', 'They told the British Government so.', ['British: Place/country']],
    [
      'a government with a name of its own',
      'They told the Scottish Government so.',
      ['Scottish Government: Organization/government'],
    ],
    [
      'the listed body of a country',
      'They left the Swedish Riksdag then.',
      ['Swedish Riksdag: Organization/government'],
    ],
    [
      'an adjective that begins no person',
      'Then the Danish Legation was closed.',
      ['Danish Legation: Organization/government'],
    ],
    [
      'a church behind its patriarch',
      'He met the Patriarch of the Georgian Orthodox Church then.',
      ['Georgian Orthodox Church: Organization/other'],
    ],
    ['a form of address', 'They told Mr. Orrin so.', ['Orrin: Person']],
    [
      'a judge of a court',
      'Then a Justice of the Ohio Supreme Court left.',
      ['Ohio Supreme Court: Organization/court'],
    ],
    [
      'a nation before a person',
      'They told the Swedish Erik Berg so.',
      ['Swedish: Place/country', 'Erik Berg: Person'],
    ],
    [
      'what a body is against',
      'The Center for Help against Forced Labor met.',
      ['Center for Help against Forced Labor: Organization/other'],
    ],
    [
      'those whom a body is of',
      'The Society for Historians of Halm met.',
      ['Society for Historians of Halm: Organization/other'],
    ],
    ['a reserve of nature', 'They fished in the Orrin Game Reserve.', ['Orrin Game Reserve: Place/region']],
    ['a prize', 'She won the Orrin Book Award.', []],
    ['a label', 'Access to Basic Services: They had none.', []],
    ['an army of a region', 'He led U.S. Army Europe then.', ['U.S. Army Europe: Organization/military']],
    ['a nation that a newspaper is called by', 'The Australian government paid.', ['Australian: Place/country']],
    ['a newspaper', 'The Australian reported it.', ['The Australian: Organization/media']],
    [
      'a country before its president',
      'The Republic of Kazakhstan Ivor Berg left.',
      expect.arrayContaining(['Ivor Berg: Person']),
    ],
    [
      'an operation with a translation',
      'Operation Steel Curtain (Arabic: X) began.',
      ['Operation Steel Curtain: Event'],
    ],
    ['a king of a town', 'Then the King of Athens left.', ['Athens: Place/city']],
    [
      'a division of a firm',
      'He led the Orrin Compliance Division then.',
      ['Orrin Compliance Division: Organization/other'],
    ],
    ['a peer', 'Then the Duke of Orrinford left.', ['Duke of Orrinford: Person']],
    [
      'a peer who is named',
      'They met Henrik Vale, Duke of Orrinford.',
      ['Henrik Vale: Person', 'Orrinford: Place/city'],
    ],
    ['a surname that is a title too', 'They told Capt. Pope so.', ['Pope: Person']],
    ['a surname that ends places', 'They told Ms. Van Camp so.', ['Van Camp: Person']],
    ['a title of two words', 'They told Minister Resident John Low so.', ['John Low: Person']],
    ['letters for a kind of body', 'The NGO Red Umbrella reported two cases.', ['Red Umbrella: Organization/other']],
    [
      'a war of something',
      'They fought in the Lowmark War of Independence then.',
      ['Lowmark War of Independence: Event'],
    ],
    [
      'a body of a body',
      'He left the Executive Committee of the DNC then.',
      ['Executive Committee of the DNC: Organization/government'],
    ],
    [
      'a country beside a region',
      'They studied U.S. Middle East policy.',
      ['U.S.: Place/country', 'Middle East: Place/region'],
    ],
    [
      'a town behind a person',
      'Then John Hutton of Marske married there.',
      ['John Hutton: Person', 'Marske: Place/city'],
    ],
  ])('%s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test('a regime is a body, the one who rules a person where the article names him elsewhere', () => {
    expect(typed('The Halvaz regime fell.')).toEqual(['Halvaz regime: Organization/government']);
    expect(typed('The Halvaz regime fell. Mr Halvaz fled.')).toEqual([
      'Halvaz regime: Organization/government',
      'Halvaz: Person',
      'Halvaz: Person',
    ]);
  });
});

describe('a short form in brackets spells a name to its end', () => {
  test.each([
    [
      'a place inside',
      'The Movement for Unity and Work in West Africa (MUWWA) met.',
      'Movement for Unity and Work in West Africa',
    ],
    [
      'a preposition inside',
      'The Commission for Protection against Discrimination (CPD) met.',
      'Commission for Protection against Discrimination',
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text).map((name) => name.text)[0]).toBe(expected);
    expect(namesIn(text)).toHaveLength(2);
  });

  test('letters that spell the last name alone leave the first alone', () => {
    expect(namesIn('Officials of Norway and the Council for Aid to Halm (CAH) met.').map(({ text }) => text)).toEqual([
      'Norway',
      'Council for Aid to Halm',
      'CAH',
    ]);
  });

  test('letters that spell no place are no form of it', () => {
    const [place, letters] = namesIn('They fought in West Africa (MUWWA) then. MUWWA won.');
    expect(place?.type).toBe('Place');
    expect(letters?.type).not.toBe('Place');
  });
});
