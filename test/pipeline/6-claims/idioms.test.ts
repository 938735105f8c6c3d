import { claimsOf } from '../../support/claims-of';

/** Set phrases by which the news says who did what to whom, each beside a near miss. */
describe('idioms', () => {
  test.each([
    ['Ann Lee puts the sergeant’s death down to Bo Berg.', 'ACCUSED Ann Lee → Bo Berg'],
    ['Ann Lee ascribed the attack to the Fjord Front.', 'ACCUSED Ann Lee → Fjord Front'],
    ['Ann Lee described the Chilean curbs as a tantrum.', 'CRITICIZED Ann Lee → Chile'],
    ['Ann Lee expressed appreciation for the work of Bo Berg.', 'SUPPORTS Ann Lee → Bo Berg'],
    ['Ann Lee gave the credit to Bo Berg.', 'SUPPORTS Ann Lee → Bo Berg'],
    ['Bo Berg, who led the research for Halm Watch, agreed.', 'WORKS_FOR Bo Berg → Halm Watch'],
    ['Corwin Holdings poached Bo Berg in May.', 'APPOINTED Corwin Holdings → Bo Berg'],
    ['Ann Lee, who took refuge in Ghana, is back.', 'VISITED Ann Lee → Ghana'],
    ['Norway sent its envoy, Ann Lee, to Lisbon on Friday.', 'VISITED Ann Lee → Lisbon'],
    ['Norway is weighing entry bans for Ann Lee and Bo Berg.', 'SANCTIONED Norway → Bo Berg: hypothetical'],
    ['Norway refuses to hand over Ann Lee.', 'EXPELLED Norway → Ann Lee: negative'],
    ['Corwin Holdings belongs to Bo Berg.', 'OWNS Bo Berg → Corwin Holdings'],
    ['The town of Halm fell to the Fjord Front.', 'ATTACKED Fjord Front → Halm'],
    ['Norway fell to Iceland in the final.', 'DEFEATED Iceland → Norway'],
    ['Talks between Norway and Iceland on fishing rights broke down.', 'NEGOTIATED_WITH Norway → Iceland'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['what is put down to a thing of his', 'Ann Lee put the delay down to the weather in Norway.'],
    ['a witness does not talk with the court', 'Ann Lee told the High Court that she was ill.'],
    [
      'the skipper of the boat that a navy holds',
      'The Norwegian Navy boarded the boat and freed its skipper, who fled.',
    ],
    ['the wounded are no troops on their way', 'Two Norwegian soldiers were hurt and flown to Lisbon.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text).filter((claim) => !claim.startsWith('LOCATED_IN'))).toEqual([]);
  });

  test.each([
    ['Ann Lee said Bo Berg enjoyed her “full support”.', 'SUPPORTS Ann Lee → Bo Berg'],
    ['Ann Lee, a department head at the Health Ministry, resigned.', 'WORKS_FOR Ann Lee → Health Ministry'],
    ['Norway’s restitution commissioner, Ann Lee, spoke.', 'WORKS_FOR Ann Lee → Norway'],
    ['Corwin Bank’s Africa director, Ann Lee, spoke.', 'WORKS_FOR Ann Lee → Corwin Bank'],
    ['The brigade was led by a Danish general, Bo Berg.', 'CITIZEN_OF Bo Berg → Denmark'],
    ['The Danish general Bo Berg spoke.', 'WORKS_FOR Bo Berg → Denmark'],
    ['Bo Berg appeared before Bergen’s Crown Court.', 'LOCATED_IN Crown Court → Bergen'],
    ['Corwin Capital sacked Chief Executive Bo Berg.', 'LEADS Bo Berg → Corwin Capital'],
  ])('offices and places: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Corwin Capital accused Chief Executive Bo Berg of greed.', ['ACCUSED Corwin Capital → Bo Berg']],
    ['Bo Berg’s movement is accused by the Fjord Watch Network of killing Ann Lee.', []],
    ['Bo Berg could recall his ambassador, Ann Lee.', []],
  ])('whoever says it did not do it: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test('a charge that is rejected is denied', () => {
    const text = 'Bo Berg was charged by Norway on Monday. The Fjord Union rejected the charge.';
    expect(claimsOf(text)).toEqual(['CHARGED Norway → Bo Berg']);
  });

  test.each([
    ['Norway shut the port, a move that Iceland condemned.', 'CRITICIZED Iceland → Norway'],
    ['Ann Lee said Norway had shut the port, a step welcomed by Bo Berg.', 'SUPPORTS Bo Berg → Norway'],
    ['Ann Lee, under investigation by the Harbour Police, spoke.', 'INVESTIGATES Harbour Police → Ann Lee'],
    ['Ann Lee and Bo Berg, both on the payroll of Corwin Bank, were freed.', 'WORKS_FOR Bo Berg → Corwin Bank'],
  ])('what stands beside a clause or a name: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['several act before', 'Norway paid after Sweden shut the port, a move that Iceland condemned.'],
    ['another move', 'Norway spoke of a move that Iceland condemned.'],
    ['nobody is named', 'Ann Lee, under investigation for a year, spoke.'],
  ])('nothing where %s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    ['Bright Labs, a security company in Oslo, found it.', 'LOCATED_IN Bright Labs → Oslo'],
    ['The Interior Ministry in Oslo called it a lie.', 'LOCATED_IN Interior Ministry → Oslo'],
    ['Ann Lee is an adviser at the Fjord Bank in Oslo.', 'LOCATED_IN Fjord Bank → Oslo'],
    ['Halm, a town in the east of Norway, was shelled.', 'LOCATED_IN Halm → Norway'],
  ])('where a body is: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('where somebody meets a body, it need not be', () => {
    expect(claimsOf('Ann Lee met the Fjord Bank in Oslo on Friday.')).toEqual(['MET_WITH Ann Lee → Fjord Bank']);
  });

  test.each([
    ['The journalist Ann Lee alleges that Bo Berg beat her with a stick.', 'ATTACKED Bo Berg → Ann Lee: alleged'],
    ['The Fjord Union, whose chairman, Bo Berg, flew to Oslo, urged Norway to pay.', 'VISITED Bo Berg → Oslo'],
    [
      'The minister Eve Holm, who met her president, Bo Berg, at night, called Iceland’s demand an insult.',
      'CRITICIZED Eve Holm → Iceland',
    ],
  ])('who acts behind a relative clause: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('a body does not travel with its chairman', () => {
    const text = 'The Fjord Union, whose chairman, Bo Berg, flew to Oslo, urged Norway to pay.';
    expect(claimsOf(text)).not.toContain('VISITED Fjord Union → Oslo');
  });
});
