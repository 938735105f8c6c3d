import { RELATIONS } from '../../ontology/relations';
import { LIST_SEPARATOR, NULL_TEXT } from './csv';
import { type Columns, type ColumnType, type Ends, NODE_TABLES, RELATIONSHIP_TABLES } from './tables';

/** A CSV file in the child's folder, and what it fills. */
export interface TableFile {
  readonly file: string;
  readonly table: string;
  /** Present where the table holds relationships. */
  readonly ends?: Ends;
}

/** Returns the statements that make the tables and fill them, in order: nodes before relationships. */
export function loadStatements(files: readonly TableFile[]): readonly string[] {
  const nodes = files.filter(({ ends }) => !ends);
  const relationships = files.filter(({ ends }) => ends);
  return [
    ...Object.entries(NODE_TABLES).map(
      ([label, columns]) => `CREATE NODE TABLE ${quoted(label)}(${definitions(columns)}, PRIMARY KEY(id))`,
    ),
    ...nodes.map(copyNodes),
    ...Object.keys(RELATIONSHIP_TABLES).map((type) => createRelationships(type, relationships)),
    ...relationships.map(copyRelationships),
    ...MACROS,
  ];
}

/** `type(r)` as in Neo4j; `family(type)` since a map that is written out takes no key that is computed. */
const MACROS = [
  'CREATE MACRO type(r) AS label(r)',
  `CREATE MACRO family(type) AS CASE type ${[...RELATIONS].map(([type, { family }]) => `WHEN '${type}' THEN '${family}'`).join(' ')} END`,
];

/** Returns a name as LadybugDB takes it: `Group` is a keyword. */
export const quoted = (name: string): string => `\`${name}\``;

const definitions = (columns: Columns) =>
  Object.entries(columns)
    .map(([name, type]) => `${quoted(name)} ${type}`)
    .join(', ');

/** Only pairs that an edge has are made: all pairs of all types together exhaust the memory. */
function createRelationships(type: string, files: readonly TableFile[]): string {
  const { columns, ends } = tableOf(type);
  const pairs = files.flatMap((file) => (file.table === type && file.ends ? [file.ends] : []));
  const connections = (pairs.length > 0 ? pairs : [ends]).map(
    ({ from, to }) => `FROM ${quoted(from)} TO ${quoted(to)}`,
  );
  return `CREATE REL TABLE ${quoted(type)}(${[...connections, definitions(columns)].filter(Boolean).join(', ')})`;
}

function copyNodes({ file, table }: TableFile): string {
  return `COPY ${quoted(table)} FROM (${scan(file, [], NODE_TABLES[table] ?? {})})`;
}

function copyRelationships({ file, table, ends }: TableFile): string {
  const pair = ends ? ` (from='${ends.from}', to='${ends.to}')` : '';
  return `COPY ${quoted(table)} FROM (${scan(file, ['from', 'to'], tableOf(table).columns)})${pair}`;
}

function tableOf(type: string) {
  const table = RELATIONSHIP_TABLES[type];
  if (!table) throw new Error(`no relation type: ${type}`);
  return table;
}

/** Everything is read as text and cast: in CSV LadybugDB takes an empty text for a missing one, and lists cannot be quoted. */
function scan(file: string, keys: readonly string[], columns: Columns): string {
  const names = Object.keys(columns);
  const cells = [...keys, ...names].map((_, index) => `c${index}`);
  const headers = cells.map((cell) => `${cell} STRING`).join(', ');
  const values = [
    ...keys.map((_, index) => `c${index}`),
    ...names.map((name, index) => value(`c${index + keys.length}`, columns[name] ?? 'STRING')),
  ];
  const options = `header=false, parallel=false, quote='"', escape='"', null_strings=['${NULL_TEXT}']`;
  return `LOAD WITH HEADERS (${headers}) FROM '${file}' (${options}) RETURN ${values.join(', ')}`;
}

function value(cell: string, type: ColumnType): string {
  if (type === 'STRING') return cell;
  if (type !== 'STRING[]') return `CAST(${cell} AS ${type})`;
  return `CASE WHEN ${cell} = '' THEN CAST([] AS ${type}) ELSE string_split(${cell}, '${LIST_SEPARATOR}') END`;
}
