import type { FastifyInstance } from 'fastify';
import type { EntityName } from '../../api/graph';
import { ROUTES } from '../../api/routes';
import { NewsgraphError } from '../../base/errors';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { serveRoute } from '../serve-route';
import { entityOf } from './entities';

/** Claims that come with a fact at once; the rest are paged. */
const FIRST_CLAIMS = 20;

/** The evidence: facts with the claims that state them, and every claim between two entities. */
export function claimRoutes(api: FastifyInstance, read: GraphReader): void {
  serveRoute(api, ROUTES.fact, async ({ params: { id } }) => {
    const fact = await read.fact(id);
    if (fact === undefined) throw new NewsgraphError('FACT_UNKNOWN', `no fact has the id "${id}"`, { id });
    const [subject, object, claims] = await Promise.all([
      nameOf(read, fact.subject),
      nameOf(read, fact.object),
      read.claimsOfFact(id, { limit: FIRST_CLAIMS }),
    ]);
    return { fact, subject, object, claims };
  });
  serveRoute(api, ROUTES.claimsOfFact, async ({ params, query }) => ({
    claims: await read.claimsOfFact(params.id, query),
  }));
  serveRoute(api, ROUTES.claimsBetween, async ({ query: { a, b, ...page } }) => ({
    claims: await read.claimsBetween({ a, b }, page),
  }));
  serveRoute(api, ROUTES.claim, async ({ params: { id } }) => {
    const claim = await read.claim(id);
    if (claim === undefined) throw new NewsgraphError('CLAIM_UNKNOWN', `no claim has the id "${id}"`, { id });
    return { claim };
  });
}

async function nameOf(read: GraphReader, id: EntityId): Promise<EntityName> {
  const { id: current, name, type } = await entityOf(read, id);
  return { id: current, name, type };
}
