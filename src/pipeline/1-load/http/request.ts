import { Agent, fetch, type Response } from 'undici';
import { NewsgraphError } from '../../../base/errors';
import { type AddressRule, assertAllowedLiteral, guardedLookup } from './address-guard';

/** One answer, its body read to the end; redirects are not followed. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly location?: string;
  readonly retryAfter?: string;
  readonly bytes: Uint8Array;
}

export interface RequestOptions {
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly isAllowed: AddressRule;
  readonly signal?: AbortSignal;
}

/** Makes single GET requests over one pool of guarded connections. */
export function openRequester(options: RequestOptions) {
  const { timeoutMs, maxBytes, isAllowed } = options;
  const agent = new Agent({
    connect: { lookup: guardedLookup(isAllowed), timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: maxBytes,
  });
  return {
    get: (url: URL): Promise<Answer> => get(url, { ...options, agent }),
    close: (): Promise<void> => agent.destroy(),
  };
}

async function get(url: URL, options: RequestOptions & { readonly agent: Agent }): Promise<Answer> {
  const { agent, userAgent, timeoutMs, maxBytes, isAllowed, signal } = options;
  assertAllowedLiteral(url, isAllowed);
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5' },
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    });
    return await readAnswer(response, { url, maxBytes });
  } catch (error) {
    throw requestError(error, { url, timeoutMs, maxBytes, timedOut: deadline.aborted });
  }
}

async function readAnswer(
  response: Response,
  { url, maxBytes }: { readonly url: URL; readonly maxBytes: number },
): Promise<Answer> {
  const { status, headers } = response;
  const contentType = headers.get('content-type');
  const location = headers.get('location');
  const retryAfter = headers.get('retry-after');
  const bytes = status === 200 ? await readBody(response, { url, maxBytes }) : await dropBody(response);
  return {
    status,
    ...(contentType ? { contentType } : {}),
    ...(location ? { location } : {}),
    ...(retryAfter ? { retryAfter } : {}),
    bytes,
  };
}

/** Counts what comes out of decompression; the agent counts what goes in. */
async function readBody(
  response: Response,
  { url, maxBytes }: { readonly url: URL; readonly maxBytes: number },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > maxBytes) throw tooLarge(url, maxBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function dropBody(response: Response): Promise<Uint8Array> {
  await response.body?.cancel();
  return new Uint8Array();
}

interface FailedRequest {
  readonly url: URL;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly timedOut: boolean;
}

function requestError(error: unknown, { url, timeoutMs, maxBytes, timedOut }: FailedRequest): NewsgraphError {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof NewsgraphError);
  if (known) return known;
  const codes = causes.flatMap((cause) => ('code' in cause ? [String(cause.code)] : []));
  if (codes.includes('UND_ERR_RES_EXCEEDED_MAX_SIZE')) return tooLarge(url, maxBytes);
  if (timedOut || codes.some((code) => /TIMEOUT|TIMEDOUT/.test(code))) {
    const message = `GET ${url.href} took longer than ${timeoutMs} ms`;
    return new NewsgraphError('SOURCE_TIMEOUT', message, { url: url.href, timeoutMs, cause: error });
  }
  const reason = codes[0] ?? causes.at(-1)?.message ?? String(error);
  return new NewsgraphError('SOURCE_UNREACHABLE', `GET ${url.href} failed: ${reason}`, { url: url.href, cause: error });
}

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let current = error; current instanceof Error && causes.length < 10; current = current.cause)
    causes.push(current);
  return causes;
}

function tooLarge(url: URL, maxBytes: number): NewsgraphError {
  const message = `${url.href} is longer than the limit of ${maxBytes} bytes`;
  return new NewsgraphError('SOURCE_TOO_LARGE', message, { url: url.href, maxBytes });
}
