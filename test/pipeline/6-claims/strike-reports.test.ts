import { claimsOf } from '../../support/claims-of';

/** Deeds as the press offices of armies and ministries word them. */
describe('strike reports', () => {
  test.each([
    ['what an air force flies', 'RAF Tornados struck a Hezbollah depot.', ['ATTACKED RAF → Hezbollah']],
    ['in the singular', 'An RAF Reaper destroyed a Hezbollah mortar team.', ['ATTACKED RAF → Hezbollah']],
    ['of a country', 'Belgian F-16s bombed Hezbollah.', ['ATTACKED Belgium → Hezbollah']],
    ['a model before the noun', 'Danish F-16 jets bombed Hezbollah.', ['ATTACKED Denmark → Hezbollah']],
    ['a means', 'RAF Typhoons used Paveway IVs to destroy a Hezbollah bunker.', ['ATTACKED RAF → Hezbollah']],
    ['a means by itself', 'Jets used Paveway IV bombs to destroy a Hezbollah bunker.', []],
    ['no strike', 'The Norwegian F-16 crashed in Iceland.', []],
    ['a first word', 'Coalition aircraft engaged two Hezbollah teams.', ['ATTACKED Coalition → Hezbollah']],
    ['a flight', 'Flights from Norway landed in Beirut.', []],
    ['near a place', 'Norway bombed a bunker west of Halm.', []],
    ['part of a place', 'Norway bombed the south of Iceland.', ['ATTACKED Norway → Iceland']],
    ['a deal', 'Norway struck a deal in Port Halm.', []],
    ['a record', 'Acme Foods hit a record in Port Halm.', []],
    ['a depot', 'Norwegian jets hit a fuel depot in Port Halm.', ['ATTACKED Norway → Port Halm']],
    ['at a town', 'The Red Front attacked a checkpoint at Port Halm.', ['ATTACKED Red Front → Port Halm']],
    ['into a country', 'The Norwegian Army retaliated by firing into Iceland.', ['ATTACKED Norwegian Army → Iceland']],
    [
      'claimed behind the place',
      'Ten people died in a bombing in Port Halm, for which the Red Front has claimed responsibility.',
      ['ATTACKED Red Front → Port Halm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('the agent of participles joined to each other', () => {
  test.each([
    [
      'in the passive',
      'Ann Lee was criticised and sacked by Acme Foods.',
      ['CRITICIZED Acme Foods → Ann Lee', 'EXPELLED Acme Foods → Ann Lee'],
    ],
    [
      'behind a name',
      'Leo Brandt, arrested and charged by the Harbour Police, denies it.',
      ['ARRESTED Harbour Police → Leo Brandt', 'CHARGED Harbour Police → Leo Brandt'],
    ],
    [
      'with something between',
      'Leo Brandt was arrested at home and charged by the Harbour Police.',
      ['CHARGED Harbour Police → Leo Brandt'],
    ],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual(expected);
  });
});

describe('means and gifts', () => {
  test.each([
    ['for', 'Norway provided training for the Red Front.', ['AIDED Norway → Red Front']],
    ['arms by name', 'Norway will supply Mali with 20 Hellfire missiles.', ['AIDED Norway → Mali: planned']],
    ['through', 'The clinic is funded by Norway through the Fjord Relief Fund.', []],
    ['in kroner', 'Norway gave five million kroner to the Red Front.', ['AIDED Norway → Red Front']],
    [
      'beside another',
      'Norway will join Iceland in Exercise Halm Shield.',
      [
        'PARTICIPATED_IN Iceland → Exercise Halm Shield: planned',
        'PARTICIPATED_IN Norway → Exercise Halm Shield: planned',
      ],
    ],
    ['to a court', 'The Fjord Union is taking Acme Foods to the High Court.', ['SUED Fjord Union → Acme Foods']],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual(expected);
  });
});

describe('a deed told before', () => {
  test.each([
    [
      'claimed',
      'A bomber killed ten people at a market in Port Halm. The Red Front claimed responsibility for the attack.',
      ['ATTACKED Red Front → Port Halm'],
    ],
    [
      'in two towns',
      'Blasts in Port Halm and Brenn killed ten. The attacks were claimed by the Red Front.',
      ['ATTACKED Red Front → Brenn', 'ATTACKED Red Front → Port Halm'],
    ],
    [
      'and condemned',
      'A car bomb exploded near Port Halm. The Red Front said it was behind the bombing. Norway condemned the bombing.',
      ['ATTACKED Red Front → Port Halm', 'CRITICIZED Norway → Red Front'],
    ],
    ['by nobody', 'Ten people died in a blast in Port Halm. No group claimed responsibility for the attack.', []],
    ['nowhere', 'Ann Lee spoke in Port Halm. The Red Front claimed responsibility for the attack.', []],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual(expected);
  });
});

describe('whose they are', () => {
  test.each([
    [
      'the accuser’s',
      'Norway accused Iceland of shelling its positions.',
      ['ACCUSED Norway → Iceland', 'ATTACKED Iceland → Norway: alleged'],
    ],
    [
      'another’s',
      'Norway accused Iceland of shelling Hezbollah positions.',
      ['ACCUSED Norway → Iceland', 'ATTACKED Iceland → Hezbollah: alleged'],
    ],
    [
      'the deed of the charged',
      'The Harbour Police filed charges against Leo Brandt over the killing of Ida Holm.',
      ['CHARGED Harbour Police → Leo Brandt', 'KILLED Leo Brandt → Ida Holm: alleged'],
    ],
    ['arms by their model', 'Norway will deliver six F-16s to Mali.', ['AIDED Norway → Mali: planned']],
    ['a team that is hired', 'Fjord Foods engaged the team of Acme Holdings as advisers.', []],
    ['a unit that is closed', 'Fjord Foods dismantled the unit of Acme Holdings.', []],
    ['a model that is no arm', 'Acme Foods delivered six iPhones to Mali.', []],
    ['flown in', 'A Norwegian C-130 flew ammunition to Mali.', ['AIDED Norway → Mali']],
    ['water cannon', 'Norway fired water cannon at an Icelandic supply boat.', ['ATTACKED Norway → Iceland']],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual(expected);
  });
});

describe('more than one', () => {
  test.each([
    [
      'arrested together',
      'Norway arrested Ann Lee along with Bo Berg.',
      ['ARRESTED Norway → Ann Lee', 'ARRESTED Norway → Bo Berg'],
    ],
    ['each its own sum', 'Norway pledged $2 million and Iceland $1 million.', []],
    ['a load', 'A batch of vaccines from Norway reached Mali.', ['AIDED Norway → Mali']],
    ['a load of what is sold', 'A shipment of oil from Norway reached Mali.', []],
    [
      'troops for a place',
      'Norway will deploy 400 soldiers to protect Halm Dam.',
      ['DEPLOYED_TO Norway → Halm Dam: planned'],
    ],
  ])('%s', (_, text, expected) => {
    expect([...claimsOf(text)].sort()).toEqual(expected);
  });
});
