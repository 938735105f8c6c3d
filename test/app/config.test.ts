import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/app/config';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsgraph-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

test('without settings the graph is embedded, in .newsgraph/main, on this machine alone', () => {
  expect(readConfig({ env: {}, cwd })).toMatchObject({
    folder: join(cwd, '.newsgraph', 'main'),
    store: 'embedded',
    host: '127.0.0.1',
    port: 8080,
  });
});

test('NEO4J_URI makes Neo4j the store, save for the samples of npm start', () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:7687' };
  expect(readConfig({ env, cwd }).store).toBe('neo4j');
  expect(readConfig({ env, cwd, flags: { project: 'demo' } }).store).toBe('embedded');
});

test('flags win over the environment, and that over .env', () => {
  writeFileSync(join(cwd, '.env'), 'NEWSGRAPH_PORT=7001\nNEWSGRAPH_JOBS=3\nNEO4J_URI=bolt://127.0.0.1:7687\n');
  const config = readConfig({ env: { NEWSGRAPH_PORT: '7002' }, cwd, flags: { jobs: '5', store: 'embedded' } });
  expect(config).toMatchObject({ port: 7002, jobs: 5, store: 'embedded' });
  expect(readConfig({ env: {}, cwd })).toMatchObject({ port: 7001, jobs: 3, store: 'neo4j' });
});

test.each([
  [{ NEWSGRAPH_PORT: 'high' }, 'NEWSGRAPH_PORT is "high"'],
  [{ NEWSGRAPH_JOBS: '0' }, 'NEWSGRAPH_JOBS is "0"'],
  [{ NEO4J_URI: 'http://127.0.0.1:7474' }, 'must begin with bolt:// or neo4j://'],
  [{ NEWSGRAPH_STORE: 'neo4j' }, 'NEO4J_URI is not set'],
  [{ NEWSGRAPH_HOST: '0.0.0.0' }, 'NEWSGRAPH_TOKEN is not set'],
])('%j is refused with the name and what is wrong', (env, message) => {
  expect(() => readConfig({ env, cwd })).toThrow(message);
});

test('a token that is too short is refused without showing it', () => {
  expect(() => readConfig({ env: { NEWSGRAPH_TOKEN: 'secret' }, cwd })).toThrow(
    /^NEWSGRAPH_TOKEN is "…": must have 16/,
  );
});

test('an address that other machines reach is taken with a token', () => {
  const env = { NEWSGRAPH_HOST: '0.0.0.0', NEWSGRAPH_TOKEN: 'x'.repeat(16) };
  expect(readConfig({ env, cwd })).toMatchObject({ host: '0.0.0.0', token: env.NEWSGRAPH_TOKEN });
});
