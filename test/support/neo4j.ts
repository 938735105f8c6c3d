import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jServer } from '../../src/app/neo4j-server/server-record';
import { startNeo4j } from '../../src/app/neo4j-server/start-neo4j';

/** Time that a `beforeAll` may take: the jars may have to be fetched and a first start takes 10 to 30 s. */
export const NEO4J_START_MS = 300_000;

// The first plan of each statement takes Neo4j up to some seconds on a busy machine.
jest.setTimeout(120_000);

/** Compiles less thoroughly, which pays within the minutes that a test run lasts. */
const QUICK_START = ['-XX:TieredStopAtLevel=1'];

/** Brakes that fit half a gigabyte of heap. */
const SMALL = { 'dbms.memory.transaction.total.max': '256m', 'server.memory.pagecache.size': '128m' };

// A jest worker is a forked child; with one file jest runs the tests in its own process.
const run = process.send ? process.ppid : process.pid;
const worker = process.env['JEST_WORKER_ID'] ?? '1';

/** Returns the Neo4j of this jest worker, started at first use and stopped when the run ends. */
export async function testNeo4j(): Promise<Neo4jServer> {
  const home = join(tmpdir(), `newsgraph-neo4j-${run}-${worker}`);
  const { fresh, ...server } = await startNeo4j({
    home,
    env: process.env,
    boltPort: 0,
    heap: '512m',
    flags: QUICK_START,
    extra: SMALL,
  });
  if (fresh) {
    const guard = spawn(process.execPath, [join(__dirname, 'neo4j-guard.cjs'), String(run), home], {
      detached: true,
      stdio: 'ignore',
    });
    guard.unref();
  }
  return server;
}

/** Returns the worker's Neo4j with no node left in it; constraints and indexes stay. */
export async function emptyNeo4j(): Promise<Neo4jServer> {
  const server = await testNeo4j();
  await withDriver(server, async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  });
  return server;
}

/** Runs `use` with a driver of its own, as a client that knows nothing of newsgraph would. */
export async function withDriver<Result>(
  server: Neo4jServer,
  use: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}
