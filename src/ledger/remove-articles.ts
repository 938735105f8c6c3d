import type { Database } from '../base/sqlite';
import type { ArticleId } from '../model/id';
import { addEntry } from './log-entry';

/** Takes articles out of the graph, an entry each; returns those that were in it, in the order asked. */
export function removeArticles(database: Database, ids: readonly ArticleId[], at: string): readonly ArticleId[] {
  return database.transaction(() => ids.filter((id) => removeOne(database, id, { kind: 'removed', at })));
}

/**
 * Removes articles with text, descriptions and extractions of all their revisions; returns the ids that were known.
 * A text that an article outside `ids` has too stays. The caller compacts the file.
 */
export function purgeArticles(database: Database, ids: readonly ArticleId[], at: string): readonly ArticleId[] {
  return database.transaction(() =>
    ids.filter((id) => {
      const article = database.get<{ ref: number }>('SELECT ref FROM article WHERE id = ?', id);
      if (article === undefined) return false;
      removeOne(database, id, { kind: 'purged', at });
      database.run(
        `DELETE FROM failure WHERE location IN
           (SELECT description ->> '$.source.location' FROM revision WHERE article = ? AND description IS NOT NULL)`,
        article.ref,
      );
      database.run(
        'DELETE FROM extraction WHERE revision IN (SELECT ref FROM revision WHERE article = ?)',
        article.ref,
      );
      database.run(
        'UPDATE revision SET description = NULL, signature = NULL, extraction = NULL, digest = NULL WHERE article = ?',
        article.ref,
      );
      wipeUnusedTexts(database, article.ref);
      return true;
    }),
  );
}

function removeOne(
  database: Database,
  id: ArticleId,
  { kind, at }: { readonly kind: 'removed' | 'purged'; readonly at: string },
): boolean {
  const article = database.get<{ ref: number; removed: 0 | 1 }>('SELECT ref, removed FROM article WHERE id = ?', id);
  if (article === undefined || (article.removed === 1 && kind === 'removed')) return false;
  database.run('UPDATE article SET removed = 1 WHERE ref = ?', article.ref);
  addEntry(database, { kind, article: article.ref, at });
  return true;
}

/** Wipes the texts of an article that no described revision holds any more, with the ids and decisions that they anchored. */
function wipeUnusedTexts(database: Database, article: number): void {
  const unused = `SELECT revision.text FROM revision WHERE article = ?1 AND NOT EXISTS (
    SELECT 1 FROM revision AS other WHERE other.text = revision.text AND other.description IS NOT NULL)`;
  database.run(`UPDATE text SET body = NULL WHERE ref IN (${unused})`, article);
  database.run(`DELETE FROM decision_anchor WHERE hash IN (SELECT hash FROM text WHERE ref IN (${unused}))`, article);
  const anchored = database.all<{ ref: number }>(
    `SELECT DISTINCT public_id AS ref FROM anchor WHERE text IN (${unused})`,
    article,
  );
  database.run(`DELETE FROM anchor WHERE text IN (${unused})`, article);
  for (const { ref } of anchored) {
    database.run(
      'DELETE FROM public_id WHERE ref = ? AND NOT EXISTS (SELECT 1 FROM anchor WHERE public_id = ?)',
      ref,
      ref,
    );
  }
}
