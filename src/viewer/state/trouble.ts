import { type Signal, signal } from '@preact/signals';
import type { ApiError } from '../../api/responses';
import type { ApiClient } from '../api/client';
import type { Answer } from './remote';

/** Codes after which nothing else will be answered either. */
function isTrouble({ code }: ApiError): boolean {
  return code.startsWith('STORE_') || code === 'SERVER_UNREACHABLE';
}

/** The client, and why neither it nor the store behind the server answers; absent while both do. */
export function watchTrouble(client: ApiClient): {
  readonly client: ApiClient;
  readonly trouble: Signal<ApiError | undefined>;
} {
  const trouble = signal<ApiError | undefined>(undefined);
  const noted = async <Value>(asked: Promise<Answer<Value> | undefined>) => {
    const answer = await asked;
    if (answer?.kind === 'ready') trouble.value = undefined;
    else if (answer !== undefined && isTrouble(answer.error)) trouble.value = answer.error;
    return answer;
  };
  return {
    trouble,
    client: {
      get: <Value>(path: string, signal?: AbortSignal) => noted(client.get<Value>(path, signal)),
      post: <Value>(path: string, body: unknown, signal?: AbortSignal) => noted(client.post<Value>(path, body, signal)),
      postForFile: (path, body) => noted(client.postForFile(path, body)),
    },
  };
}
