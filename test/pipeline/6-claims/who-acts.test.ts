import { claimsOf } from '../../support/claims-of';

/** Who does what and whether it is so, where more than a verb with its subject tells it. */
describe('who acts', () => {
  test.each([
    ['Norway issued a statement condemning Iceland.', 'CRITICIZED Norway → Iceland'],
    ['Norway released a report that accused Iceland of fraud.', 'ACCUSED Norway → Iceland'],
    ['Norway plans to issue a statement condemning Iceland.', 'CRITICIZED Norway → Iceland: planned'],
    ['A statement condemning Iceland was issued by Norway.', 'CRITICIZED Norway → Iceland'],
    ['In a letter urging Iceland to lower the quota, Ann Lee said that she was patient.', 'URGED Ann Lee → Iceland'],
    ['Norway released a statement praising Ann Lee and criticising the Halm Union.', 'CRITICIZED Norway → Halm Union'],
  ])('what somebody has written: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['what one only gets is another’s', 'Norway received a letter urging Iceland to lower the quota.'],
    ['words hit nobody', 'Norway issued a statement attacking Iceland.'],
    ['a paper of another’s', 'Norway rejected a report condemning Iceland.'],
    ['they met others', 'Ann Lee and Bo Berg met with officials.'],
    ['his supporters are not he', 'Supporters of Bo Berg attacked Ann Lee.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    ['Bo Berg joined Halm Rovers. The Norwegian praised Ann Lee.', 'SUPPORTS Bo Berg → Ann Lee'],
    ['Bo Berg joined Halm Rovers. The Norwegian praised Ann Lee.', 'CITIZEN_OF Bo Berg → Norway'],
    ['Bo Berg joined Halm Rovers. The Norwegian striker praised Ann Lee.', 'CITIZEN_OF Bo Berg → Norway'],
  ])('one of a nation: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Fighters loyal to Bo Berg attacked Halm.', ['ATTACKED Bo Berg → Halm']],
    ['Troops loyal to the Syrian government attacked Aleppo.', ['ATTACKED Syria → Aleppo']],
    ['Militias loyal to Norway attacked Halm.', []],
    ['Officers loyal to Bo Berg arrested Ann Lee.', []],
  ])('who fights for somebody: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test.each([
    ['Senator Joan Pike left. The Ohio Republican urged Norway to act.', ['URGED Joan Pike → Norway']],
    ['Joan Pike left. The Ohio Republican urged Norway to act.', []],
    ['She replaced Bo Berg. The former judge urged Norway to act.', []],
  ])('one of a party, and who was something else before: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test.each([
    ['Ann Lee’s employer, Corwin Bank, sued Norway.', 'WORKS_FOR Ann Lee → Corwin Bank'],
    ['Corwin Bank, Ann Lee’s former employer, sued Norway.', 'WORKS_FOR Ann Lee → Corwin Bank'],
  ])('for whom somebody works: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('a statement that was blocked criticises nobody', () => {
    expect(claimsOf('Norway blocked a Danish statement criticising Iceland.')).toEqual(['OPPOSES Norway → Denmark']);
  });

  test.each([
    ['Bo Berg praised Colombo.', ['SUPPORTS Bo Berg → Sri Lanka']],
    ['Bo Berg thanked New Delhi for the boats.', ['SUPPORTS Bo Berg → India']],
  ])('a seat of government: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test('the president with whom a minister spoke is not of the country that acts', () => {
    const text = 'Norway will leave the bloc, Minister Ann Lee said after a call with President Bo Berg.';
    expect(claimsOf(text).filter((claim) => claim.startsWith('LEADS'))).toEqual([]);
  });

  test('a country is not one of its people', () => {
    expect(claimsOf('The Norwegian attacked Ann Lee.')).toEqual([]);
  });

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
    ['Norway and Iceland freed the crews under a swap brokered by Oman.', 'MEDIATED Oman → Norway'],
    ['Oman brokered the swap under which Norway and Iceland freed the crews.', 'MEDIATED Oman → Iceland'],
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

  test.each([
    ['Turkish and Iraqi troops attacked Norway.', 'ATTACKED Turkey → Norway', 'ATTACKED Iraq → Norway'],
    [
      'Polish, Danish and Latvian ministers met Ann Lee.',
      'MET_WITH Poland → Ann Lee',
      'MET_WITH Denmark → Ann Lee',
      'MET_WITH Latvia → Ann Lee',
    ],
    [
      'Norway and Iceland each signed the Lisbon Treaty.',
      'SIGNED Norway → Lisbon Treaty',
      'SIGNED Iceland → Lisbon Treaty',
    ],
  ])('those who share a noun or a verb: %s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Both Ann Lee and her predecessor, Bo Berg, attended the Halm Summit.', 'PARTICIPATED_IN Bo Berg → Halm Summit'],
    ['Ann Lee, who met the archbishop of Halm, Bo Berg, would not speak.', 'MET_WITH Ann Lee → Bo Berg'],
    ['Norway has yet to ratify the Lisbon Treaty.', 'SIGNED Norway → Lisbon Treaty: negative'],
    ['Neither Norway nor Iceland has signed the Lisbon Treaty.', 'SIGNED Norway → Lisbon Treaty: negative'],
    ['Oman acts as a go-between for Norway and Iceland.', 'MEDIATED Oman → Norway'],
    ['The tie-up between Corwin Holdings and Fjord Bank failed.', 'COOPERATES_WITH Corwin Holdings → Fjord Bank'],
    ['Among those whom Ann Lee met was Bo Berg.', 'MET_WITH Ann Lee → Bo Berg'],
    [
      'The satellite was built by Bright Cables in cooperation with Fjord Bank.',
      'COOPERATES_WITH Bright Cables → Fjord Bank',
    ],
    ['Shares in Fjord Bank rose after it signed a deal with Bright Cables.', 'AGREED_WITH Fjord Bank → Bright Cables'],
    ['Bright Cables has been talking to Fjord Bank about a merger.', 'NEGOTIATED_WITH Bright Cables → Fjord Bank'],
  ])('who is meant: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['rebels are not their country', 'Norway and Danish rebels met Ann Lee.', /Denmark/],
    ['who flies between towns mediates in none', 'Ann Lee shuttled between Bergen and Tromso all week.', /MEDIATED/],
    ['one of two is meant', 'Sales at Fjord Bank and the Halm Bank rose after it met Ann Lee.', /MET_WITH/],
    ['a force that arrives pays no visit', 'The arrival of the Halm Brigade in Norway caused alarm.', /VISITED/],
    ['to be dropped by one is not to drop by', 'Ann Lee was dropped by Norway.', /VISITED/],
    ['an ambassador called home is not thrown out', 'Norway recalled its ambassador to Iceland, Ann Lee.', /EXPELLED/],
  ])('not where %s: %s', (_, text, claim) => {
    expect(claimsOf(text).join()).not.toMatch(claim);
  });

  test.each([
    [
      'Also attending the Lisbon Summit were Ann Lee and Bo Berg.',
      'PARTICIPATED_IN Ann Lee → Lisbon Summit',
      'PARTICIPATED_IN Bo Berg → Lisbon Summit',
    ],
    [
      'Joining Ann Lee in condemning Acme Foods was Bo Berg.',
      'CRITICIZED Ann Lee → Acme Foods',
      'CRITICIZED Bo Berg → Acme Foods',
    ],
    [
      'Not only Norway but also Iceland condemned Acme Foods.',
      'CRITICIZED Norway → Acme Foods',
      'CRITICIZED Iceland → Acme Foods',
    ],
    [
      'Norway and, to a lesser degree, Iceland have backed the Halm Union.',
      'SUPPORTS Norway → Halm Union',
      'SUPPORTS Iceland → Halm Union',
    ],
    [
      'Ann Lee, together with Bo Berg, criticised Iceland.',
      'CRITICIZED Ann Lee → Iceland',
      'CRITICIZED Bo Berg → Iceland',
    ],
    ['Ann Lee was accompanied to Lisbon by Bo Berg.', 'VISITED Ann Lee → Lisbon', 'VISITED Bo Berg → Lisbon'],
  ])('several who do it: %s', (text, ...expected) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['The Halm Union said talks with Acme Foods had failed.', 'MET_WITH Halm Union → Acme Foods'],
    ['Norway said a meeting with Iceland had been cancelled.', 'MET_WITH Norway → Iceland: negative'],
  ])('who tells of his own talks: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('who reports them has none', () => {
    expect(claimsOf('The Harbour Times said talks with Acme Foods had failed.')).toEqual([]);
  });

  test.each([
    ['what is good for a town is no support of it', 'Ann Lee welcomed the liberation of Lisbon.'],
    ['who beat the club sacks nobody', 'Bo Berg was sacked after a defeat by Halm Rovers.'],
    ['where one is due to act, nobody is due to come', 'Ann Lee knew Lisbon, where she was due to speak.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    ['Norwegian troops came under fire from fighters of the Halm Front.', 'ATTACKED Halm Front → Norway'],
    ['Ann Lee came under fire from Bo Berg.', 'CRITICIZED Bo Berg → Ann Lee'],
    ['Norway accuses neighbouring Iceland of arming the Halm Front.', 'AIDED Iceland → Halm Front: alleged'],
    ['Rebels of the Halm Front seized Lisbon.', 'ATTACKED Halm Front → Lisbon'],
    ['The Halm Union marched to the ministry to demand that Ann Lee resign.', 'URGED Halm Union → Ann Lee'],
    ['The Halm Front, which Iceland says is backed by Norway, grew.', 'SUPPORTS Norway → Halm Front'],
    ['Ann Lee said Bo Berg had her full confidence.', 'SUPPORTS Ann Lee → Bo Berg'],
    ['Norway liberated the town of Halm from Islamic State control.', 'ATTACKED Norway → Islamic State'],
    ['Judge Ann Lee jailed Bo Berg for six years.', 'CONVICTED Ann Lee → Bo Berg'],
    ['Ann Lee has sat in the Senate since 2011.', 'MEMBER_OF Ann Lee → Senate'],
  ])('what is done, by the words around it: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee put her weight behind Bo Berg’s bid to lead the Halm Union.', 'LEADS Bo Berg → Halm Union: hypothetical'],
    ['Norway opposed Iceland joining NATO.', 'MEMBER_OF Iceland → NATO: hypothetical'],
    ['Norway dropped its objections to Iceland joining NATO.', 'MEMBER_OF Iceland → NATO: hypothetical'],
    ['Ann Lee opposes Iceland’s plan to join NATO.', 'MEMBER_OF Iceland → NATO: planned'],
    ['Norway asked for Iceland’s permission to bomb Halm.', 'ATTACKED Norway → Halm: hypothetical'],
    ['Ann Lee accepted Bo Berg’s invitation to visit Lisbon.', 'VISITED Ann Lee → Lisbon: hypothetical'],
  ])('a deed that is only spoken of is that of whom the noun names: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Norway on Thursday fined Fjord Bank $5 million.', 'SANCTIONED Norway → Fjord Bank'],
    ['Norway on Thursday lent Iceland €5 million.', 'AIDED Norway → Iceland'],
    ['Norway instructed the envoy in Lisbon, Ann Lee, to protest.', 'URGED Norway → Ann Lee'],
  ])('an object beside a sum, or apposed: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Norway opposes a plan of Iceland, yet Sweden, which never signed it, stays.', ['OPPOSES Norway → Iceland']],
    ['Bo Berg was asked about his arrest by the Halm Constabulary.', ['ARRESTED Halm Constabulary → Bo Berg']],
  ])('what a contrast or a question leaves as it is: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
