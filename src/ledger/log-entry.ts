import type { Database } from '../base/sqlite';
import type { Appended } from './ledger';

export interface Entry {
  readonly kind: Exclude<Appended['kind'], 'unchanged'> | 'removed' | 'purged' | 'decided' | 'undone';
  /** Row of the article, where the entry is about one. */
  readonly article?: number;
  /** The decision that was made or undone. */
  readonly decision?: number;
  /** ISO date-time. */
  readonly at: string;
}

/** Adds one entry, which takes the next sequence number, with the revision that its article has now. */
export function addEntry(database: Database, { kind, article, decision, at }: Entry): void {
  database.run(
    `INSERT INTO entry (kind, article, decision, at, revision, extraction) VALUES (?1, ?2, ?3, ?4,
       (SELECT revision FROM article WHERE ref = ?2),
       (SELECT extraction FROM revision WHERE ref = (SELECT revision FROM article WHERE ref = ?2)))`,
    kind,
    article ?? null,
    decision ?? null,
    at,
  );
}
