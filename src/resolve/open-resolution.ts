import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { NewsgraphError } from '../base/errors';
import { checkVersion } from '../base/migrate';
import { type Database, openDatabase } from '../base/sqlite';
import type { Patch } from '../model/patch';
import { advance, readMeta, readSequence, writeMeta } from './advance';
import { buildPatches } from './build-patches';
import { createKnownNames, type KnownNames } from './known/known-names';
import { listChanges } from './list-changes';
import type { Resolution } from './resolution';
import { RESOLUTION_APPLICATION_ID, RESOLUTION_SCHEMA, RESOLUTION_TABLES, RESOLUTION_VERSION } from './schema';
import type { ResolutionSource } from './source';

/** Entries of one step: large enough that what everyone writes about is refreshed seldom, small enough for memory. */
const ENTRIES_PER_STEP = 500;

/**
 * Opens the resolution of a ledger, making the file where there is none. One of another ledger, of another version of
 * the rules, of another list of known entities, ahead of the ledger, or damaged is emptied: everything in it is derived. Throws `LEDGER_…` codes.
 */
export function openResolution(
  path: string,
  source: ResolutionSource,
  { known = createKnownNames() }: { readonly known?: KnownNames } = {},
): Resolution {
  const database = openOrReplace(path);
  const fits =
    readMeta(database, 'ledger') === source.id &&
    readMeta(database, 'version') === String(RESOLUTION_VERSION) &&
    readMeta(database, 'known') === known.fingerprint &&
    (readSequence(database) === 0 || readMeta(database, 'time') === source.timeOf(readSequence(database)));
  if (!fits) empty(database, source.id, known);
  return {
    get id() {
      return readMeta(database, 'id') ?? '';
    },
    ledger: source.id,
    sequence: () => readSequence(database),
    target: () => source.sequence(),
    patchesAfter: (sequence) => patchesAfter(database, source, { sequence, known }),
    reset: () => empty(database, source.id, known),
    compact: () => database.compact(),
    close: () => database.close(),
  };
}

/** Whether the resolution of a ledger was made by these rules and this list of known entities; one that is missing was. */
export function isOfThisBuild(path: string, { known }: { readonly known: KnownNames }): boolean {
  if (!existsSync(path)) return true;
  const database = openDatabase(path, { family: 'LEDGER', mode: 'read' });
  try {
    return (
      readMeta(database, 'version') === String(RESOLUTION_VERSION) && readMeta(database, 'known') === known.fingerprint
    );
  } finally {
    database.close();
  }
}

function* patchesAfter(
  database: Database,
  source: ResolutionSource,
  { sequence, known }: { readonly sequence: number; readonly known: KnownNames },
): Generator<Patch> {
  const resolution = readMeta(database, 'id') ?? '';
  let from = sequence;
  for (;;) {
    const to = advance(database, source, { limit: ENTRIES_PER_STEP, known });
    if (to === from) return;
    yield* buildPatches(listChanges(database, source, from), { ledger: source.id, resolution, from, to });
    from = to;
  }
}

/** What a file of derived tables may be replaced for; one of another program is not. */
const REPLACEABLE: ReadonlySet<string> = new Set(['LEDGER_CORRUPT', 'LEDGER_NOT_A_DATABASE', 'LEDGER_NEWER']);

function openOrReplace(path: string): Database {
  try {
    return openAndPrepare(path);
  } catch (error) {
    const isDamaged = error instanceof NewsgraphError && REPLACEABLE.has(error.code);
    if (!isDamaged) throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
    return openAndPrepare(path);
  }
}

function openAndPrepare(path: string): Database {
  const database = openDatabase(path, { family: 'LEDGER', mode: 'write', cacheKib: 65_536 });
  const version = checkVersion(database, {
    family: 'LEDGER',
    applicationId: RESOLUTION_APPLICATION_ID,
    latest: RESOLUTION_VERSION,
  });
  if (version === RESOLUTION_VERSION) return database;
  database.transaction(() => {
    for (const table of ['meta', ...RESOLUTION_TABLES]) database.exec(`DROP TABLE IF EXISTS ${table}`);
    database.exec(RESOLUTION_SCHEMA);
    database.exec(`PRAGMA application_id = ${RESOLUTION_APPLICATION_ID}; PRAGMA user_version = ${RESOLUTION_VERSION}`);
  });
  return database;
}

/** A new build: its id tells stores that the sequences they know are another's. */
function empty(database: Database, ledger: string, known: KnownNames): void {
  database.transaction(() => {
    for (const table of RESOLUTION_TABLES) database.exec(`DELETE FROM ${table}`);
    database.exec('DELETE FROM meta');
    writeMeta(database, 'id', randomUUID());
    writeMeta(database, 'ledger', ledger);
    writeMeta(database, 'version', String(RESOLUTION_VERSION));
    writeMeta(database, 'known', known.fingerprint);
    writeMeta(database, 'sequence', '0');
  });
}
