import { connect } from 'node:net';
import { apiPaths } from '../../src/api/paths';
import { apiErrorSchema } from '../../src/api/responses';
import { createLog } from '../../src/base/log';
import { asEntityId } from '../../src/model/id';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { createApiClient } from '../support/api-client';
import { talksEntity } from '../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';

jest.setTimeout(60_000);

const log = createLog({ level: 'silent' });
const among = { entities: [talksEntity('Antony Blinken')] };
let talks: TemporaryStore;
let server: RunningServer;
const { get, post } = createApiClient(() => server.address);

beforeAll(async () => {
  talks = await openTalksStore();
  server = await startServer({ store: talks.store, log, port: 0, requestsPerMinute: 100_000 });
});
afterAll(async () => {
  await server.close();
  await talks.remove();
});

/** Sends bytes as they are and returns what came back until the server closed or a while passed. */
function sendRaw(bytes: string): Promise<string> {
  const { port } = new URL(server.address);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), 20_000);
    socket.on('data', (data) => {
      answer += data.toString('utf8');
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
    // A server that closes before all was read resets the connection, and may take its answer along.
    socket.on('error', () => undefined);
  });
}

describe('a body', () => {
  const own = () => server.address;
  test.each<[string, () => Record<string, string>, number, string]>([
    ['as a form sends it', () => ({ 'content-type': 'text/plain' }), 415, 'CONTENT_TYPE_REFUSED'],
    [
      'as JSON of another charset',
      () => ({ 'content-type': 'application/json; charset=utf-16' }),
      415,
      'CONTENT_TYPE_REFUSED',
    ],
    [
      'as another type with JSON in its name',
      () => ({ 'content-type': 'text/x; application/json' }),
      415,
      'CONTENT_TYPE_REFUSED',
    ],
    ['from a page of another site', () => ({ origin: 'https://evil.example' }), 403, 'ORIGIN_REFUSED'],
    ['from a page of another port', () => ({ origin: 'http://127.0.0.1:1' }), 403, 'ORIGIN_REFUSED'],
    ['from a page without origin', () => ({ origin: 'null' }), 403, 'ORIGIN_REFUSED'],
    [
      'that a browser calls cross-site',
      () => ({ origin: own(), 'sec-fetch-site': 'cross-site' }),
      403,
      'ORIGIN_REFUSED',
    ],
    ['that a browser calls same-site', () => ({ 'sec-fetch-site': 'same-site' }), 403, 'ORIGIN_REFUSED'],
    ['that a browser calls its own', () => ({ 'sec-fetch-site': 'same-origin' }), 200, ''],
    ['from a page of this server', () => ({ origin: own() }), 200, ''],
    ['from no page', () => ({}), 200, ''],
  ])('%s', async (_, headers, status, code) => {
    const answer = await post(apiPaths.claimsAmong(), among, headers());
    expect([answer.status, status === 200 ? '' : apiErrorSchema.parse(answer.body).code]).toEqual([status, code]);
  });

  test('that is no JSON, or no object, is refused', async () => {
    for (const body of [
      '{',
      '[]',
      'null',
      '"text"',
      '{"entities": "all"}',
      '{"__proto__": {"x": 1}, "entities": ["a"]}',
    ]) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(server.address + apiPaths.claimsAmong(), { method: 'POST', headers, body });
      expect([body, response.status, apiErrorSchema.parse(await response.json()).code]).toEqual([
        body,
        400,
        'REQUEST_INVALID',
      ]);
    }
  });

  test('that is too large is refused before it is read', async () => {
    const entities = Array.from({ length: 30_000 }, (_, index) => `person/${index}${'x'.repeat(40)}`);
    const answer = await post(apiPaths.claimsAmong(), { entities });
    expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('with more entities than a canvas has is refused', async () => {
    const entities = Array.from({ length: 2_001 }, (_, index) => `person/${index}`);
    expect((await post(apiPaths.claimsAmong(), { entities })).status).toBe(400);
  });
});

test.each([
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/assets/..%5c..%5c..%5cetc/passwd',
  '/api/articles/..%2f..%2fledger.sqlite',
  '/api/entities/..%2f..%2fetc%2fpasswd',
  '/api/docs/..%2f..%2fpackage.json',
  '//etc/passwd',
  '/%00',
])('the path %s leads to no file', async (path) => {
  const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toMatch(/root:|SQLite format|"dependencies"/);
});

test('a host of another name is refused on every route, before anything else', async () => {
  for (const path of ['/api/stats', '/api/docs', '/', '/nothing']) {
    const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    expect([path, /^HTTP\/1\.1 403 /.test(answer), answer.includes('HOST_REFUSED')]).toEqual([path, true, true]);
  }
});

test('a thousand requests at once are all answered', async () => {
  const paths = [
    apiPaths.stats(),
    apiPaths.search('blinken'),
    apiPaths.entity(asEntityId('person/antony-blinken')),
    apiPaths.neighbours(asEntityId('person/antony-blinken'), { limit: 2 }),
  ];
  const answers = await Promise.all(Array.from({ length: 1_000 }, (_, index) => get(paths[index % 4] ?? '/')));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('clients that send a byte now and then keep nobody else waiting', async () => {
  const { port } = new URL(server.address);
  const slow = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1'));
  for (const socket of slow) {
    socket.on('error', () => undefined);
    socket.write(
      'POST /api/claims/among HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n{',
    );
  }
  expect((await get(apiPaths.stats())).status).toBe(200);
  for (const socket of slow) socket.destroy();
});

test('what is no HTTP, or has endless headers, ends its connection', async () => {
  expect(await sendRaw('\u0016\u0003\u0001 hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 |^$/);
  const endless = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${'X-Filler: '.padEnd(1_000, 'x')}\r\n`.repeat(40);
  expect(await sendRaw(`${endless}\r\n`)).toMatch(/^HTTP\/1\.1 (400|431) /);
  expect((await get(apiPaths.stats())).status).toBe(200);
});

test('a fault inside tells nothing of the machine', async () => {
  const gone = await openTalksStore();
  const failing = await startServer({ store: gone.store, log, port: 0 });
  await gone.remove();
  const client = createApiClient(() => failing.address);
  const answers = [
    await client.get(apiPaths.claimTable()),
    await client.get(apiPaths.timeline()),
    await client.get(apiPaths.contradictions()),
    await client.post(apiPaths.claimsAmong(), among),
  ];
  for (const { status, body } of answers) {
    expect(status).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(apiErrorSchema.parse(body))).not.toMatch(/sqlite|\/tmp|\/dev|node_modules|SELECT/i);
  }
  await failing.close();
});

test('with a token nothing is answered without it, and it stands in no answer', async () => {
  const token = 'a-token-of-the-tests-1234';
  const guarded = await startServer({ store: talks.store, log, port: 0, token });
  const client = createApiClient(() => guarded.address);
  for (const answer of [await client.get(apiPaths.docs()), await client.post(apiPaths.claimsAmong(), among)]) {
    expect([answer.status, JSON.stringify(answer.body).includes(token)]).toEqual([401, false]);
  }
  const known = await client.post(apiPaths.claimsAmong(), among, { authorization: `Bearer ${token}` });
  expect(known.status).toBe(200);
  await guarded.close();
});
