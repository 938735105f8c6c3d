import type { JsonValue } from '../../model/json';

/** What the child is asked. One request at a time; each has one reply. */
export type ChildRequest =
  | { readonly kind: 'fill'; readonly statements: readonly string[] }
  | ({ readonly kind: 'run' } & ChildQuery);

export interface ChildQuery {
  readonly text: string;
  readonly timeoutMs: number;
  readonly limit: number;
}

export type ChildReply =
  /** The first message of a child, and the reply to `fill`. */
  | { readonly kind: 'ready' }
  /** The first message of a child that has no LadybugDB. */
  | { readonly kind: 'no-package'; readonly message: string }
  | ({ readonly kind: 'rows' } & ChildRows)
  /** The statement would have changed the graph; it was not run. */
  | { readonly kind: 'writes' }
  | { readonly kind: 'failed'; readonly message: string }
  /** The child has more memory than it may; it ends. */
  | { readonly kind: 'greedy'; readonly bytes: number };

export interface ChildRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
  readonly truncated: boolean;
}

/** How much a child may take; given as arguments of its command line, in this order. */
export interface ChildLimits {
  /** What LadybugDB keeps of tables and intermediate results. */
  readonly bufferPoolBytes: number;
  /** Resident memory at which the child ends itself. */
  readonly memoryBytes: number;
}
