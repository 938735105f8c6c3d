import type { JsonValue } from '../model/json';

/** A statement to run on the graph, and how far it may go. */
export interface QueryRequest {
  readonly text: string;
  /** JSON values; whole numbers go as integers. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Lets the statement write. Default false: it is checked first and refused where it does more than read the graph. */
  readonly write?: boolean;
  /** Default 30,000. */
  readonly timeoutMs?: number;
  /** Rows to return at most. Default 10,000. */
  readonly limit?: number;
}

/**
 * Rows of a query as JSON. A node is `{labels, properties}`, a relationship `{type, start, end, properties}` with the ids
 * of its ends, a path `{nodes, relationships}`; a date is ISO text; an integer beyond 2^53 is text.
 */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
  /** Whether there were more rows than the limit. */
  readonly truncated: boolean;
  /** What a statement with `write` changed: `nodesCreated`, `propertiesSet` … that are not 0. */
  readonly changes: Readonly<Record<string, number>>;
}

/** Runs Cypher on one graph. Throws `QUERY_…` codes for the statement and `STORE_…` codes for the database. */
export interface QueryEngine {
  readonly name: string;
  run(request: QueryRequest): Promise<QueryResult>;
  close(): Promise<void>;
}
