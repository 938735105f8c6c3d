import { relationEntry } from '../../ontology/relations';
import type { ExportedRow } from './exported-rows';
import { type Column, ENTITY_COLUMNS, FACT_COLUMNS } from './graph-columns';
import { escapeXml } from './xml';

const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
};

/**
 * GEXF 1.2, the newest that Gephi and networkx both read, of entities and facts; edges weigh by their origins. Readers keep
 * no mixture, so all edges are directed; `symmetric` tells the others.
 */
export async function* toGexf(rows: AsyncIterable<ExportedRow>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield '<meta><creator>newsgraph</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
  yield `${declared('node', ENTITY_COLUMNS)}${declared('edge', FACT_COLUMNS)}<nodes>\n`;
  let edges = false;
  for await (const { kind, row } of rows) {
    if (kind === 'entity') {
      yield `<node id="${escapeXml(row.id)}" label="${escapeXml(row.name)}">${values(ENTITY_COLUMNS, row)}</node>\n`;
    }
    if (kind !== 'fact') continue;
    if (!edges) yield '</nodes>\n<edges>\n';
    edges = true;
    const label = escapeXml(relationEntry(row.type).label);
    const ends = `source="${escapeXml(row.subject)}" target="${escapeXml(row.object)}"`;
    yield `<edge id="${row.id}" ${ends} weight="${row.origins}" label="${label}">${values(FACT_COLUMNS, row)}</edge>\n`;
  }
  if (!edges) yield '</nodes>\n<edges>\n';
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared<Row>(what: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  const lines = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`);
  return `<attributes class="${what}">\n${lines.join('')}</attributes>\n`;
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const found = columns.flatMap(({ name, of }) => {
    const value = of(row);
    return value === undefined ? [] : [`<attvalue for="${name}" value="${escapeXml(String(value))}"/>`];
  });
  return `<attvalues>${found.join('')}</attvalues>`;
}
