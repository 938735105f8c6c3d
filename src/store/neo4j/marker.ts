/** Id of the node that says which ledger a database shows. */
export const MARKER_ID = 'newsgraph:store';

/** Format of the graph; a store written by a later one is refused. */
export const GRAPH_VERSION = 1;

/** What the marker says. */
export interface Marker {
  /** Null where a clearing by force gave the database up. */
  readonly ledger: string | null;
  readonly resolution: string | null;
  readonly sequence: number | null;
  readonly schema: string | null;
  readonly version: number | null;
}
