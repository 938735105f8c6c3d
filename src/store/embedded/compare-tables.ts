import type { Database, SqlValue } from '../../base/sqlite';
import { describeRow, differingProperties, type PropertyDifference, type RowDifference } from '../compare-rows';
import { GRAPH_TABLES } from './schema';

/** What a row of each table goes by, and what it is called where that is not the table's name. */
const TABLES: Readonly<
  Record<(typeof GRAPH_TABLES)[number], { readonly key: readonly string[]; readonly name?: string }>
> = {
  article: { key: ['id'] },
  entity: { key: ['id'] },
  mentions: { key: ['article', 'entity'] },
  claim: { key: ['id'] },
  fact: { key: ['id'] },
  redirect: { key: ['source'] },
  name: { key: ['entity', 'folded'], name: 'search name' },
  word: { key: ['entity', 'word'], name: 'search word' },
  vocabulary: { key: ['word'], name: 'search vocabulary' },
  title_word: { key: ['article', 'word'], name: 'search title word' },
};

type Row = Readonly<Record<string, SqlValue>>;

/**
 * Compares a graph table by table with the file of another that should be the same: rows, what they say, and the columns and search words
 * beside them. Words of the vocabulary that no name has any more may stay. Cost: one walk over both.
 */
export function* compareTables(database: Database, path: string): Iterable<RowDifference> {
  database.run('ATTACH DATABASE ? AS anew', path);
  try {
    for (const table of GRAPH_TABLES) yield* compareTable(database, table);
  } finally {
    database.exec('DETACH DATABASE anew');
  }
}

function* compareTable(database: Database, table: (typeof GRAPH_TABLES)[number]): Iterable<RowDifference> {
  const { key, name = table } = TABLES[table];
  const columns = database.all<{ name: string }>(`PRAGMA anew.table_info(${table})`).map((column) => column.name);
  const on = key.map((column) => `here.${column} = there.${column}`).join(' AND ');
  const differs = columns.map((column) => `here.${column} IS NOT there.${column}`).join(' OR ');
  const order = key.map((column) => `here.${column}`).join(', ');
  const keys = (sql: string) =>
    database.all<Row>(`SELECT ${order} ${sql} ORDER BY ${order}`).map((row) => key.map((column) => row[column]!));
  const absent = (one: string, other: string) =>
    keys(`FROM ${one}.${table} AS here WHERE NOT EXISTS (SELECT 1 FROM ${other}.${table} AS there WHERE ${on})`);
  const where = (values: readonly SqlValue[]) => `${name} ${values.join(' ')}`;
  const at = (schema: string, values: readonly SqlValue[]) =>
    database.get<Row>(
      `SELECT * FROM ${schema}.${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`,
      ...values,
    )!;
  for (const values of absent('anew', 'main')) {
    yield { kind: 'missing', where: where(values), ...describeRow(said(at('anew', values))), properties: [] };
  }
  for (const values of table === 'vocabulary' ? [] : absent('main', 'anew')) {
    yield { kind: 'foreign', where: where(values), ...describeRow(said(at('main', values))), properties: [] };
  }
  for (const values of keys(`FROM main.${table} AS here JOIN anew.${table} AS there ON ${on} WHERE ${differs}`)) {
    const [found, expected] = [at('main', values), at('anew', values)];
    const properties = rowDifferences(expected, found);
    if (properties.length > 0)
      yield { kind: 'changed', where: where(values), ...describeRow(said(expected)), properties };
  }
}

/** What a row says: its body where that can be read, else its columns. */
function said(row: Row): object {
  const body = typeof row['body'] === 'string' ? parsed(row['body']) : undefined;
  return body ?? row;
}

/** Differing columns, the body by its properties. */
function rowDifferences(expected: Row, found: Row): readonly PropertyDifference[] {
  const { body: want, ...wanted } = expected;
  const { body: have, ...had } = found;
  const columns = differingProperties(wanted, had).map((each) => ({ ...each, name: `column ${each.name}` }));
  if (want === have || typeof want !== 'string') return columns;
  const body = typeof have === 'string' ? parsed(have) : undefined;
  if (body === undefined) return [{ name: 'body', found: have, expected: want }, ...columns];
  const properties = differingProperties(parsed(want) ?? {}, body);
  const told = new Set(properties.map(({ name }) => `column ${name}`));
  return [...properties, ...columns.filter(({ name }) => !told.has(name))];
}

function parsed(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
