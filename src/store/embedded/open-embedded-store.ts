import { existsSync } from 'node:fs';
import { migrate } from '../../base/migrate';
import { type Database, openDatabase } from '../../base/sqlite';
import type { GraphStore } from '../contract';
import { applyPatch } from './apply-patch';
import { compareTables } from './compare-tables';
import { claimFor, clearCursor, readCursor } from './marker';
import { createReader } from './reader';
import { GRAPH_APPLICATION_ID, GRAPH_MIGRATIONS, GRAPH_TABLES } from './schema';
import { fillSearchNames } from './search-index';
import { fillTitleWords } from './title-words';

/**
 * Opens the graph in one SQLite file, which is made where it is missing; deleting it loses nothing but time. Readers and
 * one writer work side by side. Throws `STORE_NOT_A_DATABASE`, `STORE_FOREIGN_DATA`, `STORE_NEWER` and the like.
 */
export async function openEmbeddedStore(path: string): Promise<GraphStore> {
  const database = openGraph(path);
  return {
    name: 'embedded',
    async prepare({ ledger }) {
      claimFor(database, ledger);
    },
    cursor: async () => readCursor(database),
    apply: async (patch) => applyPatch(database, patch),
    async clear({ force = false } = {}) {
      database.transaction(() => {
        for (const table of GRAPH_TABLES) database.run(`DELETE FROM ${table}`);
        clearCursor(database, { force });
      });
    },
    compact: async () => database.compact(),
    async *differencesFrom({ path: anew }) {
      yield* compareTables(database, anew);
    },
    read: createReader(database),
    close: async () => database.close(),
  };
}

function openGraph(path: string): Database {
  const fresh = !existsSync(path);
  const database = openDatabase(path, { family: 'STORE', mode: 'write' });
  migrate(database, {
    family: 'STORE',
    applicationId: GRAPH_APPLICATION_ID,
    migrations: GRAPH_MIGRATIONS,
    keepCopy: !fresh,
  });
  fillSearchNames(database);
  fillTitleWords(database);
  return database;
}
