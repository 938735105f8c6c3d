/** Where in a statement an error lies, both counted from 1. */
export interface ErrorPlace {
  readonly line: number;
  readonly column: number;
}

/** Reads the place out of a message of Neo4j ("line 1, column 8") or of the embedded engine ("line: 1, offset: 7"). */
export function errorPlace(message: string): ErrorPlace | undefined {
  const neo4j = /\bline (\d+), column (\d+)/.exec(message);
  if (neo4j !== null) return { line: Number(neo4j[1]), column: Number(neo4j[2]) };
  const embedded = /\bline: (\d+), offset: (\d+)/.exec(message);
  if (embedded !== null) return { line: Number(embedded[1]), column: Number(embedded[2]) + 1 };
  return undefined;
}
