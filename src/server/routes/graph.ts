import type { FastifyInstance } from 'fastify';
import { ROUTES } from '../../api/routes';
import type { GraphReader } from '../../store/contract';
import { serveRoute } from '../serve-route';

/** Ways into the graph: the best-connected part, and search by name. */
export function graphRoutes(api: FastifyInstance, read: GraphReader): void {
  serveRoute(api, ROUTES.overview, ({ query }) => read.overview(query));
  serveRoute(api, ROUTES.search, async ({ query: { q, articles, ...page } }) => ({
    entities: await read.search(q, page),
    articles: articles === 0 ? [] : await read.searchArticles(q, { limit: articles }),
  }));
}
