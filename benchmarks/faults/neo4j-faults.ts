// Breaks a Neo4j while the store writes to it, and checks that nothing acknowledged is lost and nothing doubled.
// Usage: node tools/preflight.cjs --run benchmarks/faults/neo4j-faults.ts [kills]
// Ends with "N passed, N failed". The full disk needs root and a tmpfs, and is skipped aloud without them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type StartOptions, startNeo4j } from '../../src/app/neo4j-server/start-neo4j';
import { stopNeo4j } from '../../src/app/neo4j-server/stop-neo4j';
import type { Patch } from '../../src/model/patch';
import type { GraphStore } from '../../src/store/contract';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store';
import { randomFrom, syntheticPatches } from '../neo4j/synthetic-graph';

const KILLS = Number(process.argv[2] ?? 20);
const root = mkdtempSync(join(tmpdir(), 'newsgraph-faults-'));
const SMALL = { entities: 4_000, facts: 12_000, claims: 20_000, articlesPerPatch: 25 };
const patches: readonly Patch[] = [...syntheticPatches(SMALL)];
const random = randomFrom(23);
const tally = { passed: 0, failed: 0 };

const start = (home: string, options: Partial<StartOptions> = {}) =>
  startNeo4j({ home, env: process.env, boltPort: 0, heap: '512m', ...options });

/** Starts it again where its clients look for it. */
const restart = (home: string, uri: string, options: Partial<StartOptions> = {}) =>
  start(home, { boltPort: Number(new URL(uri).port), ...options });

async function check(name: string, run: (home: string) => Promise<string>): Promise<void> {
  const home = join(root, name.replaceAll(' ', '-'));
  const begin = performance.now();
  try {
    const said = await run(home);
    tally.passed += 1;
    console.log(`passed: ${name}: ${said} (${((performance.now() - begin) / 1000).toFixed(0)} s)`);
  } catch (error) {
    tally.failed += 1;
    console.log(`FAILED: ${name}:`, error);
  } finally {
    await stopNeo4j({ home });
  }
}

function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

/** Compares the store with the rows of the patches that were applied: every one of them once, and no other. */
async function compare(store: GraphStore, applied: readonly Patch[]): Promise<number> {
  const expected = new Map<string, string>();
  for (const { articles, entities, mentions, claims, facts } of applied) {
    for (const row of articles.upsert) expected.set(`article ${row.id}`, canonical(row));
    for (const row of entities.upsert) expected.set(`entity ${row.id}`, canonical(row));
    for (const row of mentions.upsert) expected.set(`mentions ${row.article} ${row.entity}`, canonical(row));
    for (const row of claims.upsert) expected.set(`claim ${row.id}`, canonical(row));
    for (const row of facts.upsert) expected.set(`fact ${row.id}`, canonical(row));
  }
  let rows = 0;
  for await (const { kind, row } of store.read.snapshot()) {
    const key = 'id' in row ? row.id : 'entity' in row ? `${row.article} ${row.entity}` : row.from;
    assert(
      expected.get(`${kind} ${key}`) === canonical(row),
      `${kind} ${key} is doubled, changed or was never written`,
    );
    expected.delete(`${kind} ${key}`);
    rows += 1;
  }
  assert(expected.size === 0, `${expected.size} rows are lost, for one ${[...expected.keys()][0]}`);
  return rows;
}

const canonical = (row: object): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
}

async function killedMidWrite(home: string): Promise<string> {
  let server = await start(home);
  const store = await openNeo4jStore({ ...server, database: 'neo4j' });
  await store.prepare({ ledger: 'synthetic' });
  let kills = 0;
  let interrupted = 0;
  let reruns = 0;
  let next = 0;
  while (next < patches.length || kills < KILLS) {
    const patch = patches[next % patches.length] as Patch;
    let done = false;
    const applying = store.apply(patch).then(
      () => {
        done = true;
        return true;
      },
      () => false,
    );
    if (kills < KILLS) {
      await sleep(random() * 400);
      if (!done) interrupted += 1;
      process.kill(server.pid, 'SIGKILL');
      kills += 1;
      await untilGone(server.pid);
      server = await restart(home, server.uri);
    }
    // A start that takes longer than the store tries is answered as a projector would: by running the patch again.
    if (!(await applying)) {
      reruns += 1;
      await store.apply(patch);
    }
    next += 1;
    // What was acknowledged before the latest kills must be there; the whole is compared at the end.
    if (kills < KILLS || next % 20 === 0) {
      const { articles } = await store.read.counts();
      const expected = Math.min(next, patches.length) * SMALL.articlesPerPatch;
      assert(articles >= expected, `${articles} of ${expected} acknowledged articles after kill ${kills}`);
    }
  }
  const rows = await compare(store, patches);
  await store.close();
  return `${kills} kills, ${interrupted} of them during a write, ${reruns} patches run again, ${rows} rows, each once`;
}

async function restartedLater(home: string): Promise<string> {
  const server = await start(home);
  const store = await openNeo4jStore({ ...server, database: 'neo4j' });
  await store.prepare({ ledger: 'synthetic' });
  for (const patch of patches.slice(0, 5)) await store.apply(patch);
  await stopNeo4j({ home });
  const begin = performance.now();
  const applying = store.apply(patches[5] as Patch);
  await sleep(15_000);
  await restart(home, server.uri);
  await applying;
  const waited = ((performance.now() - begin) / 1000).toFixed(0);
  const rows = await compare(store, patches.slice(0, 6));
  await store.close();
  return `the write went on after ${waited} s by itself, ${rows} rows, each once`;
}

async function downAtStart(home: string): Promise<string> {
  const server = await start(home);
  await stopNeo4j({ home });
  const store = await openNeo4jStore({ ...server, database: 'neo4j' });
  const begin = performance.now();
  const code = await codeOf(store.prepare({ ledger: 'synthetic' }));
  assert(code === 'STORE_UNREACHABLE', code);
  const waited = (performance.now() - begin).toFixed(0);
  await restart(home, server.uri);
  await store.prepare({ ledger: 'synthetic' });
  await store.apply(patches[0] as Patch);
  await compare(store, patches.slice(0, 1));
  await store.close();
  return `${code} after ${waited} ms; the same store works once the server is up`;
}

async function readOnly(home: string): Promise<string> {
  const server = await start(home);
  const store = await openNeo4jStore({ ...server, database: 'neo4j' });
  await store.prepare({ ledger: 'synthetic' });
  await store.apply(patches[0] as Patch);
  await stopNeo4j({ home });
  await restart(home, server.uri, { extra: { 'server.databases.read_only': 'neo4j' } });
  await store.prepare({ ledger: 'synthetic' });
  const code = await codeOf(store.apply(patches[1] as Patch));
  assert(code === 'STORE_READ_ONLY', code);
  await compare(store, patches.slice(0, 1));
  await store.close();
  return `${code} on writing, reading goes on`;
}

async function twoProjectors(home: string): Promise<string> {
  const server = await start(home);
  const stores = await Promise.all([1, 2].map(() => openNeo4jStore({ ...server, database: 'neo4j' })));
  await Promise.all(stores.map((store) => store.prepare({ ledger: 'synthetic' })));
  await Promise.all(
    stores.map(async (store, index) => {
      const own = index === 0 ? patches.slice(0, 20) : [...patches.slice(0, 20)].reverse();
      for (const patch of own) await store.apply(patch);
    }),
  );
  const rows = await compare(stores[0] as GraphStore, patches.slice(0, 20));
  await Promise.all(stores.map((store) => store.close()));
  return `two writers of the same rows in opposite order, ${rows} rows, each once`;
}

async function fullDisk(home: string): Promise<string> {
  mkdirSync(home, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', home]);
  try {
    const server = await start(home, {
      extra: { 'db.tx_log.rotation.size': '4m', 'db.tx_log.rotation.retention_policy': '4M size' },
    });
    const store = await openNeo4jStore({ ...server, database: 'neo4j' }, { retryMs: 5_000 });
    await store.prepare({ ledger: 'synthetic' });
    for (const patch of patches.slice(0, 4)) await store.apply(patch);
    const filler = join(home, 'filler');
    fillDisk(filler);
    let acknowledged = 4;
    let code = 'no error';
    while (code === 'no error' && acknowledged < patches.length) {
      code = await codeOf(store.apply(patches[acknowledged] as Patch));
      if (code === 'no error') acknowledged += 1;
    }
    assert(/^STORE_(FULL|FAILED|UNREACHABLE)$/.test(code), code);
    rmSync(filler);
    await stopNeo4j({ home });
    await restart(home, server.uri);
    for (const patch of patches.slice(acknowledged, acknowledged + 2)) await store.apply(patch);
    const rows = await compare(store, patches.slice(0, acknowledged + 2));
    await store.close();
    return `${code} after ${acknowledged} patches; with space again and a restart ${rows} rows, each once`;
  } finally {
    await stopNeo4j({ home });
    execFileSync('umount', [home]);
  }
}

/** Leaves about a megabyte. */
function fillDisk(filler: string): void {
  for (let chunk = 16; chunk >= 1; chunk /= 2) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(chunk * 1024 * 1024), { flag: 'a' });
    } catch {
      // No room for a chunk of this size.
    }
  }
}

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

async function main(): Promise<void> {
  await check('down at start', downAtStart);
  await check('killed while it writes', killedMidWrite);
  await check('restarted after 15 s', restartedLater);
  await check('a database that is read-only', readOnly);
  await check('two projectors', twoProjectors);
  if (mayMount) await check('a full disk', fullDisk);
  else console.log('skipped: a full disk (needs root and tmpfs)');
  rmSync(root, { recursive: true, force: true });
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

void main();
