import type { ApiError } from '../../api/responses';
import { type Answer, failed, ready } from '../state/remote';

/** Asks the server that the page came from. Never throws; an answer that was called off is `undefined`. */
export interface ApiClient {
  get<Value>(path: string, signal?: AbortSignal): Promise<Answer<Value> | undefined>;
  /** Sends a JSON body. */
  post<Value>(path: string, body: unknown, signal?: AbortSignal): Promise<Answer<Value> | undefined>;
  /** Sends a JSON body to which a file is the answer. */
  postForFile(path: string, body: unknown): Promise<Answer<Blob> | undefined>;
}

const UNREACHABLE: ApiError = {
  code: 'SERVER_UNREACHABLE',
  message: 'The server does not answer.',
  hint: 'Look at the terminal in which newsgraph runs; start it again there if it ended, then retry.',
};

/** A client over `fetch`. What the server answers is of the type that it shares with the viewer (`src/api`). */
export function createClient(send: typeof fetch): ApiClient {
  async function ask<Value>(
    path: string,
    init: RequestInit,
    read: (response: Response) => Promise<Value>,
  ): Promise<Answer<Value> | undefined> {
    try {
      const response = await send(path, init);
      return response.ok ? ready(await read(response)) : failed(await errorOf(response));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      return failed(UNREACHABLE);
    }
  }
  const readJson = async <Value>(response: Response) => (await response.json()) as Value;
  return {
    get: <Value>(path: string, signal?: AbortSignal) =>
      ask<Value>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }, readJson),
    post: <Value>(path: string, body: unknown, signal?: AbortSignal) =>
      ask<Value>(path, { ...postOf(body, 'application/json'), ...(signal ? { signal } : {}) }, readJson),
    postForFile: (path, body) => ask(path, postOf(body, '*/*'), (response) => response.blob()),
  };
}

function postOf(body: unknown, accept: string): RequestInit {
  return { method: 'POST', headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function errorOf(response: Response): Promise<ApiError> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'code' in body && 'message' in body && 'hint' in body)
    return { code: String(body.code), message: String(body.message), hint: String(body.hint) };
  return { code: `HTTP_${status}`, message: `The server answered with ${status}.`, hint: UNREACHABLE.hint };
}
