import type { GraphReader } from '../contract';
import { fullTextQuery, hasWords, titleWords } from '../search-names';
import type { Ask } from './ask';
import { type Properties, toArticle, toArticleSummary } from './graph-values';

type ArticleReader = Pick<GraphReader, 'articles' | 'articlesOf' | 'searchArticles' | 'article'>;

interface Titled {
  readonly [column: string]: string;
  readonly id: string;
  readonly title: string;
  readonly published: string;
}

/** Returns the part of `GraphReader` that reads articles. */
export function articleReader(ask: Ask): ArticleReader {
  const summaries = async (name: string, parameters: object) =>
    (await ask<{ article: Properties }>(name, parameters)).map(({ article }) => toArticleSummary(article));
  return {
    articles: ({ limit, offset = 0 }) => summaries('articles', { limit, offset }),
    async articlesOf(id, { limit, offset = 0 }) {
      const rows = await summaries('articles-of', { id, limit, offset });
      const [count] = await ask<{ total: number }>('articles-of-total', { id });
      return { rows, total: count?.total ?? 0 };
    },
    async searchArticles(query, { limit, offset = 0 }) {
      const words = titleWords(query);
      if (words.length === 0) return [];
      const candidates = await ask<Titled>('search-titles', { query: fullTextQuery(words.join(' ')) });
      const ids = candidates
        .filter(({ title }) => hasWords(title, words))
        .sort((a, b) => (a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1))
        .slice(offset, offset + limit)
        .map(({ id }) => id);
      return ids.length === 0 ? [] : summaries('articles-by-id', { ids });
    },
    async article(id) {
      const [row] = await ask<{ article: Properties }>('article', { id });
      return row && toArticle(row.article);
    },
  };
}
