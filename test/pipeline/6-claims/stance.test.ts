import { claimsOf } from '../../support/claims-of';

describe('nouns of acts', () => {
  test.each([
    ['Norway drew criticism from Sweden over the dam.', 'CRITICIZED Sweden → Norway'],
    ['Norway’s plan drew criticism from Sweden.', 'CRITICIZED Sweden → Norway'],
    ['Ann Lee came in for criticism from Bob Ray.', 'CRITICIZED Bob Ray → Ann Lee'],
    ['Ann Lee won Bob Ray’s endorsement.', 'SUPPORTS Bob Ray → Ann Lee'],
    ['Ann Lee picked up an endorsement from the Fjord Union.', 'SUPPORTS Fjord Union → Ann Lee'],
    ['Norway’s suspension by the United Nations was lifted.', 'SANCTIONED United Nations → Norway'],
    ['Opposition to the Harbour Act is led by Ann Lee.', 'OPPOSES Ann Lee → Harbour Act'],
    [
      'The Fjord Union led thousands in a march against the Harbour Act.',
      'PROTESTED_AGAINST Fjord Union → Harbour Act',
    ],
    [
      'Members of the Fjord Union staged a sit-in at the offices of Corwin Holdings.',
      'PROTESTED_AGAINST Fjord Union → Corwin Holdings',
    ],
    ['Norway received no aid from Sweden.', 'AIDED Sweden → Norway: negative'],
    ['A bailout of Corwin Bank by Norway is possible.', 'AIDED Norway → Corwin Bank: hypothetical'],
    ['The ultimatum from the Fjord Front to Norway expires on Monday.', 'THREATENED Fjord Front → Norway'],
    ['Ann Lee faces expulsion from the Fjord Union.', 'EXPELLED Fjord Union → Ann Lee: hypothetical'],
    ['Ann Lee launched a scathing attack on Bob Ray.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Money from Norway keeps Iceland afloat.', 'AIDED Norway → Iceland'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee launched a scathing attack on Bob Ray.', 'ATTACKED Ann Lee → Bob Ray'],
    ['Troops of the Fjord Front took grenade fire from Norway.', 'AIDED Norway → Fjord Front'],
    ['Norway fights Sweden’s army.', 'OPPOSES Norway → Sweden'],
    ['Ann Lee struck against Norway in the last minute.', 'PROTESTED_AGAINST Ann Lee → Norway'],
    ['Norway stood by Iceland in its row with Sweden.', 'SUPPORTS Norway → Sweden'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('constructions around the verb', () => {
  test.each([
    ['Norway stopped short of condemning Sweden.', 'CRITICIZED Norway → Sweden: negative'],
    ['Far from condemning Sweden, Norway praised Chile.', 'CRITICIZED Norway → Sweden: negative'],
    ['Norway joined Sweden in condemning Chile.', 'CRITICIZED Sweden → Chile'],
    ['The Halden Library was paid for by the Lind Foundation.', 'AIDED Lind Foundation → Halden Library'],
    ['Ann Lee was shown the door by Corwin Bank.', 'EXPELLED Corwin Bank → Ann Lee'],
    ['Kicked out of the Fjord Union, Ann Lee sat alone.', 'EXPELLED Fjord Union → Ann Lee'],
    ['The Fjord Union stripped Ann Lee of her membership.', 'EXPELLED Fjord Union → Ann Lee'],
    ['Corwin Bank let go of Ann Lee.', 'EXPELLED Corwin Bank → Ann Lee'],
    ['The party threw Ann Lee out, and Corwin Bank kicked Bob Ray out.', 'EXPELLED Corwin Bank → Bob Ray'],
    ['Norway gave more than 20 million dollars to Mali.', 'AIDED Norway → Mali'],
    ['Hit by Swiss sanctions in 2019, Ann Lee moved away.', 'SANCTIONED Switzerland → Ann Lee'],
    ['Norway said that Sweden was behind the attack.', 'ACCUSED Norway → Sweden'],
    ['Norway warned Sweden of “merciless” consequences.', 'THREATENED Norway → Sweden'],
    ['Norway vowed to expel Ann Lee.', 'THREATENED Norway → Ann Lee'],
    ['Iceland turned to Norway, which lent it two million dollars.', 'AIDED Norway → Iceland'],
    ['The Fjord Union voted to censure Ann Lee.', 'CRITICIZED Fjord Union → Ann Lee'],
    [
      'Ann Lee refused to criticise Norway in an interview with The Halm Herald.',
      'SPOKE_WITH Ann Lee → The Halm Herald',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Norway insisted that Sweden did not strike first.', 'URGED Norway → Sweden'],
    ['Norway said that Sweden was behind in the rankings.', 'ACCUSED Norway → Sweden'],
    ['Ann Lee said that Bob Ray was responsible for marketing.', 'ACCUSED Ann Lee → Bob Ray'],
    ['Norway vowed to help Sweden.', 'THREATENED Norway → Sweden'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });

  test.each([
    ['Norway dropped its objections to the Lisbon Treaty.', 'OPPOSES Norway → Lisbon Treaty: negative'],
    ['Norway has not lifted its objection to the Lisbon Treaty.', 'OPPOSES Norway → Lisbon Treaty'],
    ['Norway ended its support for the Halm Front.', 'SUPPORTS Norway → Halm Front: negative'],
    ['Norway will withdraw its support for the Halm Front.', 'SUPPORTS Norway → Halm Front: negative planned'],
    ['Norway will not end its support for the Halm Front.', 'SUPPORTS Norway → Halm Front'],
    ['Ann Lee wants to reiterate Norway’s support for the Halm Front.', 'SUPPORTS Norway → Halm Front'],
  ])('what is given up, and what is not: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });
});

test('"no friend" is said once, and not denied', () => {
  expect(claimsOf('Ann Lee is no friend of Norway.')).toEqual(['OPPOSES Ann Lee → Norway']);
});
