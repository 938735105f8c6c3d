import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../src/base/log';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { openEmptyStore, type TemporaryStore } from '../support/talks-store';

let folder: string;
let empty: TemporaryStore;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-static-'));
  mkdirSync(join(folder, 'viewer/assets'), { recursive: true });
  writeFileSync(join(folder, 'viewer/index.html'), '<!doctype html><title>viewer</title>');
  writeFileSync(join(folder, 'viewer/assets/index-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  empty = await openEmptyStore();
  server = await startServer({
    store: empty.store,
    log: createLog({ level: 'silent' }),
    port: 0,
    viewerRoot: join(folder, 'viewer'),
  });
});
afterAll(async () => {
  await server.close();
  await empty.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('the viewer is at the root, under the strict policy', async () => {
  const response = await fetch(server.address);
  expect(await response.text()).toContain('<title>viewer</title>');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('files with a hash in their name may be kept for ever', async () => {
  const response = await fetch(`${server.address}/assets/index-abc.js`);
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/....//secret.txt',
])('%s does not lead out of the folder', async (path) => {
  const response = await fetch(server.address + path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('"secret"');
});

test('what is not there is told as JSON, below /api and elsewhere', async () => {
  for (const path of ['/api/x', '/x.html']) {
    const response = await fetch(server.address + path);
    expect([response.status, (await response.json()) as unknown]).toEqual([
      404,
      expect.objectContaining({ code: 'ROUTE_UNKNOWN' }),
    ]);
  }
});
