import type { FastifyRequest } from 'fastify';
import { NewsgraphError } from '../base/errors';

/**
 * Lets a request with a body pass where it is JSON and comes from a page of this server, which a browser tells by
 * `Sec-Fetch-Site` or `Origin`, or from no page at all. Throws `CONTENT_TYPE_REFUSED` or `ORIGIN_REFUSED`. A form or a
 * script of another site can send neither JSON nor a false origin without being asked first, and is never allowed to.
 */
export function checkOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, host, 'sec-fetch-site': site, 'content-type': type = '' } = request.headers;
  if (site !== undefined ? site !== 'same-origin' : origin !== undefined && !isOwn(origin, host)) {
    throw new NewsgraphError('ORIGIN_REFUSED', `the request comes from ${(origin ?? String(site)).slice(0, 100)}`);
  }
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(type)) {
    throw new NewsgraphError('CONTENT_TYPE_REFUSED', `the body is of type "${type.slice(0, 100)}"`);
  }
}

function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
