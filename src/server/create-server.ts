import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Adder } from '../app/add/create-adder';
import type { Reviewer } from '../app/create-reviewer';
import type { GraphQueries } from '../app/graph-queries';
import { NewsgraphError } from '../base/errors';
import type { Log } from '../base/log';
import type { GraphStore } from '../store/contract';
import { toErrorResponse } from './error-response';
import { allowedHosts, checkHost } from './host-check';
import { checkOrigin } from './origin-check';
import { addRoutes } from './routes/add';
import { articleRoutes } from './routes/articles';
import { claimRoutes } from './routes/claims';
import { docsRoutes } from './routes/docs';
import { entityRoutes } from './routes/entities';
import { exploreRoutes } from './routes/explore';
import { exportRoutes } from './routes/export';
import { graphRoutes } from './routes/graph';
import { queryRoutes } from './routes/queries';
import { reviewRoutes } from './routes/review';
import { statusRoutes } from './routes/status';
import { SECURITY_HEADERS } from './security-headers';
import { serveViewer } from './serve-viewer';
import { checkToken } from './token-check';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly log: Log;
  /** Runs Cypher; without it the API has no queries. */
  readonly queries?: GraphQueries;
  /** Adds articles; without it the API cannot. Closing the server leaves it open. */
  readonly adder?: Adder;
  /** Keeps decisions; without it the API cannot. Closing the server leaves it open. */
  readonly reviewer?: Reviewer;
  /** Folder of the built viewer; without it the API alone is served. */
  readonly viewerRoot?: string;
  /** Address that the server will be bound to; decides which Host headers are answered. Default 127.0.0.1. */
  readonly host?: string;
  /** What every request must know; needed where other machines reach the server. Replaces the check of the Host header. */
  readonly token?: string;
  /** Requests a minute that one client may send. Default 1,200. */
  readonly requestsPerMinute?: number;
}

const BODY_LIMIT_BYTES = 64 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
/** Ids hold names, and each character of another script takes up to 9 once encoded. */
const MAX_PARAM_LENGTH = 4_000;

/** The server of API and viewer, not yet listening; closing it leaves the store open. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    store,
    log,
    queries,
    adder,
    reviewer,
    viewerRoot,
    token,
    host = '127.0.0.1',
    requestsPerMinute = 1_200,
  } = options;
  const server = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    // An address that cannot be decoded never reaches a route, and so not the error handler either.
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      const { status, body } = toErrorResponse(error);
      void reply.status(status).send(body);
    },
  });

  server.setErrorHandler((error, request, reply) => {
    const { status, body } = toErrorResponse(error);
    if (status >= 500) log.error({ err: error, url: request.url }, 'request failed');
    return reply.status(status).send(body);
  });
  server.setNotFoundHandler((request) => {
    throw new NewsgraphError('ROUTE_UNKNOWN', `there is nothing at ${request.method} ${request.url.slice(0, 200)}`);
  });

  await server.register(helmet, SECURITY_HEADERS);
  const hosts = allowedHosts(host);
  server.addHook('onRequest', async (request, reply) =>
    token === undefined ? checkHost(request.headers.host, hosts) : checkToken(request, reply, token),
  );
  await server.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  // Brotli at its default here, 4, packs the viewer's script worse than gzip does; 9 costs some milliseconds more.
  const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await server.register(compress, { threshold: 1_024, brotliOptions });

  await server.register(
    async (api) => {
      api.addHook('onRequest', async (request) => checkOrigin(request));
      api.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
      statusRoutes(api, store, {
        query: queries !== undefined,
        add: adder !== undefined,
        review: reviewer !== undefined,
      });
      graphRoutes(api, store.read);
      entityRoutes(api, store.read);
      claimRoutes(api, store.read);
      articleRoutes(api, store.read);
      exploreRoutes(api, store.read);
      docsRoutes(api);
      exportRoutes(api, store.read, viewerRoot === undefined ? {} : { viewerRoot });
      if (queries !== undefined) queryRoutes(api, queries);
      if (adder !== undefined) addRoutes(api, adder);
      if (reviewer !== undefined) reviewRoutes(api, reviewer);
    },
    { prefix: '/api' },
  );
  if (viewerRoot !== undefined) await serveViewer(server, viewerRoot);
  return server;
}
