import type { ExportedRow } from './exported-rows';
import { type Column, ENTITY_COLUMNS, FACT_COLUMNS } from './graph-columns';
import { escapeXml } from './xml';

/** GraphML 1.1 of entities and facts. Readers keep no mixture, so all edges are directed; `symmetric` tells the others. */
export async function* toGraphml(rows: AsyncIterable<ExportedRow>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `${declared('node', [NAME, ...ENTITY_COLUMNS])}${declared('edge', EDGE_COLUMNS)}`;
  yield '<graph id="newsgraph" edgedefault="directed">\n';
  for await (const { kind, row } of rows) {
    if (kind === 'entity') {
      yield `<node id="${escapeXml(row.id)}">${values('node', [NAME, ...ENTITY_COLUMNS], row)}</node>\n`;
    } else if (kind === 'fact') {
      const ends = `source="${escapeXml(row.subject)}" target="${escapeXml(row.object)}"`;
      yield `<edge id="${row.id}" ${ends}>${values('edge', EDGE_COLUMNS, row)}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

const NAME: Column<{ readonly name: string }> = { name: 'name', type: 'string', of: ({ name }) => name };
const EDGE_COLUMNS: typeof FACT_COLUMNS = [
  ...FACT_COLUMNS,
  { name: 'weight', type: 'int', of: ({ origins }) => origins },
];

function declared<Row>(what: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  const line = ({ name, type }: Column<Row>) =>
    `<key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`;
  return columns.map(line).join('');
}

function values<Row>(what: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string {
  return columns
    .flatMap(({ name, of }) => {
      const value = of(row);
      return value === undefined ? [] : [`<data key="${what}-${name}">${escapeXml(String(value))}</data>`];
    })
    .join('');
}
