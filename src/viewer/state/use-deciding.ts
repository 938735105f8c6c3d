import { useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { ApiError } from '../../api/responses';
import type { DecisionRecord, DecisionRequest, DecisionResponse } from '../../api/review';
import { useApp } from './app-state';

/** Decisions on their way to the server. */
export interface Deciding {
  readonly busy: boolean;
  /** Why the last one was not kept. */
  readonly error: ApiError | undefined;
  /** Absent where it was not kept. */
  decide(request: DecisionRequest): Promise<DecisionRecord | undefined>;
  undo(id: number): Promise<DecisionRecord | undefined>;
  dismiss(): void;
}

/** Sends decisions, one at a time, and lets everything that shows the graph look again. */
export function useDeciding(): Deciding {
  const { client, graphChanged } = useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const send = async (path: string, body: unknown) => {
    if (busy) return undefined;
    setBusy(true);
    setError(undefined);
    const answer = await client.post<DecisionResponse>(path, body);
    setBusy(false);
    if (answer?.kind === 'failed') setError(answer.error);
    if (answer?.kind !== 'ready') return undefined;
    graphChanged();
    return answer.value.decision;
  };
  return {
    busy,
    error,
    decide: (request) => send(apiPaths.decisions(), request),
    undo: (id) => send(apiPaths.undoDecision(id), {}),
    dismiss: () => setError(undefined),
  };
}
