import { addParamsSchema, addRequestSchema, addStartedSchema, previewResponseSchema } from './add';
import { amongRequestSchema, amongResponseSchema } from './among';
import {
  communitiesQuerySchema,
  communitiesSchema,
  contradictionsQuerySchema,
  contradictionsSchema,
  pathsQuerySchema,
  pathsSchema,
  timelineQuerySchema,
  timelineSchema,
} from './explore';
import { EXPORT_FILES, exportRequestSchema } from './export';
import { ontologySchema } from './ontology';
import { queriesResponseSchema, queryRequestSchema, queryResponseSchema } from './query';
import {
  articleParamsSchema,
  betweenQuerySchema,
  claimParamsSchema,
  entityParamsSchema,
  factParamsSchema,
  overviewQuerySchema,
  pageQuerySchema,
  searchQuerySchema,
} from './requests';
import {
  articleResponseSchema,
  articlesResponseSchema,
  claimResponseSchema,
  claimsResponseSchema,
  entityArticlesSchema,
  entityResponseSchema,
  factResponseSchema,
  healthSchema,
  neighboursSchema,
  searchResponseSchema,
  statsSchema,
  subgraphSchema,
} from './responses';
import {
  decisionParamsSchema,
  decisionRequestSchema,
  decisionResponseSchema,
  decisionsResponseSchema,
  entityNamesSchema,
  reviewResponseSchema,
  undoRequestSchema,
} from './review';
import { type RouteSpec, reading, sending } from './route';
import { claimTableQuerySchema, claimTableSchema, entityTableQuerySchema, entityTableSchema } from './tables';

/** Every route of the API; server and documentation are made from it. */
export const ROUTES = {
  health: reading('/health', {
    summary: 'Whether the store answers, and what this server can do',
    answer: healthSchema,
  }),
  stats: reading('/stats', { summary: 'How much the graph holds', answer: statsSchema }),
  ontology: reading('/ontology', { summary: 'Types of entities and relations', answer: ontologySchema }),
  overview: reading('/overview', {
    summary: 'The best-connected entities and the facts between them',
    query: overviewQuerySchema,
    answer: subgraphSchema,
  }),
  search: reading('/search', {
    summary:
      'Entities by name or alias: exact, then by beginning, by words, by near spelling; and articles by the words of their titles',
    query: searchQuerySchema,
    answer: searchResponseSchema,
  }),
  entity: reading('/entities/:id', {
    summary: 'One entity, also by an id that was merged into it',
    params: entityParamsSchema,
    answer: entityResponseSchema,
  }),
  neighbours: reading('/entities/:id/neighbours', {
    summary: 'Facts of an entity with their other ends, the best reported first',
    params: entityParamsSchema,
    query: pageQuerySchema,
    answer: neighboursSchema,
  }),
  entityArticles: reading('/entities/:id/articles', {
    summary: 'Articles that mention an entity, latest first',
    params: entityParamsSchema,
    query: pageQuerySchema,
    answer: entityArticlesSchema,
  }),
  fact: reading('/facts/:id', {
    summary: 'One fact with the first claims that state it',
    params: factParamsSchema,
    answer: factResponseSchema,
  }),
  claimsOfFact: reading('/facts/:id/claims', {
    summary: 'The claims that state a fact, the most confident first',
    params: factParamsSchema,
    query: pageQuerySchema,
    answer: claimsResponseSchema,
  }),
  claimsBetween: reading('/claims', {
    summary: 'Every claim between two entities, by date',
    query: betweenQuerySchema,
    answer: claimsResponseSchema,
  }),
  claim: reading('/claims/:id', {
    summary: 'One claim with its evidence',
    params: claimParamsSchema,
    answer: claimResponseSchema,
  }),
  claimsAmong: sending('/claims/among', {
    summary: 'Every claim whose ends are both among some entities, in short',
    body: amongRequestSchema,
    answer: amongResponseSchema,
  }),
  articles: reading('/articles', {
    summary: 'Articles without their text, latest first',
    query: pageQuerySchema,
    answer: articlesResponseSchema,
  }),
  article: reading('/articles/:id', {
    summary: 'One article with its text, mentions and claims',
    params: articleParamsSchema,
    answer: articleResponseSchema,
  }),
  entityTable: reading('/tables/entities', {
    summary: 'Entities filtered, ordered and paged',
    query: entityTableQuerySchema,
    answer: entityTableSchema,
  }),
  claimTable: reading('/tables/claims', {
    summary: 'Claims filtered, ordered and paged, with their evidence',
    query: claimTableQuerySchema,
    answer: claimTableSchema,
  }),
  timeline: reading('/timeline', {
    summary: 'Number of claims by month',
    query: timelineQuerySchema,
    answer: timelineSchema,
  }),
  paths: reading('/paths', {
    summary: 'The shortest chains of facts between two entities, each step with its evidence',
    query: pathsQuerySchema,
    answer: pathsSchema,
  }),
  contradictions: reading('/contradictions', {
    summary: 'Claims that cannot hold together, side by side',
    query: contradictionsQuerySchema,
    answer: contradictionsSchema,
  }),
  communities: reading('/communities', {
    summary: 'The best-connected entities in groups that hang together',
    query: communitiesQuerySchema,
    answer: communitiesSchema,
  }),
  queries: reading('/queries', {
    summary: 'The Cypher queries that come with newsgraph',
    answer: queriesResponseSchema,
  }),
  query: sending('/query', {
    summary: 'Rows of a Cypher statement that reads the graph, or of a query of the library',
    body: queryRequestSchema,
    answer: queryResponseSchema,
  }),
  addPreview: sending('/add/preview', {
    summary: 'What an article would add; nothing is kept',
    body: addRequestSchema,
    answer: previewResponseSchema,
  }),
  add: sending('/add', { summary: 'Begins to add articles', body: addRequestSchema, answer: addStartedSchema }),
  addEvents: reading('/add/:id/events', {
    summary: 'What has happened in such a run so far and happens from now on, as server-sent events',
    params: addParamsSchema,
    answer: ['text/event-stream'],
  }),
  review: reading('/review', {
    summary: 'Pairs of entities that may be one, with their sentences, those first whose answer is worth most',
    query: pageQuerySchema,
    answer: reviewResponseSchema,
  }),
  decisions: reading('/decisions', {
    summary: 'What people decided, latest first, undone and dangling decisions included',
    query: pageQuerySchema,
    answer: decisionsResponseSchema,
  }),
  decide: sending('/decisions', {
    summary:
      'Keeps a decision on who is who, on a name or a type, or on a claim that is wrong, and brings the graph up to it',
    body: decisionRequestSchema,
    answer: decisionResponseSchema,
  }),
  undoDecision: sending('/decisions/:id/undo', {
    summary: 'Takes a decision back and brings the graph up to that',
    params: decisionParamsSchema,
    body: undoRequestSchema,
    answer: decisionResponseSchema,
  }),
  entityNames: reading('/entities/:id/names', {
    summary: 'The names that an entity is made of, and why they are one',
    params: entityParamsSchema,
    answer: entityNamesSchema,
  }),
  export: sending('/export', {
    summary: 'The graph, or a part of it, as a file',
    body: exportRequestSchema,
    answer: Object.values(EXPORT_FILES).map(({ type }) => type),
  }),
} as const satisfies Readonly<Record<string, RouteSpec>>;
