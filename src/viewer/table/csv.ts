import type { Column } from './column';

/**
 * Rows as CSV (RFC 4180) with a heading. A cell that a spreadsheet would take for a formula begins with an apostrophe, so
 * that a name or a quote from a web page never runs there.
 */
export function toCsv<Row>(columns: readonly Pick<Column<Row>, 'title' | 'text'>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
