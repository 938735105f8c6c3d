import { claimsOf } from '../../support/claims-of';

describe('deeds of others as objects', () => {
  test.each([
    ['Norway criticised the decision by Sweden to leave.', 'CRITICIZED Norway → Sweden'],
    ['The decision by Sweden was criticised by Norway.', 'CRITICIZED Norway → Sweden'],
    ['Norway rejected an offer from Sweden.', 'OPPOSES Norway → Sweden'],
    ['Norway condemned Sweden’s invasion of Chile.', 'CRITICIZED Norway → Sweden'],
    ['Norway welcomed Ann Lee’s appointment.', 'SUPPORTS Norway → Ann Lee'],
    ['Norway condemned the attack in Halm claimed by the Red Front.', 'CRITICIZED Norway → Red Front'],
    ['Norway condemned the attack in Halm claimed by the Red Front.', 'ATTACKED Red Front → Halm'],
    ['Norway condemned the raid for which the Red Front claimed responsibility.', 'CRITICIZED Norway → Red Front'],
    [
      'Norway condemned the attacks in the towns of Halm and Brenn, for which the Red Front has claimed responsibility.',
      'ATTACKED Red Front → Brenn',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Norway condemned the arrest of Ann Lee.', 'CRITICIZED Norway → Ann Lee'],
    ['Norway condemned the attack in Halm, calling for help by Ann Lee.', 'CRITICIZED Norway → Ann Lee'],
    ['Norway condemned the raid, of which the Red Front had been told.', 'CRITICIZED Norway → Red Front'],
    ['Norway condemned Ann Lee’s arrest.', 'CRITICIZED Norway → Ann Lee'],
    ['Norway welcomed Ann Lee’s departure.', 'SUPPORTS Norway → Ann Lee'],
    ['Ann Lee was endorsed by Bob Ray and by the Fjord Union.', 'SUPPORTS Bob Ray → Fjord Union'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('threats and blame in clauses of their own', () => {
  test.each([
    ['Norway threatened to impose tariffs on Sweden.', 'THREATENED Norway → Sweden'],
    ['Norway threatened to cut off aid to Sweden.', 'THREATENED Norway → Sweden'],
    ['Norway threatened to impose tariffs on Sweden.', 'SANCTIONED Norway → Sweden: hypothetical'],
    ['Ann Lee said that Bob Ray was a liar.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said that Bob Ray’s plan was a farce.', 'CRITICIZED Ann Lee → Bob Ray'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee said that Bob Ray was a teacher.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee did not say that Bob Ray was a liar.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Norway threatened to leave Sweden.', 'THREATENED Norway → Sweden'],
    ['Norway threatened to lift sanctions on Sweden.', 'THREATENED Norway → Sweden'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('what one clause tells of another', () => {
  test.each([
    ['Ann Lee was arrested by the Fjord Front in May and freed a week later.', 'RELEASED Fjord Front → Ann Lee'],
    ['Ann Lee flew to Oslo for talks with Bob Ray.', 'MET_WITH Ann Lee → Bob Ray'],
    ['Sweden was asked by Norway to withdraw.', 'URGED Norway → Sweden'],
    ['Norway urged the authorities in Chile to hold a vote.', 'URGED Norway → Chile'],
    ['The meeting between Ann Lee and Bob Ray was cancelled.', 'MET_WITH Ann Lee → Bob Ray: negative'],
    ['Under a deal with Sweden, Norway will open the port.', 'AGREED_WITH Norway → Sweden'],
    ['Norway lifted its ban on Corwin Holdings.', 'SANCTIONED Norway → Corwin Holdings: negative'],
    ['Ann Lee will replace Bob Ray as chief executive of Fjord Bank.', 'LEADS Bob Ray → Fjord Bank'],
    ['Karl Berg helped found the Harbour Society.', 'FOUNDED Karl Berg → Harbour Society'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee was arrested by the Fjord Front and elected a week later.', 'APPOINTED Fjord Front → Ann Lee'],
    ['Ann Lee flew to Oslo for talks with Bob Ray.', 'VISITED Bob Ray → Oslo'],
    ['Norway lifted its ban on Corwin Holdings.', 'SANCTIONED Norway → Corwin Holdings'],
    ['Soldiers freed Ann Lee from the Fjord Front.', 'MEMBER_OF Ann Lee → Fjord Front'],
    ['An Oslo court sentenced Ann Lee to nine years.', 'CONVICTED Oslo → Ann Lee'],
    ['Fjord Energy supplies gas to Fjord Bank.', 'AIDED Fjord Energy → Fjord Bank'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('who is installed, and what attacks hit', () => {
  test.each([
    ['Fjord Bank named Ann Lee as its new head, replacing Bob Ray.', 'SUCCEEDED Ann Lee → Bob Ray'],
    ['Ann Lee was appointed head of Fjord Bank, succeeding Bob Ray.', 'SUCCEEDED Ann Lee → Bob Ray'],
    ['Ann Lee, the first woman to lead Fjord Bank, was praised.', 'LEADS Ann Lee → Fjord Bank'],
    ['Norway bombed a market in Port Halm.', 'ATTACKED Norway → Port Halm'],
    [
      'The Fjord Front claimed responsibility for Sunday’s attack on a church in Port Halm.',
      'ATTACKED Fjord Front → Port Halm',
    ],
    ['Ann Lee will host Bob Ray on Friday.', 'MET_WITH Ann Lee → Bob Ray: planned'],
    ['Ann Lee flew home after Monday’s meeting with Bob Ray.', 'MET_WITH Ann Lee → Bob Ray'],
    ['Ann Lee, a Democrat from Ohio, voted for it.', 'MEMBER_OF Ann Lee → Democrat'],
    ['It was backed by Democratic senator Ann Lee.', 'MEMBER_OF Ann Lee → Democratic'],
    ['It was backed by Labour MP Ann Lee.', 'MEMBER_OF Ann Lee → Labour'],
    ['Ann Lee of the Liberal Alliance won.', 'MEMBER_OF Ann Lee → Liberal Alliance'],
    ['Ann Lee, a Norwegian forester, won.', 'CITIZEN_OF Ann Lee → Norway'],
    ['The Norwegian Ann Lee won.', 'CITIZEN_OF Ann Lee → Norway'],
    ['Norway’s Fjord Foods will close.', 'LOCATED_IN Fjord Foods → Norway'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Fjord Bank named Ann Lee as its new head, replacing Bob Ray.', 'SUCCEEDED Fjord Bank → Bob Ray'],
    ['Norway bombed the Fjord Front in Sweden.', 'ATTACKED Norway → Sweden'],
    ['It was backed by Labour Minister Ann Lee.', 'MEMBER_OF Ann Lee → Labour'],
    ['Norway’s Ann Lee won.', 'CITIZEN_OF Ann Lee → Norway'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('what is said of others, and what is announced', () => {
  test.each([
    ['Ann Lee said that Bob Ray had bugged her office.', 'ACCUSED Ann Lee → Bob Ray'],
    ['“Norway broke the law,” Ann Lee said.', 'ACCUSED Ann Lee → Norway'],
    ['Ann Lee alleged that Bob Ray was robbed by Norway.', 'ACCUSED Ann Lee → Norway'],
    [
      'The campaign group Fjord First said it would hold a protest against Corwin Holdings.',
      'PROTESTED_AGAINST Fjord First → Corwin Holdings: planned',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee alleged that Bob Ray was robbed by Norway.', 'ACCUSED Ann Lee → Bob Ray'],
    ['Ann Lee said that Bob Ray had not bugged her office.', 'ACCUSED Ann Lee → Bob Ray'],
    ['The Norwegian army killed Bob Ray, Ann Lee said.', 'ACCUSED Ann Lee → Norway'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

test.each([
  ['Dr Ann Lee from Fjord University said so.', 'WORKS_FOR Ann Lee → Fjord University'],
  ['“It is over,” said Ann Lee, from the Fjord Institute.', 'WORKS_FOR Ann Lee → Fjord Institute'],
])('where somebody is from: %s', (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
});

test.each([
  ['Fjord Bank hired Ann Lee from Corwin Holdings.', 'WORKS_FOR Ann Lee → Corwin Holdings'],
  ['The fire began at the Fjord Hotel in Oslo, Norway’s capital.', 'LOCATED_IN Fjord Hotel → Norway'],
])('not where somebody is from: %s', (text, unwanted) => {
  expect(claimsOf(text)).not.toContain(unwanted);
});

describe('where the tree and the order of words differ', () => {
  test.each([
    ['The brothers Nils and Bob Ray founded Fjord Bank.', 'FAMILY_OF Nils → Bob Ray'],
    ['The attack on Sweden, for which Norway has blamed the Fjord Front, failed.', 'ACCUSED Norway → Fjord Front'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee called Bo Berg a “clown who longs for votes by defending Norway”.', 'SUPPORTS Ann Lee → Norway'],
    [
      'Ann Lee saw Bo Berg as a “Norwegian clown who longs for votes by defending Norway”.',
      'SUPPORTS Ann Lee → Norway',
    ],
    ['Ann Lee asked what kind of Norway does Sweden support.', 'SUPPORTS Sweden → Norway'],
    ['Ann Lee wants Norway to leave the European Union.', 'RESIGNED_FROM Ann Lee → European Union'],
    ['The attack on Sweden, for which Norway has blamed the Fjord Front, failed.', 'ACCUSED Norway → Sweden'],
    ['Chile sent doctors to Port Halm to help the Fjord Union.', 'AIDED Port Halm → Fjord Union'],
    ['Norway and Sweden signed a truce brokered by Chile. Ann Lee welcomed the truce.', 'SUPPORTS Ann Lee → Chile'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('matches of a part of an event', () => {
  test.each([
    ['Yesterday, day five of the Nordic Cup, Norway beat Iceland; Sweden lost to Denmark.', 'Iceland'],
    ['Yesterday, day five of the Nordic Cup, Norway beat Iceland; Sweden lost to Denmark.', 'Sweden'],
    ['On the second day of the Nordic Cup, Norway beat Iceland.', 'Norway'],
  ])('%s: %s', (text, side) => {
    expect(claimsOf(text)).toContain(`PARTICIPATED_IN ${side} → Nordic Cup`);
  });

  test.each([
    'Before the Nordic Cup, Norway beat Iceland.',
    'On the second day of the Nordic Cup, Norway left Iceland.',
  ])('%s', (text) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith('PARTICIPATED_IN'))).toEqual([]);
  });
});
