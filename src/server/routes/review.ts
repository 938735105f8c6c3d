import type { FastifyInstance } from 'fastify';
import { ROUTES } from '../../api/routes';
import type { Reviewer } from '../../app/create-reviewer';
import { serveRoute } from '../serve-route';

/** Decisions of one client; nobody decides more than a few a second. */
const PER_MINUTE = 300;

/** Who may be whom, and what people decided on it. */
export function reviewRoutes(api: FastifyInstance, reviewer: Reviewer): void {
  const limits = { perMinute: PER_MINUTE };
  serveRoute(api, ROUTES.review, ({ query }) => reviewer.queue(query));
  serveRoute(api, ROUTES.decisions, ({ query }) => reviewer.decisions(query));
  serveRoute(api, ROUTES.entityNames, ({ params }) => reviewer.namesOf(params.id));
  serveRoute(api, ROUTES.decide, async ({ body }) => ({ decision: await reviewer.decide(body) }), limits);
  serveRoute(
    api,
    ROUTES.undoDecision,
    async ({ params, body }) => ({ decision: await reviewer.undo(params.id, body) }),
    limits,
  );
}
