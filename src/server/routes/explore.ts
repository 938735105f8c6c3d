import type { FastifyInstance } from 'fastify';
import { MAX_AMONG_CLAIMS } from '../../api/among';
import type { PathStep } from '../../api/explore';
import { ROUTES } from '../../api/routes';
import { groupEntities } from '../../app/group-entities';
import type { FoundStep } from '../../app/paths/chains';
import { findPaths } from '../../app/paths/find-paths';
import { NewsgraphError } from '../../base/errors';
import type { GraphReader } from '../../store/contract';
import { serveRoute } from '../serve-route';
import { entityOf } from './entities';

/** Body of a request that names many entities. */
const LISTS_BYTES = 1_000_000;

/** Tables, time, paths, contradictions, groups: what shows more than one entity or fact at a time. */
export function exploreRoutes(api: FastifyInstance, read: GraphReader): void {
  serveRoute(api, ROUTES.entityTable, async ({ query: { sort, order, limit, offset, ...filter } }) =>
    read.entityTable(filter, { sort, order, limit, offset }),
  );
  serveRoute(api, ROUTES.claimTable, async ({ query: { sort, order, limit, offset, ...filter } }) =>
    read.claimTable(filter, { sort, order, limit, offset }),
  );
  serveRoute(
    api,
    ROUTES.claimsAmong,
    async ({ body }) => {
      const claims = await read.claimsAmong(body.entities, { limit: MAX_AMONG_CLAIMS + 1 });
      return { claims: claims.slice(0, MAX_AMONG_CLAIMS), complete: claims.length <= MAX_AMONG_CLAIMS };
    },
    { bodyLimit: LISTS_BYTES },
  );
  serveRoute(api, ROUTES.timeline, ({ query }) => read.timeline(query));
  serveRoute(api, ROUTES.contradictions, async ({ query: { limit, offset, ...options } }) => {
    const { rows, total } = await read.contradictions(options, { limit, offset });
    return { contradictions: rows, total };
  });
  serveRoute(api, ROUTES.communities, async ({ query }) => ({
    communities: groupEntities(await read.overview(query)),
  }));
  serveRoute(api, ROUTES.paths, async ({ query }) => {
    const [from, to] = [await entityOf(read, query.from), await entityOf(read, query.to)];
    const found = await findPaths(read, { ...query, from: from.id, to: to.id });
    const paths = await Promise.all(
      found.paths.map((steps) => Promise.all(steps.map((step) => withProof(read, step)))),
    );
    return { from, to, paths, complete: found.complete };
  });
}

/** Claims of a fact that are searched for one of a step's date. */
const MOST_CLAIMS = 50;

async function withProof(read: GraphReader, { from, to, link, date }: FoundStep): Promise<PathStep> {
  const [fact, claims] = await Promise.all([read.fact(link.id), read.claimsOfFact(link.id, { limit: MOST_CLAIMS })]);
  const evidence = claims.find(({ claim }) => date === undefined || claim.date === date) ?? claims[0];
  if (fact === undefined || evidence === undefined)
    throw new NewsgraphError('FACT_UNKNOWN', `the fact "${link.id}" left the graph`, { id: link.id });
  const [start, end] = [await entityOf(read, from), await entityOf(read, to)];
  return {
    from: { id: start.id, name: start.name, type: start.type },
    to: { id: end.id, name: end.name, type: end.type },
    fact,
    evidence,
    ...(date === undefined ? {} : { date }),
  };
}
