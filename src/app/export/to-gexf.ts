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

/** GEXF 1.3 of entities and facts, as Gephi reads it; edges weigh by their origins, symmetric relations are undirected. */
export async function* toGexf(rows: AsyncIterable<ExportedRow>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
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
    const { label, symmetric } = relationEntry(row.type);
    const ends = `source="${escapeXml(row.subject)}" target="${escapeXml(row.object)}"`;
    const type = symmetric ? 'undirected' : 'directed';
    yield `<edge id="${row.id}" ${ends} type="${type}" weight="${row.origins}" label="${escapeXml(label)}">${values(FACT_COLUMNS, row)}</edge>\n`;
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
