import type { Columns, ColumnType } from './tables';

/** Stands for a missing value; an empty text is a value. */
export const NULL_TEXT = '\u0002';
/** Stands between the texts of a list. */
export const LIST_SEPARATOR = '\u001f';

/** Returns one line of CSV: the keys, then the row's values in the order of the columns. */
export function csvLine(keys: readonly string[], columns: Columns, row: object): string {
  const values = new Map<string, unknown>(Object.entries(row));
  const cells = Object.entries(columns).map(([name, type]) => cell(values.get(name), type));
  return `${[...keys.map(quoted), ...cells].join(',')}\n`;
}

function cell(value: unknown, type: ColumnType): string {
  if (value === undefined || value === null) return NULL_TEXT;
  if (type === 'STRING') return quoted(String(value));
  if (type === 'INT64[]') return quoted(JSON.stringify(value));
  if (type === 'STRING[]') return `"${(value as readonly string[]).map(escaped).join(LIST_SEPARATOR)}"`;
  return String(value);
}

const quoted = (text: string) => `"${escaped(text)}"`;

// LadybugDB ends a text at the character 0, and the other two are our own marks; print uses none of them.
const escaped = (text: string) =>
  ['\0', NULL_TEXT, LIST_SEPARATOR]
    .reduce((clean, mark) => clean.replaceAll(mark, '\uFFFD'), text)
    .replaceAll('"', '""');
