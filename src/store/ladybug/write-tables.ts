import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimNode, StoredArgument } from '../../model/fact';
import type { SnapshotRow } from '../contract';
import { csvLine } from './csv';
import { fileOf } from './load-statements';
import { NODE_TABLES, RELATIONSHIP_TABLES } from './tables';

/** Characters kept of one file before they are written. */
const BUFFER = 1 << 20;

/** Writes the whole graph as CSV files into `folder`, one a table, and returns the tables that have rows. */
export async function writeTables(
  rows: AsyncIterable<SnapshotRow>,
  { folder }: { readonly folder: string },
): Promise<ReadonlySet<string>> {
  const files = createFiles(folder);
  for await (const each of rows) {
    switch (each.kind) {
      case 'article': {
        const furniture = each.row.furniture.flatMap(({ start, end }) => [start, end]);
        files.node('Article', { ...each.row, furniture });
        break;
      }
      case 'entity':
        files.node('Entity', each.row);
        break;
      case 'mentions':
        files.edge('MENTIONS', [each.row.article, each.row.entity], each.row);
        break;
      case 'claim': {
        const { id, article, subject, object, saidBy, place } = each.row;
        files.node('Claim', claimProperties(each.row));
        files.edge('STATES', [article, id]);
        files.edge('SUBJECT', [id, subject]);
        files.edge('OBJECT', [id, object]);
        if (saidBy !== undefined) files.edge('SAID_BY', [id, saidBy]);
        if (place !== undefined) files.edge('AT', [id, place]);
        break;
      }
      case 'fact':
        files.edge(each.row.type, [each.row.subject, each.row.object], each.row);
        break;
      case 'redirect':
        break;
    }
  }
  return files.finish();
}

function claimProperties({ subjectAt, objectAt, speakerAt, placeAt, ...claim }: ClaimNode): object {
  return {
    ...claim,
    ...argumentProperties('subject', subjectAt),
    ...argumentProperties('object', objectAt),
    ...argumentProperties('speaker', speakerAt),
    ...argumentProperties('place', placeAt),
  };
}

function argumentProperties(end: string, at: StoredArgument | undefined): object {
  return Object.fromEntries(
    Object.entries(at ?? {}).map(([name, value]) => [`${end}${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]),
  );
}

function createFiles(folder: string) {
  const texts = new Map<string, string>();
  const write = (table: string, text: string) => {
    appendFileSync(join(folder, fileOf(table)), text);
    texts.set(table, '');
  };
  const add = (table: string, line: string) => {
    const text = (texts.get(table) ?? '') + line;
    texts.set(table, text);
    if (text.length > BUFFER) write(table, text);
  };
  return {
    node(table: string, row: object) {
      add(table, csvLine([], NODE_TABLES[table] ?? {}, row));
    },
    edge(table: string, keys: readonly string[], row: object = {}) {
      add(table, csvLine(keys, RELATIONSHIP_TABLES[table]?.columns ?? {}, row));
    },
    /** Tables without a row have no file. */
    finish(): ReadonlySet<string> {
      for (const [table, text] of texts) write(table, text);
      return new Set(texts.keys());
    },
  };
}
