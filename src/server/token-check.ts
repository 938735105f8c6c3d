import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewsgraphError } from '../base/errors';

const COOKIE = 'newsgraph_token';
const COOKIE_SECONDS = 30 * 24 * 3600;

/**
 * Lets a request pass that knows the token: `Authorization: Bearer …`, or the cookie that opening `/?token=…` once in a
 * browser leaves. Throws `TOKEN_REQUIRED` for others. A page elsewhere has neither, under whatever name it asks.
 */
export function checkToken(request: FastifyRequest, reply: FastifyReply, token: string): FastifyReply | undefined {
  const { authorization, cookie } = request.headers;
  if (isToken(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1], token)) return undefined;
  if (isToken(cookieValue(cookie ?? ''), token)) return undefined;
  const { pathname, searchParams } = new URL(request.url, 'http://server');
  if (request.method === 'GET' && pathname === '/' && isToken(searchParams.get('token') ?? undefined, token)) {
    const value = `${COOKIE}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${COOKIE_SECONDS}`;
    return reply.header('set-cookie', value).redirect('/', 303);
  }
  throw new NewsgraphError('TOKEN_REQUIRED', 'this server answers only those who know its token');
}

function cookieValue(header: string): string | undefined {
  const pair = header.split(/;\s*/).find((each) => each.startsWith(`${COOKIE}=`));
  if (pair === undefined) return undefined;
  try {
    return decodeURIComponent(pair.slice(COOKIE.length + 1));
  } catch {
    return undefined;
  }
}

/** Compares in constant time; hashed first, since lengths would tell. */
function isToken(given: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}
