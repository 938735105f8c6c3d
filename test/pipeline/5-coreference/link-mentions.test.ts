import fc from 'fast-check';
import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../../src/pipeline/5-coreference/link-mentions';
import { article } from '../article';

const linked = (text: string, more = {}) =>
  linkMentions(findMentions(annotate(article(`It rained.\n\n${text}`, more))));

const chainsOf = (text: string): string[][] => linked(text).chains.map(({ name, aliases }) => [name, ...aliases]);

const rulesOf = (text: string, form: string): string[] =>
  linked(text).chains.flatMap(({ name, mentions }) =>
    mentions.filter(({ mention }) => mention.text === form).map(({ rule }) => `${name}: ${rule}`),
  );

describe('one thing is one chain', () => {
  test.each([
    ['surname', 'They met Antony Blinken. Blinken left.', [['Antony Blinken', 'Blinken']]],
    [
      'misspelling',
      'They met Antony Blinken. They heard Antony Blinkin. Blinkin left.',
      [['Antony Blinken', 'Antony Blinkin', 'Blinkin']],
    ],
    [
      'another script',
      'They met Mohammed Qaddari. Muhammad Qaddari left. Gaddari spoke.',
      [['Mohammed Qaddari', 'Muhammad Qaddari', 'Gaddari']],
    ],
    ['a body of a country', 'The United States Senate met. The Senate paid.', [['United States Senate', 'Senate']]],
    ['accents', 'They met Miroslav Lajčák. They asked Miroslav Lajcak.', [['Miroslav Lajčák', 'Miroslav Lajcak']]],
    ['particle', 'They met Staffan de Mistura. Then de Mistura left.', [['Staffan de Mistura', 'de Mistura']]],
    ['family name first', 'They met Moon Jae-in. Then Moon left.', [['Moon Jae-in', 'Moon']]],
    ['acronym in brackets', 'They joined the Lantern Party (LP). They left the LP then.', [['Lantern Party', 'LP']]],
    ['acronym of a list', 'They told the United Nations. Then the UN left.', [['United Nations', 'UN']]],
    ['demonym', 'They left Turkey. A Turkish lorry came.', [['Turkey', 'Turkish']]],
    ['demonym alone', 'Then a Turkish lorry came.', [['Turkey', 'Turkish']]],
    ['short form', 'Then Oatfield Foods Inc paid. Critics of Oatfield left.', [['Oatfield Foods Inc', 'Oatfield']]],
    [
      'other order',
      'The Department of Defense paid. A Defense Department plan failed.',
      [['Department of Defense', 'Defense Department']],
    ],
    [
      'birth name sentences later',
      'They met Clara Thorne in Cork. She was tired. Born Clara Rossi in Cork, she read law.',
      [['Clara Thorne', 'Clara Rossi'], ['Cork']],
    ],
    ['birth name', 'They met Clara Thorne, born Clara Rossi in Cork.', [['Clara Thorne', 'Clara Rossi'], ['Cork']]],
  ])('%s', (_, text, chains) => {
    expect(chainsOf(text)).toEqual(chains);
  });
});

describe('two things are two chains', () => {
  test.each([
    ['brothers', 'They met Adrian Kolb and Martin Kolb.', 2],
    ['middle names that differ', 'They met Adrian John Kolb and Adrian Peter Kolb.', 2],
    ['one known by another name', 'They met Bo Berg, a commander known as Carlos. Carlos left.', 1],
    ['another known by a name', 'Bo Berg was held by a commander known as Carlos. Carlos left.', 2],
    ['a middle name and its initial', 'They met Adrian John Kolb. They met Adrian J. Kolb.', 1],
    ['names alike in one sentence', 'Ann Olsen met Ann Olson. Olsen left. Olson spoke.', 2],
    ['a man and a woman', 'They met Carsten Berg. Kirsten Berg left.', 2],
    ['rulers of one name', 'They met Ivor Berg II. Then Ivor Berg left. They met Ivor Berg III.', 2],
    ['a son with his father’s name', 'Ann Bo Lee, daughter of Ann Lee, left.', 2],
    ['a middle name', 'They met Ann Bo Lee. Then Ann Lee left.', 1],
    ['games of others', 'They left the Halm Games. They left the Halm Para Games.', 2],
    ['countries alike', 'They left Niger, Nigeria, Austria and Australia.', 4],
    ['resolutions', 'They read Security Council Resolution 2254 and Security Council Resolution 2253.', 2],
    ['ministries of two countries', 'The Armenian Defence Ministry spoke. Azerbaijan’s Defence Ministry answered.', 3],
    ['a person and a place', 'They met Yvonne Paris in Lyon.', 2],
    [
      'a name and a body told of later that begins with it',
      'They fled Elsdon. It rained. It snowed. It froze. Then Elsdon Radio paid.',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(linked(text).chains.filter(({ type }) => type !== 'Group').length).toBe(count);
  });

  test('of two people with one surname the title tells which', () => {
    const text = 'They jailed Rebecca Thornby. They cleared Trevor Thornby. Mrs Thornby paid. Mr Thornby left.';
    expect(chainsOf(text)).toEqual([
      ['Rebecca Thornby', 'Thornby'],
      ['Trevor Thornby', 'Thornby'],
    ]);
    expect(rulesOf(text, 'Thornby')).toEqual(['Rebecca Thornby: surname', 'Trevor Thornby: surname']);
  });
});

test('a surname is not the relative’s who is told of beside the one that bears it', () => {
  expect(chainsOf('They met Halvar. Halvar wept. His daughter, Ida Halvar Roe, came.')).toEqual([
    ['Halvar'],
    ['Ida Halvar Roe'],
  ]);
  expect(chainsOf('They met Halvar. Halvar wept. His first daughter Ida Halvar Roe came.')).toEqual([
    ['Halvar'],
    ['Ida Halvar Roe'],
  ]);
  expect(chainsOf('They met Bo Halvar. He was the son of the painter Ivan Halvar. Halvar wept.')).toEqual([
    ['Bo Halvar', 'Halvar'],
    ['Ivan Halvar'],
  ]);
  expect(chainsOf('They met Halvar. The painter Ida Halvar wept.')).toEqual([['Ida Halvar', 'Halvar']]);
});

test('numerals tell people of one house apart', () => {
  expect(chainsOf('King Ivor III fled. King Ivor IV stayed. Then King Ivor IV wept.')).toEqual([
    ['Ivor III'],
    ['Ivor IV'],
  ]);
});

test('the place that a name tells of is no surname', () => {
  expect(chainsOf('They met Maria de Lyon. Then Lyon fell.')).toEqual([['Maria de Lyon'], ['Lyon']]);
});

test('a surname before both full names is the one who is named first', () => {
  const text = 'Nobody freed Halvar then. They freed Stefan Halvar. His wife, Irena Halvar, came.';
  expect(rulesOf(text, 'Halvar')).toEqual(['Stefan Halvar: surname']);
});

describe('pronouns', () => {
  test.each([
    ['the only person', 'They met Ann Lee. She left.', 'She', ['Ann Lee: pronoun']],
    ['the subject of the sentence before', 'Kerry met Vladimir Putin. He left.', 'He', ['Kerry: pronoun']],
    [
      'who was put into office serves in it',
      'President Kerry named Boris Johnson as envoy. He served there.',
      'He',
      ['Boris Johnson: pronoun'],
    ],
    ['gender', 'Ann Lee met Boris Johnson. He left.', 'He', ['Boris Johnson: pronoun']],
    ['a person of the other gender', 'They met Ann Lee. He left.', 'He', []],
    ['beside a place', 'The envoy from Norway, John Kerry, left. He paid.', 'He', ['John Kerry: pronoun']],
    [
      'what is done to a body',
      'The Treasury imposed sanctions on Corwin Airways. The Treasury accused it of fraud.',
      'it',
      ['Corwin Airways: pronoun'],
    ],
    ['what is done to a thing', 'The Treasury imposed sanctions on Corwin Airways. The Treasury praised it.', 'it', []],
    ['an envoy between', 'Ann Lee met the envoy of Norway. The diplomat left. She paid.', 'She', []],
    [
      'an object that is the other',
      'Bo Berg defied the head of Acme, John Kerry. He blamed him.',
      'him',
      ['John Kerry: pronoun'],
    ],
    ['the other of two', 'Ann Lee and Boris Johnson argued. She blamed him.', 'him', ['Boris Johnson: pronoun']],
    ['two that fit', 'They asked Boris Johnson and John Kerry. He left.', 'He', []],
    [
      'too far back',
      'They met Ann Lee.\n\nIt rained. It rained again. It snowed. It snowed again. She left.',
      'She',
      [],
    ],
    ['the speaker of indirect speech', 'Ann Lee told Boris Johnson she would leave.', 'she', ['Ann Lee: pronoun']],
    ['a speaker and a hearer who both fit', 'Ann Lee told Eva Moss she would leave.', 'she', []],
    [
      'a subject past somebody named aside',
      'Ann Lee left Cork with Eva Moss and she wept.',
      'she',
      ['Ann Lee: pronoun'],
    ],
    ['whose thing it is, of two named before it', 'Ann Lee met Eva Moss in her flat.', 'her', []],
    [
      'the one before, not those of whom she is told',
      'Ann Lee sings. Born in Cork, the daughter of Bo Berg and Eva Moss, she wept.',
      'she',
      ['Ann Lee: pronoun'],
    ],
    ['one whom she has', 'Ann Lee sings. Helped by her aide Eva Moss, she wept.', 'she', ['Ann Lee: pronoun']],
    ['somebody named aside in the sentence before', 'They left the house of Ann Lee. She wept.', 'She', []],
    ['the object of the sentence before', 'Police arrested Ann Lee. She wept.', 'She', ['Ann Lee: pronoun']],
    ['the object of one who is not named', 'She married Eva Moss. Her sister wept.', 'Her', []],
    ['an object is another than the subject', 'Kerry thanked him.', 'him', []],
    ['a body that speaks', 'Acme Ltd said it would sue Norvane Ltd.', 'it', ['Acme Ltd: pronoun']],
    ['whose the thing is', 'Acme Ltd sold its mine to Norvane Ltd.', 'its', ['Acme Ltd: pronoun']],
    ['nothing that rains', 'Acme Ltd paid. It rained in Cork.\n\nThen it is clear that they left.', 'it', []],
    ['an object that does the act', 'Acme Ltd urged Norvane Ltd to close its mine.', 'its', []],
    ['a relative pronoun', 'They met Ann Lee, who left.', 'who', ['Ann Lee: relative']],
    ['the speaker of words that name another', 'Ann Lee sings. “Ask Eva Moss,” she said.', 'she', ['Ann Lee: pronoun']],
    ['another than who comes along', 'Ann Lee sings. Accompanied by Eva Moss, she left.', 'she', ['Ann Lee: pronoun']],
    ['whose confidence one has', 'John Kerry said Boris Johnson had his support.', 'his', ['John Kerry: pronoun']],
    [
      'the rival before',
      'John Kerry met them. His rival, Boris Johnson, wept. He left.',
      'He',
      ['Boris Johnson: pronoun'],
    ],
    [
      'the body that somebody spoke for',
      'Acme Ltd spokesman Boris Johnson said it rained. It sued.',
      'It',
      ['Acme Ltd: pronoun'],
    ],
    [
      'the body outside a relative clause',
      'They asked Acme Ltd, which Norvane Ltd hired. Its director left.',
      'Its',
      ['Acme Ltd: pronoun'],
    ],
    [
      'the body that told it',
      'Norvane Ltd lost money in Cork, according to Acme Ltd. Its director left.',
      'Its',
      ['Norvane Ltd: pronoun'],
    ],
    ['the one that is looked into', 'Acme Ltd sued. Norvane Ltd is investigating its books.', 'its', []],
    ['a relative pronoun of another noun', 'They met a friend of Ann Lee from Cork who left.', 'who', []],
    ['direct speech', 'Ann Lee left. “She is tired,” they said.', 'She', []],
    [
      'whom an announcement brings in',
      'Clara Thorne announced the appointment of Sonia Moss as envoy. She replaces Bo Berg.',
      'She',
      ['Sonia Moss: pronoun'],
    ],
    [
      'whom a profile is about',
      'Clara Thorne read law. She left Cork. She founded a bank. Sonia Moss called her brave.\n\nIn 1990 She married.',
      'She',
      ['Clara Thorne: pronoun', 'Clara Thorne: pronoun', 'Clara Thorne: pronoun'],
    ],
    [
      'another in view in a profile',
      'Clara Thorne read law. She left Cork. She founded a bank. Sonia Moss called her brave. In 1990 She married.',
      'She',
      ['Clara Thorne: pronoun', 'Clara Thorne: pronoun'],
    ],
    ['a given name that women alone bear', 'Odile Roe met Bo Berg. She left.', 'She', ['Odile Roe: pronoun']],
    ['a family name that goes first', 'They met Chen Lu. She left.', 'She', ['Chen Lu: pronoun']],
    [
      'an object of a verb that shares its subject',
      'Boris Johnson will meet John Kerry and is expected to thank him.',
      'him',
      ['John Kerry: pronoun'],
    ],
    [
      'an object of somebody joined',
      'Ann Lee left. Eva Moss and Ida Roe stood beside her.',
      'her',
      ['Ann Lee: pronoun'],
    ],
    [
      'an object in a relative clause',
      'Ann Lee flew to Cork. Eva Moss, who came with her, left.',
      'her',
      ['Ann Lee: pronoun'],
    ],
    [
      'one who is accused of what the gerund tells',
      'Boris Johnson accused John Kerry of breaking his word.',
      'his',
      ['John Kerry: pronoun'],
    ],
    ['one whom another follows', 'Ann Lee left, with Eva Moss taking over from her.', 'her', ['Ann Lee: pronoun']],
    ['whose place is taken', 'John Kerry left. Boris Johnson took his place.', 'his', ['John Kerry: pronoun']],
    [
      'whose leader speaks, after a sentence about something else',
      'Talks ended when Acme Ltd left. “We are done,” said its chairwoman, Ann Lee.',
      'its',
      ['Acme Ltd: pronoun'],
    ],
    [
      'the body of a spokesman',
      'Norvane Ltd paid. A spokesman for Acme Ltd said it would sue.',
      'it',
      ['Acme Ltd: pronoun'],
    ],
    [
      'the body of a director',
      'Norvane Ltd paid. Acme Ltd director Bo Berg said its board would meet Ann Lee.',
      'its',
      ['Acme Ltd: pronoun'],
    ],
    ['a thing that a director bought', 'Acme Ltd director Bo Berg bought a car and said it was fast.', 'it', []],
    ['a thing that a director speaks of', 'Acme Ltd director Bo Berg said the car was old and it was slow.', 'it', []],
    ['whose critics a thing has', 'Acme Ltd paid. The trial has its critics.', 'its', []],
    ['nothing that became clear', 'Acme Ltd paid. Norvane sued when it became clear that they left.', 'it', []],
    ['a body aside', 'Bo Berg praised the work of the Halm Society. It shows much.', 'It', []],
    ['somebody together with whom', 'Ann Lee came. Together with Bo Berg, he left.', 'he', []],
    ['what is accused', 'Acme Ltd sued Tessaro Ltd, accusing it of fraud.', 'it', ['Tessaro Ltd: pronoun']],
    [
      'whose offices are searched',
      'Acme Ltd left Cork after Tessaro Ltd searched its offices.',
      'its',
      ['Acme Ltd: pronoun'],
    ],
  ])('%s', (_, text, form, expected) => {
    expect(rulesOf(text, form)).toEqual(expected);
  });
});

describe('nominals', () => {
  test.each([
    ['the only company', 'They sued the firm Gridstone. The firm paid.', 'The firm', ['Gridstone: nominal']],
    ['two companies', 'They sued the firm Gridstone and the firm Norvane. The firm paid.', 'The firm', []],
    [
      'an office that a title named',
      'They met Foreign Minister Ann Lee. The foreign minister left.',
      'The foreign minister',
      ['Ann Lee: nominal'],
    ],
    [
      'an office that nobody had',
      'They met Foreign Minister Ann Lee. The finance minister left.',
      'The finance minister',
      [],
    ],
    [
      'the one of two that the article calls so',
      'Pipeline contractor Halvor sued Bright Bank. The contractor won.',
      'The contractor',
      ['Halvor: nominal'],
    ],
    [
      'the one that the sentence before names',
      'Bright Cables Ltd sued Corwin Holdings Ltd. A judge heard Corwin Holdings first. The company won.',
      'The company',
      ['Corwin Holdings Ltd.: nominal'],
    ],
    [
      'a noun of a name',
      'Ann Lee left the Fern Valley Trust. She said the trust was poor.',
      'the trust',
      ['Fern Valley Trust: nominal'],
    ],
    [
      'another than the subject of its verb',
      'Bright Cables Ltd sued Corwin Holdings Ltd. Bright Cables said the company lied.',
      'the company',
      [],
    ],
    [
      'the government of the only country',
      'Ann Lee left Norway. The government fell.',
      'The government',
      ['Norway: nominal'],
    ],
    ['a phrase that goes on with "of"', 'Ann Lee left Oslo. The city of lights is far.', 'The city', []],
    ['a noun before another noun', 'The firm Gridstone paid. The company car is new.', 'The company', []],
    [
      'behind a "that" that opens a clause',
      'The firm Gridstone paid. Ann Lee said that the company owed more.',
      'the company',
      ['Gridstone: nominal'],
    ],
    [
      'of a country of which the article says it is',
      'Bright Cables sued Corwin Holdings Ltd, its Danish rival. They asked the Danish company.',
      'the Danish company',
      ['Corwin Holdings Ltd: nominal'],
    ],
    [
      'of a country of which nothing says it is',
      'They sued Corwin Holdings Ltd. They asked the Danish company.',
      'the Danish company',
      [],
    ],
    ['an office written short', 'They met Gov. Ann Lee. The governor left.', 'The governor', ['Ann Lee: nominal']],
    [
      'an office behind the name',
      'They met Ms. Ann Lee, ambassador of Norway. The ambassador left.',
      'The ambassador',
      ['Ann Lee: nominal'],
    ],
    [
      'an office in a long sentence before the name',
      'They met Foreign Minister Bo Berg. Hundreds of people went to Cork in the rain and cheered the interior minister, Ann Lee. The minister left.',
      'The minister',
      ['Ann Lee: nominal'],
    ],
    [
      'the government of which the article speaks',
      'The Danish government met Norway’s envoy. In Oslo, Norway and Sweden praised the government.',
      'the government',
      ['Denmark: nominal'],
    ],
    [
      'an age that the article told',
      'They met Ann Lee, 45, and Bo Berg, 51. Eva Moss saw it. The 51-year-old was freed.',
      'The 51-year-old',
      ['Bo Berg: nominal'],
    ],
    [
      'an age of the only person before',
      'They met Ann Lee in Cork. The 45-year-old was freed.',
      'The 45-year-old',
      ['Ann Lee: nominal'],
    ],
    ['an age that is another’s', 'They met Ann Lee, 45, in Cork. The 51-year-old was freed.', 'The 51-year-old', []],
    [
      'the government of another country',
      'Norway paid. Reporters asked the Danish government.',
      'the Danish government',
      [],
    ],
    ['a country that only troops are of', 'French troops came. Votes were held in the country.', 'the country', []],
    [
      'a country that is named',
      'French troops left Mali. Votes were held in the country.',
      'the country',
      ['Mali: nominal'],
    ],
    ['another company', 'They sued the firm Gridstone. The other company paid.', 'The other company', []],
    [
      'the president of another country',
      'They met President Ann Lee of Norway. The president of Mali left.',
      'The president',
      [],
    ],
    [
      'the president of the country',
      'They met President Ann Lee of Norway. The president of Norway left.',
      'The president',
      ['Ann Lee: nominal'],
    ],
    [
      'an office of another field',
      'They met Justice Minister Ann Lee. The minister of labour left.',
      'The minister',
      [],
    ],
    ['a country aside', 'Most of them came from Norway. It rained. The government paid.', 'The government', []],
    [
      'what an office is accused of',
      'They met Governor Ann Lee. They accused the governor of lying.',
      'the governor',
      ['Ann Lee: nominal'],
    ],
    [
      'an office with a hyphen',
      'They met Secretary-General Ann Lee. The Secretary-General left.',
      'The Secretary-General',
      ['Ann Lee: nominal'],
    ],
    [
      'a rank that reads as an adjective',
      'They met Gen. Tom Lee. Nobody paid, the general said.',
      'the general',
      ['Tom Lee: nominal'],
    ],
    ['an adjective', 'They met Gen. Tom Lee. Nobody won the general election.', 'the general', []],
    [
      'the premier',
      'Prime Minister Ann Lee met President Bo Berg. They thanked the premier.',
      'the premier',
      ['Ann Lee: nominal'],
    ],
    [
      'no deputy is the premier',
      'Deputy Prime Minister Ann Lee met President Bo Berg. They thanked the premier.',
      'the premier',
      [],
    ],
    [
      'the mayor of whom somebody else speaks',
      'The mayor, Ann Lee, left. They met Bo Berg, who said the mayor left.',
      'the mayor',
      ['Ann Lee: nominal'],
    ],
    [
      'the head of state',
      'Prime Minister Ann Lee met President Bo Berg. They thanked the head of state.',
      'the head',
      ['Bo Berg: nominal'],
    ],
    [
      'whoever heads a union heads no state',
      'Ann Lee met Bo Berg, president of the Harbour Union. They thanked the head of state.',
      'the head',
      [],
    ],
    [
      'one of two ministers whom the sentence before names, though aside',
      'They met Interior Minister Ann Lee. It rained. They asked for the resignation of Trade Minister Bo Berg. They said the minister slept.',
      'the minister',
      ['Bo Berg: nominal'],
    ],
    [
      'the defendant',
      'Judges confirmed two counts of fraud against Ann Lee. Bo Berg paid. Nobody believed the defendant.',
      'the defendant',
      ['Ann Lee: nominal'],
    ],
    [
      'one of two on trial',
      'Ann Lee was charged with fraud. They convicted Bo Berg. Nobody believed the defendant.',
      'the defendant',
      [],
    ],
    ['nobody on trial', 'Ann Lee was criticised. Nobody believed the defendant.', 'the defendant', []],
    ['the latter', 'Ann Lee took over from Tom Berg. The latter had asked to go.', 'The latter', ['Tom Berg: nominal']],
    ['the former', 'Ann Lee succeeded Tom Berg. The former had asked to go.', 'The former', ['Ann Lee: nominal']],
    ['the former of three', 'Ann Lee and Eva Moss followed Tom Berg. The former had asked to go.', 'The former', []],
    [
      'the latter, where a place is named last',
      'Ann Lee followed Tom Berg in Cork. The latter had asked to go.',
      'The latter',
      [],
    ],
    ['a government that is no country’s', 'They left Norway. The city government fell.', 'The city government', []],
  ])('%s', (_, text, form, expected) => {
    expect(rulesOf(text, form)).toEqual(expected);
  });
});

describe('plurals', () => {
  test.each([
    ['two joined by "and"', 'Ann Lee and Bo Berg came. They left.', 'They', ['Ann Lee', 'Bo Berg']],
    ['two who met', 'Ann Lee met Bo Berg. They talked.', 'They', ['Ann Lee', 'Bo Berg']],
    ['the two men', 'Tom Lee thanked Bo Berg in a letter. The two men left.', 'The two men', ['Tom Lee', 'Bo Berg']],
    ['both countries', 'Norway thanked Sweden. Both countries are in Europe.', 'Both countries', ['Norway', 'Sweden']],
    ['the two', 'Ann Lee and Tom Lee came. The two are not related.', 'The two', ['Ann Lee', 'Tom Lee']],
    ['three', 'Ann Lee, Tom Berg and Bo Roe came. They left.', 'They', ['Ann Lee', 'Tom Berg', 'Bo Roe']],
    ['another plural between', 'Ann Lee and Bo Berg came. Protesters said they would stay.', 'they', []],
    ['another plural before', 'Protesters met Ann Lee and Bo Berg. They left.', 'They', []],
    ['towns do nothing', 'He left Cork and Oslo. They are far away.', 'They', []],
    ['a person and a body', 'Ann Lee and the Harbour Council paid. They left.', 'They', []],
    ['a club and its league', 'Halm Rovers play in the Fjord League. They left.', 'They', ['Halm Rovers']],
    ['rivers that are countries', 'He crossed Norway and Sweden. He swam down the rivers.', 'the rivers', []],
    [
      'those who are the subject',
      'Ann Lee and Bo Berg flew from Cork and Oslo. They left.',
      'They',
      ['Ann Lee', 'Bo Berg'],
    ],
    [
      'those of the sentence before',
      'Ann Lee and Bo Berg met Tom Roe. They left. They talked.',
      'They',
      ['Ann Lee', 'Bo Berg'],
    ],
    [
      'members before those whom they thank',
      'The members of the Harbour Council thanked Norway and Sweden. They left.',
      'They',
      ['Harbour Council'],
    ],
    [
      'two sides between which there is a deal',
      'Norway brokered a deal between the Danish government and the Harbour Union, and officials of both sides left.',
      'both sides',
      ['Denmark', 'Harbour Union'],
    ],
    [
      'the sides of before',
      'Bo Berg brokered a deal between the Harbour Union and the Mill Union, and both sides left. Ann Lee flew to Cork. Eva Moss paid. It rained. It snowed. She praised both parties.',
      'both parties',
      ['Harbour Union', 'Mill Union'],
    ],
    [
      'the two governments that the report is about',
      'Talks between Norway and Sweden failed. Ann Lee flew to Cuba. It rained. It snowed. It froze. Panama thanked both governments.',
      'both governments',
      ['Norway', 'Sweden'],
    ],
    [
      'a report about three countries',
      'Norway, Sweden and Denmark met. Ann Lee flew to Cuba. It rained. It snowed. It froze. She thanked both governments.',
      'both governments',
      [],
    ],
    ['two pairs', 'Ann Lee and Bo Berg met Tom Roe and Eva Dahl. They left.', 'They', []],
    ['one person alone', 'Ann Lee came. They left.', 'They', []],
    ['direct speech', 'Ann Lee and Bo Berg came. “They left,” Tom Roe said.', 'They', []],
  ])('%s', (_, text, form, expected) => {
    const { plurals, chains } = linked(text);
    const found = plurals.find(({ mention }) => mention.text === form);
    expect((found?.chains ?? []).map((id) => chains.find((chain) => chain.id === id)?.name)).toEqual(expected);
  });
});

test('a country that adjectives alone name has its plain name, ids count in text order', () => {
  const { chains } = linked('A Turkish lorry met John Kerry.');
  expect(chains.map(({ id, name, type, kind }) => [id, name, type, kind])).toEqual([
    ['e1', 'Turkey', 'Place', 'country'],
    ['e2', 'John Kerry', 'Person', undefined],
  ]);
});

test('furniture gives no mentions, but an outlet that the text names counts', () => {
  const text = 'WASHINGTON (Sputnik) — It rained.\nPhoto: Jane Roe\nKerry told Sputnik so.';
  const start = text.indexOf('Photo');
  const { chains } = linkMentions(findMentions(annotate(article(text, { furniture: [{ start, end: start + 15 }] }))));
  expect(chains.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Kerry', 1],
    ['Sputnik', 1],
  ]);
});

const WORDS = fc.constantFrom(
  'Kerry',
  'John Kerry',
  'met',
  'President',
  'the',
  'UN',
  '(NSC)',
  ',',
  '.',
  'Syria',
  'Syrian',
  'de Mistura',
  'Party',
  '’s',
  'Mr.',
  'and',
  'Moscow',
  'said',
  'spokesman',
  'he',
  'she',
  'the envoy',
  '\n\n',
  'born',
  'Acme Ltd',
  'Acme',
);

test('each name is in one chain, each chain holds a name and its mentions are in order, whatever the article', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 60 }), (words) => {
      const { chains, mentions } = linked(words.join(' '), { publishedAt: '2016-03-03' });
      const names = mentions.filter(({ kind }) => kind === 'name');
      const inChains = chains.flatMap((chain) => chain.mentions.filter(({ mention }) => mention.kind === 'name'));
      expect(inChains.length).toBe(names.length);
      expect(new Set(inChains.map(({ mention }) => mention)).size).toBe(names.length);
      for (const chain of chains) {
        expect(chain.mentions.some(({ mention }) => mention.kind === 'name')).toBe(true);
        const starts = chain.mentions.map(({ mention }) => mention.span.start);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        expect(chain.aliases).not.toContain(chain.name);
      }
    }),
  );
});

test.each([
  ['a long sentence', 'word Kerry met Acme '.repeat(200), 2],
  ['many sentences', 'John Kerry met Acme Ltd in Paris. He left. '.repeat(100), 3],
  [
    'two hundred people',
    Array.from({ length: 200 }, (_, at) => `Xa${(at * 7919).toString(36)} Yo${at.toString(36)}i met.`).join(' '),
    undefined,
  ],
  ['a thousand capitals', 'Kerry '.repeat(1_000), undefined],
  ['brackets', '(NSC '.repeat(300), undefined],
])('%s is read to the end', (_, text, count) => {
  const { chains } = linked(text, { publishedAt: '2016-03-03' });
  expect(chains.length).toBeGreaterThan(0);
  if (count !== undefined) expect(chains.length).toBe(count);
});

test('the same article gives the same chains', () => {
  const text = 'Ann Lee met Mr. Penry of Acme Ltd in Cork on Monday. She left. The company paid.';
  expect(JSON.stringify(linked(text))).toBe(JSON.stringify(linked(text)));
});
