import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import type { GraphStore } from '../../../src/store/contract';
import { openLadybugQueries } from '../../../src/store/ladybug/open-ladybug-queries';
import type { QueryEngine, QueryRequest } from '../../../src/store/query-engine';
import { describeWith } from '../../support/requirements';
import { debateEntity, debatePatch } from './debate-graph';
import { openStoreOf } from './temporary-store';

jest.setTimeout(120_000);

describeWith('ladybug', 'Cypher on the embedded store', () => {
  let opened: Awaited<ReturnType<typeof openStoreOf>>;
  let store: GraphStore;
  let queries: QueryEngine;
  beforeAll(async () => {
    opened = await openStoreOf(debatePatch());
    store = opened.store;
    queries = openLadybugQueries(store);
  });
  afterAll(async () => {
    await queries?.close();
    await opened?.remove();
  });

  const rows = async (text: string, request: Partial<QueryRequest> = {}) =>
    (await queries.run({ text, ...request })).rows;
  const codeOf = (request: QueryRequest, engine = queries) =>
    engine.run(request).then(
      () => 'ran',
      (error: { code: string }) => error.code,
    );
  const foldersOfQueries = () => readdirSync(tmpdir()).filter((name) => name.startsWith('newsgraph-query-'));

  test('a node has the labels and properties that it has in Neo4j, and none that it lacks', async () => {
    expect(await rows("MATCH (e:Newsgraph:Person {name: 'Ada Holm'}) RETURN e")).toEqual([
      [
        {
          labels: ['Newsgraph', 'Entity', 'Person'],
          properties: {
            id: 'person/ada-holm',
            name: 'Ada Holm',
            aliases: ['Holm'],
            articles: 3,
            claims: 5,
            firstSeen: '2016-01-10',
            lastSeen: '2016-02-20',
          },
        },
      ],
    ]);
    expect(await rows("MATCH (e:Place {name: 'Ada Holm'}) RETURN e")).toEqual([]);
    expect(await rows("MATCH (e:Entity {name: 'River League'}) RETURN e.aliases, e.kind")).toEqual([
      [['[RL], the "League"'], null],
    ]);
  });

  test('a relationship names the ids of its ends, from whichever end it was found', async () => {
    expect(await rows("MATCH (x:Person {name: 'Ben Okoro'})-[m:MET_WITH]-(y) RETURN m, type(m), y.name")).toMatchObject(
      [
        [
          { type: 'MET_WITH', start: 'person/ada-holm', end: 'person/ben-okoro', properties: { claims: 2 } },
          'MET_WITH',
          'Ada Holm',
        ],
      ],
    );
  });

  test('a path is its nodes and relationships in order', async () => {
    const text = 'MATCH p = (:Article)-[:STATES]->(:Claim)-[:AT]->(:Place) RETURN p';
    expect(await rows(text)).toMatchObject([
      [
        {
          nodes: [
            { labels: ['Newsgraph', 'Article'] },
            { labels: ['Newsgraph', 'Claim'] },
            { properties: { name: 'Marsk' } },
          ],
          relationships: [{ type: 'STATES' }, { type: 'AT', end: 'place/marsk' }],
        },
      ],
    ]);
  });

  test('columns are called as they are written', async () => {
    const { columns } = await queries.run({
      text: 'MATCH (a:Person)-[r]-() /* x */ RETURN DISTINCT a.name, count(*), type(r) AS `of type`, size([1, 2]) ORDER BY a.name LIMIT 1;',
    });
    expect(columns).toEqual(['a.name', 'count(*)', 'of type', 'size([1, 2])']);
    expect(await codeOf({ text: 'MATCH (a:Person) RETURN a.name AS x, a.id AS x' })).toBe('QUERY_SYNTAX');
  });

  test('rows beyond the limit are left out, and that is said', async () => {
    const text = 'MATCH (e:Entity) RETURN e.id ORDER BY e.id';
    expect(await queries.run({ text, limit: 2 })).toMatchObject({ truncated: true, rows: [{}, {}] });
    expect(await queries.run({ text, limit: 9 })).toMatchObject({ truncated: false });
  });

  test('any text, list or map is a parameter, and comes back as it was given', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary-ascii' }),
      fc.constantFrom("'", '\\', "\\'", "') LOAD FROM '", '\n', '"', '`', '$x', '//', '/*'),
    );
    const plain = text.filter((each) => !each.includes('\0'));
    await fc.assert(
      fc.asyncProperty(plain, async (value) => {
        expect(await rows('RETURN $x AS x', { parameters: { x: value } })).toEqual([[value]]);
      }),
      { numRuns: 200 },
    );
    for (const x of [[], ['a', "b'"], [1, 2], { name: 'Ada', born: 1970 }, null, true, 2.5, -1, 'place/norland']) {
      expect(await rows('RETURN $x AS x', { parameters: { x } })).toEqual([[x]]);
    }
    expect(await codeOf({ text: 'RETURN $y AS y', parameters: { x: 1 } })).toMatch(/^QUERY_(PARAMETER|FAILED)$/);
  });

  test('a copy that the store has left behind is made anew', async () => {
    const { store: other, remove } = await openStoreOf(debatePatch());
    const engine = openLadybugQueries(other);
    const count = async () => (await engine.run({ text: 'MATCH (e:Entity) RETURN count(*) AS n' })).rows[0]?.[0];
    expect(await count()).toBe(9);
    const none = { upsert: [], remove: [] };
    const { ledger, resolution } = debatePatch();
    const base = { ledger, resolution, articles: none, mentions: none, claims: none, facts: none, redirects: none };
    const added = { ...debatePatch().entities.upsert[0]!, id: 'person/new-one', name: 'New One' } as never;
    await other.apply({ ...base, from: 1, to: 2, entities: { upsert: [added], remove: [] } });
    expect(await count()).toBe(10);
    await engine.close();
    await remove();
  });

  test('a graph of nothing is queried too', async () => {
    const engine = openLadybugQueries({ cursor: async () => undefined, read: { snapshot: async function* () {} } });
    expect((await engine.run({ text: 'MATCH (a:Person)-[m:MET_WITH]-(b) RETURN a' })).rows).toEqual([]);
    await engine.close();
  });

  test('what takes too long ends with its process, and the next query has a new one', async () => {
    const text = 'MATCH (a:Entity)-[*1..30]-(b:Entity)-[*1..30]-(c) RETURN count(*)';
    expect(await codeOf({ text, timeoutMs: 500 })).toMatch(/^QUERY_(TIMEOUT|FAILED)$/);
    expect(await rows('MATCH (l:Law) RETURN l.name')).toEqual([['Dam Act']]);
  });

  test('what takes too much memory ends alone', async () => {
    const engine = openLadybugQueries(store, { bufferPoolBytes: 256 << 20, memoryBytes: 400 << 20 });
    const greedy = { text: 'UNWIND range(1, 100000000) AS x RETURN collect(x) AS y', timeoutMs: 20_000 };
    expect(await codeOf(greedy, engine)).toBe('QUERY_FAILED');
    expect((await engine.run({ text: 'MATCH (l:Law) RETURN l.name' })).rows).toEqual([['Dam Act']]);
    await engine.close();
  });

  test('a statement that brings its process down is an error of that statement', async () => {
    // LadybugDB 0.19 dies of this function; the gate refuses it, so a list without end stands for the next such fault.
    expect(await codeOf({ text: 'RETURN range(1, 10000000000) AS x', timeoutMs: 4_000 })).toMatch(
      /^QUERY_(TIMEOUT|FAILED)$/,
    );
    expect(await rows('RETURN 1 AS one')).toEqual([[1]]);
  });

  test('nothing stays in the temporary folder: neither files while it runs nor the folder after', async () => {
    const before = new Set(foldersOfQueries());
    const engine = openLadybugQueries(store);
    await engine.run({ text: 'RETURN 1' });
    const [folder] = foldersOfQueries().filter((name) => !before.has(name));
    expect(folder).toBeDefined();
    expect(readdirSync(`${tmpdir()}/${folder}`)).toEqual([]);
    await engine.close();
    expect(foldersOfQueries()).not.toContain(folder);
  });

  test('queries asked at once take turns', async () => {
    const names = ['Ada Holm', 'Ben Okoro', 'Cleo Marsh'];
    const answers = await Promise.all(
      names.map((name) => rows('MATCH (e {id: $id}) RETURN e.name', { parameters: { id: debateEntity(name) } })),
    );
    expect(answers).toEqual(names.map((name) => [[name]]));
  });

  test.each([
    ['RETURN', 'QUERY_SYNTAX'],
    ['', 'QUERY_SYNTAX'],
    ['MATCH (n:Unicorn) RETURN n', 'QUERY_SYNTAX'],
    ['MATCH (n:Person) RETURN n.horn', 'QUERY_SYNTAX'],
    ['MATCH (n:Person|Place) RETURN n', 'QUERY_SYNTAX'],
    ['RETURN 1 / 0 AS x', 'QUERY_FAILED'],
  ])('%j is %s', async (text, code) => {
    expect(await codeOf({ text })).toBe(code);
  });

  test.each([
    [
      'MATCH (p:Persn) RETURN p.name',
      'line 1, column 10: Persn is no label and no type of the graph; did you mean Person?',
    ],
    [
      'MATCH (p)-[f:MET]->(q) RETURN p.id',
      'line 1, column 14: MET is no label and no type of the graph; did you mean MET_WITH?',
    ],
    [
      "MATCH (p:Person)\n WHERE p.naem = 'x' RETURN p",
      'line 2, column 10: nothing that is asked for has the property naem; did you mean name?',
    ],
    [
      'MATCH (p {kindd: 1}) RETURN p',
      'line 1, column 11: nothing that is asked for has the property kindd; did you mean kind?',
    ],
    ['MATCH (p:Person) RETURN q.name', 'line 1, column 25: q is no variable here'],
    ['MATCH (p:Person) RETURN foo(p.name)', 'line 1, column 25: foo is no function'],
  ])('%j names the place and what is near', async (text, message) => {
    await expect(queries.run({ text })).rejects.toMatchObject({ code: 'QUERY_SYNTAX', message });
  });

  test('writing is refused with a way to do it', async () => {
    await expect(queries.run({ text: 'CREATE (:Note)', write: true })).rejects.toMatchObject({
      code: 'QUERY_WRITE_UNSUPPORTED',
      hint: expect.stringContaining('Neo4j'),
    });
  });
});
