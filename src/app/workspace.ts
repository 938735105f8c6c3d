import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger';
import { openLedger } from '../ledger/open-ledger';
import { diffLedgers, diffPoints } from '../resolve/diff-ledger';
import type { GraphDifference } from '../resolve/graph-difference';
import type { IdentityReader } from '../resolve/identity-reader';
import { openIdentityReader } from '../resolve/open-identity-reader';
import { isOfThisBuild, openResolution } from '../resolve/open-resolution';
import { type ProjectOptions, type ProjectReport, project, rebuild } from '../resolve/project';
import { readOnlySource } from '../resolve/read-only-source';
import type { FilledAnew, GraphStore } from '../store/contract';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store';
import { type Config, ensureFolder } from './config';
import { loadKnownNames } from './known-entities';
import { openStore } from './open-store';

/** One project folder: its ledger and the store that shows it. */
export interface Workspace {
  readonly ledger: Ledger;
  /** Opens the store on first use. */
  store(): Promise<GraphStore>;
  /** Asks the resolved ledger about identity. Throws `RESOLUTION_STALE` where it was never resolved. */
  withIdentity<Result>(work: (identity: IdentityReader) => Result | Promise<Result>): Promise<Result>;
  /** What differs between two points of the ledger, by number of their latest entry. */
  diffPoints(before: number, after: number): GraphDifference;
  /** What differs between another ledger and this one. */
  diffLedger(other: Ledger): GraphDifference;
  /** Brings the store up to the ledger. */
  sync(options?: ProjectOptions): Promise<ProjectReport>;
  /** Whether the store shows all of this ledger, as these rules and this list of known entities read it. */
  isInStep(): Promise<boolean>;
  /** Resolves the ledger anew into an embedded store of a temporary folder, for as long as `work` lasts; `path` is its file. */
  withGraphAnew<Result>(work: (anew: FilledAnew) => Promise<Result>, options?: ProjectOptions): Promise<Result>;
  /** Gives back the space of removed rows, so that nothing removed can be read from resolution and store. */
  compact(): Promise<void>;
  /** Resolves everything anew and fills an emptied store. */
  rebuild(options?: ProjectOptions & { readonly force?: boolean }): Promise<ProjectReport>;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /** `write` takes the ledger's lease and makes the folder where it is missing; `read` needs an existing ledger. */
  readonly mode: 'read' | 'write';
  readonly now?: () => Date;
  /** How long to wait for another command that writes the same ledger, in milliseconds. Default 10,000. */
  readonly waitMs?: number;
  /** The store to use where one is open already; closing the workspace leaves it open. Default: opened on first use. */
  readonly store?: GraphStore;
}

/** Opens a project folder. Throws `LEDGER_MISSING` in mode `read` where there is no ledger yet. */
export async function openWorkspace(
  config: Config,
  { mode, now, waitMs = 10_000, store: given }: WorkspaceOptions,
): Promise<Workspace> {
  if (mode === 'write') ensureFolder(config.folder);
  const ledger = await openLedger(config.ledgerPath, { mode, waitMs, ...(now ? { now } : {}) });
  const known = () => loadKnownNames(config.knownPath);
  const resolutionPath = join(config.folder, 'resolution.sqlite');
  let opened: Promise<GraphStore> | undefined;
  const store = () => {
    if (given !== undefined) return Promise.resolve(given);
    opened ??= openStore(config);
    return opened;
  };
  const withResolution = async <Result>(work: (resolution: ReturnType<typeof openResolution>) => Promise<Result>) => {
    const resolution = openResolution(resolutionPath, ledger, { known: known() });
    try {
      return await work(resolution);
    } finally {
      resolution.close();
    }
  };
  return {
    ledger,
    store,
    async withIdentity(work) {
      const identity = openIdentityReader(resolutionPath);
      try {
        return await work(identity);
      } finally {
        identity.close();
      }
    },
    diffPoints: (before, after) =>
      diffPoints(resolutionPath, { before: ledger.asOf(before), after: ledger.asOf(after), known: known() }),
    diffLedger: (other) => diffLedgers(other, ledger, { known: known() }),
    sync: (options) => withResolution(async (resolution) => project(resolution, await store(), options)),
    rebuild: (options) => withResolution(async (resolution) => rebuild(resolution, await store(), options)),
    async isInStep() {
      const cursor = await (await store()).cursor();
      const isAll = cursor?.ledger === ledger.id && cursor.sequence === ledger.sequence();
      return isAll && isOfThisBuild(resolutionPath, { known: known() });
    },
    withGraphAnew: (work, options) =>
      inTemporaryFolder(async (folder) => {
        const path = join(folder, 'graph.sqlite');
        const anew = await openEmbeddedStore(path);
        const source = readOnlySource(ledger);
        const resolution = openResolution(join(folder, 'resolution.sqlite'), source, { known: known() });
        try {
          await project(resolution, anew, options);
          return await work({ read: anew.read, path });
        } finally {
          resolution.close();
          await anew.close();
        }
      }),
    async compact() {
      await withResolution(async (resolution) => resolution.compact());
      await (await store()).compact();
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
      ledger.close();
    },
  };
}

async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-anew-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
