import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Patch } from '../../src/model/patch';
import type { GraphStore } from '../../src/store/contract';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store';
import { talksPatch } from './talks-graph';

/** A real embedded store in a folder of its own. */
export interface TemporaryStore {
  readonly store: GraphStore;
  /** Closes the store and removes its folder. */
  remove(): Promise<void>;
}

/** An embedded store with the graph of the Syria talks. */
export async function openTalksStore(): Promise<TemporaryStore> {
  return openTemporaryStore(talksPatch());
}

/** An embedded store without any article. */
export async function openEmptyStore(): Promise<TemporaryStore> {
  return openTemporaryStore(undefined);
}

async function openTemporaryStore(patch: Patch | undefined): Promise<TemporaryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-viewer-'));
  const store = await openEmbeddedStore(join(folder, 'graph.sqlite'));
  await store.prepare({ ledger: 'ledger-of-the-tests' });
  if (patch !== undefined) await store.apply(patch);
  return {
    store,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
