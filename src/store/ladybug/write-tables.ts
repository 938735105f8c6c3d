import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimNode, StoredArgument } from '../../model/fact';
import type { EntityId } from '../../model/id';
import type { SnapshotRow } from '../contract';
import { csvLine } from './csv';
import type { TableFile } from './load-statements';
import { type Ends, NODE_TABLES, RELATIONSHIP_TABLES } from './tables';

/** Characters kept of one file before they are written. */
const BUFFER = 1 << 20;

/** Writes the whole graph as CSV files into `folder` and returns them: one a node table, one a pair of ends of a relation. */
export async function writeTables(
  rows: AsyncIterable<SnapshotRow>,
  { folder }: { readonly folder: string },
): Promise<readonly TableFile[]> {
  const files = createFiles(folder);
  // Edges are filed by the labels of their ends, which an id does not tell: it outlives a change of type.
  const labels = new Map<EntityId, string>();
  const labelOf = (id: EntityId) => {
    const label = labels.get(id);
    if (label === undefined) throw new Error(`the snapshot gives an edge of ${id} before the entity`);
    return label;
  };
  for await (const each of rows) {
    switch (each.kind) {
      case 'article': {
        const furniture = each.row.furniture.flatMap(({ start, end }) => [start, end]);
        files.node('Article', { ...each.row, furniture });
        break;
      }
      case 'entity':
        labels.set(each.row.id, each.row.type);
        files.node(each.row.type, each.row);
        break;
      case 'mentions': {
        const { article, entity } = each.row;
        files.edge('MENTIONS', { from: 'Article', to: labelOf(entity) }, [article, entity], each.row);
        break;
      }
      case 'claim': {
        const claim = each.row;
        files.node('Claim', claimProperties(claim));
        files.edge('STATES', { from: 'Article', to: 'Claim' }, [claim.article, claim.id]);
        for (const [type, end] of [
          ['SUBJECT', claim.subject],
          ['OBJECT', claim.object],
          ['SAID_BY', claim.saidBy],
          ['AT', claim.place],
        ] as const) {
          if (end !== undefined) files.edge(type, { from: 'Claim', to: labelOf(end) }, [claim.id, end]);
        }
        break;
      }
      case 'fact': {
        const { type, subject, object } = each.row;
        files.edge(type, { from: labelOf(subject), to: labelOf(object) }, [subject, object], each.row);
        break;
      }
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
  const files = new Map<string, TableFile & { text: string }>();
  const write = (file: { readonly file: string; text: string }) => {
    appendFileSync(join(folder, file.file), file.text);
    file.text = '';
  };
  const add = (table: string, ends: Ends | undefined, line: string) => {
    const key = ends ? `${table} ${ends.from} ${ends.to}` : table;
    const file = files.get(key) ?? { file: `${files.size}.csv`, table, ...(ends ? { ends } : {}), text: '' };
    files.set(key, file);
    file.text += line;
    if (file.text.length > BUFFER) write(file);
  };
  return {
    node(table: string, row: object) {
      add(table, undefined, csvLine([], NODE_TABLES[table] ?? {}, row));
    },
    edge(table: string, ends: Ends, keys: readonly string[], row: object = {}) {
      add(table, ends, csvLine(keys, RELATIONSHIP_TABLES[table]?.columns ?? {}, row));
    },
    finish(): readonly TableFile[] {
      for (const file of files.values()) write(file);
      return [...files.values()].map(({ text: _, ...file }) => file);
    },
  };
}
