import type { Database } from '../base/sqlite';
import type { Article } from '../model/article';
import { type ArticleId, asArticleId, asContentHash, type ContentHash } from '../model/id';
import { decodeDescription, decodeExtraction, decodeSignature } from './codec';
import { articlesOfDecision } from './decisions';
import type { ArticleRecord, ArticleStatus, CurrentArticle, ExtractorKey, LedgerStats } from './ledger';

/** The current revision of an article with its active extraction; absent where it is unknown or removed. */
export function readCurrent(database: Database, id: ArticleId): CurrentArticle | undefined {
  const article = readArticle(database, id);
  const row = database.get<{ body: ArrayBuffer; edition: number }>(
    `SELECT body, extraction.ref AS edition FROM article
     JOIN revision ON revision.ref = article.revision
     JOIN extraction ON extraction.ref = revision.extraction
     WHERE article.id = ?`,
    id,
  );
  if (article === undefined || row === undefined) return undefined;
  return { article, extraction: decodeExtraction(row.body, article.text), edition: row.edition };
}

/** A revision of an article that it had once, with its extraction; those of now where it is not told which. Absent where it was purged. */
export function readRevision(
  database: Database,
  id: ArticleId,
  { revision, extraction }: { readonly revision: number | null; readonly extraction: number | null },
): CurrentArticle | undefined {
  const row = database.get<ArticleRow & { readonly extracted: ArrayBuffer; readonly edition: number }>(
    `SELECT hash, text.body AS body, description, signature, extraction.body AS extracted, extraction.ref AS edition
     FROM article JOIN revision ON revision.ref = coalesce(?2, article.revision) JOIN text ON text.ref = revision.text
     JOIN extraction ON extraction.ref = coalesce((SELECT ref FROM extraction WHERE ref = ?3), revision.extraction)
     WHERE article.id = ?1 AND description IS NOT NULL AND text.body IS NOT NULL`,
    id,
    revision,
    extraction,
  );
  if (row === undefined) return undefined;
  const article = toArticle(id, row);
  return { article, extraction: decodeExtraction(row.extracted, article.text), edition: row.edition };
}

interface ArticleRow {
  readonly hash: string;
  readonly body: string;
  readonly description: string;
  readonly signature: ArrayBuffer;
}

/** The current revision of an article; absent where it is unknown or removed. */
export function readArticle(database: Database, id: ArticleId): Article | undefined {
  const row = database.get<ArticleRow>(
    `SELECT hash, body, description, signature FROM article
     JOIN revision ON revision.ref = article.revision
     JOIN text ON text.ref = revision.text
     WHERE article.id = ? AND removed = 0`,
    id,
  );
  return row === undefined ? undefined : toArticle(id, row);
}

/** A text by its hash; absent where no revision has it or it was purged. */
export function readText(database: Database, hash: ContentHash): string | undefined {
  return database.get<{ body: string | null }>('SELECT body FROM text WHERE hash = ?', hash)?.body ?? undefined;
}

const toArticle = (id: ArticleId, { hash, body, description, signature }: ArticleRow): Article => ({
  id,
  contentHash: asContentHash(hash),
  ...decodeDescription(description),
  text: body,
  signature: decodeSignature(signature),
});

/** Ids of all articles in the graph after `after`, in code unit order. */
export function listCurrentIds(
  database: Database,
  { after = asArticleId(''), limit }: { readonly after?: ArticleId; readonly limit: number },
): readonly ArticleId[] {
  return database
    .all<{ id: ArticleId }>(
      'SELECT id FROM article WHERE removed = 0 AND revision IS NOT NULL AND id > ? ORDER BY id LIMIT ?',
      after,
      limit,
    )
    .map(({ id }) => id);
}

/** Ids of the articles in the graph that another reading than `key` read, in code unit order. */
export function listStaleIds(
  database: Database,
  { extractor, version, settingsHash }: ExtractorKey,
): readonly ArticleId[] {
  return database
    .all<{ id: ArticleId }>(
      `SELECT article.id AS id FROM article
       JOIN revision ON revision.ref = article.revision
       JOIN extraction ON extraction.ref = revision.extraction
       WHERE removed = 0 AND (extractor <> ? OR version <> ? OR settings <> ?) ORDER BY article.id`,
      extractor,
      version,
      settingsHash,
    )
    .map(({ id }) => id);
}

/** Articles by id, then failures by location. */
export function listArticles(
  database: Database,
  { status, limit, offset = 0 }: { readonly status?: ArticleStatus; readonly limit: number; readonly offset?: number },
): readonly ArticleRecord[] {
  const rows = database.all<RecordRow>(
    `SELECT * FROM (
       SELECT 0 AS part, article.id AS key, iif(removed, 'removed', status) AS status, description,
         (SELECT count(*) FROM revision AS other WHERE other.article = article.ref) AS revisions,
         NULL AS code, NULL AS message, NULL AS hint, NULL AS at
       FROM article LEFT JOIN revision ON revision.ref = article.revision
       UNION ALL
       SELECT 1, location, 'failed', NULL, 0, code, message, hint, at FROM failure
     ) WHERE ? IS NULL OR status = ? ORDER BY part, key LIMIT ? OFFSET ?`,
    status ?? null,
    status ?? null,
    limit,
    offset,
  );
  return rows.map(toRecord);
}

interface RecordRow {
  readonly part: 0 | 1;
  readonly key: string;
  readonly status: Exclude<ArticleStatus, 'failed'>;
  readonly description: string | null;
  readonly revisions: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly at: string;
}

function toRecord(row: RecordRow): ArticleRecord {
  if (row.part === 1) {
    const { key: location, code, message, hint, at } = row;
    return { kind: 'failed', status: 'failed', location, code, message, hint, at };
  }
  const purged = row.description === null;
  const description = row.description === null ? undefined : decodeDescription(row.description);
  return {
    kind: 'article',
    status: row.status,
    id: asArticleId(row.key),
    location: description?.source.location ?? '',
    ...(description?.title !== undefined && { title: description.title }),
    ...(description?.outlet !== undefined && { outlet: description.outlet }),
    ...(description?.url !== undefined && { url: description.url }),
    ...(description?.publishedAt !== undefined && { publishedAt: description.publishedAt }),
    revisions: row.revisions,
    purged,
  };
}

/** Articles touched by the next `limit` entries after `sequence`, in order of their first entry. */
export function readChanges(
  database: Database,
  sequence: number,
  { limit }: { readonly limit: number },
): { readonly articles: readonly ArticleId[]; readonly to: number } {
  const rows = database.all<{ sequence: number; id: ArticleId | null; decision: number | null }>(
    `SELECT sequence, id, decision FROM entry LEFT JOIN article ON article.ref = entry.article
     WHERE sequence > ? ORDER BY sequence LIMIT ?`,
    sequence,
    limit,
  );
  const articles = new Set<ArticleId>();
  for (const { id, decision } of rows) {
    if (id !== null) articles.add(id);
    if (decision !== null) for (const touched of articlesOfDecision(database, decision)) articles.add(touched);
  }
  return { articles: [...articles], to: rows.at(-1)?.sequence ?? sequence };
}

/** Counts and size of a ledger. */
export function readStats(database: Database): LedgerStats {
  const count = (sql: string): number => database.get<{ count: number }>(sql)?.count ?? 0;
  const statuses = database.all<{ status: ArticleStatus; count: number }>(
    `SELECT status, count(*) AS count FROM article JOIN revision ON revision.ref = article.revision
     WHERE removed = 0 GROUP BY status ORDER BY status`,
  );
  return {
    sequence: count('SELECT max(sequence) AS count FROM entry'),
    statuses: Object.fromEntries(statuses.map(({ status, count: number }) => [status, number])),
    articles: count('SELECT count(*) AS count FROM article WHERE removed = 0'),
    revisions: count('SELECT count(*) AS count FROM revision'),
    removed: count('SELECT count(*) AS count FROM article WHERE removed = 1'),
    failed: count('SELECT count(*) AS count FROM failure'),
    bytes: count('SELECT page_count * page_size AS count FROM pragma_page_count, pragma_page_size'),
  };
}
