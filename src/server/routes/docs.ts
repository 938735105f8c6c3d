import type { FastifyInstance } from 'fastify';
import { docsPage } from '../docs-page';
import { describeApi } from '../openapi';

/** What the API is: a page for people, and the OpenAPI document. */
export function docsRoutes(api: FastifyInstance): void {
  const page = docsPage();
  const description = describeApi();
  api.get('/docs', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  api.get('/docs/openapi.json', async () => description);
}
