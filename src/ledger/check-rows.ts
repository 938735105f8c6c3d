import { sha256 } from '../base/hash';
import type { Database } from '../base/sqlite';
import type { ArticleId } from '../model/id';
import { changedRows } from './digests';

/** A row of the ledger that is not what the ledger wrote. */
export interface ChangedRow {
  /** The article that it belongs to, where it belongs to one. */
  readonly article?: ArticleId;
  /** Table and number or key: `revision 12`. */
  readonly where: string;
  readonly problem: string;
}

/**
 * Holds every row against what the ledger keeps beside it: texts against their hashes, revisions and extractions against their digests,
 * articles and decisions against the entries about them, anchors of decisions against the words of their texts, and rows against those
 * that they name. Returns what does not hold. Cost: one walk over the file.
 */
export function checkRows(database: Database): readonly ChangedRow[] {
  return [
    ...checkReferences(database),
    ...checkTexts(database),
    ...checkDigests(database),
    ...checkEntries(database),
    ...checkDecisions(database),
  ];
}

function checkReferences(database: Database): readonly ChangedRow[] {
  return database
    .all<{ table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')
    .map(({ table, rowid, parent }) => ({
      where: rowid === null ? table : `${table} ${rowid}`,
      problem: `names a row of ${parent} that is not there`,
    }));
}

function checkTexts(database: Database): readonly ChangedRow[] {
  const hashes = database.all<{ hash: string }>('SELECT hash FROM text WHERE body IS NOT NULL ORDER BY hash');
  return hashes.flatMap(({ hash }) => {
    const body = database.get<{ body: string }>(
      'SELECT CAST(body AS TEXT) AS body FROM text WHERE hash = ?',
      hash,
    )?.body;
    if (body !== undefined && sha256(body) === hash) return [];
    const holders = database.all<{ id: ArticleId }>(
      `SELECT DISTINCT id FROM article JOIN revision ON revision.article = article.ref JOIN text ON text.ref = revision.text
       WHERE hash = ? ORDER BY id`,
      hash,
    );
    const fault = { where: `text ${hash.slice(0, 12)}`, problem: 'differs from its hash' };
    return holders.length === 0 ? [fault] : holders.map(({ id }) => ({ article: id, ...fault }));
  });
}

const ARTICLE_OF = {
  revision: 'SELECT id FROM article JOIN revision ON revision.article = article.ref WHERE revision.ref = ?',
  extraction: `SELECT id FROM article JOIN revision ON revision.article = article.ref
    JOIN extraction ON extraction.revision = revision.ref WHERE extraction.ref = ?`,
} as const;

function checkDigests(database: Database): readonly ChangedRow[] {
  return (['revision', 'extraction'] as const).flatMap((table) =>
    changedRows(database, table).map((ref) => {
      const article = database.get<{ id: ArticleId }>(ARTICLE_OF[table], ref)?.id;
      const fault = { where: `${table} ${ref}`, problem: 'differs from its digest' };
      return article === undefined ? fault : { article, ...fault };
    }),
  );
}

/** Of every article the latest entry, which says what it is: there or taken out, with this revision and this extraction. */
function checkEntries(database: Database): readonly ChangedRow[] {
  const { last, count } = database.get<{ last: number; count: number }>(
    'SELECT coalesce(max(sequence), 0) AS last, count(*) AS count FROM entry',
  )!;
  const written = database.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'entry'")?.seq ?? 0;
  const rows = database.all<{ id: ArticleId; problem: string }>(
    `SELECT id, CASE
       WHEN entry.sequence IS NULL THEN 'has no entry'
       WHEN article.removed <> (kind IN ('removed', 'purged')) THEN iif(article.removed, 'is taken out without an entry', 'is there, though an entry takes it out')
       WHEN entry.revision <> article.revision THEN 'has another revision than its latest entry'
       ELSE 'has another extraction than its latest entry' END AS problem
     FROM article LEFT JOIN revision ON revision.ref = article.revision
     LEFT JOIN entry ON entry.sequence = (SELECT max(sequence) FROM entry AS own WHERE own.article = article.ref)
     WHERE entry.sequence IS NULL OR article.removed <> (kind IN ('removed', 'purged'))
       OR (article.removed = 0 AND (entry.revision IS NOT article.revision AND entry.revision IS NOT NULL
         OR entry.extraction IS NOT revision.extraction AND entry.extraction IS NOT NULL))
     ORDER BY id`,
  );
  return [
    ...(count === written && last === written
      ? []
      : [{ where: 'entry', problem: `${written} were written and ${count} are there` }]),
    ...rows.map(({ id, problem }) => ({ article: id, where: 'article', problem })),
  ];
}

function checkDecisions(database: Database): readonly ChangedRow[] {
  const unsaid = database.all<{ ref: number; problem: string }>(
    `SELECT ref, iif(made, iif(undone_at IS NULL, 'is undone by an entry and not by itself', 'is undone without an entry'), 'has no entry') AS problem
     FROM (SELECT ref, undone_at,
       EXISTS (SELECT 1 FROM entry WHERE entry.decision = ref AND kind = 'decided') AS made,
       EXISTS (SELECT 1 FROM entry WHERE entry.decision = ref AND kind = 'undone') AS unmade FROM decision)
     WHERE NOT made OR unmade <> (undone_at IS NOT NULL) ORDER BY ref`,
  );
  const anchors = database.all<{ decision: number; start: number; end: number; words: string; hash: string }>(
    'SELECT decision, start, end, words, hash FROM decision_anchor ORDER BY decision, side, start',
  );
  const moved = anchors.filter(({ start, end, words, hash }) => {
    const text = database.get<{ body: string | null }>('SELECT body FROM text WHERE hash = ?', hash)?.body;
    return typeof text === 'string' && text.slice(start, end) !== words;
  });
  return [
    ...unsaid.map(({ ref, problem }) => ({ where: `decision ${ref}`, problem })),
    ...moved.map(({ decision, start, end, words }) => ({
      where: `decision ${decision}`,
      problem: `holds on to “${words}” at [${start}, ${end}), where its text has other words`,
    })),
  ];
}
