import type { Patch, StoreCursor, WriteReport } from '../model/patch';
import type { Resolution } from './resolution';

/** The part of a graph store that projecting needs; every `GraphStore` is one. */
export interface ProjectionTarget {
  prepare(options: { readonly ledger: string; readonly adopt?: boolean }): Promise<void>;
  cursor(): Promise<StoreCursor | undefined>;
  apply(patch: Patch): Promise<WriteReport>;
  clear(options?: { readonly force?: boolean }): Promise<void>;
}

export interface ProjectOptions {
  /** Lets the store take over a database that holds other data. */
  readonly adopt?: boolean;
  /** Told after every patch how far the store is, in ledger sequence. */
  readonly onProgress?: (progress: { readonly sequence: number; readonly target: number }) => void;
  /** Ends between two patches; what was applied stays, a rerun goes on from there. */
  readonly signal?: AbortSignal;
}

/** What projecting did. */
export interface ProjectReport {
  readonly patches: number;
  readonly upserted: number;
  readonly removed: number;
  /** Ledger sequence that the store stands at now. */
  readonly sequence: number;
}

/**
 * Brings a store up to its ledger, patch by patch, and returns what was written. A store that shows nothing, or an
 * earlier build of the resolution, is filled from zero. A second call writes nothing.
 */
export async function project(
  resolution: Resolution,
  store: ProjectionTarget,
  { adopt = false, onProgress, signal }: ProjectOptions = {},
): Promise<ProjectReport> {
  await store.prepare({ ledger: resolution.ledger, adopt });
  const cursor = await store.cursor();
  // A cursor of another build, or ahead of this one (a file put back from an older copy), cannot be gone on from.
  const isKnown = cursor?.resolution === resolution.id && cursor.sequence <= resolution.sequence();
  if (cursor !== undefined && !isKnown) {
    await store.clear();
    await store.prepare({ ledger: resolution.ledger, adopt });
  }
  let report: ProjectReport = { patches: 0, upserted: 0, removed: 0, sequence: isKnown ? cursor.sequence : 0 };
  for (const patch of resolution.patchesAfter(report.sequence)) {
    if (signal?.aborted) break;
    const written = await store.apply(patch);
    report = {
      patches: report.patches + 1,
      upserted: report.upserted + written.upserted,
      removed: report.removed + written.removed,
      sequence: written.sequence,
    };
    onProgress?.({ sequence: written.sequence, target: resolution.target() });
    // What the driver holds for the statements of a step is freed only when the event loop turns.
    await new Promise((turn) => setImmediate(turn));
  }
  return report;
}

/**
 * Resolves everything anew, empties the store and fills it again. `force` also replaces the graph of another ledger and
 * detaches relationships of others.
 */
export async function rebuild(
  resolution: Resolution,
  store: ProjectionTarget,
  { force = false, ...options }: ProjectOptions & { readonly force?: boolean } = {},
): Promise<ProjectReport> {
  if (!force) await store.prepare({ ledger: resolution.ledger, adopt: options.adopt ?? false });
  await store.clear({ force });
  resolution.reset();
  return project(resolution, store, options);
}
