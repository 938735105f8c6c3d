import type { FastifyInstance } from 'fastify';
import { entityParamsSchema, noQuerySchema, pageQuerySchema } from '../../api/requests';
import type { EntityResponse, NeighboursResponse } from '../../api/responses';
import { NewsgraphError } from '../../base/errors';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { parseRequest } from '../parse-request';

/** One entity and what is one fact away from it. */
export function entityRoutes(api: FastifyInstance, read: GraphReader): void {
  api.get('/entities/:id', async (request): Promise<EntityResponse> => {
    const { id } = parseRequest(entityParamsSchema, request.params);
    parseRequest(noQuerySchema, request.query);
    return { entity: await entityOf(read, id) };
  });

  api.get('/entities/:id/neighbours', async (request): Promise<NeighboursResponse> => {
    const { id } = parseRequest(entityParamsSchema, request.params);
    const page = parseRequest(pageQuerySchema, request.query);
    const entity = await entityOf(read, id);
    return read.neighbours(entity.id, page);
  });
}

/** The entity, by its own id or one that was merged into it. Throws `ENTITY_UNKNOWN`. */
export async function entityOf(read: GraphReader, id: EntityId): Promise<Entity> {
  const entity = await read.entity(id);
  if (entity === undefined) throw new NewsgraphError('ENTITY_UNKNOWN', `no entity has the id "${id}"`, { id });
  return entity;
}
