import type { ApiError } from '../../api/responses';
import { type Answer, failed, ready } from '../state/remote';

/** Asks the server that the page came from. Never throws; an answer that was called off is `undefined`. */
export interface ApiClient {
  get<Value>(path: string, signal?: AbortSignal): Promise<Answer<Value> | undefined>;
}

const UNREACHABLE: ApiError = {
  code: 'SERVER_UNREACHABLE',
  message: 'The server does not answer.',
  hint: 'Look at the terminal in which newsgraph runs; start it again there if it ended, then retry.',
};

/** A client over `fetch`. What the server answers is of the type that it shares with the viewer (`src/api`). */
export function createClient(send: typeof fetch): ApiClient {
  return {
    async get<Value>(path: string, signal?: AbortSignal): Promise<Answer<Value> | undefined> {
      try {
        const response = await send(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
        const body: unknown = await response.json();
        return response.ok ? ready(body as Value) : failed(toApiError(body, response.status));
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return undefined;
        return failed(UNREACHABLE);
      }
    },
  };
}

function toApiError(body: unknown, status: number): ApiError {
  if (typeof body === 'object' && body !== null && 'code' in body && 'message' in body && 'hint' in body)
    return { code: String(body.code), message: String(body.message), hint: String(body.hint) };
  return { code: `HTTP_${status}`, message: `The server answered with ${status}.`, hint: UNREACHABLE.hint };
}
