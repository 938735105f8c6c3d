import type { Entity, MentionsEdge } from './entity';
import type { ClaimNode, Fact } from './fact';
import type { ArticleId, ClaimId, EntityId, FactId } from './id';
import type { Span } from './span';

/** An article as the graph keeps it. */
export interface ArticleNode {
  readonly id: ArticleId;
  readonly contentHash: string;
  readonly url?: string;
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly retrievedAt: string;
  readonly language: string;
  readonly text: string;
  readonly furniture: readonly Span[];
  /** The original where this article is a copy. */
  readonly copyOf?: ArticleId;
}

/** Which ledger a store shows, and how far it has read it. */
export interface StoreCursor {
  readonly ledger: string;
  /** Build of the resolution that `sequence` belongs to; under another build a store is filled anew. */
  readonly resolution: string;
  readonly sequence: number;
}

/** What changes in a graph, as whole rows to write and ids to take away. Applying it twice is applying it once. */
export interface Patch {
  /** The ledger that it comes from, and the build of its resolution. */
  readonly ledger: string;
  readonly resolution: string;
  /** Ledger sequence that the store stands at before and after. */
  readonly from: number;
  readonly to: number;
  readonly articles: Change<ArticleNode, ArticleId>;
  readonly entities: Change<Entity, EntityId>;
  readonly mentions: Change<MentionsEdge, { readonly article: ArticleId; readonly entity: EntityId }>;
  readonly claims: Change<ClaimNode, ClaimId>;
  readonly facts: Change<Fact, FactId>;
  /** Merged ids and where they lead now. */
  readonly redirects: Change<{ readonly from: EntityId; readonly to: EntityId }, EntityId>;
}

export interface Change<Row, Key> {
  readonly upsert: readonly Row[];
  readonly remove: readonly Key[];
}

/** Rows written and removed by one application of a patch. */
export interface WriteReport {
  readonly upserted: number;
  readonly removed: number;
  /** Ledger sequence that the store stands at now. */
  readonly sequence: number;
}
