import type { Database } from '../../base/sqlite';
import type { EntityId } from '../../model/id';
import type { ArticleNode } from '../../model/patch';
import type { SnapshotRow } from '../contract';
import { parseBody } from './rows';

const PAGE = 1_000;

/** The whole graph, each kind in id order; holds a page at a time. */
export async function* readSnapshot(database: Database): AsyncIterable<SnapshotRow> {
  for (const { body, text } of pages<{ id: string; body: string; text: string }>(
    database,
    'id, body, text',
    'article',
  )) {
    yield { kind: 'article', row: { ...parseBody<Omit<ArticleNode, 'text'>>(body), text } };
  }
  for (const { body } of pages<BodyRow>(database, 'id, body', 'entity')) yield { kind: 'entity', row: parseBody(body) };
  for (const { id } of pages<{ id: string }>(database, 'id', 'article')) {
    for (const { body } of database.all<{ body: string }>(
      'SELECT body FROM mentions WHERE article = ? ORDER BY entity',
      id,
    )) {
      yield { kind: 'mentions', row: parseBody(body) };
    }
  }
  for (const { body } of pages<BodyRow>(database, 'id, body', 'claim')) yield { kind: 'claim', row: parseBody(body) };
  for (const { body } of pages<BodyRow>(database, 'id, body', 'fact')) yield { kind: 'fact', row: parseBody(body) };
  for (const { id, target } of pages<{ id: EntityId; target: EntityId }>(database, 'id, target', REDIRECTS)) {
    yield { kind: 'redirect', row: { from: id, to: target } };
  }
}

interface BodyRow {
  readonly id: string;
  readonly body: string;
}

const REDIRECTS = '(SELECT source AS id, target FROM redirect)';

function* pages<Row extends { readonly id: string }>(
  database: Database,
  columns: string,
  table: string,
): Iterable<Row> {
  let after = '';
  for (;;) {
    const rows = database.all<Row>(`SELECT ${columns} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${PAGE}`, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
