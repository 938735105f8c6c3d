/** Reads a row as this store wrote it. */
export function parseBody<Row>(body: string): Row {
  return JSON.parse(body) as Row;
}
