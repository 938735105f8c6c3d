export interface TableOptions {
  /** Columns of the terminal; wider cells are shortened with "…". Default 120. */
  readonly width?: number;
}

const LEAST_COLUMN = 8;
const GAP = 2;

/**
 * Lays rows out in columns for a terminal: header, rule, rows. Numbers stand to the right. Where the rows are wider than
 * `width`, the widest columns give way first. Width counts code points, which is right for Latin, Cyrillic and Arabic.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
  { width = 120 }: TableOptions = {},
): string {
  const cells = rows.map((row) => header.map((_, column) => oneLine(row[column])));
  const widths = header.map((name, column) => Math.max(length(name), ...cells.map((row) => length(row[column] ?? ''))));
  shrink(widths, width - GAP * (header.length - 1));
  const numeric = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => fitCell(cell, widths[column] ?? 0, numeric[column] ?? false))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [line(header), widths.map((size) => '─'.repeat(size)).join(' '.repeat(GAP)), ...cells.map(line)].join('\n');
}

function oneLine(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
}

function length(text: string): number {
  return Array.from(text).length;
}

function shrink(widths: number[], room: number): void {
  let over = widths.reduce((sum, size) => sum + size, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST_COLUMN) return;
    widths[widths.indexOf(widest)] = widest - 1;
    over -= 1;
  }
}

function fitCell(text: string, size: number, right: boolean): string {
  const points = Array.from(text);
  const shown = points.length > size ? `${points.slice(0, Math.max(0, size - 1)).join('')}…` : text;
  const pad = ' '.repeat(Math.max(0, size - length(shown)));
  return right ? pad + shown : shown + pad;
}
