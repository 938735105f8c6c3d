import type { Database } from '../base/sqlite';
import type { Appended } from './ledger';

export interface Entry {
  readonly kind: Exclude<Appended['kind'], 'unchanged'> | 'removed' | 'purged';
  /** Row of the article, where the entry is about one. */
  readonly article?: number;
  /** ISO date-time. */
  readonly at: string;
}

/** Adds one entry, which takes the next sequence number. */
export function addEntry(database: Database, { kind, article, at }: Entry): void {
  database.run('INSERT INTO entry (kind, article, at) VALUES (?, ?, ?)', kind, article ?? null, at);
}
