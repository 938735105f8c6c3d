import type { FastifyInstance } from 'fastify';
import { ROUTES } from '../../api/routes';
import { NewsgraphError } from '../../base/errors';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { serveRoute } from '../serve-route';

/** One entity and what is one fact away from it. */
export function entityRoutes(api: FastifyInstance, read: GraphReader): void {
  serveRoute(api, ROUTES.entity, async ({ params }) => ({ entity: await entityOf(read, params.id) }));
  serveRoute(api, ROUTES.neighbours, async ({ params, query }) => {
    const entity = await entityOf(read, params.id);
    return read.neighbours(entity.id, query);
  });
  serveRoute(api, ROUTES.entityArticles, async ({ params, query }) => {
    const entity = await entityOf(read, params.id);
    const { rows, total } = await read.articlesOf(entity.id, query);
    return { articles: rows, total };
  });
}

/** The entity, by its own id or one that was merged into it. Throws `ENTITY_UNKNOWN`. */
export async function entityOf(read: GraphReader, id: EntityId): Promise<Entity> {
  const entity = await read.entity(id);
  if (entity === undefined) throw new NewsgraphError('ENTITY_UNKNOWN', `no entity has the id "${id}"`, { id });
  return entity;
}
