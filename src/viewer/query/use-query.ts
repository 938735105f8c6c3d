import { useRef, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { QueryResponse } from '../../api/query';
import { useApp } from '../state/app-state';
import { LOADING, type Remote } from '../state/remote';
import { requestOf, type Statement } from './request';

/** Runs statements one at a time; a new run calls the old one off. */
export function useQuery(): {
  readonly remote: Remote<QueryResponse> | undefined;
  run(statement: Statement): void;
  stop(): void;
} {
  const { client } = useApp();
  const [remote, setRemote] = useState<Remote<QueryResponse>>();
  const running = useRef<AbortController>();
  return {
    remote,
    run(statement) {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      setRemote(LOADING);
      void client.post<QueryResponse>(apiPaths.query(), requestOf(statement), abort.signal).then((answer) => {
        if (answer !== undefined && !abort.signal.aborted) setRemote(answer);
      });
    },
    stop() {
      running.current?.abort();
      setRemote(undefined);
    },
  };
}
