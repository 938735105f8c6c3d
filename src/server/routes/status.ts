import type { FastifyInstance } from 'fastify';
import { describeOntology, type OntologyResponse } from '../../api/ontology';
import { noQuerySchema } from '../../api/requests';
import type { Health, Stats } from '../../api/responses';
import type { GraphStore } from '../../store/contract';
import { parseRequest } from '../parse-request';

/** Whether the store answers, how much it holds, and what it may say. */
export function statusRoutes(api: FastifyInstance, store: GraphStore): void {
  api.get('/health', async (request): Promise<Health> => {
    parseRequest(noQuerySchema, request.query);
    await store.cursor();
    return { status: 'ok', store: store.name };
  });

  api.get('/stats', async (request): Promise<Stats> => {
    parseRequest(noQuerySchema, request.query);
    return store.read.counts();
  });

  api.get('/ontology', async (request): Promise<OntologyResponse> => {
    parseRequest(noQuerySchema, request.query);
    return describeOntology();
  });
}
