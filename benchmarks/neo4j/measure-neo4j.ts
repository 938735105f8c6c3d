// Measures the Neo4j store on a local server of its own: rows per second against bare statements, a first load, small
// patches, a clearing, memory, and each library query. Usage:
// node tools/preflight.cjs --run benchmarks/neo4j/measure-neo4j.ts [entities facts claims]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../src/app/neo4j-server/start-neo4j';
import { stopNeo4j } from '../../src/app/neo4j-server/stop-neo4j';
import type { Patch } from '../../src/model/patch';
import { openNeo4jQueries } from '../../src/store/neo4j/open-neo4j-queries';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store';
import { listQueries, queryText } from '../../src/store/query-library';
import { bareStatements, writeBare } from './bare-writer';
import { entityId, type GraphSize, randomFrom, syntheticPatches } from './synthetic-graph';

const [entities = 100_000, facts = 300_000, claims = 500_000] = process.argv.slice(2).map(Number);
const SIZE: GraphSize = { entities, facts, claims };
const home = mkdtempSync(join(tmpdir(), 'newsgraph-measure-'));

const TURNS = 24;
const WARMING = 6;

const print = (line: string) => console.log(line);
const since = (start: number) => performance.now() - start;
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
/** Patches after which the statements are planned. */
const PLANNED = 20;

const rowsOf = (patch: Patch) =>
  [patch.articles, patch.entities, patch.mentions, patch.claims, patch.facts].reduce(
    (sum, { upsert }) => sum + upsert.length,
    0,
  );

function quantiles(times: number[]): string {
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, n ${times.length}`;
}

async function measure(): Promise<void> {
  const server = await startNeo4j({ home, env: process.env, boltPort: 0, say: print });
  const address = { ...server, database: 'neo4j' };
  const store = await openNeo4jStore(address);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  print(
    `${cpus().length} cores, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, Node ${process.version}`,
  );
  await store.prepare({ ledger: 'synthetic' });

  const spent = { store: 0, bare: 0, storeRows: 0, bareRows: 0 };
  const small = {
    entities: Math.min(entities, 20_000),
    facts: Math.min(facts, 60_000),
    claims: Math.min(claims, 100_000),
    articlesPerPatch: 100,
  };
  const others = syntheticPatches(small, 'b')[Symbol.iterator]();
  let turn = 0;
  for (const patch of syntheticPatches(small, 'a')) {
    if (turn === TURNS) break;
    const other = others.next().value as Patch;
    const statements = bareStatements(other);
    const viaStore = async () => {
      const start = performance.now();
      await store.apply(patch);
      if (turn >= WARMING) {
        spent.store += since(start);
        spent.storeRows += rowsOf(patch);
      }
    };
    const bare = async () => {
      const start = performance.now();
      await writeBare(driver, statements);
      if (turn >= WARMING) {
        spent.bare += since(start);
        spent.bareRows += rowsOf(other);
      }
    };
    // Turn about; the first are for warming up.
    for (const write of turn % 2 === 0 ? [viaStore, bare] : [bare, viaStore]) await write();
    turn += 1;
  }
  const storeRate = (spent.storeRows / spent.store) * 1000;
  const bareRate = (spent.bareRows / spent.bare) * 1000;
  print(
    `rows/s through the store ${storeRate.toFixed(0)}, bare UNWIND/MERGE ${bareRate.toFixed(0)}, ratio ${(storeRate / bareRate).toFixed(2)}`,
  );

  let start = performance.now();
  await store.clear();
  print(`clear of that graph: ${(since(start) / 1000).toFixed(1)} s`);

  start = performance.now();
  let rows = 0;
  const memory: number[] = [];
  for (const patch of syntheticPatches(SIZE)) {
    await store.apply(patch);
    rows += rowsOf(patch);
    memory.push(megabytes());
  }
  const counts = await store.read.counts();
  print(
    `first load: ${(since(start) / 1000).toFixed(1)} s, ${rows} rows, ${((rows / since(start)) * 1000).toFixed(0)} rows/s, ${JSON.stringify(counts)}`,
  );
  print(
    `memory of this process (the generator's included) in MB, by tenth of the load: ${memory.filter((_, index) => index % Math.ceil(memory.length / 10) === 0).join(' ')}`,
  );

  for (const [articlesPerPatch, prefix] of [
    [1, 'd'],
    [5, 'c'],
  ] as const) {
    const increments: number[] = [];
    const size = { entities: 600 * articlesPerPatch, facts: 1800 * articlesPerPatch, claims: 2400 * articlesPerPatch };
    for (const patch of syntheticPatches({ ...size, articlesPerPatch }, prefix)) {
      const begin = performance.now();
      await store.apply(patch);
      increments.push(since(begin));
    }
    const what = `patch of ${articlesPerPatch === 1 ? 'one article' : `${articlesPerPatch} articles`} at that size`;
    // The first ones plan their statements for a graph that has grown since.
    print(`${what}, the first ${PLANNED}: ${quantiles(increments.slice(0, PLANNED))}`);
    print(`${what}, those after: ${quantiles(increments.slice(PLANNED))}`);
  }

  await measureReads(address);
  await measureQueries(address);

  start = performance.now();
  await store.clear();
  print(`clear at full size (a rebuild is this and a first load): ${(since(start) / 1000).toFixed(1)} s`);
  await store.close();
  await driver.close();
}

async function measureReads(address: Parameters<typeof openNeo4jStore>[0]): Promise<void> {
  const { read, close } = await openNeo4jStore(address);
  const ids = sampleIds();
  const reads: Readonly<Record<string, (id: (typeof ids)[number], index: number) => Promise<unknown>>> = {
    'reader neighbours (50)': (id) => read.neighbours(id, { limit: 50 }),
    'reader neighbours of the three largest hubs': (_, index) => read.neighbours(entityId(index % 3), { limit: 50 }),
    'reader entity': (id) => read.entity(id),
    'reader search of a name': (id) => read.search(id.split('/')[1]?.replaceAll('-', ' ') ?? '', { limit: 20 }),
    'reader search of two letters': (_, index) =>
      read.search(['an', 'be', 'ka', 'vo'][index % 4] ?? 'an', { limit: 20 }),
    'reader claims between': (id, index) => read.claimsBetween({ a: id, b: entityId(index % 5) }, { limit: 50 }),
    'reader counts': () => read.counts(),
    'reader overview (100)': () => read.overview({ limit: 100 }),
    'reader fact by id': async (id) => {
      const { facts } = await read.neighbours(id, { limit: 1 });
      return facts[0] && read.fact(facts[0].id);
    },
  };
  for (const [name, run] of Object.entries(reads)) {
    const times: number[] = [];
    for (const [index, id] of ids.entries()) {
      const begin = performance.now();
      await run(id, index);
      times.push(since(begin));
    }
    print(`${name}: ${quantiles(times.slice(5))}`);
  }
  await close();
}

async function measureQueries(address: Parameters<typeof openNeo4jStore>[0]): Promise<void> {
  const queries = openNeo4jQueries(address);
  const ids = sampleIds();
  for (const query of listQueries()) {
    const times: number[] = [];
    let found = 0;
    for (const [index, id] of ids.slice(0, 25).entries()) {
      const given: Record<string, unknown> = {
        since: '2020-01-01',
        article: `a0${index.toString(16).padStart(22, '0')}`,
        relation: 'MET_WITH',
      };
      const parameters = Object.fromEntries(
        query.parameters.map(({ name, kind, defaultValue }) => [
          name,
          kind === 'entity' && defaultValue === undefined
            ? ['of', 'a', 'from', 'subject', 'by'].includes(name)
              ? id
              : entityId(index)
            : (given[name] ?? defaultValue ?? null),
        ]),
      );
      const begin = performance.now();
      const { rows } = await queries.run({ text: queryText(query), parameters });
      times.push(since(begin));
      found += rows.length;
    }
    print(`query ${query.name}, gate included: ${quantiles(times.slice(3))}, ${(found / 25).toFixed(1)} rows`);
  }
  await queries.close();
}

/** Entities of every degree, hubs more often than their share. */
function sampleIds() {
  const random = randomFrom(11);
  return Array.from({ length: 60 }, () => entityId(Math.floor(random() ** 2 * entities)));
}

measure()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(async () => {
    await stopNeo4j({ home });
    rmSync(home, { recursive: true, force: true });
  });
