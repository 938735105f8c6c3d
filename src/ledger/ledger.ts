import type { Article } from '../model/article';
import type { AnchoredDecision, Decision, DecisionContent, DecisionNote } from '../model/decision';
import type { Extraction, ExtractionStatus } from '../model/extraction';
import type { ArticleId, ContentHash, EntityId } from '../model/id';
import type { ChangedRow } from './check-rows';

/** Which reading an extraction is: together with the article's revision its key in the ledger. */
export type ExtractorKey = Pick<Extraction, 'extractor' | 'version' | 'settingsHash'>;

/**
 * What the ledger knows of an article before it is read again. Everything but `unchanged` wants an extraction:
 * `revised` where the text or what is said about it differs from the current revision, `stale` where another extractor,
 * version or setting read it, `removed` where it was taken out before.
 */
export interface Standing {
  readonly kind: 'new' | 'unchanged' | 'revised' | 'stale' | 'removed';
}

/**
 * How one document ended: read; seen again and `unchanged` by its standing, so that nothing was extracted; or failed
 * before or while it was read.
 */
export type Outcome =
  | { readonly kind: 'read'; readonly article: Article; readonly extraction: Extraction }
  | { readonly kind: 'seen'; readonly article: Article }
  | {
      readonly kind: 'failed';
      /** Where the document was to be read from: path, URL, or `path:line`; what `retry` reads again. */
      readonly location: string;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };

/**
 * What appending one outcome did. `unchanged` writes no entry; `superseded` keeps an earlier revision beside the current
 * one, which does not reach the graph. An extraction whose spans do not hold in its text is kept as a failure of its
 * location, `EXTRACTION_MISMATCH`, and nothing else of it is.
 */
export type Appended =
  | { readonly kind: 'added' | 'revised' | 'renewed' | 'restored' | 'superseded' | 'unchanged' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly hint: string };

export type ArticleStatus = ExtractionStatus | 'removed' | 'failed';

/** One line of `articles`: an article with the status of its current revision, or a location that failed. */
export type ArticleRecord =
  | {
      readonly kind: 'article';
      readonly status: Exclude<ArticleStatus, 'failed'>;
      readonly id: ArticleId;
      readonly location: string;
      readonly title?: string;
      readonly outlet?: string;
      readonly url?: string;
      readonly publishedAt?: string;
      /** Revisions kept, the current one included. */
      readonly revisions: number;
      /** Whether its text was purged. */
      readonly purged: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly status: 'failed';
      readonly location: string;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
      /** ISO date-time of the latest try. */
      readonly at: string;
    };

/** The current revision of an article with its active extraction. */
export interface CurrentArticle {
  readonly article: Article;
  readonly extraction: Extraction;
  /** Number that differs whenever the revision or the extraction does. */
  readonly edition: number;
}

/** Where a mention stands, as the anchor of a recorded id. */
export interface AnchorKey {
  readonly contentHash: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A ledger as it stood at one entry: articles and decisions of then, the public ids that are known by now. Only read: ids given to what is
 * resolved from it are not recorded. A revision whose text was purged since is gone here too.
 */
export interface LedgerView {
  readonly id: string;
  sequence(): number;
  timeOf(sequence: number): string | undefined;
  current(id: ArticleId): CurrentArticle | undefined;
  article(id: ArticleId): CurrentArticle['article'] | undefined;
  changesAfter(
    sequence: number,
    options: { readonly limit: number },
  ): { readonly articles: readonly ArticleId[]; readonly to: number };
  recordedIds(anchors: readonly AnchorKey[]): readonly (EntityId | undefined)[];
  decisionsIn(contentHash: ContentHash): readonly AnchoredDecision[];
  decision(id: number): Decision | undefined;
  isIdTaken(id: EntityId): boolean;
  recordIds(): void;
}

export interface LedgerStats {
  readonly sequence: number;
  /** Articles in the graph, by status of their current revision. */
  readonly statuses: Readonly<Partial<Record<ArticleStatus, number>>>;
  readonly articles: number;
  readonly revisions: number;
  readonly removed: number;
  readonly failed: number;
  readonly bytes: number;
}

/**
 * The truth: articles, what was extracted from each, what failed, what was removed, what people decided. One SQLite file, one writer.
 * Every method is synchronous, throws `NewsgraphError` with a `LEDGER_…` code, and has reached the disk when it returns.
 */
export interface Ledger {
  /** Given at creation; a store remembers which ledger it shows. */
  readonly id: string;
  readonly path: string;
  readonly writable: boolean;
  /** Number of the latest entry, 0 for an empty ledger; only ever grows. */
  sequence(): number;
  /** ISO date-time of an entry; absent where there is none of that number. */
  timeOf(sequence: number): string | undefined;
  /** Whether an article must be read, decided without its extraction. */
  standing(article: Article, key: ExtractorKey): Standing;
  /**
   * Writes outcomes in one transaction: all or none. An article's revision and its extraction are never apart.
   */
  append(outcomes: readonly Outcome[]): readonly Appended[];
  /** Takes articles out of the graph and keeps them; returns those that were in it. An entry each. */
  remove(ids: readonly ArticleId[]): readonly ArticleId[];
  /**
   * Removes articles and wipes text, metadata and extractions of all their revisions from the file and its WAL.
   * Rewrites the file: cost is that of its size. Returns the ids that were known. Earlier backups are untouched.
   */
  purge(ids: readonly ArticleId[]): readonly ArticleId[];
  /** Articles by id, then failures by location. Without `status` all of them. */
  articles(options: {
    readonly status?: ArticleStatus;
    readonly limit: number;
    readonly offset?: number;
  }): readonly ArticleRecord[];
  /** Absent where the article is unknown or removed. */
  current(id: ArticleId): CurrentArticle | undefined;
  /** The current revision alone, without the cost of reading its extraction. */
  article(id: ArticleId): Article | undefined;
  /** A text that some revision has; absent where none does or it was purged. */
  textOf(contentHash: ContentHash): string | undefined;
  /** Ids of all articles in the graph that sort after `after`, by id, at most `limit`. */
  currentIds(options: { readonly after?: ArticleId; readonly limit: number }): readonly ArticleId[];
  /** Ids of the articles in the graph whose active extraction is another reading than `key`, by id. */
  staleIds(key: ExtractorKey): readonly ArticleId[];
  /**
   * Articles touched by entries after `sequence`, at most `limit` entries, and the sequence they reach to. An entry about a
   * decision touches every article whose current text holds one of its anchors.
   */
  changesAfter(
    sequence: number,
    options: { readonly limit: number },
  ): { readonly articles: readonly ArticleId[]; readonly to: number };
  /** Public ids recorded for anchors, in the order asked; absent where none is. */
  recordedIds(anchors: readonly AnchorKey[]): readonly (EntityId | undefined)[];
  /** Whether a public id was ever given. */
  isIdTaken(id: EntityId): boolean;
  /** Records ids for anchors, replacing earlier ones; no entry, since it is history and not content. */
  recordIds(records: readonly { readonly id: EntityId; readonly anchors: readonly AnchorKey[] }[]): void;
  /** Keeps a decision and returns it as kept; an entry. Throws `DECISION_EMPTY` where a side has no anchor. */
  decide(content: DecisionContent, note: DecisionNote): Decision;
  /** Takes a decision back; an entry. Throws `DECISION_UNKNOWN`, `DECISION_UNDONE`. */
  undo(id: number, note: DecisionNote): Decision;
  /** Every decision, undone ones included, latest first. */
  decisions(): readonly Decision[];
  decision(id: number): Decision | undefined;
  /** Anchors of all active decisions in a text, in order of decision, side and span. */
  decisionsIn(contentHash: ContentHash): readonly AnchoredDecision[];
  /** The ledger as it stood after an entry. */
  asOf(sequence: number): LedgerView;
  /** The latest entry at or before an ISO date or date-time; a date stands for its last moment. 0 where all are later. */
  sequenceAt(time: string): number;
  stats(): LedgerStats;
  /** Rows that are not what the ledger wrote: changed, moved or taken away behind its back. */
  check(): readonly ChangedRow[];
  /** Consistent copy into a new file, while others read and write. Throws `BACKUP_EXISTS` where the file exists. */
  backup(file: string): void;
  /** Gives the lease back. Further calls throw. */
  close(): void;
}

/** Options of `openLedger(path, options): Promise<Ledger>` in `open-ledger.ts`. */
export interface OpenLedgerOptions {
  /** `write` takes the lease and creates or migrates the file; `read` needs an existing one. Default `write`. */
  readonly mode?: 'write' | 'read';
  /** How long to wait for another holder's lease, in milliseconds. Default 0: fail at once with `LEDGER_HELD`. */
  readonly waitMs?: number;
  /** Clock for entries and lease. Default the system's. */
  readonly now?: () => Date;
}
