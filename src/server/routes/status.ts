import type { FastifyInstance } from 'fastify';
import { describeOntology } from '../../api/ontology';
import type { Health } from '../../api/responses';
import { ROUTES } from '../../api/routes';
import type { GraphStore } from '../../store/contract';
import { serveRoute } from '../serve-route';

/** Whether the store answers, how much it holds, and what it may say. */
export function statusRoutes(api: FastifyInstance, store: GraphStore, can: Health['can']): void {
  serveRoute(api, ROUTES.health, async () => {
    await store.cursor();
    return { status: 'ok' as const, store: store.name, can };
  });
  serveRoute(api, ROUTES.stats, () => store.read.counts());
  serveRoute(api, ROUTES.ontology, async () => describeOntology());
}
