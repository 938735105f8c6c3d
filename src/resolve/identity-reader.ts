import type { MentionAnchor } from '../model/decision';
import type { ArticleId, EntityId } from '../model/id';
import type { Doubt, Member } from './doubt';

/** Where one article names an entity. */
export interface NamedIn {
  readonly article: ArticleId;
  /** Span of the first name. */
  readonly start: number;
  readonly end: number;
}

/** Which entities a decision is about now. */
export interface DecisionStanding {
  readonly decision: number;
  /** By side: entities that hold mentions of it, by id; empty for a side of which no article has a mention any more. */
  readonly sides: ReadonlyMap<number, readonly EntityId[]>;
}

/**
 * Questions about identity to a resolved ledger, answered from the file beside it; nothing is written. Opened by
 * `openIdentityReader(path)`.
 */
export interface IdentityReader {
  /** Entities that may be one, those first whose answer is worth most. Cost: one walk over the pairs that share a name. */
  doubts(options: { readonly limit: number; readonly offset?: number }): {
    readonly doubts: readonly Doubt[];
    /** How many there are in all. */
    readonly total: number;
  };
  /** The names that an entity is made of, largest first, and why they are one. Follows redirects; empty where there is no such entity. */
  membersOf(id: EntityId): readonly Member[];
  /** Entities that it might be by name and is kept apart from, with what speaks against it. Follows redirects. */
  keptApart(id: EntityId): readonly Doubt[];
  /**
   * Mentions that stand for an entity: one of each of its names, or with `articles` all that it has there; `outside` gives those of
   * all other articles.
   */
  anchorsOf(
    id: EntityId,
    options?: { readonly articles?: readonly ArticleId[]; readonly outside?: boolean },
  ): readonly MentionAnchor[];
  /** Articles that name an entity, the latest first. */
  namedIn(id: EntityId, options: { readonly limit: number }): readonly NamedIn[];
  standingOf(decisions: readonly number[]): readonly DecisionStanding[];
  close(): void;
}
