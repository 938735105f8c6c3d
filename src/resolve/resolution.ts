import type { Patch } from '../model/patch';

/**
 * The resolved ledger: which chains are one entity, which claims one fact, which articles copies. Derived tables in a
 * file beside the ledger, rebuilt at will; deleting the file loses nothing but time. Opened by
 * `openResolution(path, ledger): Resolution` in `open-resolution.ts`; `path` is `resolution.sqlite` beside the ledger.
 */
export interface Resolution {
  /** Differs for every build from scratch, so that a store knows whose stamps its cursor counts. */
  readonly id: string;
  /** Id of the ledger it resolves. */
  readonly ledger: string;
  /** Ledger sequence resolved up to. */
  sequence(): number;
  /** Ledger sequence that a projection is to reach. */
  target(): number;
  /**
   * Patches that take a store from `sequence` to the ledger's latest entry, resolving on the way, at most 500 entries a
   * step. Each is made when it is asked for. Only the last patch of a step moves the cursor; each is idempotent, so that
   * a rerun completes a broken step.
   */
  patchesAfter(sequence: number): Iterable<Patch>;
  /** Forgets everything resolved; recorded ids are in the ledger and stay. */
  reset(): void;
  /** Gives back the space of removed rows, so that nothing removed can be read from the file. */
  compact(): void;
  close(): void;
}
