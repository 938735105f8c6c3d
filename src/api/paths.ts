import type { ClaimFilter } from '../model/filter';
import type { ArticleId, ClaimId, EntityId, FactId } from '../model/id';
import type { ContradictionsQuery, PathsQuery } from './explore';
import type { ClaimTableQuery, EntityTableQuery } from './tables';

/** Part of a list to ask for. */
export interface PageOptions {
  readonly limit?: number;
  readonly offset?: number;
}

type Ends = Pick<PathsQuery, 'from' | 'to'>;

/** Address of every route, as the viewer asks for it. Entity ids hold a slash and are encoded as one segment. */
export const apiPaths = {
  health: () => '/api/health',
  ontology: () => '/api/ontology',
  stats: () => '/api/stats',
  overview: (limit?: number) => withQuery('/api/overview', { limit }),
  search: (q: string, page: PageOptions & { readonly articles?: number } = {}) =>
    withQuery('/api/search', { q, ...page }),
  entity: (id: EntityId) => `/api/entities/${encodeURIComponent(id)}`,
  neighbours: (id: EntityId, page: PageOptions = {}) =>
    withQuery(`/api/entities/${encodeURIComponent(id)}/neighbours`, { ...page }),
  entityArticles: (id: EntityId, page: PageOptions = {}) =>
    withQuery(`/api/entities/${encodeURIComponent(id)}/articles`, { ...page }),
  fact: (id: FactId) => `/api/facts/${id}`,
  claimsOfFact: (id: FactId, page: PageOptions = {}) => withQuery(`/api/facts/${id}/claims`, { ...page }),
  claim: (id: ClaimId) => `/api/claims/${id}`,
  claimsBetween: (ends: { readonly a: EntityId; readonly b: EntityId }, page: PageOptions = {}) =>
    withQuery('/api/claims', { ...ends, ...page }),
  articles: (page: PageOptions = {}) => withQuery('/api/articles', { ...page }),
  /** POST `amongRequestSchema`. */
  claimsAmong: () => '/api/claims/among',
  article: (id: ArticleId) => `/api/articles/${id}`,
  entityTable: (query: Partial<EntityTableQuery> = {}) => withQuery('/api/tables/entities', query),
  claimTable: (query: Partial<ClaimTableQuery> = {}) => withQuery('/api/tables/claims', query),
  paths: (query: Ends & Partial<PathsQuery>) => withQuery('/api/paths', query),
  timeline: (query: Partial<ClaimFilter> = {}) => withQuery('/api/timeline', query),
  contradictions: (query: Partial<ContradictionsQuery> = {}) => withQuery('/api/contradictions', query),
  communities: (limit?: number) => withQuery('/api/communities', { limit }),
  queries: () => '/api/queries',
  /** POST `queryRequestSchema`. */
  query: () => '/api/query',
  /** POST `addRequestSchema`; nothing is kept. */
  addPreview: () => '/api/add/preview',
  /** POST `addRequestSchema`. */
  add: () => '/api/add',
  addEvents: (id: string) => `/api/add/${id}/events`,
  review: (page: PageOptions = {}) => withQuery('/api/review', { ...page }),
  /** GET a page, or POST `decisionRequestSchema`. */
  decisions: (page: PageOptions = {}) => withQuery('/api/decisions', { ...page }),
  /** POST `undoRequestSchema`. */
  undoDecision: (id: number) => `/api/decisions/${id}/undo`,
  entityNames: (id: EntityId) => `/api/entities/${encodeURIComponent(id)}/names`,
  /** POST `exportRequestSchema`; the answer is a file. */
  export: () => '/api/export',
  docs: () => '/api/docs',
} as const;

type QueryValue = string | number | boolean | readonly string[] | undefined;

function withQuery(path: string, values: { readonly [name: string]: QueryValue }): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(typeof value === 'object' ? value.join(',') : value)}`],
  );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
}
