import { claimsOf, read } from '../../support/claims-of';

/** Wordings that look like a statement and are none, each beside one that is. */
describe('near misses', () => {
  test.each([
    ['Ann Lee flies to Oslo on Friday.', 'VISITED Ann Lee → Oslo: planned'],
    ['Bo Berg announced no change in Norway’s support for Iceland.', 'SUPPORTS Norway → Iceland'],
    ['For Bo Berg, the trip was a visit. His sister, Ann Lee, came too.', 'FAMILY_OF Ann Lee → Bo Berg'],
    ['Among the guests is Bo Berg. He is a cousin of Tom Lee.', 'FAMILY_OF Bo Berg → Tom Lee'],
    ['Former Corwin Bank chief executive Ann Lee arrived early.', 'LEADS Ann Lee → Corwin Bank'],
    ['Outgoing Corwin Bank Co-Chairman Ann Lee arrived early.', 'LEADS Ann Lee → Corwin Bank'],
    ['Corwin Bank business editor Ann Lee arrived early.', 'WORKS_FOR Ann Lee → Corwin Bank'],
    ['Ann Lee has held the post of chairman of Corwin Bank since 2014.', 'LEADS Ann Lee → Corwin Bank'],
    ['Ann Lee did not take the job of head of Corwin Bank.', 'LEADS Ann Lee → Corwin Bank: negative'],
    ['Norway turns down Iceland’s offer.', 'OPPOSES Norway → Iceland'],
    ['Ann Lee sets up Bright Cables.', 'FOUNDED Ann Lee → Bright Cables'],
    ['Norway spoke to Sweden’s new President Ann Lee.', 'LEADS Ann Lee → Sweden'],
    ['Ann Lee works at the harbour in Halm, Norway.', 'LOCATED_IN Halm → Norway'],
    ['The museum opened in Oslo and other towns in Norway.', 'LOCATED_IN Oslo → Norway'],
    ['Swedish state television accused Norway of lying.', 'ACCUSED Sweden → Norway'],
    ['Corwin Bank named Ann Lee chief executive on Monday.', 'APPOINTED Corwin Bank → Ann Lee'],
    ['Corwin Bank named Ann Lee as its chief on Monday.', 'APPOINTED Corwin Bank → Ann Lee'],
    [
      'Bob Ray nominated Ann Lee as head of the Fjord Bank, replacing Tom Berg.',
      'SUCCEEDED Ann Lee → Tom Berg: planned',
    ],
    ['Bob Ray nominated Ann Lee as head of the Fjord Bank.', 'LEADS Ann Lee → Fjord Bank: planned'],
    ['Bob Ray appointed Ann Lee as head of the Fjord Bank, replacing Tom Berg.', 'SUCCEEDED Ann Lee → Tom Berg'],
    ['Hundreds of Swedes marched on Monday to protest against Norway.', 'PROTESTED_AGAINST Swedes → Norway'],
    ['Norway probably supports the Fjord Front.', 'SUPPORTS Norway → Fjord Front: hypothetical'],
    ['Ann Lee has the potential to replace Tom Berg.', 'SUCCEEDED Ann Lee → Tom Berg: hypothetical'],
    ['Ann Lee did not speak to reporters during a visit to Oslo.', 'VISITED Ann Lee → Oslo'],
    ['Norway supports the Icelandic plan.', 'SUPPORTS Norway → Iceland'],
    ['Corwin Holdings is the parent of Fjord Bank.', 'OWNS Corwin Holdings → Fjord Bank'],
    ['Ann Lee led Halden Rovers for two years.', 'LEADS Ann Lee → Halden Rovers'],
    ['Ann Lee is a Kremlin correspondent for The Halm Herald.', 'WORKS_FOR Ann Lee → The Halm Herald'],
    ['The proposed deal between Norway and Sweden failed.', 'AGREED_WITH Norway → Sweden: hypothetical'],
    ['Ann Lee is the lawyer for Corwin Holdings.', 'REPRESENTS Ann Lee → Corwin Holdings'],
    ['Norway prevented Sweden from attacking Iceland.', 'ATTACKED Sweden → Iceland: negative'],
    ['Norway wants Ann Lee to meet Bo Berg.', 'MET_WITH Ann Lee → Bo Berg: planned'],
    ['Ann Lee met not Bo Berg but Tom Rask.', 'MET_WITH Ann Lee → Tom Rask'],
    ['Ann Lee met not only Bo Berg but also Tom Rask.', 'MET_WITH Ann Lee → Bo Berg'],
    ['Ann Lee was attacked not by Norway but by Sweden.', 'ATTACKED Sweden → Ann Lee'],
    ['Ten people died in Idlib province, Syria.', 'LOCATED_IN Idlib → Syria'],
    ['Fighting went on in Idlib province in Syria.', 'LOCATED_IN Idlib → Syria'],
    ['Ten people died in the Doura district of Baghdad.', 'LOCATED_IN Doura → Baghdad'],
    ['Ten people died in the Texas town of Halm.', 'LOCATED_IN Halm → Texas'],
    ['The governor of Punjab province, Ann Lee, spoke.', 'LEADS Ann Lee → Punjab'],
    ['ISIL’s attacks in Baghdad killed ten people.', 'ATTACKED ISIL → Baghdad'],
    ['Norway supports the government and people of Iceland.', 'SUPPORTS Norway → Iceland'],
    ['Norway is committed to destroy the Fjord Front.', 'ATTACKED Norway → Fjord Front: planned'],
    ['Ann Lee and Bo Berg mourned their daughter, Ida Berg.', 'FAMILY_OF Ida Berg → Ann Lee'],
    ['Ann Lee and Bo Berg met in Oslo. Their lawyer, Tom Rask, spoke.', 'REPRESENTS Tom Rask → Bo Berg'],
    ['Norway wants to meet Bo Berg.', 'MET_WITH Norway → Bo Berg: planned'],
    ['Norway scheduled Ann Lee to meet Bo Berg in June.', 'MET_WITH Ann Lee → Bo Berg: planned'],
    ['Norway summoned the Halm Brigade to attack Port Halm.', 'ATTACKED Halm Brigade → Port Halm: hypothetical'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['air strikes protest nothing', 'Norway began air strikes against the Fjord Front.', /PROTESTED/],
    ['head of a unit', 'Ann Lee, the head of its Spanish unit, left Corwin Bank.', /Spain/],
    ['head of a delegation', 'Ann Lee, the head of the Corwin Bank delegation, spoke.', /LEADS/],
    ['what shocks wins nothing', 'The raids of the Fjord Front in Paris shocked Norway.', /DEFEATED/],
    ['what rules are about', 'Ann Lee wrote rules about Norwegians attacking Iceland.', /ATTACKED/],
    ['what is only thought', 'Ann Lee thought about attacking Iceland.', /ATTACKED/],
    ['what is held back', 'Norway held back aid for Halm.', /AIDED/],
    ['a verb that its particle makes another', 'Ann Olsen settled down with Bo Rask in Oslo.', /AGREED_WITH/],
    ['who is kept from it', 'Norway prevented Sweden from attacking Iceland.', /ATTACKED Norway/],
    ['who wants another to act', 'Norway wants Ann Lee to meet Bo Berg.', /MET_WITH Norway/],
    ['one and not the other', 'Ann Lee met not Bo Berg but Tom Rask.', /MET_WITH Ann Lee → Bo Berg/],
    ['for one and not the other', 'Ann Lee works not for Corwin Bank but for Fjord Bank.', /Corwin/],
    ['by one and not the other', 'Ann Lee was attacked not by Norway but by Sweden.', /Norway/],
    ['who is handed over', 'Norway handed over three suspects to Iceland.', /SUCCEEDED/],
    ['a province and its country', 'Ten people died in Idlib province, Syria.', /LOCATED_IN Syria/],
    ['a district and its town', 'Ten people died in the Doura district of Baghdad.', /LOCATED_IN Baghdad/],
    ['an area is no part of the town', 'Ten people died in the Baghdad area of Iraq.', /LOCATED_IN Baghdad/],
    ['where somebody is from', 'They met an engineer, Ann Lee, from Oslo.', /WORKS_FOR/],
    [
      'each minister has his own',
      'Norway and Sweden sent their ministers, Ann Lee and Bo Berg, to Halm.',
      /Ann Lee → Sweden/,
    ],
    ['whom an aide helped', 'Ann Lee was arrested by Kenyan police with the aid of Norway.', /AIDED Norway → Ann Lee/],
    ['a bond that ends', 'Ann Olsen broke up with Bo Rask in May.', /OPPOSES/],
    ['a day to come is no fact', 'Ann Lee flies to Oslo on Friday.', /VISITED Ann Lee → Oslo$/],
    ['a change denied', 'Bo Berg announced no change in Norway’s support for Iceland.', /negative/],
    ['one table', 'Ann Lee and Bo Berg sat at the same table.', /NEGOTIATED/],
    [
      'its wing is the nearer body’s',
      'Norway fears the Fjord Front and its armed wing, the Halm Brigade.',
      /PART_OF Halm Brigade → Norway/,
    ],
    ['a lender from somewhere', 'Bulgarian lender Trakia Bank cut 200 jobs.', /AIDED/],
    ['a coach from somewhere', 'Argentine coach Ann Lee landed in Cairo.', /LEADS/],
    [
      'a group’s leader',
      'Corwin Bank spoke, and the Spanish group’s leader, Ann Lee, resigned.',
      /LEADS Ann Lee → Spain/,
    ],
    ['a climber from a country', 'Ann Lee and Nepal’s Pemba Dorchi reached the summit.', /LOCATED_IN/],
    ['a general staff', 'The town fell, Ukraine’s General Staff said.', /WORKS_FOR/],
    ['a penalty of no court', 'The European Union imposed penalties on Altyn Bank.', /CONVICTED/],
    ['a driver from somewhere', 'Norwegian bus driver Ann Lee met Bo Berg.', /WORKS_FOR/],
    ['a paper that reports owns nothing', 'Norway praised Chile and Kenya, a Swedish-owned weekly reports.', /OWNS/],
    ['talks of others', 'Ann Lee agreed to mediation in the talks with Norway.', /AGREED_WITH/],
    ['with whom one was on a day', 'Ann Lee was with Corwin Bank on Monday.', /WORKS_FOR/],
    ['to whom one says goodbye', 'Ann Lee said goodbye to Corwin Bank.', /RESIGNED_FROM/],
    ['with whom two collaborate', 'Bo Berg and Ann Lee collaborated with several papers.', /COOPERATES_WITH/],
    ['a list of those who gain', 'Norway put Iceland on the list of countries that gain from it.', /SANCTIONED/],
    ['what he called somebody', 'Bo Berg left Ann Lee, whom he called “a thief” in May.', /SPOKE_WITH/],
    ['a list of regions', 'Troops stood in Halmland, Norway, Sweden and Denmark.', /LOCATED_IN/],
    ['what stands between', 'They praised the mayor of Halm and two officers in Oslo.', /LOCATED_IN/],
    ['a party has no governor', 'They met the Democratic former Governor Ann Lee.', /LEADS/],
    ['a town has no general', 'They read the diary of General Ann Lee of Halm.', /WORKS_FOR/],
    ['a time is no part', 'Ann Lee grew rich during World War II.', /PARTICIPATED_IN/],
    ['the last but one of a list', 'They served Iowa, Missouri, Illinois, and Minnesota.', /LOCATED_IN/],
    ['whose side one takes', 'They met pro-Norway councillor Ann Lee.', /WORKS_FOR/],
    ['a party has no editor', 'Ann Lee was a newspaper editor and politician for the Labour Party.', /LEADS/],
    ['rebels are not their country', 'Norwegian rebels attacked Port Halm.', /ATTACKED Norway/],
    ['a paper is not its country', 'A Norwegian newspaper accused Sweden of lying.', /ACCUSED Norway/],
    ['a minister is not arrested as his country', 'Swedish police arrested Norway’s foreign minister.', /ARRESTED/],
    ['to name is not to appoint', 'Bob Ray named Ann Lee in a book on Monday.', /APPOINTED/],
    ['a prize is no office', 'The Halm Herald named Ann Lee the best coach of the year.', /APPOINTED/],
    [
      'who names replaces nobody',
      'Bob Ray named Ann Lee as chair of the bank, replacing Tom Berg.',
      /SUCCEEDED Bob Ray/,
    ],
    ['a compound verb', 'Norway must strong-arm Iceland into a deal.', /AIDED/],
    ['a league is not hit', 'Bob Ray hit his first Halm League goal on Monday.', /ATTACKED/],
    ['a constituency is contested', 'Bob Ray contested the Oslo seat twice.', /OPPOSES/],
    ['what somebody believes', 'Ann Lee believes that Norway must change.', /URGED/],
    ['success is no succession', 'Norway has succeeded in quickly isolating the Fjord Front.', /SUCCEEDED/],
    ['others in the country', 'Norway supports the Icelandic groups that left.', /SUPPORTS/],
    ['parents own nobody', 'His Greek parents are Andreas and Ann Berg.', /OWNS/],
    ['a government is no place', 'Halmland is in a joint government of Bergland Province.', /LOCATED_IN Halmland/],
    ['what a correspondent reports on', 'Ann Lee is a Kremlin correspondent for The Halm Herald.', /→ Kremlin/],
    ['towns where it was', 'Norway condemned the attacks in Halm and Oslo Airport.', /CRITICIZED/],
    ['cities of a country', 'The major cities of Norway were located in Bergen.', /LOCATED_IN Norway/],
    ['talks of others', 'Ann Lee agreed to mediation in the final talks with Norway.', /AGREED_WITH/],
    ['a score is no lead', 'Ann Lee led Halden Rovers with 20 goals.', /LEADS/],
    ['a group in a body', 'Bob Ray led a dissenting group of Corwin Holdings members.', /LEADS/],
    ['a historian of a country', 'The Norwegian historian Ann Lee spoke.', /WORKS_FOR/],
    ['one from the country', 'Ann Lee is a Norwegian football manager.', /LEADS/],
    ['a reviewed paper', 'Ann Lee reviewed Bob Ray’s paper on fish.', /INVESTIGATES/],
    ['a player robbed of a goal', 'Ann Lee robbed Bob Ray of a goal.', /ATTACKED/],
    ['a river is in the country', 'It began in the Upper Halm River region of Norway.', /LOCATED_IN Norway/],
    [
      'a title told twice',
      'They met the Swedish president in Oslo in May, President Ann Lee said.',
      /LEADS Ann Lee → Sweden/,
    ],
    ['who comes next', 'For Ann Lee, a Fjord Bank analyst in London, Bob Ray was a hero.', /WORKS_FOR Bob Ray/],
  ])('%s: %s', (_, text, unwanted) => {
    expect(claimsOf(text).join('\n')).not.toMatch(unwanted);
  });

  test.each([
    [
      'an aid worker is aided by nobody',
      'The Halm Front kidnapped Swiss aid worker Ann Lee.',
      'ARRESTED Halm Front → Ann Lee',
    ],
    [
      'who is let go goes after nobody',
      'Norway let Ann Lee go after Iceland paid a ransom.',
      'RELEASED Norway → Ann Lee',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['Halm held 11 local Kurds following attacks in Madagascar.'],
    ['The Labour Party lacked the majority necessary to impeach Ann Lee.'],
    ['Through the Offices of Trade and Tax, the Corwin Bank worked with the police.'],
    ['Norway sponsored a police action under the auspices of the United Nations.'],
    ['Norway blamed the drought for the attack on Sweden.'],
    ['Fjord Rights wrote a report. The report noted the case of the human rights defender Bo Berg.'],
    ['Armenia has occupied 20 per cent of Azerbaijan’s territory.'],
    ['Ann Lee was appointed as the first Consul for Baghdad.'],
    ['Bob Ray, who engaged the assailant, and Ann Lee chased him.'],
  ])('nothing: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    [
      'Norway and Sweden swapped prisoners through the good offices of Qatar.',
      ['MEDIATED Qatar → Norway', 'MEDIATED Qatar → Sweden'],
    ],
    [
      'The agency identified Bo Berg as working in association with the Fjord Bank.',
      ['COOPERATES_WITH Bo Berg → Fjord Bank'],
    ],
    [
      'Bo Berg hoped that Norway would help Iceland and warn Sweden against any attack.',
      ['AIDED Norway → Iceland: hypothetical', 'THREATENED Norway → Sweden: hypothetical'],
    ],
    ['After praising a dialogue with a Corwin Bank reviewer, Bo Berg urged Norway to act.', ['URGED Bo Berg → Norway']],
    [
      'Ann Lee and Bo Berg discussed the need to continue the close cooperation between Iraq and Norway.',
      ['MET_WITH Ann Lee → Bo Berg', 'COOPERATES_WITH Iraq → Norway: hypothetical'],
    ],
    ['Ann Lee dealt with Siam, Norway, and the powers of the south.', []],
    ['Instructions directed Bo Berg to meet Ann Lee.', ['MET_WITH Bo Berg → Ann Lee: hypothetical']],
    [
      'Norwegian police filed charges against a team of the Women’s League for describing clashes after their visit to Oslo.',
      ['CHARGED Norwegian police → Women’s League'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test('firms supply each other for money', () => {
    expect(claimsOf('Brightwell Foods will supply Fjord Airlines with meals.')).toEqual([]);
  });

  test('what tells who they are is not what they did', () => {
    expect(claimsOf('A group of rebels from the Halm Front led by Bo Berg seized Lisbon.')).toEqual([
      'LEADS Bo Berg → Halm Front',
      'ATTACKED Halm Front → Lisbon',
    ]);
  });
});

test('since tells nothing of what has not been done after it', () => {
  const { claims } = read('Ann Lee has not met Bo Berg since a summit in Oslo in May.');
  expect(claims.map(({ type, polarity, date, place }) => [type, polarity, date, place])).toEqual([
    ['MET_WITH', 'negative', undefined, undefined],
  ]);
});

test.each([
  ['Ann Lee was the head of Corwin Bank until 2019.', 'former'],
  ['Ann Lee was then a junior minister of Norway.', 'former'],
  ['Ann Lee is the head of Corwin Bank.', 'current'],
])('%s is %s', (text, tense) => {
  expect(read(text).claims.map((claim) => claim.tense)).toEqual([tense]);
});
