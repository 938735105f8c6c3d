import type { ArticleId, ClaimId, EntityId, FactId } from '../model/id';

/** Part of a list to ask for. */
export interface PageOptions {
  readonly limit?: number;
  readonly offset?: number;
}

/** Address of every route, as the viewer asks for it. Entity ids hold a slash and are encoded as one segment. */
export const apiPaths = {
  health: () => '/api/health',
  ontology: () => '/api/ontology',
  stats: () => '/api/stats',
  overview: (limit?: number) => withQuery('/api/overview', { limit }),
  search: (q: string, page: PageOptions = {}) => withQuery('/api/search', { q, ...page }),
  entity: (id: EntityId) => `/api/entities/${encodeURIComponent(id)}`,
  neighbours: (id: EntityId, page: PageOptions = {}) =>
    withQuery(`/api/entities/${encodeURIComponent(id)}/neighbours`, { ...page }),
  fact: (id: FactId) => `/api/facts/${id}`,
  claimsOfFact: (id: FactId, page: PageOptions = {}) => withQuery(`/api/facts/${id}/claims`, { ...page }),
  claim: (id: ClaimId) => `/api/claims/${id}`,
  claimsBetween: (ends: { readonly a: EntityId; readonly b: EntityId }, page: PageOptions = {}) =>
    withQuery('/api/claims', { ...ends, ...page }),
  articles: (page: PageOptions = {}) => withQuery('/api/articles', { ...page }),
  article: (id: ArticleId) => `/api/articles/${id}`,
} as const;

function withQuery(path: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return query === '' ? path : `${path}?${query}`;
}
