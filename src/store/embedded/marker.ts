import { NewsgraphError } from '../../base/errors';
import type { Database } from '../../base/sqlite';
import type { StoreCursor } from '../../model/patch';

/** Returns the ledger that a graph file shows; absent in one that was never prepared. */
export function readLedgerId(database: Database): string | undefined {
  return readMeta(database, 'ledger');
}

/** Notes the ledger. Throws `STORE_OTHER_LEDGER` where the file shows another. */
export function claimFor(database: Database, ledger: string): void {
  const found = readLedgerId(database);
  if (found === undefined) writeMeta(database, 'ledger', ledger);
  else requireLedger(found, { ledger, path: database.path });
}

/** How far the file has read its ledger; absent before the first patch. */
export function readCursor(database: Database): StoreCursor | undefined {
  const ledger = readLedgerId(database);
  const resolution = readMeta(database, 'resolution');
  const sequence = readMeta(database, 'sequence');
  if (ledger === undefined || resolution === undefined || sequence === undefined) return undefined;
  return { ledger, resolution, sequence: Number(sequence) };
}

/** Throws `STORE_NOT_PREPARED` or `STORE_OTHER_LEDGER`; to be called inside the transaction of a patch. */
export function writeCursor(database: Database, { ledger, resolution, sequence }: StoreCursor): void {
  const found = readLedgerId(database);
  if (found === undefined)
    throw new NewsgraphError('STORE_NOT_PREPARED', `${database.path} has no marker of newsgraph`);
  requireLedger(found, { ledger, path: database.path });
  writeMeta(database, 'resolution', resolution);
  writeMeta(database, 'sequence', String(sequence));
}

/** Forgets the cursor and keeps the ledger, unless `force`: another ledger may then take the file over. */
export function clearCursor(database: Database, { force }: { readonly force: boolean }): void {
  database.run(`DELETE FROM meta WHERE key IN ('resolution', 'sequence')`);
  if (force) database.run(`DELETE FROM meta WHERE key = 'ledger'`);
}

function requireLedger(found: string, { ledger, path }: { readonly ledger: string; readonly path: string }): void {
  if (found === ledger) return;
  throw new NewsgraphError('STORE_OTHER_LEDGER', `${path} shows ledger ${found}, this is ledger ${ledger}`, {
    found,
    ledger,
  });
}

function readMeta(database: Database, key: string): string | undefined {
  return database.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value;
}

function writeMeta(database: Database, key: string, value: string): void {
  database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', key, value);
}
