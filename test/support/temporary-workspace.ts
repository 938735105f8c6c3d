import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Ledger } from '../../src/ledger/ledger';
import { openLedger } from '../../src/ledger/open-ledger';
import { openResolution } from '../../src/resolve/open-resolution';
import { type ProjectReport, project, rebuild } from '../../src/resolve/project';
import type { Resolution } from '../../src/resolve/resolution';
import type { GraphStore } from '../../src/store/contract';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store';
import { canonicalGraph } from './canonical-graph';

/** A ledger with its resolution and embedded store in a folder of its own. */
export interface TemporaryWorkspace {
  readonly folder: string;
  readonly ledger: Ledger;
  readonly resolution: Resolution;
  readonly store: GraphStore;
  sync(): Promise<ProjectReport>;
  rebuild(): Promise<ProjectReport>;
  graph(): Promise<readonly string[]>;
  /** Closes everything and, unless `keep`, removes the folder. */
  close(options?: { readonly keep?: boolean }): Promise<void>;
}

/** A folder in memory where there is one: properties open hundreds of ledgers and do not ask whether the disk kept them. */
const SCRATCH = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let closed = 0;

/** libsql closes a file when its statements are collected, which no memory pressure asks for here: files would run out. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  await new Promise((turn) => setImmediate(turn));
}

/** Opens a workspace in a new temporary folder, or in `folder`. */
export async function openTemporaryWorkspace({
  folder = mkdtempSync(join(SCRATCH, 'newsgraph-')),
}: {
  readonly folder?: string;
} = {}): Promise<TemporaryWorkspace> {
  const ledger = await openLedger(join(folder, 'ledger.sqlite'));
  const resolution = openResolution(join(folder, 'resolution.sqlite'), ledger);
  const store = await openEmbeddedStore(join(folder, 'graph.sqlite'));
  return {
    folder,
    ledger,
    resolution,
    store,
    sync: () => project(resolution, store),
    rebuild: () => rebuild(resolution, store),
    graph: () => canonicalGraph(store.read),
    close: async ({ keep = false } = {}) => {
      await store.close();
      resolution.close();
      ledger.close();
      if (!keep) rmSync(folder, { recursive: true, force: true });
      closed += 1;
      if (closed % 50 === 0) await collectGarbage();
    },
  };
}
