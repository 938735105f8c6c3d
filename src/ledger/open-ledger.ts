import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { NewsgraphError } from '../base/errors';
import { checkVersion, migrate } from '../base/migrate';
import { type Database, openDatabase } from '../base/sqlite';
import { appendOutcomes, findStanding } from './append-outcomes';
import { viewAsOf } from './as-of';
import { checkRows } from './check-rows';
import { listDecisions, readDecision, readDecisionsIn, undoDecision, writeDecision } from './decisions';
import { type Lease, takeLease } from './lease';
import type { Ledger, OpenLedgerOptions } from './ledger';
import { isIdTaken, readRecordedIds, recordIds } from './public-ids';
import {
  listArticles,
  listCurrentIds,
  listStaleIds,
  readArticle,
  readChanges,
  readCurrent,
  readStats,
  readText,
} from './read-articles';
import { purgeArticles, removeArticles } from './remove-articles';
import { LEDGER_APPLICATION_ID, LEDGER_MIGRATIONS } from './schema';

/**
 * Opens a ledger; to write also takes its lease, creates folder and file where there are none, and migrates, keeping a
 * copy `<path>.v<n>` of the older version. Throws `LEDGER_HELD`, `LEDGER_NEWER`, `LEDGER_OLDER` (to read), `LEDGER_MISSING`, `LEDGER_CORRUPT` …
 */
export async function openLedger(
  path: string,
  { mode = 'write', waitMs = 0, now = () => new Date() }: OpenLedgerOptions = {},
): Promise<Ledger> {
  if (mode === 'read') return createLedger(openForReading(path), { now });
  makeFolder(path);
  const lease = await takeLease(path, { waitMs, now });
  try {
    return createLedger(openForWriting(path), { now, lease });
  } catch (error) {
    lease.release();
    throw error;
  }
}

function openForReading(path: string): Database {
  const database = openDatabase(path, { family: 'LEDGER', mode: 'read' });
  const latest = LEDGER_MIGRATIONS.length;
  const version = checkVersion(database, { family: 'LEDGER', applicationId: LEDGER_APPLICATION_ID, latest });
  if (version === latest) return database;
  // A reader may not migrate; the next writer does.
  throw new NewsgraphError('LEDGER_OLDER', `${path} has version ${version}, this newsgraph reads ${latest}`, { path });
}

function openForWriting(path: string): Database {
  const database = openDatabase(path, { family: 'LEDGER', mode: 'write' });
  migrate(database, {
    family: 'LEDGER',
    applicationId: LEDGER_APPLICATION_ID,
    migrations: LEDGER_MIGRATIONS,
    keepCopy: true,
  });
  database.run(`INSERT OR IGNORE INTO meta VALUES ('id', ?)`, randomUUID());
  return database;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new NewsgraphError('FOLDER_NOT_WRITABLE', `${dirname(path)} cannot be made`, { path: dirname(path), cause });
  }
}

function createLedger(
  database: Database,
  { now, lease }: { readonly now: () => Date; readonly lease?: Lease },
): Ledger {
  const at = (): string => now().toISOString();
  const id = database.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'id'`)?.value ?? '';
  return {
    id,
    path: database.path,
    writable: lease !== undefined,
    sequence: () => database.get<{ last: number | null }>('SELECT max(sequence) AS last FROM entry')?.last ?? 0,
    timeOf: (sequence) => database.get<{ at: string }>('SELECT at FROM entry WHERE sequence = ?', sequence)?.at,
    standing: (article, key) => findStanding(database, article, key),
    append: (outcomes) => appendOutcomes(database, outcomes, at()),
    remove: (ids) => removeArticles(database, ids, at()),
    purge: (ids) => {
      const purged = purgeArticles(database, ids, at());
      if (purged.length > 0) database.compact();
      return purged;
    },
    articles: (options) => listArticles(database, options),
    current: (id) => readCurrent(database, id),
    article: (id) => readArticle(database, id),
    textOf: (contentHash) => readText(database, contentHash),
    currentIds: (options) => listCurrentIds(database, options),
    staleIds: (key) => listStaleIds(database, key),
    changesAfter: (sequence, options) => readChanges(database, sequence, options),
    recordedIds: (anchors) => readRecordedIds(database, anchors),
    isIdTaken: (id) => isIdTaken(database, id),
    recordIds: (records) => recordIds(database, records),
    decide: (content, note) => writeDecision(database, content, { ...note, at: at() }),
    undo: (id, note) => undoDecision(database, id, { ...note, at: at() }),
    decisions: () => listDecisions(database),
    decision: (id) => readDecision(database, id),
    decisionsIn: (contentHash) => readDecisionsIn(database, contentHash),
    asOf: (sequence) => viewAsOf(database, id, sequence),
    sequenceAt: (time) =>
      database.get<{ last: number | null }>(
        'SELECT max(sequence) AS last FROM entry WHERE substr(at, 1, ?) <= ?',
        time.length,
        time,
      )?.last ?? 0,
    stats: () => readStats(database),
    check: () => checkRows(database),
    backup: (file) => {
      if (existsSync(file)) throw new NewsgraphError('BACKUP_EXISTS', `${file} exists`, { file });
      makeFolder(file);
      database.copyTo(file);
    },
    close: () => {
      database.close();
      lease?.release();
    },
  };
}
