import { claimsOf } from '../../support/claims-of';

/** Words that tell another deed than the one they look like, each beside those that do tell it. */
describe('deeds that are others', () => {
  test.each([
    ['Ann Lee won in 2016, ousting the sitting member, Bo Berg.', 'DEFEATED Ann Lee → Bo Berg'],
    ['Ann Lee ousted the incumbent, Bo Berg, in May.', 'DEFEATED Ann Lee → Bo Berg'],
    ['Ann Lee ousted Bo Berg as chairman.', 'EXPELLED Ann Lee → Bo Berg'],
    ['The Fjord Front claimed responsibility for the attack in Halm.', 'ATTACKED Fjord Front → Halm'],
    ['The Fjord Front claimed responsibility for an attack on a market in Halm.', 'ATTACKED Fjord Front → Halm'],
    ['Norway condemned the attack by the Fjord Front in Halm on Monday.', 'ATTACKED Fjord Front → Halm'],
    ['Sweden was excluded from the European Union.', 'SANCTIONED European Union → Sweden'],
    ['Halden Rovers lured Bo Berg from Corwin Rovers.', 'RESIGNED_FROM Bo Berg → Corwin Rovers'],
    ['Talks between Norway and Sweden on fishing broke down.', 'NEGOTIATED_WITH Norway → Sweden'],
    ['Talks between Norway and Sweden ended without a deal.', 'NEGOTIATED_WITH Norway → Sweden'],
    ['Talks between Norway and Sweden ended on Monday.', 'MET_WITH Norway → Sweden'],
    [
      'Ann Lee wants to praise the Swedes who fought in Halm and thank Turkey for its help.',
      'SUPPORTS Ann Lee → Turkey: planned',
    ],
    ['Much of it came from the Sydney security company Bright Labs.', 'LOCATED_IN Bright Labs → Sydney'],
    ['Ann Lee told Oslo’s Central Criminal Court that she left.', 'LOCATED_IN Central Criminal Court → Oslo'],
    [
      'Ann Lee praised Mali, which mediated the accord, and thanked the European Union.',
      'SUPPORTS Ann Lee → European Union',
    ],
    ['Ann Lee demanded that Berlin stop it at once.', 'URGED Ann Lee → Germany'],
    [
      'Corwin Bank opened a branch. “We work with the Halm Fire Office,” its chief executive, Bo Berg, said.',
      'LEADS Bo Berg → Corwin Bank',
    ],
    [
      'Ole Berg replaces Juris Rask. The latter left; he will lead Corwin Bank.',
      'LEADS Juris Rask → Corwin Bank: planned',
    ],
    ['Norway has a plan to defeat the Fjord Front.', 'DEFEATED Norway → Fjord Front: planned'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['what began under another name', 'The Ministry of Health began on Monday as the “Board of Health”.', /FOUNDED/],
    ['whose groups are backed', 'Swedish-supported Norwegian armed opposition groups left.', /SUPPORTS/],
    ['where it was done', 'Norway attacked in the “Halm Region”.', /ATTACKED/],
    ['voters dismiss nobody', 'Ann Lee won in 2016, ousting the sitting member, Bo Berg.', /EXPELLED/],
    [
      'a town where people were attacked',
      'The Fjord Front claimed responsibility for an attack on two officers in Halm.',
      /ATTACKED/,
    ],
    [
      'a town where somebody else was the target',
      'The Fjord Front claimed responsibility for an attack on what it called spies in Halm.',
      /ATTACKED/,
    ],
    ['a town of an attack on people', 'Norway condemned the attack by the Fjord Front on nurses in Halm.', /ATTACKED/],
    ['a study punishes nobody', 'Sweden was excluded from the Fjord Nutrition Study.', /SANCTIONED|EXPELLED/],
    ['talks that fail are no meeting', 'Talks between Norway and Sweden on fishing broke down.', /MET_WITH/],
    [
      'who goes on acting',
      'Ann Lee wants to praise the Swedes who fought in Halm and thank Turkey for its help.',
      /Swedes → Turkey/,
    ],
    [
      'one of many before another',
      'It came from Bright Labs, a Sydney security company Corwin hired in May.',
      /Corwin → Sydney/,
    ],
    ['a court is no part of its town', 'Ann Lee told Oslo’s Central Criminal Court that she left.', /PART_OF/],
    [
      'whom the next sentence may not speak of',
      'The column’s commander, Abu Salim, whose brother Jalal died in May, has vowed to avenge him. Norway has put a price on his head.',
      /THREATENED Norway/,
    ],
    [
      'who acts in a relative clause that commas close',
      'The members also recalled the efforts undertaken by Mali, which mediated the accord, and thanked Oslo University.',
      /Mali → Oslo/,
    ],
    [
      'a body that is named in direct speech',
      'Corwin Bank opened a branch. “We work with the Halm Fire Office,” its chief executive, Bo Berg, said.',
      /LEADS Bo Berg → Halm/,
    ],
    [
      'somebody whom “the latter” leaves open',
      'Ole Berg, who led Halm, takes over from Corwin Bank. The latter left; he is to become Norway’s envoy to NATO.',
      /REPRESENTS/,
    ],
    ['what one means to win by', 'Norway has a strategy to defeat the Fjord Front.', /DEFEATED/],
    ['what two want to win by', 'Norway and Sweden agreed on a strategy to defeat the Fjord Front.', /DEFEATED/],
  ])('%s', (_what, text, unexpected) => {
    expect(claimsOf(text).join('; ')).not.toMatch(unexpected);
  });
});
