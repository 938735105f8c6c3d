import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/app/neo4j-server/jars';
import { neo4jStatus } from '../../../src/app/neo4j-server/neo4j-status';
import { startNeo4j } from '../../../src/app/neo4j-server/start-neo4j';
import { stopNeo4j } from '../../../src/app/neo4j-server/stop-neo4j';
import { NEO4J_START_MS, withDriver } from '../../support/neo4j';
import { describeWith } from '../../support/requirements';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-server-'));
});
afterEach(async () => {
  await stopNeo4j({ home: join(folder, 'neo4j') });
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of programs that stand before the real ones on the search path. */
function programs(scripts: Readonly<Record<string, string>>): string {
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test('without Java the message says so and the hint how to get it', async () => {
  await expect(startNeo4j({ home: join(folder, 'neo4j'), env: { PATH: folder } })).rejects.toMatchObject({
    code: 'NEO4J_JAVA_MISSING',
    hint: expect.stringContaining('Java 17'),
  });
});

test('an old Java is named with its version', async () => {
  const env = { PATH: programs({ java: 'echo \'java version "1.8.0_392"\' >&2' }) };
  await expect(startNeo4j({ home: join(folder, 'neo4j'), env })).rejects.toMatchObject({
    code: 'NEO4J_JAVA_OLD',
    message: expect.stringContaining('1.8.0_392'),
  });
});

test('without Maven and without fetched jars the message names mvn', async () => {
  const PATH = programs({ java: 'echo \'openjdk version "17.0.15"\' >&2' });
  const env = { PATH, XDG_CACHE_HOME: join(folder, 'cache') };
  await expect(startNeo4j({ home: join(folder, 'neo4j'), env, boltPort: 0 })).rejects.toMatchObject({
    code: 'NEO4J_MAVEN_MISSING',
  });
});

test('a download that fails leaves nothing that a later start would take for the jars', async () => {
  const PATH = programs({
    java: 'echo \'openjdk version "17.0.15"\' >&2',
    mvn: 'echo "[ERROR] no route to host"; exit 1',
  });
  const env = { PATH, XDG_CACHE_HOME: join(folder, 'cache') };
  for (let tries = 0; tries < 2; tries++) {
    await expect(startNeo4j({ home: join(folder, 'neo4j'), env, boltPort: 0 })).rejects.toMatchObject({
      code: 'NEO4J_DOWNLOAD_FAILED',
      message: expect.stringContaining('no route to host'),
    });
  }
});

test('the jars are kept in the folder that the user has for caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches', HOME: '/home/ann' })).toBe('/caches');
});

test('a folder where nothing was started has no status and nothing to stop', async () => {
  expect(await neo4jStatus({ home: folder })).toEqual({ kind: 'never-started' });
  expect(await stopNeo4j({ home: folder })).toBe(false);
});

describeWith('neo4j', 'a local Neo4j', () => {
  test(
    'starts with a password of its own, answers Bolt and HTTP, is found again, and stops',
    async () => {
      const home = join(folder, 'neo4j');
      const server = await startNeo4j({ home, env: process.env, boltPort: 0, httpPort: 0, heap: '512m' });
      expect(server.fresh).toBe(true);
      expect(statSync(join(home, 'server.json')).mode & 0o777).toBe(0o600);
      await withDriver(server, (driver) => driver.verifyConnectivity());
      expect((await fetch(server.httpUrl ?? '')).status).toBe(200);
      await expect(
        withDriver({ ...server, password: 'another' }, (driver) => driver.verifyAuthentication()),
      ).resolves.toBe(false);

      const again = await startNeo4j({ home, env: process.env, boltPort: 0, heap: '512m' });
      expect([again.fresh, again.pid]).toEqual([false, server.pid]);
      expect(await neo4jStatus({ home })).toMatchObject({ kind: 'running', ready: true, server: { uri: server.uri } });

      expect(await stopNeo4j({ home })).toBe(true);
      expect(await neo4jStatus({ home })).toMatchObject({ kind: 'stopped' });
      await expect(withDriver(server, (driver) => driver.verifyConnectivity())).rejects.toMatchObject({
        code: 'ServiceUnavailable',
      });
    },
    NEO4J_START_MS,
  );

  test(
    'that dies while it starts shows the end of its log',
    async () => {
      const extra = { 'server.memory.pagecache.size': 'plenty' };
      await expect(
        startNeo4j({ home: join(folder, 'neo4j'), env: process.env, boltPort: 0, extra }),
      ).rejects.toMatchObject({ code: 'NEO4J_START_FAILED', message: expect.stringContaining('plenty') });
    },
    NEO4J_START_MS,
  );

  test('is not started at a port that another program has', async () => {
    const other: Server = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const start = startNeo4j({ home: join(folder, 'neo4j'), env: process.env, boltPort: port });
    await expect(start).rejects.toMatchObject({
      code: 'NEO4J_PORT_TAKEN',
      message: expect.stringContaining(`${port}`),
    });
    await new Promise((resolve) => other.close(resolve));
  });
});
