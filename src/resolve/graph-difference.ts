import type { Entity } from '../model/entity';
import type { Fact } from '../model/fact';
import type { ArticleId, EntityId } from '../model/id';

/** Something that is in one of two graphs alone, or differs between them, with what caused that. */
export type Change<Row> =
  | { readonly kind: 'new'; readonly after: Row; readonly causes: Causes }
  | {
      readonly kind: 'gone';
      readonly before: Row;
      readonly causes: Causes /** What bears its mentions now. */;
      readonly nowIn?: EntityId;
    }
  | {
      readonly kind: 'changed';
      readonly before: Row;
      readonly after: Row;
      /** Names of the properties that differ. */
      readonly properties: readonly string[];
      readonly causes: Causes;
    };

/** Articles that came, left or were read anew in between and name or state it, and decisions that were made or undone. */
export interface Causes {
  readonly articles: readonly ArticleId[];
  readonly decisions: readonly number[];
}

/** What differs between the graphs of two points of a ledger, or of two ledgers; in id order. */
export interface GraphDifference {
  /** Articles that only one has, or that differ. */
  readonly articles: {
    readonly new: readonly ArticleId[];
    readonly gone: readonly ArticleId[];
    readonly changed: readonly ArticleId[];
  };
  readonly entities: readonly Change<Entity>[];
  readonly facts: readonly Change<Fact>[];
}
