import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFormat } from '../../api/export';
import { NewsgraphError } from '../../base/errors';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { everyRow, rowsAmong } from './exported-rows';
import { pageData } from './page-data';
import { type ExportedTable, toCsv } from './to-csv';
import { toFtm } from './to-ftm';
import { toGexf } from './to-gexf';
import { toGraphml } from './to-graphml';
import { toHtml } from './to-html';
import { toJsonLd } from './to-jsonld';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** For `csv`. */
  readonly table: ExportedTable;
  /** Entities to write with what lies between them; the whole graph by default, in a page its best-connected part. */
  readonly entities?: readonly EntityId[];
  /** Folder of the built viewer, whose `export/` holds the page. */
  readonly viewerRoot?: string;
  readonly now?: () => Date;
}

/**
 * The text of an export, piece by piece. Memory is that of the names of all entities at most; a page is made whole.
 * Throws `EXPORT_PAGE_MISSING` where the page was not built.
 */
export async function exportGraph(
  read: GraphReader,
  { format, table, entities, viewerRoot, now = () => new Date() }: ExportOptions,
): Promise<AsyncIterable<string>> {
  if (format === 'html') {
    const page = await readPage(viewerRoot);
    return one(toHtml(await pageData(read, { now, ...(entities === undefined ? {} : { ids: entities }) }), page));
  }
  const rows = entities === undefined ? everyRow(read) : rowsAmong(read, entities);
  switch (format) {
    case 'gexf':
      return toGexf(rows);
    case 'graphml':
      return toGraphml(rows);
    case 'csv':
      return toCsv(rows, table);
    case 'jsonld':
      return toJsonLd(rows);
    case 'ftm':
      return toFtm(rows);
  }
}

async function readPage(viewerRoot: string | undefined) {
  const file = (name: string) => readFile(join(viewerRoot ?? '', 'export', name), 'utf8');
  try {
    if (viewerRoot === undefined) throw new Error('the server was started without a viewer');
    const [script, style] = await Promise.all([file('page.js'), file('page.css')]);
    return { script, style };
  } catch (cause) {
    throw new NewsgraphError('EXPORT_PAGE_MISSING', 'the page for one-file exports was not built', { cause });
  }
}

async function* one(text: string): AsyncIterable<string> {
  yield text;
}
