import type { Article } from '../../src/model/article';
import { asArticleId, asContentHash } from '../../src/model/id';

/** An article of the given text; everything else as of a plain file. */
export function article(text: string, more: Partial<Article> = {}): Article {
  return {
    id: asArticleId('0123456789abcdef01234567'),
    contentHash: asContentHash('0'.repeat(64)),
    source: { name: 'file', location: 'test.txt' },
    retrievedAt: '2024-01-01T00:00:00Z',
    language: 'en',
    text,
    furniture: [],
    signature: [],
    ...more,
  };
}
