import { sha256 } from '../../src/base/hash';
import type { Article } from '../../src/model/article';
import type { Claimed } from '../../src/model/extraction';
import { asArticleId, asContentHash } from '../../src/model/id';
import { readArticle } from '../../src/pipeline/pipeline';

/** An English article of one text, published on Wednesday 2020-01-15 unless told otherwise. */
export function articleOf(text: string, extra: Partial<Article> = {}): Article {
  return {
    id: asArticleId(sha256(text).slice(0, 24)),
    contentHash: asContentHash(sha256(text)),
    source: { name: 'test', location: 'test' },
    publishedAt: '2020-01-15',
    retrievedAt: '2020-01-15T12:00:00Z',
    language: 'en',
    text,
    furniture: [],
    signature: [],
    ...extra,
  };
}

/** What the pipeline reads in a text. */
export const read = (text: string, extra: Partial<Article> = {}): Claimed => readArticle(articleOf(text, extra));

/** Claims in the notation of the table, with the type before: `MET_WITH Ann Lee → Bob Ray: planned`. */
export function claimsOf(text: string, extra: Partial<Article> = {}): readonly string[] {
  const { chains, claims } = read(text, extra);
  const nameOf = new Map(chains.map(({ id, name }) => [id, name]));
  return claims.map(({ type, subject, object, polarity, modality }) => {
    const status = [...(polarity === 'negative' ? [polarity] : []), ...(modality === 'asserted' ? [] : [modality])];
    return `${type} ${nameOf.get(subject)} → ${nameOf.get(object)}${status.length > 0 ? `: ${status.join(' ')}` : ''}`;
  });
}
