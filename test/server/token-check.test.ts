import { createLog } from '../../src/base/log';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';

const token = 'a token of sixteen and more';
let talks: TemporaryStore;
let server: RunningServer;

beforeAll(async () => {
  talks = await openTalksStore();
  server = await startServer({ store: talks.store, log: createLog({ level: 'silent' }), port: 0, token });
});
afterAll(async () => {
  await server.close();
  await talks.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.address + path, { headers, redirect: 'manual' });

test.each([
  ['nothing', {}],
  ['another token', { authorization: 'Bearer a token of sixteen and mora' }],
  ['a broken cookie', { cookie: 'newsgraph_token=%E0%A4%A' }],
])('a request with %s is told to bring the token, and gets no data', async (_, headers) => {
  const response = await get('/api/stats', headers);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    code: 'TOKEN_REQUIRED',
    message: expect.any(String),
    hint: expect.stringContaining('NEWSGRAPH_TOKEN'),
  });
});

test('a program passes with the header', async () => {
  expect((await get('/api/stats', { authorization: `Bearer ${token}` })).status).toBe(200);
});

test('a browser that opens the address with the token once passes by its cookie, which scripts cannot read', async () => {
  const opened = await get(`/?token=${encodeURIComponent(token)}`);
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/']);
  const cookie = opened.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await get('/api/stats', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
});

test('the token in the address of another path opens nothing', async () => {
  expect((await get(`/api/stats?token=${encodeURIComponent(token)}`)).status).toBe(401);
});
