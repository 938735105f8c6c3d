import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddRequest, AddStarted, PreviewedDocument, PreviewResponse } from '../../api/add';
import { apiPaths } from '../../api/paths';
import type { ApiError } from '../../api/responses';
import { useApp } from '../state/app-state';
import { followRun } from './follow-run';
import { type Progress, progressOf } from './progress';

/** Where adding stands. */
export type Adding =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: ApiError; readonly requests: readonly AddRequest[] }
  | {
      readonly kind: 'previewed';
      readonly requests: readonly AddRequest[];
      readonly documents: PreviewResponse['documents'];
      readonly more: boolean;
    }
  | { readonly kind: 'adding'; readonly progress: Progress; readonly run: number; readonly runs: number }
  | { readonly kind: 'done'; readonly progress: Progress; readonly documents: readonly PreviewedDocument[] };

const LOST: ApiError = {
  code: 'SERVER_UNREACHABLE',
  message: 'The connection was lost while the articles were added.',
  hint: 'What was read so far is kept. Start newsgraph again and add the rest.',
};

/** Reads documents without keeping them, then adds them or not. */
export function useAdding() {
  const { client, explorer } = useApp();
  const [state, setState] = useState<Adding>({ kind: 'choosing' });
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);

  const preview = async (requests: readonly AddRequest[]) => {
    if (requests.length === 0) return;
    setState({ kind: 'reading' });
    const answers: PreviewResponse[] = [];
    for (const request of requests) {
      const answer = await client.post<PreviewResponse>(apiPaths.addPreview(), request);
      if (answer?.kind === 'failed') {
        setState({ kind: 'failed', error: answer.error, requests });
        return;
      }
      if (answer !== undefined) answers.push(answer.value);
    }
    setState({
      kind: 'previewed',
      requests,
      documents: answers.flatMap(({ documents }) => documents),
      more: answers.some(({ more }) => more),
    });
  };

  const run = (request: AddRequest, onProgress: (progress: Progress) => void): Promise<Progress | ApiError> =>
    client.post<AddStarted>(apiPaths.add(), request).then((answer) => {
      if (answer?.kind !== 'ready') return answer?.error ?? LOST;
      return new Promise((resolve) => {
        stop.current = followRun(answer.value.id, {
          onEvents: (events) => {
            const progress = progressOf(events);
            onProgress(progress);
            if (progress.end?.kind === 'stopped') resolve(progress.end.error);
            else if (progress.end !== undefined) resolve(progress);
          },
          onLost: () => resolve(LOST),
        });
      });
    });

  const keep = async () => {
    if (state.kind !== 'previewed') return;
    const { requests, documents } = state;
    let whole: Progress | undefined;
    for (const [index, request] of requests.entries()) {
      const tell = (progress: Progress) =>
        setState({ kind: 'adding', progress, run: index + 1, runs: requests.length });
      tell({ read: 0, unchanged: 0, failed: [] });
      const ended = await run(request, tell);
      if ('code' in ended) {
        setState({ kind: 'failed', error: ended, requests });
        return;
      }
      whole = whole === undefined ? ended : joined(whole, ended);
    }
    // The canvas begins anew with what is there now.
    explorer.reset();
    const added = documents.flatMap((document) => (document.kind === 'read' ? [document] : []));
    if (whole !== undefined) setState({ kind: 'done', progress: whole, documents: added });
  };

  return { state, preview, keep, discard: () => setState({ kind: 'choosing' }) };
}

/** Two runs as one: counts add up, and the graph is compared from before the first to after the last. */
function joined(first: Progress, second: Progress): Progress {
  const [a, b] = [first.end, second.end];
  return {
    ...second,
    read: first.read + second.read,
    unchanged: first.unchanged + second.unchanged,
    failed: [...first.failed, ...second.failed],
    ...(a?.kind === 'finished' && b?.kind === 'finished' ? { end: { ...b, before: a.before } } : {}),
  };
}
