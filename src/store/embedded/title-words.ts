import type { Database } from '../../base/sqlite';
import type { ArticleNode } from '../../model/patch';
import type { ArticleSummary, Page } from '../contract';
import { foldName, titleWords } from '../search-names';
import { parseBody } from './rows';

/** Replaces the words by which the title of an article is found. */
export function writeTitleWords(database: Database, { id, title }: Pick<ArticleNode, 'id' | 'title'>): void {
  removeTitleWords(database, id);
  const words = new Set(foldName(title).split(' '));
  for (const word of words) if (word !== '') database.run('INSERT INTO title_word VALUES (?, ?)', word, id);
}

export function removeTitleWords(database: Database, id: ArticleNode['id']): void {
  database.run('DELETE FROM title_word WHERE article = ?', id);
}

/** Writes the words of every title into a graph that was made before there were any. */
export function fillTitleWords(database: Database): void {
  const has = (table: string) => database.get(`SELECT 1 AS found FROM ${table} LIMIT 1`) !== undefined;
  if (has('title_word') || !has('article')) return;
  database.transaction(() => {
    for (const { body } of database.all<{ body: string }>('SELECT body FROM article'))
      writeTitleWords(database, parseBody<ArticleNode>(body));
  });
}

/** Articles by the words of their titles; see `GraphReader.searchArticles`. */
export function searchTitles(
  database: Database,
  query: string,
  { limit, offset = 0 }: Page,
): readonly (ArticleSummary & Pick<ArticleNode, 'furniture'>)[] {
  const words = titleWords(query);
  if (words.length === 0) return [];
  const having = words.map(() => 'SELECT article FROM title_word WHERE word >= ? AND word < ?').join(' INTERSECT ');
  return database
    .all<{ body: string }>(
      `SELECT body FROM article WHERE id IN (${having}) ORDER BY published DESC, id LIMIT ? OFFSET ?`,
      ...words.flatMap((word) => [word, `${word}\u{10FFFF}`]),
      limit,
      offset,
    )
    .map(({ body }) => parseBody(body));
}
