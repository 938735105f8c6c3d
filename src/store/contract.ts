import type { Entity, MentionsEdge } from '../model/entity';
import type { ClaimNode, Fact } from '../model/fact';
import type { ClaimFilter, ClaimSort, ContradictionKind, EntityFilter, EntitySort, SortOrder } from '../model/filter';
import type { ArticleId, ClaimId, EntityId, FactId } from '../model/id';
import type { ArticleNode, Patch, StoreCursor, WriteReport } from '../model/patch';
import type { RowDifference } from './compare-rows';

/**
 * A projection of one ledger that can be queried. Two kinds exist: `embedded` (SQLite file) and `neo4j` (Bolt).
 * Every method throws a `NewsgraphError` with a `STORE_…` code where the store cannot be reached or refuses.
 */
export interface GraphStore {
  readonly name: string;
  /** Makes constraints, indexes and marker. Throws `STORE_FOREIGN_DATA` or `STORE_OTHER_LEDGER` (`adopt` allows the first). */
  prepare(options: { readonly ledger: string; readonly adopt?: boolean }): Promise<void>;
  /** Absent where nothing was ever applied. */
  cursor(): Promise<StoreCursor | undefined>;
  /** Writes a patch; atomic with the cursor where the store allows it, else idempotent so that a rerun completes it. */
  apply(patch: Patch): Promise<WriteReport>;
  /**
   * Removes everything that newsgraph wrote but its marker, and nothing else. `force` also detaches relationships of
   * others and forgets which ledger the store showed, so that another may take it over.
   */
  clear(options?: { readonly force?: boolean }): Promise<void>;
  /** Makes what was removed unreadable in the store's own files, where it has any; for `remove --purge`. */
  compact(): Promise<void>;
  /**
   * Every row that is missing, that is there and should not be, or that differs in a property from the graph that the same ledger gives when
   * it is filled anew into an embedded file.
   */
  differencesFrom(anew: FilledAnew): AsyncIterable<RowDifference>;
  readonly read: GraphReader;
  close(): Promise<void>;
}

/** A graph filled anew: how it is read, and its SQLite file. */
export interface FilledAnew {
  readonly read: GraphReader;
  readonly path: string;
}

export interface GraphCounts {
  readonly articles: number;
  readonly entities: number;
  readonly claims: number;
  readonly facts: number;
}

export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** A claim with what a reader needs to see beside it. */
export interface ClaimEvidence {
  readonly claim: ClaimNode;
  readonly article: ArticleSummary;
  readonly subject: EntityName;
  readonly object: EntityName;
  readonly speaker?: EntityName;
  readonly place?: EntityName;
  /** Sentence that holds each naming mention outside the quote, by end; verbatim, with its offsets. */
  readonly namingQuotes: readonly {
    readonly end: 'subject' | 'object' | 'speaker';
    readonly quote: string;
    readonly start: number;
  }[];
}

export type { StoreCursor };
export type EntityName = Pick<Entity, 'id' | 'name' | 'type'>;
export type ArticleSummary = Omit<ArticleNode, 'text' | 'furniture'>;

/** What a canvas needs of a claim. */
export type ClaimLine = Pick<ArticleNode, 'publishedAt'> &
  Pick<ClaimNode, 'id' | 'type' | 'subject' | 'object' | 'polarity' | 'modality' | 'confidence' | 'date'>;

/** What a search for paths needs of a fact. */
export type FactLink = Pick<Fact, 'id' | 'type' | 'subject' | 'object' | 'origins' | 'claims' | 'dates' | 'current'>;

/** Claims by month, ascending; those whose date is a year only apart, and those without a date. */
export interface Timeline {
  readonly months: readonly { readonly month: string; readonly claims: number }[];
  readonly years: readonly { readonly year: string; readonly claims: number }[];
  readonly undated: number;
}

/** Two statements that cannot both hold: of each side the best claim, and how many there are. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly left: { readonly evidence: ClaimEvidence; readonly claims: number };
  readonly right: { readonly evidence: ClaimEvidence; readonly claims: number };
}

/** A page of a table in some order; what has no value in the column stands last, ties go by id. */
export interface TablePage<Sort> extends Page {
  readonly sort: Sort;
  readonly order: SortOrder;
}

export interface Table<Row> {
  readonly rows: readonly Row[];
  /** Rows that pass the filter, on all pages. */
  readonly total: number;
}

export interface Page {
  /** Rows to return; 1–1,000. */
  readonly limit: number;
  /** Rows to skip. Default 0. */
  readonly offset?: number;
}

/** Reads of one graph; both stores answer the same, in the same order. Order is always total. */
export interface GraphReader {
  counts(): Promise<GraphCounts>;
  /** The best-connected entities (facts, then claims, then id) and the facts between them. */
  overview(options: { readonly limit: number }): Promise<Subgraph>;
  /** Entities by name or alias: exact, then prefix, then words, then near spellings; within each by claims, then id. */
  search(query: string, page: Page): Promise<readonly Entity[]>;
  /** Follows redirects; absent where there is no such entity. */
  entity(id: EntityId): Promise<Entity | undefined>;
  /** Facts of an entity with their other ends: by origins, claims, then id. */
  neighbours(id: EntityId, page: Page): Promise<Subgraph & { readonly total: number }>;
  fact(id: FactId): Promise<Fact | undefined>;
  /** Claims behind a fact: by confidence descending, publication date, then id. */
  claimsOfFact(id: FactId, page: Page): Promise<readonly ClaimEvidence[]>;
  /** Every claim between two entities in either direction, of every polarity and modality, by date, then id. */
  claimsBetween(ends: { readonly a: EntityId; readonly b: EntityId }, page: Page): Promise<readonly ClaimEvidence[]>;
  claim(id: ClaimId): Promise<ClaimEvidence | undefined>;
  articles(page: Page): Promise<readonly ArticleSummary[]>;
  /** Articles that mention an entity, latest first, then by id. */
  articlesOf(entity: EntityId, page: Page): Promise<Table<ArticleSummary>>;
  /** Articles whose title has a word that begins with each word asked, "the" and the like aside: latest first, then by id. */
  searchArticles(query: string, page: Page): Promise<readonly ArticleSummary[]>;
  article(id: ArticleId): Promise<ArticleNode | undefined>;
  mentionsOf(article: ArticleId): Promise<readonly MentionsEdge[]>;
  claimsOf(article: ArticleId): Promise<readonly ClaimEvidence[]>;
  /** Entities that pass a filter. Names are ordered in small letters. */
  entityTable(filter: EntityFilter, page: TablePage<EntitySort>): Promise<Table<Entity>>;
  /** Claims that pass a filter. */
  claimTable(filter: ClaimFilter, page: TablePage<ClaimSort>): Promise<Table<ClaimEvidence>>;
  timeline(filter: ClaimFilter): Promise<Timeline>;
  /** The first `limit` claims in id order whose ends are both among the entities. */
  claimsAmong(entities: readonly EntityId[], options: { readonly limit: number }): Promise<readonly ClaimLine[]>;
  /** The first `limit` facts in id order that have one of the entities as an end. */
  linksOf(entities: readonly EntityId[], options: { readonly limit: number }): Promise<readonly FactLink[]>;
  /** Contradictions, those with the latest article first, then by the ids of their best claims. */
  contradictions(
    options: { readonly of?: EntityId; readonly kind?: ContradictionKind },
    page: Page,
  ): Promise<Table<Contradiction>>;
  /** The whole graph in id order, for comparison and export; memory is that of one page. */
  snapshot(): AsyncIterable<SnapshotRow>;
}

export type SnapshotRow =
  | { readonly kind: 'article'; readonly row: ArticleNode }
  | { readonly kind: 'entity'; readonly row: Entity }
  | { readonly kind: 'mentions'; readonly row: MentionsEdge }
  | { readonly kind: 'claim'; readonly row: ClaimNode }
  | { readonly kind: 'fact'; readonly row: Fact }
  | { readonly kind: 'redirect'; readonly row: { readonly from: EntityId; readonly to: EntityId } };
