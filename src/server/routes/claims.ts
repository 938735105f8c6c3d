import type { FastifyInstance } from 'fastify';
import type { EntityName } from '../../api/graph';
import {
  betweenQuerySchema,
  claimParamsSchema,
  factParamsSchema,
  noQuerySchema,
  pageQuerySchema,
} from '../../api/requests';
import type { ClaimResponse, ClaimsResponse, FactResponse } from '../../api/responses';
import { NewsgraphError } from '../../base/errors';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { parseRequest } from '../parse-request';
import { entityOf } from './entities';

/** Claims that come with a fact at once; the rest are paged. */
const FIRST_CLAIMS = 20;

/** The evidence: facts with the claims that state them, and every claim between two entities. */
export function claimRoutes(api: FastifyInstance, read: GraphReader): void {
  api.get('/facts/:id', async (request): Promise<FactResponse> => {
    const { id } = parseRequest(factParamsSchema, request.params);
    parseRequest(noQuerySchema, request.query);
    const fact = await read.fact(id);
    if (fact === undefined) throw new NewsgraphError('FACT_UNKNOWN', `no fact has the id "${id}"`, { id });
    const [subject, object, claims] = await Promise.all([
      nameOf(read, fact.subject),
      nameOf(read, fact.object),
      read.claimsOfFact(id, { limit: FIRST_CLAIMS }),
    ]);
    return { fact, subject, object, claims };
  });

  api.get('/facts/:id/claims', async (request): Promise<ClaimsResponse> => {
    const { id } = parseRequest(factParamsSchema, request.params);
    return { claims: await read.claimsOfFact(id, parseRequest(pageQuerySchema, request.query)) };
  });

  api.get('/claims', async (request): Promise<ClaimsResponse> => {
    const { a, b, limit, offset } = parseRequest(betweenQuerySchema, request.query);
    return { claims: await read.claimsBetween({ a, b }, { limit, offset }) };
  });

  api.get('/claims/:id', async (request): Promise<ClaimResponse> => {
    const { id } = parseRequest(claimParamsSchema, request.params);
    parseRequest(noQuerySchema, request.query);
    const claim = await read.claim(id);
    if (claim === undefined) throw new NewsgraphError('CLAIM_UNKNOWN', `no claim has the id "${id}"`, { id });
    return { claim };
  });
}

async function nameOf(read: GraphReader, id: EntityId): Promise<EntityName> {
  const { id: current, name, type } = await entityOf(read, id);
  return { id: current, name, type };
}
