import type { FastifyInstance } from 'fastify';
import type { LibraryQuery } from '../../api/query';
import { ROUTES } from '../../api/routes';
import type { GraphQueries } from '../../app/graph-queries';
import type { JsonValue } from '../../model/json';
import { serveRoute } from '../serve-route';

/** Cypher that reads the graph, and the library of queries. */
export function queryRoutes(api: FastifyInstance, queries: GraphQueries): void {
  serveRoute(api, ROUTES.queries, async () => ({ queries: queries.list().map(toLibraryQuery) }));
  serveRoute(api, ROUTES.query, ({ body }) => queries.run(body));
}

function toLibraryQuery(query: ReturnType<GraphQueries['list']>[number]): LibraryQuery {
  const { name, purpose, parameters, columns, text } = query;
  return {
    name,
    purpose,
    columns,
    text,
    parameters: parameters.map(({ defaultValue, ...parameter }) => ({
      ...parameter,
      required: defaultValue === undefined,
      ...(defaultValue === undefined ? {} : { defaultValue: defaultValue as JsonValue }),
    })),
  };
}
