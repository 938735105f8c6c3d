import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { RouteSpec } from '../api/route';
import { parseRequest } from './parse-request';

type Parsed<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined;

/** What a handler is given: every part of the request, checked. */
export interface Asked<Spec extends RouteSpec> {
  readonly params: Parsed<Spec['params']>;
  readonly query: Parsed<Spec['query']>;
  readonly body: Parsed<Spec['body']>;
}

type Answer<Spec extends RouteSpec> = Spec['answer'] extends z.ZodType ? z.infer<Spec['answer']> : FastifyReply;

type Handling<Spec extends RouteSpec> = (
  asked: Asked<Spec>,
  exchange: { readonly request: FastifyRequest; readonly reply: FastifyReply },
) => Promise<Answer<Spec>>;

/** Limits of one route where they differ from the server's. */
interface RouteLimits {
  readonly bodyLimit?: number;
  /** Requests of one client. */
  readonly perMinute?: number;
}

/** Serves one route of the table. A part of the request that its schema refuses is answered with `REQUEST_INVALID`. */
export function serveRoute<Spec extends RouteSpec>(
  api: FastifyInstance,
  spec: Spec,
  handle: Handling<Spec>,
  { bodyLimit, perMinute }: RouteLimits = {},
): void {
  api.route({
    method: spec.method,
    url: spec.path,
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    ...(perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } } }),
    // Events would wait in the compressor until there are enough of them.
    ...(isStream(spec) ? { compress: false } : {}),
    handler: (request, reply) => {
      const asked = {
        params: parseRequest(spec.params, request.params),
        query: parseRequest(spec.query, request.query),
        body: spec.body && parseRequest(spec.body, request.body),
      } as Asked<Spec>;
      return handle(asked, { request, reply });
    },
  });
}

const isStream = ({ answer }: RouteSpec) => Array.isArray(answer) && answer.includes('text/event-stream');
