import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-state';
import { LOADING, type Remote } from './remote';

/** Asks for one path; a new path calls the old request off. `retry` asks again. */
export function useRemote<Value>(path: string | undefined): {
  readonly remote: Remote<Value>;
  readonly retry: () => void;
} {
  const { client } = useApp();
  const [answer, setAnswer] = useState<{ readonly path: string; readonly remote: Remote<Value> }>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    setAnswer(undefined);
    void client.get<Value>(path, abort.signal).then((remote) => {
      if (remote !== undefined && !abort.signal.aborted) setAnswer({ path, remote });
    });
    return () => abort.abort();
  }, [client, path, turn]);
  // An answer to an earlier path is never shown under a new one.
  return {
    remote: answer?.path === path && answer !== undefined ? answer.remote : LOADING,
    retry: () => setTurn((n) => n + 1),
  };
}
