import type { Figure, GeneratedArticle, Statement } from '../support/generated-world';
import { generateOutcome } from '../support/generated-world';
import { openTemporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace';

const person = (...forms: string[]): Figure => ({ type: 'Person', forms });
const body = (...forms: string[]): Figure => ({ type: 'Organization', kind: 'government', forms });
const city = (...forms: string[]): Figure => ({ type: 'Place', kind: 'city', forms });
const country = (...forms: string[]): Figure => ({ type: 'Place', kind: 'country', forms });

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = await openTemporaryWorkspace();
});
afterEach(() => workspace.close());

/** One sentence an article: who (one figure) does what to whom. */
type Sentence = readonly [subject: Figure, type: string, object: Figure, rest?: Partial<Statement>];

async function entities(...articles: readonly (readonly Sentence[])[]): Promise<readonly string[]> {
  const outcomes = articles.map((sentences, index) => {
    const figures = [...new Set(sentences.flatMap(([subject, , object]) => [subject, object]))];
    const statements = sentences.map(([subject, type, object, rest]) => ({
      subject: figures.indexOf(subject),
      subjectForm: 0,
      object: figures.indexOf(object),
      objectForm: 0,
      type,
      ...rest,
    }));
    const article: GeneratedArticle = { id: `context-${index}`, statements };
    return generateOutcome(article, figures);
  });
  workspace.ledger.append(outcomes);
  await workspace.sync();
  const found = await workspace.store.read.overview({ limit: 50 });
  return found.entities.map(({ name, articles: count }) => `${name} ${count}`).sort();
}

const PRESIDENT = { role: 'President', tense: 'current' as const };
const BO = person('Bo Chen');

test.each<[string, string, readonly Sentence[], readonly Sentence[]]>([
  [
    'a bare surname with the office of the full name',
    'Ann Lee 2',
    [[person('Ann Lee'), 'LEADS', country('Norland'), PRESIDENT]],
    [[person('Lee'), 'LEADS', country('Norland'), PRESIDENT]],
  ],
  [
    'another transliteration with the same office',
    'Muammar Gaddafi 2',
    [[person('Muammar Gaddafi'), 'LEADS', country('Libya'), PRESIDENT]],
    [[person('Muammar Qadafi'), 'LEADS', country('Libya'), PRESIDENT]],
  ],
  [
    'a name with and without a middle name, with one tie',
    'Ann B. Lee 2',
    [[person('Ann Lee'), 'MET_WITH', BO]],
    [[person('Ann B. Lee'), 'MET_WITH', BO]],
  ],
  [
    'an acronym with the same head',
    'Harbour Safety Board 2',
    [[person('Bo Chen'), 'LEADS', body('Harbour Safety Board'), PRESIDENT]],
    [[person('Bo Chen'), 'LEADS', body('HSB'), PRESIDENT]],
  ],
  [
    'a ministry and the country that it is part of',
    'Russian Foreign Ministry 2',
    [[body('Russian Foreign Ministry'), 'CRITICIZED', BO]],
    [[body('Foreign Ministry'), 'PART_OF', country('Russia')]],
  ],
  [
    'a city by its two names',
    'Kyiv 2',
    [[BO, 'VISITED', { type: 'Place', kind: 'city', forms: ['Kiev'] }]],
    [[BO, 'VISITED', { type: 'Place', kind: 'city', forms: ['Kyiv'] }]],
  ],
  [
    'a renamed country',
    'North Macedonia 2',
    [[BO, 'VISITED', country('Macedonia')]],
    [[BO, 'VISITED', country('North Macedonia')]],
  ],
  [
    'a department by its two names',
    'US Department of State 2',
    [[BO, 'CRITICIZED', body('State Department')]],
    [[BO, 'CRITICIZED', body('US Department of State')]],
  ],
])('one: %s', async (_, expected, one, other) => {
  expect(await entities(one, other)).toContain(expected);
});

test.each<[string, readonly string[], readonly Sentence[], readonly Sentence[]]>([
  [
    'a bare surname in other company',
    ['Ann Lee 1', 'Lee 1'],
    [[person('Ann Lee'), 'MET_WITH', BO]],
    [[person('Lee'), 'MET_WITH', person('Cy Dahl')]],
  ],
  [
    'names that sound alike, without context',
    ['Muammar Gaddafi 1', 'Muammar Qadhafi 1'],
    [[person('Muammar Gaddafi'), 'MET_WITH', BO]],
    [[person('Muammar Qadhafi'), 'MET_WITH', person('Cy Dahl')]],
  ],
  [
    'family names a letter apart, with one tie',
    ['Omar Haddad 1', 'Omar Hadded 1'],
    [[person('Omar Haddad'), 'MET_WITH', BO]],
    [[person('Omar Hadded'), 'MET_WITH', BO]],
  ],
  [
    'another given name in the same office',
    ['Bob Lee 1', 'Ann Lee 1'],
    [[person('Ann Lee'), 'LEADS', country('Norland'), PRESIDENT]],
    [[person('Bob Lee'), 'LEADS', country('Norland'), PRESIDENT]],
  ],
  [
    'namesakes of two countries',
    ['Ann Lee 1', 'Ann Lee 1'],
    [[person('Ann Lee'), 'LEADS', country('Norland'), PRESIDENT]],
    [[person('Ann Lee'), 'LEADS', country('Estmark'), PRESIDENT]],
  ],
  [
    'cities of one name in two countries, one told by its region',
    ['Georgetown 1', 'Georgetown 1'],
    [[city('Georgetown'), 'LOCATED_IN', country('Guyana')]],
    [[city('Georgetown'), 'LOCATED_IN', { type: 'Place', kind: 'region', forms: ['Texas'] }]],
  ],
  [
    'ministries of two countries',
    ['Foreign Ministry 1', 'Foreign Ministry 1'],
    [[body('Foreign Ministry'), 'PART_OF', country('Russia')]],
    [[body('Foreign Ministry'), 'PART_OF', country('Syria')]],
  ],
  [
    'Austria and Australia',
    ['Australia 1', 'Austria 1'],
    [[BO, 'VISITED', country('Austria')]],
    [[BO, 'VISITED', country('Australia')]],
  ],
  [
    'bodies of two numbers',
    ['Border Court Number 3 1', 'Border Court Number 4 1'],
    [[BO, 'LEADS', body('Border Court Number 3'), PRESIDENT]],
    [[BO, 'LEADS', body('Border Court Number 4'), PRESIDENT]],
  ],
])('two: %s', async (_, expected, one, other) => {
  expect(await entities(one, other)).toEqual(expect.arrayContaining([...expected]));
  const names = (await workspace.store.read.overview({ limit: 50 })).entities.map(({ name }) => name);
  for (const each of new Set(expected)) {
    const name = each.slice(0, each.lastIndexOf(' '));
    expect(names.filter((found) => found === name)).toHaveLength(expected.filter((other) => other === each).length);
  }
});

test('a bare surname that two full names have good reason for is neither', async () => {
  const of = (name: string): readonly Sentence[] => [[person(name), 'LEADS', country('Norland'), PRESIDENT]];
  expect(await entities(of('George Bush'), of('Jeb Bush'), of('Bush'))).toEqual([
    'Bush 1',
    'George Bush 1',
    'Jeb Bush 1',
    'Norland 3',
  ]);
});
