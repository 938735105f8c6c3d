import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../../src/pipeline/5-coreference/link-mentions';
import { article } from '../article';

/** Names of what the phrase between square brackets refers to; of a plural in text order. */
function referents(marked: string): readonly string[] {
  const [before = '', phrase = '', after = ''] = marked.split(/[[\]]/);
  const opening = 'It rained.\n\n';
  const { chains, plurals } = linkMentions(findMentions(annotate(article(`${opening}${before}${phrase}${after}`))));
  const start = opening.length + before.length;
  const isPhrase = ({ span }: { span: { start: number; end: number } }) =>
    span.start === start && span.end === start + phrase.length;
  const single = chains.filter(({ mentions }) => mentions.some(({ mention }) => isPhrase(mention)));
  const plural = plurals.filter(({ mention }) => isPhrase(mention)).flatMap(({ chains: ids }) => ids);
  return [...single, ...chains.filter(({ id }) => plural.includes(id))].map(({ name }) => name);
}

describe('the holder of an office', () => {
  test.each([
    ['The union’s general secretary, Ann Lee, left. [The general secretary] paid.', ['Ann Lee']],
    ['They named Ann Lee as their general secretary. [The new general secretary] paid.', ['Ann Lee']],
    ['Ann Lee took over as general secretary of the union. [The general secretary] paid.', ['Ann Lee']],
    ['They met General Secretary Ann Lee. [The ousted general secretary] paid.', ['Ann Lee']],
    ['They met General Secretary Ann Lee. [The new general secretary] paid.', []],
    ['Ann Lee, foreign minister of Peru, left. [The Peruvian foreign minister] paid.', ['Ann Lee']],
    ['Ann Lee, foreign minister of Peru, left. [The Danish foreign minister] paid.', []],
    ['Ann Lee was named head of the central bank. [The central bank chief] paid.', ['Ann Lee']],
    ['Ann Lee was named head of the central bank. [The police chief] paid.', []],
    ['Ann Lee chairs the Harbour Council. [The chairwoman] paid.', ['Ann Lee']],
    ['They met Mayor Ann Lee. Bo Berg is [the mayor] of Cork.', []],
    ['They thanked the union’s director, Ann Lee, and her team. [The director] paid.', ['Ann Lee']],
    ['They announced the appointment of Ann Lee as special envoy. [The envoy] paid.', ['Ann Lee']],
    ['They announced the death of Ann Lee in the house of an envoy. [The envoy] paid.', []],
    ['Ann Lee was named head of the board. It was hit in [the head].', []],
    ['Ann Lee was the first woman in office. It rained. It rained. It rained. [The woman] paid.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

test.each([
  ['Acme Ltd paid. [The company] sued.', ['Acme Ltd']],
  ['Acme Ltd merged with Norvane. They sold part of [the enlarged company].', []],
])('what several bodies became is none of them: %s', (text, names) => {
  expect(referents(text)).toEqual(names);
});

describe('a law by another noun', () => {
  test.each([
    ['The Safe Homes Act caps rents. Bo Berg opposed [the bill].', ['Safe Homes Act']],
    ['The Safe Homes Act caps rents. Bo Berg praised [the new law].', ['Safe Homes Act']],
    ['They signed the Chipata Declaration. Bo Berg welcomed [the accord].', ['Chipata Declaration']],
    ['They signed the Treaty on Fishing Rights. Bo Berg welcomed [the pact].', ['Treaty on Fishing Rights']],
    ['They signed the Chipata Declaration. Bo Berg welcomed [the bill].', []],
    ['The Safe Homes Act caps rents. Bo Berg tabled a short bill on pensions. Ann Lee read [the bill].', []],
    ['The Safe Homes Act and the Clean Air Act passed. Bo Berg opposed [the bill].', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('a noun new to the article', () => {
  test.each([
    ['Tom Roe joined Halm Rovers in July. [The striker] scored twice.', ['Tom Roe']],
    ['Midfielder Tom Roe joined Halm Rovers in July. [The striker] scored twice.', []],
    ['Tom Roe and Bo Berg joined Halm Rovers in July. [The striker] scored twice.', []],
    ['Ann Lee was born in Cork. [The former banker] founded a school.', ['Ann Lee']],
    ['Judge Ann Lee was born in Cork. [The singer] founded a school.', []],
    ['Police arrested Tom Roe in Cork. [The suspect] denied it.', ['Tom Roe']],
    ['Police thanked Tom Roe in Cork. [The suspect] denied it.', []],
    ['Police arrested Bo Berg in Cork. [The defendant] denied it.', []],
    ['Ann Lee said that [the banker] paid.', []],
    ['Norvane Airways said that [the airline] paid.', ['Norvane Airways']],
    ['Tom Roe met a farmer in Cork. [The man] paid.', []],
    ['Norvane cancelled 40 flights. [The airline] sued the port.', ['Norvane']],
    ['Norvane cancelled 40 flights. The airline sued the firm Gridstone. [The carrier] won.', ['Norvane']],
    ['Norvane cancelled 40 flights. An airline left. [The airline] sued the port.', []],
    ['Norvane Bank cut 300 jobs. [The airline] sued the port.', []],
    ['Norvane Stores bought Gridstone Foods. [The retailer] paid in May.', ['Norvane Stores']],
    ['Norvane met Gridstone in May. [The airline] paid.', []],
    ['Norvane cancelled 40 flights. [The airline in Cork] paid.', []],
    ['The carrier Norvane cancelled 40 flights. Pilots sued [the airline].', ['Norvane']],
    ['The brewer Norvane cancelled 40 orders. Pilots sued [the airline].', []],
    ['They met journalist Ann Lee. [The reporter] paid.', ['Ann Lee']],
    ['They met Ann Lee. [The reporter] paid.', []],
    ['Novelist Ann Lee won. Judges praised [the author].', ['Ann Lee']],
    ['Ann Lee won. Judges praised [the author].', []],
    ['Ann Lee called Bo Berg. Clara Moss praised [the author].', []],
    ['They met Judge Ann Lee. [The reporter] paid.', []],
    ['They met Bishop Bo Berg. [The cleric] paid.', ['Bo Berg']],
    ['They met novelist Ann Lee. [The 41-year-old writer] paid.', ['Ann Lee']],
    ['Ann Lee, 41, left. Bo Berg sang. [The 41-year-old farmer] paid.', ['Ann Lee']],
    ['Ann Lee, 41, left. Bo Berg sang. [The 31-year-old farmer] paid.', ['Bo Berg']],
    ['Ann Lee, 41, left. [The 31-year-old farmer] paid.', []],
    ['Ann Lee won the seat. [The 31-year-old farmer] paid.', ['Ann Lee']],
    ['They met Governor Ann Lee. [The official] paid.', ['Ann Lee']],
    ['They met Ann Lee. [The official] paid.', []],
    ['Singer Ann Lee won. [The musician], whose name means meadow, paid.', ['Ann Lee']],
    ['Ann Lee won the seat. She follows Bo Berg. [The 31-year-old] paid.', ['Ann Lee']],
    ['They met historian Ann Lee. [The academic] paid.', ['Ann Lee']],
    ['The firm Norvane sued a town. [The start-up] paid.', ['Norvane']],
    ['Insurer Norvane sued a town. It sold [the motor business].', []],
    ['Zurich drugmaker Norvane sued a town. [The Swiss firm] paid.', ['Norvane']],
    ['Danish drugmaker Norvane sued a town. [The Swiss firm] paid.', []],
    ['The Norvane Treasury sued Gridstone. [The department] paid.', ['Norvane Treasury']],
    ['Norvane Capital bought a tenth of Gridstone. [The fund] paid.', ['Norvane Capital']],
    ['Norvane bought a tenth of Gridstone. [The fund] paid.', []],
    ['Airliner maker Norvane lost an order. [The planemaker] paid.', ['Norvane']],
    ['Norvane Foods and Halden Dairy sued Gridstone Ltd in May. [The company] refused.', ['Gridstone Ltd']],
    ['Norvane Foods and Halden Dairy met. [The company] refused.', []],
    ['Halvor Works opened a plant. [The US firm] paid.', ['Halvor Works']],
    ['Danish group Halvor Works opened a plant. [The US firm] paid.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('one of a nation', () => {
  test.each([
    ['Danish striker Bo Berg and Swedish keeper Tom Ask left. [The Dane] criticised Tom Ask.', ['Bo Berg']],
    ['Tom Roe joined Halm Rovers in July. [The Ghanaian] scored twice.', ['Tom Roe']],
    ['Tom Roe joined Halm Rovers in July. [The Ghanaian], 30, scored twice.', ['Tom Roe']],
    ['Tom Roe, 30, joined Halm Rovers in July. [The 30-year-old Ghanaian] scored twice.', ['Tom Roe']],
    ['Swedish keeper Tom Roe joined Halm Rovers in July. [The Ghanaian] scored twice.', []],
    ['Tom Roe and Bo Berg joined Halm Rovers in July. [The Ghanaian] scored twice.', []],
    ['Tom Roe met a farmer in July. [The Ghanaian] paid.', []],
    ['Tom Roe joined Halm Rovers in July. [The French] protested.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('those who act for a body', () => {
  test.each([
    ['Gridstone Foods lost money. [The board] paid.', ['Gridstone Foods']],
    ['Gridstone Foods sued Norvane Foods. [The board] paid.', []],
    ['Gridstone Foods grew. Gridstone Foods sued Norvane Foods. [The board] paid.', ['Gridstone Foods']],
    ['Gridstone Foods sued the Harbour Board. [The board] paid.', ['Harbour Board']],
    ['Norway lost money. [The board] paid.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('somebody’s own body', () => {
  test.each([
    ['Fiona Tait of the Civic Union resigned. [Her party] sued Bo Berg.', ['Civic Union']],
    ['Green Party MP Ann Lee left. [Her party]’s leader paid.', ['Green Party']],
    ['Bo Berg joined Halm Rovers in May. [His club] beat Cork Wanderers.', ['Halm Rovers']],
    ['Bo Berg left Halm Rovers in May. [His club] beat Cork Wanderers.', []],
    ['Bo Berg met Halm Rovers in May. [His club] beat Cork Wanderers.', []],
    ['Fiona Tait of the Halm Rovers resigned. [Her party] sued Bo Berg.', []],
    ['Green Party MP Ann Lee met Bo Berg. He praised her. [His party] sued Norway.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('what known bodies and groups of a kind are called', () => {
  test.each([
    ['NATO and the Arab League met in May. [The alliance] paid.', ['NATO']],
    ['NATO and the Arab League met in May. [The bloc] paid.', ['Arab League']],
    ['ASEAN and the Arab League met in May. [The bloc] paid.', []],
    ['The Arab League met the World Food Programme. It rained. [The agency] paid.', ['World Food Programme']],
    ['Norway and Peru support Greenpeace. Peru fights Boko Haram. [The terrorist group] paid.', ['Boko Haram']],
    ['Norway and Peru support Greenpeace. Peru fights Boko Haram. [The environmental group] paid.', ['Greenpeace']],
    ['The Halm Front met Acme Corp. It rained. [The rebel group] paid.', ['Halm Front']],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('the government of the country that a report is from', () => {
  const lead = 'Greek Prime Minister Ann Lee flew home on Tuesday as crews from Norway, Peru and Oman fought the fire.';
  test.each([
    [`${lead} Bo Berg accused [the government] of lying.`, ['Greece']],
    [`${lead} Norway denied it. [The government] paid.`, ['Norway']],
    ['Crews from Norway, Peru and Oman fought the fire. Bo Berg accused [the government] of lying.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('the country that a report is about', () => {
  const told = 'Peru chose a flag. Peru paid for the flag. It was cheaper than the flag of Oman. It rained.';
  test.each([
    [`${told} They met in [the nation]’s capital.`, ['Peru']],
    [`Peru chose a flag. Oman chose a flag. It rained. It rained. They met in [the nation]’s capital.`, []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('a body that says what it does', () => {
  const known = 'Acme Corp met Bolt Ltd. It rained. It rained. ';
  test.each([
    [`${known}Acme Corp will buy Bolt Ltd, [the company] said.`, ['Acme Corp']],
    [`${known}Acme Corp’s treasurer, Bo Berg, will go to Bolt Ltd, [the company] also said.`, ['Acme Corp']],
    [`${known}A treasurer of note will go to Bolt Ltd from Acme Corp, [the company] also said.`, []],
    ['The 3rd Brigade Combat Team left. [The brigade] paid.', ['3rd Brigade Combat Team']],
    ['Ribble Police arrested Bo Berg. [The force] paid.', ['Ribble Police']],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('those who rule a country', () => {
  test.each([
    ['The union suspended Niger after the coup. It urged [the junta] to yield.', ['Niger']],
    ['The Syrian regime paid. They condemned [the regime].', ['Syria']],
    ['Peru and Oman paid. They condemned [the junta].', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('what the holder of an office alone is called', () => {
  test.each([
    ['Pope Francis left Cork. [The pontiff] paid.', ['Francis']],
    ['King Hassan hosted Omar Said in Cork. [The monarch] paid.', ['Hassan']],
    ['Foreign Minister Ann Lee left. She met Prime Minister Bo Berg. [The minister] paid.', ['Ann Lee']],
    ['Senator Ann Lee met Bo Berg. [The Ohio Republican] paid.', ['Ann Lee']],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

test('a body that alone is called so is meant wherever its sentence puts it', () => {
  const text = 'Norvane Ltd was sued by the charity Ribble, as Acme Ltd was. [The charity]’s director paid.';
  expect(referents(text)).toEqual(['Ribble']);
});

describe('the two sides', () => {
  test.each([
    [
      'Peru and Oman will resume talks. Ann Lee, who met Peruvian President Bo Berg, mediated between [the two sides].',
      ['Peru', 'Oman'],
    ],
    ['Peru and Oman will resume talks. It rained. Peru, which met Ann Lee, spoke with [the two sides].', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});

describe('a noun for the body of the one who speaks', () => {
  const met = 'Halm Rovers met Cork Wanderers in May.';
  test.each([
    [`${met} It rained. Rovers coach Tom Roe said [the club] had signed Bo Berg.`, ['Halm Rovers']],
    [`${met} It rained. Tom Roe, the captain of Halm Rovers, left. Roe said [the club] had paid.`, ['Halm Rovers']],
    [`${met} It rained. [The club] had signed Bo Berg, Rovers coach Tom Roe said.`, ['Halm Rovers']],
    [`${met} It rained. Rovers coach Tom Roe said Cork Wanderers had lied and [the club] had paid.`, []],
    [`${met} It rained. Rovers coach Tom Roe told [the club] to pay.`, []],
    [`${met} It rained. Tom Roe said [the club] had signed Bo Berg.`, []],
    [
      'The Halm Party met the Cork Party. It rained. The Halm Party shouted that Cork Party members had paid, and its leader, Tom Roe, said [the party] would sue.',
      ['Halm Party'],
    ],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
});
