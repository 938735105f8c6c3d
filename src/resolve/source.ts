import type { Article } from '../model/article';
import type { AnchoredDecision, Decision } from '../model/decision';
import type { Extraction } from '../model/extraction';
import type { ArticleId, ContentHash, EntityId } from '../model/id';

/** Where a mention stands: what a recorded id is held by. */
export interface Anchor {
  readonly contentHash: string;
  readonly start: number;
  readonly end: number;
}

/** The part of the ledger that resolution reads, and where it records the ids that it gives. Every `Ledger` is one. */
export interface ResolutionSource {
  readonly id: string;
  sequence(): number;
  /** ISO date-time of an entry. */
  timeOf(sequence: number): string | undefined;
  current(
    id: ArticleId,
  ): { readonly article: Article; readonly extraction: Extraction; readonly edition: number } | undefined;
  article(id: ArticleId): Article | undefined;
  changesAfter(
    sequence: number,
    options: { readonly limit: number },
  ): { readonly articles: readonly ArticleId[]; readonly to: number };
  recordedIds(anchors: readonly Anchor[]): readonly (EntityId | undefined)[];
  /** Anchors of all active decisions in a text, in order of decision, side and span. */
  decisionsIn(contentHash: ContentHash): readonly AnchoredDecision[];
  decision(id: number): Decision | undefined;
  isIdTaken(id: EntityId): boolean;
  recordIds(records: readonly { readonly id: EntityId; readonly anchors: readonly Anchor[] }[]): void;
}
