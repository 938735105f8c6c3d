import type { Database } from '../base/sqlite';
import type { EntityId, RelationType } from '../model/id';
import type { KnownNames } from './known/known-names';
import type { NodeIdentity } from './node';
import type { ResolutionSource } from './source';

/** One advance of the resolution over some entries of the ledger; everything in it is one transaction. */
export interface Step {
  readonly database: Database;
  readonly source: ResolutionSource;
  readonly known: KnownNames;
  /** Ledger sequence that the step reaches; stamped on every row it changes. */
  readonly stamp: number;
  readonly touched: Touched;
  /** Public ids read so far, by row; they never change. */
  readonly publicIds: Map<number, EntityId>;
  /** Nodes read so far, by row. */
  readonly identities: Map<number, NodeIdentity>;
}

/** What the articles of a step may have changed, gathered on the way and settled at its end. Numbers are rows. */
export interface Touched {
  /** Articles read anew, and articles that left. */
  readonly articles: Set<number>;
  /** Articles whose copies may have changed. */
  readonly copies: Set<number>;
  /** Articles whose origin changed. */
  readonly origins: Set<number>;
  readonly nodes: Set<number>;
  /** Nodes that lost chains. */
  readonly thinned: Set<number>;
  readonly entities: Set<number>;
  /** Entities that got or lost a name with a year of birth. */
  readonly aged: Set<number>;
  /** Recorded ids of chains that came or went. */
  readonly given: Set<number>;
  readonly facts: Map<string, FactEnds>;
}

export interface FactEnds {
  readonly subject: number;
  readonly type: RelationType;
  readonly object: number;
}

export const createTouched = (): Touched => ({
  articles: new Set(),
  copies: new Set(),
  origins: new Set(),
  nodes: new Set(),
  thinned: new Set(),
  entities: new Set(),
  aged: new Set(),
  given: new Set(),
  facts: new Map(),
});

/** Notes that the claims between two ends changed; ends that are one entity, or none yet, make no fact. */
export function touchFact(
  { touched }: Step,
  { subject, type, object }: { subject: number | null; type: RelationType; object: number | null },
): void {
  if (subject === null || object === null || subject === object) return;
  touched.facts.set(`${subject} ${type} ${object}`, { subject, type, object });
}

/** Notes that a node lost chains. */
export function markThinned({ touched }: Step, node: number): void {
  touched.nodes.add(node);
  touched.thinned.add(node);
}

/** Notes an entity, where there is one. */
export function touchEntity({ touched }: Step, entity: number | null): void {
  if (entity !== null) touched.entities.add(entity);
}

export type GoneKind = 'article' | 'entity' | 'edge' | 'claim' | 'fact' | 'redirect';

/** Remembers that a row left, so that stores take it away. */
export function markGone({ database, stamp }: Step, kind: GoneKind, key: string): void {
  database.run('REPLACE INTO gone VALUES (?, ?, ?)', kind, key, stamp);
}

/** Forgets that a row had left, now that it is back. */
export function markBack({ database }: Step, kind: GoneKind, key: string): void {
  database.run('DELETE FROM gone WHERE kind = ? AND key = ?', kind, key);
}
