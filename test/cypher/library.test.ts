import type { Neo4jServer } from '../../src/app/neo4j-server/server-record';
import { asEntityId, type RelationType } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import type { GraphStore } from '../../src/store/contract';
import { openNeo4jQueries } from '../../src/store/neo4j/open-neo4j-queries';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store';
import type { QueryEngine } from '../../src/store/query-engine';
import { bindParameters, findQuery, listQueries, queryText } from '../../src/store/query-library';
import { emptyNeo4j, NEO4J_START_MS } from '../support/neo4j';
import { describeWith } from '../support/requirements';
import { article, claim, entity, fact, patch } from '../support/sample-graph';

/** Winter of an invented republic: talks, an office that changed hands, a denial. */
function talks(): Patch {
  const of = (id: string, subject: string, object: string) => ({ article: id, subject, object });
  const type = (name: string) => ({ type: name as RelationType });
  const by = (id: string) => ({ saidBy: asEntityId(id), speakerAt: { start: 0, end: 7 } });
  const [ann, bo, cy, land, party] = [
    'person/ann-lee',
    'person/bo-chen',
    'person/cy-dahl',
    'place/norland',
    'organization/blue-party',
  ] as const;
  return patch({
    articles: {
      upsert: [
        article('a1', { publishedAt: '2016-01-10', title: 'Talks begin' }),
        article('a2', { publishedAt: '2016-02-20', title: 'Talks go on', outlet: 'Evening Post' }),
        article('a3', { publishedAt: '2016-02-21', title: 'Talks go on, again', copyOf: article('a2').id }),
      ],
      remove: [],
    },
    entities: {
      upsert: [
        entity(ann, { claims: 5, articles: 3, aliases: ['Lee'] }),
        entity(bo, { claims: 4, articles: 2 }),
        entity(cy, { claims: 2 }),
        entity(land, { claims: 3, kind: 'country' }),
        entity(party, { claims: 1, kind: 'party' }),
      ],
      remove: [],
    },
    mentions: {
      upsert: [
        ['a1', ann],
        ['a1', bo],
        ['a2', ann],
        ['a2', cy],
        ['a3', ann],
      ].map(([from, to]) => ({ article: from, entity: to, count: 1, names: ['x'], spans: [0, 7] })) as never,
      remove: [],
    },
    claims: {
      upsert: [
        claim('c1', of('a1', ann, bo), { date: '2016-01-09', ...by(cy) }),
        claim('c2', of('a2', bo, ann), { date: '2016-02-19', confidence: 0.7 }),
        claim('c3', of('a2', ann, bo), { polarity: 'negative', ...by(bo) }),
        claim('c4', of('a2', ann, cy), { modality: 'planned' }),
        claim('c5', of('a1', ann, land), { ...type('LEADS'), tense: 'former' }),
        claim('c6', of('a2', cy, land), { ...type('LEADS') }),
        claim('c7', of('a1', bo, land), type('SPOKESPERSON_FOR')),
        claim('c8', of('a2', party, ann), type('SUPPORTS')),
        claim('c9', of('a2', bo, ann), type('OPPOSES')),
      ],
      remove: [],
    },
    facts: {
      upsert: [
        fact(
          'f1',
          { subject: ann, object: bo },
          { claims: 2, origins: 2, dates: ['2016-01-09', '2016-02-19'], lastDate: '2016-02-19' },
        ),
        fact('f2', { subject: ann, object: land }, { ...type('LEADS'), current: false, roles: ['president'] }),
        fact('f3', { subject: cy, object: land }, { ...type('LEADS'), roles: ['acting president'] }),
        fact('f4', { subject: bo, object: land }, { ...type('SPOKESPERSON_FOR'), roles: ['spokesman'] }),
        fact('f5', { subject: party, object: ann }, type('SUPPORTS')),
        fact('f6', { subject: bo, object: ann }, type('OPPOSES')),
      ],
      remove: [],
    },
  });
}

test('the library has at least sixteen queries, each with purpose, columns and an example', () => {
  const queries = listQueries();
  expect(queries.length).toBeGreaterThanOrEqual(16);
  for (const { name, purpose, columns, example } of queries) {
    expect([name, purpose]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/)]);
    expect([name, columns.length > 0]).toEqual([name, true]);
    expect(example).toMatch(new RegExp(`^newsgraph query ${name}( |$)`));
  }
});

test.each(listQueries().map((query) => [query.name, query] as const))(
  '%s uses the parameters of its header and no others',
  (_, { text, parameters }) => {
    const used = [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]))].sort();
    expect(used).toEqual(parameters.map(({ name }) => name).sort());
  },
);

test('a parameter that a query does not know is refused by name', async () => {
  const findEntity = async (name: string) => (name === 'Ann Lee' ? 'person/ann-lee' : undefined);
  const query = findQuery('meetings');
  expect(await bindParameters(query, { of: 'Ann Lee', limit: '3' }, { findEntity })).toEqual({
    of: 'person/ann-lee',
    since: null,
    limit: 3,
  });
  for (const given of [{ at: 'x' }, { limit: 'many' }, { since: 'yesterday' }, { of: 'Nobody' }]) {
    await expect(bindParameters(query, given, { findEntity })).rejects.toMatchObject({ code: 'QUERY_PARAMETER' });
  }
  await expect(bindParameters(findQuery('pair'), { a: 'Ann Lee' }, { findEntity })).rejects.toMatchObject({
    message: expect.stringContaining('needs the parameter b'),
  });
  expect(() => findQuery('gossip')).toThrow('there is no query "gossip"');
});

describeWith('neo4j', 'the Cypher library on a small graph', () => {
  let server: Neo4jServer;
  let store: GraphStore;
  let queries: QueryEngine;
  beforeAll(async () => {
    server = await emptyNeo4j();
    store = await openNeo4jStore({ ...server, database: 'neo4j' });
    await store.prepare({ ledger: 'l1' });
    await store.apply(talks());
    queries = openNeo4jQueries({ ...server, database: 'neo4j' });
  }, NEO4J_START_MS);
  afterAll(async () => {
    await queries?.close();
    await store?.close();
  });

  const findEntity = async (name: string) => (await store.read.search(name, { limit: 1 }))[0]?.id;
  const run = async (name: string, given: Readonly<Record<string, string>> = {}) => {
    const query = findQuery(name);
    const parameters = await bindParameters(query, given, { findEntity });
    const { columns, rows } = await queries.run({ text: queryText(query), parameters });
    expect(columns).toEqual(query.columns.map((column) => column.name));
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  };
  const column = async (column: string, name: string, given: Readonly<Record<string, string>> = {}) =>
    (await run(name, given)).map((row) => row[column]);

  test('who met whom and when: a planned and a denied meeting are none', async () => {
    expect(await run('meetings')).toEqual([
      expect.objectContaining({ one: 'Ann Lee', other: 'Bo Chen', dates: ['2016-01-09', '2016-02-19'], fact: 'f1' }),
    ]);
    expect(await run('meetings', { of: 'Bo Chen', since: '2016-02' })).toHaveLength(1);
    expect(await run('meetings', { of: 'Cy Dahl' })).toEqual([]);
    expect(await run('meetings', { since: '2016-03-01' })).toEqual([]);
  });

  test('who speaks for a country', async () => {
    expect(await column('person', 'spokespeople', { of: 'Norland' })).toEqual(['Bo Chen']);
  });

  test('who leads a country now, and who did', async () => {
    expect(await column('person', 'office-holders', { of: 'Norland', role: 'President' })).toEqual(['Cy Dahl']);
    expect(
      await column('person', 'office-holders', { of: 'Norland', role: 'president', includeFormer: 'true' }),
    ).toEqual(['Cy Dahl', 'Ann Lee']);
  });

  test('supporters before opponents', async () => {
    expect(await run('stances', { of: 'Lee' })).toMatchObject([
      { stance: 'supporter', who: 'Blue Party' },
      { stance: 'opponent', who: 'Bo Chen' },
    ]);
  });

  test('everything about a pair, in time order, from either end', async () => {
    const one = await column('claim', 'pair', { a: 'Ann Lee', b: 'Bo Chen' });
    expect(one).toEqual(['c1', 'c2', 'c3', 'c9']);
    expect(await column('claim', 'pair', { a: 'Bo Chen', b: 'Ann Lee' })).toEqual(one);
  });

  test('denials, with whose words they are', async () => {
    expect(await run('denied')).toMatchObject([{ claim: 'c3', saidBy: 'Bo Chen' }]);
    expect(await run('denied', { of: 'Norland' })).toEqual([]);
  });

  test('announced meetings', async () => {
    expect(await column('claim', 'planned-meetings', { since: '2016-02-01' })).toEqual(['c4']);
    expect(await run('planned-meetings', { since: '2016-03-01' })).toEqual([]);
  });

  test('the shortest path, with the sentence of each step, past an office that is no longer held', async () => {
    expect(await run('path', { from: 'Ann Lee', to: 'Cy Dahl' })).toMatchObject([
      { step: 1, relation: 'MET_WITH' },
      { step: 2, relation: 'SPOKESPERSON_FOR' },
      { step: 3, subject: 'Cy Dahl', relation: 'LEADS', object: 'Norland' },
    ]);
    expect(await run('path', { from: 'Ann Lee', to: 'Cy Dahl', includeFormer: 'true' })).toHaveLength(2);
  });

  test('the most connected', async () => {
    expect(await column('id', 'most-connected', { type: 'Person' })).toEqual([
      'person/ann-lee',
      'person/bo-chen',
      'person/cy-dahl',
    ]);
    expect((await run('most-connected'))[0]).toMatchObject({ name: 'Ann Lee', facts: 4 });
  });

  test('who is mentioned with someone', async () => {
    expect(await column('name', 'co-mentions', { of: 'Ann Lee' })).toEqual(['Bo Chen', 'Cy Dahl']);
  });

  test('the articles behind a fact: of a symmetric relation from either end, of another from one', async () => {
    const behind = (subject: string, relation: string, object: string) =>
      column('claim', 'articles-behind', { subject, relation, object });
    expect(await behind('Ann Lee', 'met_with', 'Bo Chen')).toEqual(['c1', 'c2']);
    expect(await behind('Bo Chen', 'MET_WITH', 'Ann Lee')).toEqual(['c1', 'c2']);
    expect(await behind('Bo Chen', 'OPPOSES', 'Ann Lee')).toEqual(['c9']);
    expect(await behind('Ann Lee', 'OPPOSES', 'Bo Chen')).toEqual([]);
  });

  test('who said most, and what someone said', async () => {
    expect(await run('who-said-most')).toMatchObject([
      { speaker: 'Bo Chen', claims: 1 },
      { speaker: 'Cy Dahl', claims: 1 },
    ]);
    expect(await column('claim', 'said-by', { by: 'Bo Chen', about: 'Ann Lee' })).toEqual(['c3']);
    expect(await run('said-by', { by: 'Bo Chen', about: 'Norland' })).toEqual([]);
  });

  test('what an article mentions', async () => {
    expect(await column('id', 'article-entities', { article: 'a2' })).toEqual(['person/ann-lee', 'person/cy-dahl']);
  });

  test('a contradiction, also where the symmetric relation is told from the other end', async () => {
    expect(await run('contradictions')).toMatchObject([
      { claim: 'c1', denial: 'c3', statedIn: 'Talks begin', deniedIn: 'Talks go on' },
      { claim: 'c2', denial: 'c3' },
    ]);
  });

  test('what is new since a day, and not what was reported before', async () => {
    const rows = await run('new-since', { since: '2016-02-01' });
    expect(rows.map(({ subject, relation }) => [subject, relation])).toEqual([
      ['Blue Party', 'SUPPORTS'],
      ['Bo Chen', 'OPPOSES'],
      ['Cy Dahl', 'LEADS'],
    ]);
  });

  test('the neighbourhood by family', async () => {
    expect(await column('family', 'neighbourhood', { of: 'Ann Lee', includeFormer: 'true' })).toEqual([
      'diplomacy',
      'diplomacy',
      'diplomacy',
      'office',
    ]);
    expect(await column('fact', 'neighbourhood', { of: 'Norland', family: 'office' })).toEqual(['f3', 'f4']);
  });

  test('the rest', async () => {
    expect(await column('claim', 'timeline', { of: 'Norland' })).toEqual(['c5', 'c7', 'c6']);
    expect(await run('outlets', { of: 'Ann Lee' })).toMatchObject([
      { outlet: 'Morning Herald', articles: 2 },
      { outlet: 'Evening Post', articles: 1 },
    ]);
    expect(await run('copies')).toMatchObject([{ id: 'a3', originalId: 'a2' }]);
  });
});
