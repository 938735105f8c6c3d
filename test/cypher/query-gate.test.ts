import type { Neo4jServer } from '../../src/app/neo4j-server/server-record';
import { openNeo4jQueries } from '../../src/store/neo4j/open-neo4j-queries';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store';
import type { QueryEngine } from '../../src/store/query-engine';
import { emptyNeo4j, NEO4J_START_MS, withDriver } from '../support/neo4j';
import { describeWith } from '../support/requirements';
import { meetingPatch } from '../support/sample-graph';
import { HARMLESS, HOSTILE } from './hostile-statements';

const statements = Object.values(HOSTILE).flat();

test('there are at least two hundred hostile statements, each once', () => {
  expect(statements.length).toBeGreaterThanOrEqual(200);
  expect(new Set(statements).size).toBe(statements.length);
});

describeWith('neo4j', 'the read-only gate', () => {
  let server: Neo4jServer;
  let queries: QueryEngine;
  beforeAll(async () => {
    server = await emptyNeo4j();
    const store = await openNeo4jStore({ ...server, database: 'neo4j' });
    await store.prepare({ ledger: 'l1' });
    await store.apply(meetingPatch());
    await store.close();
    queries = openNeo4jQueries({ ...server, database: 'neo4j' });
  }, NEO4J_START_MS);
  afterAll(() => queries?.close());

  const state = () =>
    withDriver(server, async (driver) => {
      const { records } =
        await driver.executeQuery(`CALL () { MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS keys }
        CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }
        CALL () { CALL db.labels() YIELD label RETURN count(label) AS labels } RETURN nodes, keys, edges, labels`);
      const indexes = await driver.executeQuery('SHOW INDEXES YIELD name RETURN collect(name) AS names');
      return [records[0]?.toObject(), indexes.records[0]?.get('names').sort()];
    });

  test.each(Object.entries(HOSTILE))('%s are refused and change nothing', async (_, hostile) => {
    const before = await state();
    const ran: string[] = [];
    for (const text of hostile) {
      const parameters = { url: 'http://127.0.0.1:9/', endless: 1_000_000_000_000, key: 'x' };
      await queries.run({ text, parameters, timeoutMs: 5_000 }).then(
        () => ran.push(text),
        (error: { code: string }) => {
          if (!/^(QUERY_(NOT_READ_ONLY|SYNTAX|UNBOUNDED|FAILED)|STORE_DATABASE_UNKNOWN)$/.test(error.code))
            ran.push(`${text}: ${error.code}`);
        },
      );
    }
    expect(ran).toEqual([]);
    expect(await state()).toEqual(before);
  });

  test.each(HARMLESS)('runs: %s', async (text) => {
    await expect(queries.run({ text })).resolves.toMatchObject({ truncated: false });
  });

  test('an endless walk is ended by the timeout', async () => {
    const text = 'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y RETURN count(x) AS n';
    await expect(queries.run({ text, timeoutMs: 1_000 })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  });

  test('endless rows end at the limit', async () => {
    const { rows, truncated } = await queries.run({ text: 'UNWIND range(1, 1000000000) AS x RETURN x', limit: 5 });
    expect([rows, truncated]).toEqual([[[1], [2], [3], [4], [5]], true]);
  });

  test('a list that outgrows the memory of a transaction is an error and the database goes on', async () => {
    const text = 'UNWIND range(1, 1000000000) AS x RETURN collect(toString(x)) AS list';
    await expect(queries.run({ text, timeoutMs: 60_000 })).rejects.toMatchObject({ code: /^QUERY_/ });
    await expect(queries.run({ text: 'RETURN 1 AS one' })).resolves.toMatchObject({ rows: [[1]] });
  });

  test('with write it runs and says what changed', async () => {
    const { changes } = await queries.run({ text: 'CREATE (:Note {text: "x"})', write: true });
    expect(changes).toEqual({ nodesCreated: 1, propertiesSet: 1, labelsAdded: 1 });
    await queries.run({ text: 'MATCH (n:Note) CALL (n) { DELETE n } IN TRANSACTIONS OF 1 ROW', write: true });
  });

  test('values come back as JSON', async () => {
    const { columns, rows } = await queries.run({
      text: `MATCH p = (a:Newsgraph {id: $id})-[f:MET_WITH]-(b) RETURN a.name AS name, labels(b) AS labels, f.claims AS claims,
        f.confidence AS confidence, p, date('2016-03-03') AS day, 9007199254740993 AS big, null AS nothing, {a: [1, 2.5]} AS map`,
      parameters: { id: 'person/ann-lee' },
    });
    expect(columns).toEqual(['name', 'labels', 'claims', 'confidence', 'p', 'day', 'big', 'nothing', 'map']);
    expect(rows[0]?.slice(5)).toEqual(['2016-03-03', '9007199254740993', null, { a: [1, 2.5] }]);
    expect(rows[0]?.slice(0, 4)).toEqual(['Ann Lee', expect.arrayContaining(['Person']), 1, 1]);
    expect(rows[0]?.[4]).toMatchObject({
      nodes: [{}, { properties: { name: 'Bo Chen' } }],
      relationships: [{ type: 'MET_WITH' }],
    });
  });

  test.each([
    ['MATCH (n RETURN n', 'QUERY_SYNTAX'],
    ['RETURN $missing AS x', 'QUERY_PARAMETER'],
    ['RETURN 1 / 0 AS x', 'QUERY_FAILED'],
    ['RETURN nobody AS x', 'QUERY_SYNTAX'],
  ])('%s is %s', async (text, code) => {
    await expect(queries.run({ text })).rejects.toMatchObject({ code });
  });
});
