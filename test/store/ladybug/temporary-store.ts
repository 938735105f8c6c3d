import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Patch } from '../../../src/model/patch';
import type { GraphStore } from '../../../src/store/contract';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store';

/** A real embedded store in a folder of its own, with this patch in it. */
export async function openStoreOf(patch: Patch): Promise<{ readonly store: GraphStore; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-ladybug-'));
  const store = await openEmbeddedStore(join(folder, 'graph.sqlite'));
  await store.prepare({ ledger: patch.ledger });
  await store.apply(patch);
  return {
    store,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
