/** Cells that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One CSV record (RFC 4180) without line end. Text that begins with `= + - @` gets a leading apostrophe, so that a
 * spreadsheet shows it instead of running it; numbers stay as they are.
 */
export function formatCsvRow(values: readonly unknown[]): string {
  return values.map(formatCell).join(',');
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
