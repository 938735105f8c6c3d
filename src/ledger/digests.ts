import { hash } from 'node:crypto';
import type { Database } from '../base/sqlite';

/** A row that carries a digest, with what the digest is of. */
interface DigestedRow {
  readonly ref: number;
  readonly digest: string | null;
  readonly parts: string;
  readonly blob: ArrayBuffer;
}

export type DigestedTable = 'revision' | 'extraction';

/** Of a revision its article, text, description and signature; of an extraction its revision, reader and body. */
const SELECT: Readonly<Record<DigestedTable, string>> = {
  revision: `SELECT revision.ref AS ref, digest, quote(article.id) || quote(hash) || quote(described) || quote(description) AS parts,
      CAST(coalesce(signature, '') AS BLOB) AS blob
    FROM revision JOIN article ON article.ref = revision.article JOIN text ON text.ref = revision.text
    WHERE description IS NOT NULL`,
  extraction: `SELECT extraction.ref AS ref, extraction.digest AS digest, CAST(extraction.body AS BLOB) AS blob,
      quote(article.id) || quote(hash) || quote(described) || quote(extractor) || quote(version) || quote(settings) AS parts
    FROM extraction JOIN revision ON revision.ref = extraction.revision
    JOIN article ON article.ref = revision.article JOIN text ON text.ref = revision.text WHERE 1`,
};

const digestOf = ({ parts, blob }: DigestedRow): string =>
  hash('sha256', Buffer.concat([Buffer.from(parts), Buffer.from(blob)]), 'hex').slice(0, 32);

/** Gives rows without a digest theirs: those of one revision just written, or all where none is named. */
export function writeMissingDigests(database: Database, revision?: number): void {
  for (const [table, key] of [
    ['revision', 'ref'],
    ['extraction', 'revision'],
  ] as const) {
    const which = revision === undefined ? '' : `AND ${table}.${key} = ${revision}`;
    for (const ref of refsOf(database, table, `${which} AND ${table}.digest IS NULL`)) {
      const row = database.get<DigestedRow>(`${SELECT[table]} AND ${table}.ref = ?`, ref)!;
      database.run(`UPDATE ${table} SET digest = ? WHERE ref = ?`, digestOf(row), ref);
    }
  }
}

const refsOf = (database: Database, table: DigestedTable, which = ''): readonly number[] =>
  database.all<{ ref: number }>(`SELECT ref FROM (${SELECT[table]} ${which}) ORDER BY ref`).map(({ ref }) => ref);

/** Rows of a table that are no longer what the ledger wrote, by number. Memory is that of a row and of all numbers. */
export function changedRows(database: Database, table: DigestedTable): readonly number[] {
  return refsOf(database, table).filter((ref) => {
    const row = database.get<DigestedRow>(`${SELECT[table]} AND ${table}.ref = ?`, ref);
    return row === undefined || row.digest !== digestOf(row);
  });
}
