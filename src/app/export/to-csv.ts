import type { EntityId } from '../../model/id';
import { formatCsvRow } from '../csv';
import type { ExportedRow } from './exported-rows';
import { ENTITY_COLUMNS, FACT_COLUMNS } from './graph-columns';

/** Tables that the graph is written as. */
export type ExportedTable = 'entities' | 'facts' | 'claims';

const CLAIM_COLUMNS = [
  'id',
  'relation',
  'subject',
  'subjectName',
  'object',
  'objectName',
  'polarity',
  'modality',
  'tense',
  'role',
  'date',
  'saidBy',
  'confidence',
  'quote',
  'rule',
  'article',
  'title',
  'outlet',
  'publishedAt',
  'url',
] as const;

/** One table as CSV (RFC 4180) with a header. What a spreadsheet would take for a formula is quoted by an apostrophe. */
export async function* toCsv(rows: AsyncIterable<ExportedRow>, table: ExportedTable): AsyncIterable<string> {
  yield line(HEADERS[table]);
  const names = new Map<EntityId, string>();
  const articles = new Map<string, Extract<ExportedRow, { kind: 'article' }>['row']>();
  for await (const { kind, row } of rows) {
    if (kind === 'article' && table === 'claims') articles.set(row.id, { ...row, text: '' });
    if (kind === 'entity') {
      names.set(row.id, row.name);
      if (table === 'entities') yield line([row.id, row.name, ...ENTITY_COLUMNS.map(({ of }) => of(row))]);
    }
    if (kind === 'fact' && table === 'facts') {
      const ends = [row.subject, names.get(row.subject), row.object, names.get(row.object)];
      yield line([row.id, ...ends, ...FACT_COLUMNS.map(({ of }) => of(row))]);
    }
    if (kind === 'claim' && table === 'claims') {
      const { title, outlet, publishedAt, url } = articles.get(row.article) ?? {};
      const told = { ...row, relation: row.type, title, outlet, publishedAt, url };
      const ends = { subjectName: names.get(row.subject), objectName: names.get(row.object) };
      const cells: Readonly<Record<string, unknown>> = { ...told, ...ends };
      yield line(CLAIM_COLUMNS.map((column) => cells[column]));
    }
  }
}

const HEADERS: Readonly<Record<ExportedTable, readonly string[]>> = {
  entities: ['id', 'name', ...ENTITY_COLUMNS.map(({ name }) => name)],
  facts: ['id', 'subject', 'subjectName', 'object', 'objectName', ...FACT_COLUMNS.map(({ name }) => name)],
  claims: CLAIM_COLUMNS,
};

const line = (values: readonly unknown[]) => `${formatCsvRow(values)}\r\n`;
