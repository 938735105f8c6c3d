import { setTimeout as wait } from 'node:timers/promises';

/** Longest wait that a server may ask for; a longer one ends the tries. */
const MAX_WAIT_MS = 60_000;

const RETRIED_STATUS = new Set([429, 500, 502, 503, 504]);
const RETRIED_CODES = new Set(['ECONNRESET', 'EAI_AGAIN', 'EPIPE', 'UND_ERR_SOCKET']);

/** Whether the same request may succeed a little later. */
export function isRetriedStatus(status: number): boolean {
  return RETRIED_STATUS.has(status);
}

/** Whether a connection broke in a way that often passes; a refused one or an unknown host does not. */
export function isRetriedError(error: unknown): boolean {
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    if ('code' in current && RETRIED_CODES.has(String(current.code))) return true;
  }
  return false;
}

/**
 * Returns how long to wait before try `attempt` + 1, in milliseconds: what `Retry-After` (seconds or a date) asks, else
 * `delayMs` doubled with every try. Absent where the server asks for more than a minute.
 */
export function retryDelay(
  attempt: number,
  { delayMs, retryAfter, now }: { readonly delayMs: number; readonly retryAfter?: string; readonly now: Date },
): number | undefined {
  const asked = retryAfter === undefined ? undefined : parseRetryAfter(retryAfter, now);
  const delay = asked ?? delayMs * 2 ** attempt;
  return delay > MAX_WAIT_MS ? undefined : delay;
}

function parseRetryAfter(value: string, now: Date): number | undefined {
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

/** Waits; throws where the signal ends it. */
export async function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  await wait(delayMs, undefined, signal ? { signal } : {});
}
