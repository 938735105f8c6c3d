import { existsSync } from 'node:fs';
import { NewsgraphError } from './errors';
import type { Database, DatabaseFamily } from './sqlite';

export type Migration = string | ((database: Database) => void);

export interface MigrateOptions {
  readonly family: DatabaseFamily;
  /** Number that marks the file as ours in its header, so that another program's file is never taken over. */
  readonly applicationId: number;
  /** Migration `n` leads from version `n` to `n + 1`; each is SQL or does what SQL cannot, in one transaction with the version. */
  readonly migrations: readonly Migration[];
  /** Keeps a copy `<path>.v<n>` before changing a file of version `n` > 0. Default false. */
  readonly keepCopy?: boolean;
}

/**
 * Brings a database to the latest version, forward only. Throws `…_NEWER` for a file that a later newsgraph wrote and
 * `…_FOREIGN_DATA` for a database of another program.
 */
export function migrate(database: Database, { family, applicationId, migrations, keepCopy = false }: MigrateOptions) {
  const version = checkVersion(database, { family, applicationId, latest: migrations.length });
  if (version === migrations.length) return;
  if (keepCopy && version > 0 && !existsSync(`${database.path}.v${version}`)) {
    database.copyTo(`${database.path}.v${version}`);
  }
  database.transaction(() => {
    for (const migration of migrations.slice(version)) {
      if (typeof migration === 'string') database.exec(migration);
      else migration(database);
    }
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
  });
}

/** Returns the version of a file, 0 for an empty one; throws `…_NEWER` or `…_FOREIGN_DATA`. */
export function checkVersion(
  database: Database,
  {
    family,
    applicationId,
    latest,
  }: { readonly family: DatabaseFamily; readonly applicationId: number; readonly latest: number },
): number {
  const { path } = database;
  const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  const application = database.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0;
  const tables = database.get<{ count: number }>('SELECT count(*) AS count FROM sqlite_master')?.count ?? 0;
  if (application !== applicationId && (application !== 0 || tables > 0)) {
    throw new NewsgraphError(`${family}_FOREIGN_DATA`, `${path} belongs to another program`, { path });
  }
  if (version > latest) {
    throw new NewsgraphError(
      `${family}_NEWER`,
      `${path} has version ${version}, this newsgraph reads up to ${latest}`,
      {
        path,
        version,
        latest,
      },
    );
  }
  return version;
}
