import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import { type ErrorCode, NewsgraphError } from './errors';

/** What a column may be given. Booleans abort the process in libsql 0.5, so they are not among them. */
export type SqlValue = string | number | null | Uint8Array;

/**
 * A SQLite file in WAL mode with synchronous=FULL: what a transaction wrote has reached the disk when it returns.
 * The only file that knows the driver, so that another can follow. Errors carry the code of the owner's family.
 */
export interface Database {
  readonly path: string;
  /** Runs statements without parameters or result. */
  exec(sql: string): void;
  /** Runs one statement and returns the number of rows it changed. Statements are prepared once per SQL text. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  /** All rows. Blobs are `ArrayBuffer`. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[];
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  /** Runs `work` in one immediate transaction; an error undoes all of it. Does not nest. */
  transaction<Result>(work: () => Result): Result;
  /** Consistent copy into a new file while others read and write. */
  copyTo(file: string): void;
  /**
   * Rewrites the file without the bytes of removed rows and empties the WAL. Cost: that of the file's size. Throws
   * `…_BUSY` where a reader keeps the old pages alive for ten seconds; the bytes are then still there.
   */
  compact(): void;
  close(): void;
}

/** Whose file it is: chooses the codes of its errors. */
export type DatabaseFamily = 'LEDGER' | 'STORE';

export interface OpenDatabaseOptions {
  readonly family: DatabaseFamily;
  /** `read` needs an existing file and refuses to write; `lock` is for a file whose lock alone matters: no WAL, no wait. */
  readonly mode: 'write' | 'read' | 'lock';
  /** Page cache, in KiB. Default 16 MiB. */
  readonly cacheKib?: number;
}

/** Opens or creates a database. Throws `…_MISSING`, `…_NOT_A_DATABASE`, `…_UNREADABLE` and the like, by family. */
export function openDatabase(path: string, { family, mode, cacheKib = 16_384 }: OpenDatabaseOptions): Database {
  // libsql 0.5 ignores `readonly` and `fileMustExist`, so both are done here.
  if (mode === 'read' && !existsSync(path)) throw new NewsgraphError(`${family}_MISSING`, `no file ${path}`, { path });
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw wrapDatabaseError(error, { family, path });
    }
  };
  const driver = guarded(() => {
    const opened = new Libsql(path);
    opened.exec(`PRAGMA busy_timeout = ${mode === 'lock' ? 0 : 10_000}`);
    // Whatever looks at the file fails while another holds it locked.
    if (mode === 'lock') return opened;
    if (mode === 'write') opened.exec('PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON');
    opened.exec(`PRAGMA synchronous = FULL; PRAGMA cache_size = -${cacheKib}`);
    if (mode === 'read') opened.exec('PRAGMA query_only = ON');
    opened.prepare('SELECT count(*) FROM sqlite_master').all();
    return opened;
  });
  // Parameters go as one array: a lone null or blob would be taken for an object of named ones.
  const statements = new Map<string, Libsql.Statement<[readonly SqlValue[]]>>();
  let open = true;
  const prepared = (sql: string): Libsql.Statement<[readonly SqlValue[]]> => {
    if (!open) throw new Error(`${path} is closed`);
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = driver.prepare<[readonly SqlValue[]]>(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = <Row>(sql: string, ...values: readonly SqlValue[]): Row[] =>
    guarded(() => prepared(sql).all(values) as Row[]);
  const exec = (sql: string): void => {
    guarded(() => {
      if (!open) throw new Error(`${path} is closed`);
      driver.exec(sql);
    });
  };
  return {
    path,
    exec,
    run: (sql, ...values) => guarded(() => prepared(sql).run(values).changes),
    all,
    // `get` of libsql adds a `_metadata` property to the row and may answer with a stale one: the first of all rows is taken.
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => all<Row>(sql, ...values)[0],
    transaction: (work) => {
      exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        exec('COMMIT');
        return result;
      } catch (error) {
        if (driver.inTransaction) driver.exec('ROLLBACK');
        throw error;
      }
    },
    copyTo: (file) => {
      // SQLite takes a copy for a write of the source and refuses it to a connection that only reads.
      if (mode === 'read') exec('PRAGMA query_only = OFF');
      try {
        guarded(() => prepared('VACUUM INTO ?').run([file]));
      } finally {
        if (mode === 'read') exec('PRAGMA query_only = ON');
      }
    },
    compact: () => {
      exec('VACUUM');
      // A reader that is inside a transaction keeps the old pages alive: then nothing has been wiped yet.
      const [checkpoint] = all<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
      if (checkpoint?.busy === 1)
        throw new NewsgraphError(`${family}_BUSY`, `${path}: another process reads it`, { path });
    },
    close: () => {
      if (!open) return;
      open = false;
      statements.clear();
      driver.close();
    },
  };
}

/** Turns an error of the driver into one of ours, by its SQLite code; others pass as they are. */
export function wrapDatabaseError(
  error: unknown,
  { family, path }: { readonly family: DatabaseFamily; readonly path: string },
): unknown {
  // An error made in native code is no `instanceof Error` where the caller runs in a context of its own.
  if (error instanceof NewsgraphError || typeof error !== 'object' || error === null) return error;
  const symbol = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  const [suffix, what] = FAULTS.find(([prefix]) => symbol.startsWith(prefix))?.[1] ?? faultOfMessage(message);
  if (suffix === undefined) return error;
  const code: ErrorCode = `${family}_${suffix}`;
  return new NewsgraphError(code, `${path}: ${what}`, { path, cause: error });
}

type Suffix = 'BUSY' | 'CORRUPT' | 'FULL' | 'NOT_A_DATABASE' | 'READ_ONLY' | 'UNREADABLE';

const FAULTS: readonly (readonly [string, readonly [Suffix, string]])[] = [
  ['SQLITE_BUSY', ['BUSY', 'is locked by another process']],
  ['SQLITE_LOCKED', ['BUSY', 'is locked by another process']],
  ['SQLITE_FULL', ['FULL', 'the disk is full']],
  ['SQLITE_READONLY', ['READ_ONLY', 'may not be written']],
  ['SQLITE_PERM', ['READ_ONLY', 'may not be written']],
  ['SQLITE_CORRUPT', ['CORRUPT', 'is damaged']],
  ['SQLITE_NOTADB', ['NOT_A_DATABASE', 'is not a SQLite database']],
  ['SQLITE_CANTOPEN', ['UNREADABLE', 'cannot be opened']],
  ['SQLITE_IOERR', ['UNREADABLE', 'cannot be read or written']],
];

/** A failed open comes without a code and ends in the number of SQLite's. */
function faultOfMessage(message: string): readonly [Suffix, string] | readonly [undefined, undefined] {
  return /Unable to open connection/.test(message) ? ['UNREADABLE', 'cannot be opened'] : [undefined, undefined];
}
