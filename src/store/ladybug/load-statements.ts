import { RELATIONS } from '../../ontology/relations';
import { LIST_SEPARATOR, NULL_TEXT } from './csv';
import { type Columns, type ColumnType, NODE_TABLES, RELATIONSHIP_TABLES } from './tables';

/** Name of the CSV file that fills a table. */
export const fileOf = (table: string): string => `${table}.csv`;

/** Returns the statements that make the tables and fill those that have rows; nodes come before relationships. */
export function loadStatements(filled: ReadonlySet<string>): readonly string[] {
  const copies = (
    tables: Readonly<Record<string, unknown>>,
    keys: readonly string[],
    columns: (table: string) => Columns,
  ) =>
    Object.keys(tables)
      .filter((table) => filled.has(table))
      .map((table) => `COPY ${table} FROM (${scan(fileOf(table), keys, columns(table))})`);
  return [
    ...Object.entries(NODE_TABLES).map(
      ([label, columns]) => `CREATE NODE TABLE ${label}(${definitions(columns)}, PRIMARY KEY(id))`,
    ),
    ...copies(NODE_TABLES, [], (label) => NODE_TABLES[label] ?? {}),
    ...Object.entries(RELATIONSHIP_TABLES).map(
      ([type, { from, to, columns }]) =>
        `CREATE REL TABLE ${type}(${[`FROM ${from} TO ${to}`, definitions(columns)].filter(Boolean).join(', ')})`,
    ),
    ...copies(RELATIONSHIP_TABLES, ['from', 'to'], (type) => RELATIONSHIP_TABLES[type]?.columns ?? {}),
    ...MACROS,
  ];
}

/** `type(r)` as in Neo4j; `family(type)` since a map that is written out takes no key that is computed. */
const MACROS = [
  'CREATE MACRO type(r) AS label(r)',
  `CREATE MACRO family(type) AS CASE type ${[...RELATIONS].map(([type, { family }]) => `WHEN '${type}' THEN '${family}'`).join(' ')} END`,
];

const definitions = (columns: Columns) =>
  Object.entries(columns)
    .map(([name, type]) => `\`${name}\` ${type}`)
    .join(', ');

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
