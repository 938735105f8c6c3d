import { hashId } from '../../base/hash';
import { type ArticleId, asArticleId, type ContentHash } from '../../model/id';

/** What an article can be known by. */
export interface ArticleNames {
  /** Canonical. */
  readonly url?: string;
  /** Supplied with the document. */
  readonly id?: string;
  readonly contentHash: ContentHash;
}

/**
 * Returns the id of an article: a hash of its canonical URL, else of the supplied id, else of its text. The page behind
 * http and https is one.
 */
export function articleId({ url, id, contentHash }: ArticleNames): ArticleId {
  if (url) return asArticleId(hashId('url', url.replace(/^http:/, 'https:')));
  if (id) return asArticleId(hashId('id', id));
  return asArticleId(hashId('text', contentHash));
}
