/** Rows a statement: under 1,000 the round trips show, over 10,000 nothing is gained (measured on 5.26). */
const ROWS = 5_000;

/** Characters a statement, so that long articles do not fill the server's memory. */
const CHARACTERS = 4_000_000;

/** Returns rows cut into batches of at most 5,000 rows and, but for a single row, 4 million characters. */
export function batchesOf<Row>(
  rows: readonly Row[],
  weight: (row: Row) => number = () => 0,
): readonly (readonly Row[])[] {
  const batches: Row[][] = [];
  let batch: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const added = weight(row);
    if (batch.length === ROWS || (batch.length > 0 && characters + added > CHARACTERS)) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += added;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
