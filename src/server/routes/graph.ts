import type { FastifyInstance } from 'fastify';
import { overviewQuerySchema, searchQuerySchema } from '../../api/requests';
import type { SearchResponse, SubgraphResponse } from '../../api/responses';
import type { GraphReader } from '../../store/contract';
import { parseRequest } from '../parse-request';

/** Ways into the graph: the best-connected part, and search by name. */
export function graphRoutes(api: FastifyInstance, read: GraphReader): void {
  api.get('/overview', async (request): Promise<SubgraphResponse> => {
    return read.overview(parseRequest(overviewQuerySchema, request.query));
  });

  api.get('/search', async (request): Promise<SearchResponse> => {
    const { q, limit, offset } = parseRequest(searchQuerySchema, request.query);
    return { entities: await read.search(q, { limit, offset }) };
  });
}
