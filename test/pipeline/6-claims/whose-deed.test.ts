import { claimsOf } from '../../support/claims-of';

/** Whose deed a gerund or an infinitive tells, where its own subject is not said. */
describe('the deed of another', () => {
  test.each([
    ['praised', 'Norway applauded Iceland for freeing Leo Brandt.', 'RELEASED Iceland → Leo Brandt'],
    ['praised on', 'Norway congratulated Iceland on freeing Leo Brandt.', 'RELEASED Iceland → Leo Brandt'],
    ['scolded over', 'Norway scolded Iceland over arming the Red Front.', 'AIDED Iceland → Red Front: alleged'],
    ['behind a particle', 'Norway hit out at Iceland for arming the Red Front.', 'AIDED Iceland → Red Front: alleged'],
    [
      'behind a noun',
      'Norway pointed the finger at Iceland for arming the Red Front.',
      'AIDED Iceland → Red Front: alleged',
    ],
    [
      'under fire',
      'Iceland came under fire from Norway for arming the Red Front.',
      'AIDED Iceland → Red Front: alleged',
    ],
    ['punished', 'Norway imposed sanctions on Iceland for arming the Red Front.', 'AIDED Iceland → Red Front: alleged'],
    ['waited for', 'Norway is waiting for Iceland to free Leo Brandt.', 'RELEASED Iceland → Leo Brandt: hypothetical'],
    ['relied on', 'Norway relied on Iceland to free Leo Brandt.', 'RELEASED Iceland → Leo Brandt: hypothetical'],
    ['got', 'Norway got Iceland to free Leo Brandt.', 'RELEASED Iceland → Leo Brandt'],
    ['trained', 'Norway trained the Red Front to bomb Chile.', 'ATTACKED Red Front → Chile: hypothetical'],
  ])('%s', (_, text, expected) => {
    const found = claimsOf(text);
    expect(found).toContain(expected);
    // The deed is told of nobody else.
    const [relation = ''] = expected.split(' ');
    expect(found.filter((claim) => claim.startsWith(relation))).toEqual([expected]);
  });

  test.each([
    ['travellers', 'Ann Lee set off for Iceland to meet Bo Berg.', 'MET_WITH Ann Lee → Bo Berg: planned'],
    [
      'what is only discussed',
      'Ann Lee met Bo Berg and discussed the campaign to bomb Halm.',
      'MET_WITH Ann Lee → Bo Berg',
    ],
    ['one’s own time', 'Norway spent years arming the Red Front.', 'AIDED Norway → Red Front'],
    ['one’s own history', 'Norway has a long history of arming the Red Front.', 'AIDED Norway → Red Front'],
  ])('the deed of the subject: %s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });
});

describe('what has been done', () => {
  test.each([
    ['kept', 'Norway kept condemning Iceland.', 'CRITICIZED Norway → Iceland'],
    ['kept from', 'Norway kept Chile from condemning Iceland.', 'CRITICIZED Chile → Iceland: negative'],
    ['had to', 'Norway had to condemn Iceland.', 'CRITICIZED Norway → Iceland'],
    ['has to', 'Norway has to condemn Iceland.', 'CRITICIZED Norway → Iceland: hypothetical'],
    ['a chance taken', 'Norway took the opportunity to condemn Iceland.', 'CRITICIZED Norway → Iceland'],
    [
      'a chance only had',
      'Norway has the opportunity to condemn Iceland.',
      'CRITICIZED Norway → Iceland: hypothetical',
    ],
    ['a step', 'Norway took the unusual step of condemning Iceland.', 'CRITICIZED Norway → Iceland'],
    ['out of its way', 'Norway went out of its way to praise Iceland.', 'SUPPORTS Norway → Iceland'],
    ['not hesitated', 'Norway did not hesitate to condemn Iceland.', 'CRITICIZED Norway → Iceland'],
    ['a refusal', 'Norway’s refusal to condemn Iceland angered many.', 'CRITICIZED Norway → Iceland: negative'],
    [
      'refused for years',
      'Norway refused for years to sign the Lisbon Treaty.',
      'SIGNED Norway → Lisbon Treaty: negative',
    ],
    ['the 44th', 'Norway became the 44th country to ratify the Lisbon Treaty.', 'SIGNED Norway → Lisbon Treaty'],
    ['a plan', 'Norway’s plan to sanction Iceland angered many.', 'SANCTIONED Norway → Iceland: planned'],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    ['Norway repeated its threat to bomb Iceland.', true],
    ['Threats by Norway to bomb Iceland were idle.', true],
    ['There is no threat to bomb Iceland, Norway said.', false],
  ])('a threat by noun: %s', (text, isTold) => {
    expect(claimsOf(text).includes('THREATENED Norway → Iceland')).toBe(isTold);
  });
});

describe('who goes on speaking', () => {
  test.each([
    [
      'denied',
      'Ann Lee denied that police had used the weapon and threatened to sue Bo Berg.',
      'THREATENED Ann Lee → Bo Berg',
    ],
    ['said', 'Ann Lee said Norway would leave and urged Iceland to follow.', 'URGED Ann Lee → Iceland'],
  ])('%s', (_, text, expected) => {
    const found = claimsOf(text);
    expect(found).toContain(expected);
    expect(found.filter((claim) => claim.includes('Norway →'))).toEqual([]);
  });

  test('what is due is still to come', () => {
    expect(claimsOf('Ann Lee is due to meet Bo Berg.')).toEqual(['MET_WITH Ann Lee → Bo Berg: planned']);
    expect(claimsOf('Ann Lee is due to hold talks with Bo Berg.')).toEqual(['MET_WITH Ann Lee → Bo Berg: planned']);
    expect(claimsOf('The delay was due to hold-ups in Oslo.')).toEqual([]);
  });
});

describe('those who act together', () => {
  test.each([
    [
      'along with',
      'Norway, along with Chile, condemned Iceland.',
      ['CRITICIZED Norway → Iceland', 'CRITICIZED Chile → Iceland'],
    ],
    [
      'alongside',
      'Norway, alongside Chile, condemned Iceland.',
      ['CRITICIZED Norway → Iceland', 'CRITICIZED Chile → Iceland'],
    ],
    [
      'as well as',
      'Norway as well as Chile condemned Iceland.',
      ['CRITICIZED Norway → Iceland', 'CRITICIZED Chile → Iceland'],
    ],
    [
      'objects',
      'Ann Lee met Bo Berg as well as Kari Moen.',
      ['MET_WITH Ann Lee → Bo Berg', 'MET_WITH Ann Lee → Kari Moen'],
    ],
    ['rulers', 'The presidents of Norway and Chile met in Lisbon.', ['MET_WITH Norway → Chile']],
    [
      'holders behind their countries',
      'The defence ministers of Norway and Chile, Ann Lee and Bo Berg, met in Lisbon.',
      ['WORKS_FOR Ann Lee → Norway', 'WORKS_FOR Bo Berg → Chile', 'MET_WITH Ann Lee → Bo Berg'],
    ],
    ['examples', 'Norway jailed critics such as Ann Lee.', ['ARRESTED Norway → Ann Lee']],
    ['one ruler is somebody', 'The president of Norway condemned Iceland.', []],
    ['unlike', 'Norway, unlike Chile, condemned Iceland.', ['CRITICIZED Norway → Iceland']],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual([...expected].sort());
  });
});

describe('what newspapers and armies leave out', () => {
  test.each([
    ['a headline', 'Leo Brandt arrested by the Harbour Police in Oslo', 'ARRESTED Harbour Police → Leo Brandt'],
    ['a headline that stands by', 'Ann Lee stood by Bo Berg', 'SUPPORTS Ann Lee → Bo Berg'],
    [
      'an owner behind a plural',
      'Norway condemns in the strongest terms Iceland’s attacks on Halm.',
      'CRITICIZED Norway → Iceland',
    ],
    [
      'terrorists of a body',
      'The army repelled an attack by Red Front terrorists on Halm.',
      'ATTACKED Red Front → Halm',
    ],
    [
      'examples of a body’s men',
      'Norway sanctioned four commanders of the Red Front, including Leo Brandt.',
      'SANCTIONED Norway → Leo Brandt',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });
});

describe('who is named elsewhere in the sentence', () => {
  test.each([
    ['a count', 'Those arrested by Norway include Ann Lee.', ['ARRESTED Norway → Ann Lee']],
    [
      'a predicate',
      'The officials sanctioned by Norway are Ann Lee and Bo Berg.',
      ['SANCTIONED Norway → Ann Lee', 'SANCTIONED Norway → Bo Berg'],
    ],
    [
      'one after the other',
      'Ann Lee met Bo Berg, then Kari Moen.',
      ['MET_WITH Ann Lee → Bo Berg', 'MET_WITH Ann Lee → Kari Moen'],
    ],
    ['what is theirs', 'Iceland, whose plan Norway condemned, backed down.', ['CRITICIZED Norway → Iceland']],
    ['a brother', 'Leo Brandt, whose brother Norway arrested, left.', []],
    ['a party', 'Ann Lee, whose party Bo Berg has accused of fraud, resigned.', []],
    [
      'a third',
      'Oman-mediated talks between Norway and Iceland ended.',
      ['MEDIATED Oman → Iceland', 'MEDIATED Oman → Norway', 'MET_WITH Norway → Iceland'],
    ],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual(expected);
  });
});

test.each([['Bo Berg helped secure Norway’s border.'], ['Bo Berg helped shape Norwegian policy.']])(
  'what one helps to do is done to nobody: %s',
  (text) => {
    expect(claimsOf(text)).toEqual([]);
  },
);
