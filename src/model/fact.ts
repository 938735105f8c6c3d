import type { Modality, Polarity, Tense } from './claim';
import type { ArticleId, ClaimId, EntityId, FactId, RelationType } from './id';

/** Flat spans of one claim end as the store keeps them. */
export interface StoredArgument {
  readonly start: number;
  readonly end: number;
  readonly namingStart?: number;
  readonly namingEnd?: number;
  readonly namingRule?: string;
  /** The sentence of the naming mention, where it lies outside the claim's quote. */
  readonly namingQuoteStart?: number;
  readonly namingQuoteEnd?: number;
}

/** A claim as the graph keeps it: ends are entities, and the quote stands beside its offsets. */
export interface ClaimNode {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly type: RelationType;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly saidBy?: EntityId;
  readonly place?: EntityId;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense?: Tense;
  readonly role?: string;
  readonly roleNormalized?: string;
  readonly date?: string;
  readonly aspect?: string;
  readonly confidence: number;
  readonly rule: string;
  /** The evidence, verbatim. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly triggerStart: number;
  readonly triggerEnd: number;
  readonly subjectAt: StoredArgument;
  readonly objectAt: StoredArgument;
  readonly speakerAt?: StoredArgument;
  readonly placeAt?: StoredArgument;
  readonly dateStart?: number;
  readonly dateEnd?: number;
}

/** What asserted, positive claims of all articles agree on: an edge of the graph. */
export interface Fact {
  readonly id: FactId;
  readonly type: RelationType;
  /** For symmetric relations the smaller id by code units. */
  readonly subject: EntityId;
  readonly object: EntityId;
  /** Counts: claims, articles, outlets, independent origins. */
  readonly claims: number;
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
  /** First and last date that a claim states. */
  readonly firstDate?: string;
  readonly lastDate?: string;
  /** Publication days of the first and last article that states it. */
  readonly firstReported?: string;
  readonly lastReported?: string;
  /** For offices: first and last day, stated or else reported, on which a claim has the holder in office. */
  readonly heldFrom?: string;
  readonly heldTo?: string;
  /** The 20 latest distinct dates, ascending. */
  readonly dates: readonly string[];
  /** 1 − ∏(1 − best claim per origin). */
  readonly confidence: number;
  /** Evidence of the most confident claim, ties by (publishedAt, article id, claim id). */
  readonly quote: string;
  /** Normalised roles, distinct, most frequent first. */
  readonly roles: readonly string[];
  /** False where every claim has the office as former. */
  readonly current: boolean;
}
