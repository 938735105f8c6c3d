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
    ['Ann Lee was named head of the board. It was hit in [the head].', []],
    ['Ann Lee was the first woman in office. It rained. It rained. It rained. [The woman] paid.', []],
  ])('%s', (text, names) => {
    expect(referents(text)).toEqual(names);
  });
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
