import { apiPaths } from '../../src/api/paths';
import { queriesResponseSchema, queryResponseSchema } from '../../src/api/query';
import { apiErrorSchema, healthSchema } from '../../src/api/responses';
import { createGraphQueries } from '../../src/app/graph-queries';
import { createLog } from '../../src/base/log';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { openLadybugQueries } from '../../src/store/ladybug/open-ladybug-queries';
import type { QueryEngine } from '../../src/store/query-engine';
import { HOSTILE } from '../cypher/hostile-statements';
import { createApiClient } from '../support/api-client';
import { describeWith } from '../support/requirements';
import { talksEntity } from '../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';

jest.setTimeout(60_000);

const log = createLog({ level: 'silent' });

/** Compares every six entities, which takes hours. */
const ENDLESS =
  'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity), (f:Entity) WHERE a.name + b.name + c.name + d.name + e.name = f.name RETURN count(*)';

describeWith('ladybug', 'Cypher over HTTP', () => {
  let talks: TemporaryStore;
  let engine: QueryEngine;
  let server: RunningServer;
  const { get, post } = createApiClient(() => server.address);
  const ask = async (body: object) => post(apiPaths.query(), body);
  const failure = async (body: object) => {
    const answer = await ask(body);
    return [answer.status, apiErrorSchema.parse(answer.body).code];
  };

  beforeAll(async () => {
    talks = await openTalksStore();
    engine = openLadybugQueries(talks.store);
    const queries = createGraphQueries(talks.store.read, engine);
    server = await startServer({ store: talks.store, queries, log, port: 0, requestsPerMinute: 10_000 });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    await talks.remove();
  });

  test('health tells that there are queries', async () => {
    expect(healthSchema.parse((await get(apiPaths.health())).body).can.query).toBe(true);
  });

  test('the library comes with parameters and a text that runs', async () => {
    const { queries } = queriesResponseSchema.parse((await get(apiPaths.queries())).body);
    const connected = queries.find(({ name }) => name === 'most-connected');
    const parameters = Object.fromEntries(
      (connected?.parameters ?? []).map(({ name, defaultValue }) => [name, defaultValue]),
    );
    const { status, body } = await ask({ text: connected?.text, parameters });
    expect([status, queryResponseSchema.parse(body).columns]).toEqual([
      200,
      connected?.columns.map(({ name }) => name),
    ]);
    expect(queries.find(({ name }) => name === 'timeline')?.parameters[0]).toMatchObject({
      name: 'of',
      kind: 'entity',
      required: true,
    });
  });

  test('a query of the library takes names of entities', async () => {
    const { body } = await ask({ name: 'meetings', parameters: { of: 'Blinken' } });
    expect(JSON.stringify(queryResponseSchema.parse(body).rows)).toContain('Staffan de Mistura');
  });

  test('a node comes with its id, so that it can be drawn', async () => {
    const { body } = await ask({
      text: 'MATCH (p:Person {id: $id}) RETURN p, p.name AS name',
      parameters: { id: talksEntity('John Kerry') },
    });
    const { columns, rows } = queryResponseSchema.parse(body);
    expect(columns).toEqual(['p', 'name']);
    expect(rows[0]).toEqual([
      expect.objectContaining({ properties: expect.objectContaining({ id: talksEntity('John Kerry') }) }),
      'John Kerry',
    ]);
  });

  test('rows beyond the limit are left out, and it is told', async () => {
    const { body } = await ask({ text: 'MATCH (p:Person) RETURN p.name', limit: 3 });
    expect(queryResponseSchema.parse(body)).toMatchObject({ truncated: true, rows: { length: 3 } });
  });

  test('a long statement is ended', async () => {
    expect(await failure({ text: ENDLESS, timeoutMs: 200 })).toEqual([422, 'QUERY_TIMEOUT']);
  });

  test.each([
    [{ text: 'MATCH (n RETURN n' }, 400, 'QUERY_SYNTAX'],
    [{ name: 'nothing' }, 404, 'QUERY_UNKNOWN'],
    [{ name: 'timeline' }, 400, 'QUERY_PARAMETER'],
    [{ name: 'meetings', parameters: { of: ['Blinken'] } }, 400, 'QUERY_PARAMETER'],
    [{ name: 'meetings', text: 'RETURN 1' }, 400, 'QUERY_PARAMETER'],
    [{}, 400, 'QUERY_PARAMETER'],
    [{ text: 'RETURN 1', write: true }, 400, 'REQUEST_INVALID'],
    [{ text: 'RETURN 1', limit: 1_000_000 }, 400, 'REQUEST_INVALID'],
    [{ text: 'RETURN 1', timeoutMs: 3_600_000 }, 400, 'REQUEST_INVALID'],
    [{ text: `RETURN ${'1+'.repeat(20_000)}1` }, 400, 'REQUEST_INVALID'],
  ])('%j answers %i %s', async (body, status, code) => {
    expect(await failure(body)).toEqual([status, code]);
  });

  test('hostile statements are refused, tell nothing of the machine, and change nothing', async () => {
    const before = await talks.store.read.counts();
    for (const text of Object.values(HOSTILE).flat()) {
      const { status, body } = await ask({ text, timeoutMs: 2_000 });
      expect([text, status >= 400 && status < 500]).toEqual([text, true]);
      const { message } = apiErrorSchema.parse(body);
      expect(message.replaceAll(text, '')).not.toMatch(/\/tmp\/|node_modules|\bat .+:\d+:\d+|root:/);
    }
    expect(await talks.store.read.counts()).toEqual(before);
  });

  test('those who ask while others wait are told to try again', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ text: ENDLESS, timeoutMs: 150 })));
    const codes = answers.map(({ body }) => apiErrorSchema.parse(body).code);
    expect(codes.filter((code) => code === 'REQUEST_TOO_MANY')).toHaveLength(4);
  });
});

test('a server without an engine has no queries', async () => {
  const { store, remove } = await openTalksStore();
  const server = await startServer({ store, log, port: 0 });
  const { status } = await createApiClient(() => server.address).post(apiPaths.query(), { text: 'RETURN 1' });
  expect(status).toBe(404);
  await server.close();
  await remove();
});
