// Measures the API over HTTP on an embedded store of an invented graph: search above all, then tables, timeline and the rest.
// Usage: node tools/preflight.cjs --run benchmarks/api/measure-api.ts [entities facts claims]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiPaths } from '../../src/api/paths';
import { createLog } from '../../src/base/log';
import { startServer } from '../../src/server/start-server';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store';
import { entityId, nameOf, randomFrom, syntheticPatches } from '../neo4j/synthetic-graph';

const [entities = 100_000, facts = 500_000, claims = 500_000] = process.argv.slice(2).map(Number);
const TURNS = 200;
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-measure-api-'));

/** Names as people type them: whole, the beginning, one word, misspelled. */
function typed(name: string, turn: number): string {
  const [first = '', last = ''] = name.split(' ');
  const swapped = last.length > 4 ? `${last.slice(0, 2)}${last[3]}${last[2]}${last.slice(4)}` : last;
  return [name, name.slice(0, 5), last, `${first} ${swapped}`, first.slice(0, 2)][turn % 5] ?? name;
}

async function measure(): Promise<void> {
  const store = await openEmbeddedStore(join(folder, 'graph.sqlite'));
  await store.prepare({ ledger: 'synthetic' });
  const begin = performance.now();
  for (const patch of syntheticPatches({ entities, facts, claims })) await store.apply(patch);
  console.log(
    `${cpus().length} cores, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, Node ${process.version}`,
  );
  console.log(
    `${JSON.stringify(await store.read.counts())}, loaded in ${((performance.now() - begin) / 1000).toFixed(0)} s`,
  );
  const log = createLog({ level: 'silent' });
  const server = await startServer({ store, log, port: 0, requestsPerMinute: 1_000_000 });
  const random = randomFrom(5);
  const any = () => Math.floor(random() ** 2 * entities);
  const routes: Readonly<Record<string, (turn: number) => string>> = {
    search: (turn) => apiPaths.search(typed(nameOf(any()), turn)),
    entity: () => apiPaths.entity(entityId(any())),
    neighbours: () => apiPaths.neighbours(entityId(any())),
    overview: () => apiPaths.overview(50),
    'entities by claims': (turn) => apiPaths.entityTable({ offset: 50 * (turn % 20) }),
    'entities by name': (turn) => apiPaths.entityTable({ sort: 'name', order: 'ascending', offset: 50 * (turn % 20) }),
    'claims by date': (turn) => apiPaths.claimTable({ offset: 50 * (turn % 20) }),
    'claims by confidence': () => apiPaths.claimTable({ sort: 'confidence' }),
    'claims of an entity': () => apiPaths.claimTable({ entity: entityId(any()) }),
    'timeline of everything': () => apiPaths.timeline(),
    'timeline of an entity': () => apiPaths.timeline({ entity: entityId(any()) }),
    paths: () => apiPaths.paths({ from: entityId(any()), to: entityId(any()) }),
    contradictions: () => apiPaths.contradictions(),
    communities: () => apiPaths.communities(200),
  };
  try {
    for (const [name, path] of Object.entries(routes)) {
      const times: number[] = [];
      // A path over a fact whose only claim is planned or denied has no proof in this invented graph, and is answered 404.
      let unknown = 0;
      const turns = name === 'search' ? 5 * TURNS : TURNS / 4;
      for (let turn = 0; turn < turns; turn++) {
        const start = performance.now();
        const response = await fetch(server.address + path(turn));
        await response.arrayBuffer();
        if (response.status === 404) unknown++;
        else if (!response.ok) throw new Error(`${name} answered ${response.status}`);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
      console.log(
        `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, n ${times.length}${unknown > 0 ? `, ${unknown} answered 404` : ''}`,
      );
    }
  } finally {
    await server.close();
    await store.close();
  }
}

measure()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
