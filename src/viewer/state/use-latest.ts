import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-state';
import { LOADING, type Remote } from './remote';

/** What was asked for, kept on screen while it is asked for anew. */
export interface Latest<Value> {
  readonly remote: Remote<Value>;
  /** Whether an answer is on its way. */
  readonly asking: boolean;
  readonly retry: () => void;
}

/** Asks for a path again whenever decisions changed the graph; until the next answer the last one stays. Absent asks nothing. */
export function useLatest<Value>(path: string | undefined): Latest<Value> {
  const { client, revision } = useApp();
  const [remote, setRemote] = useState<Remote<Value>>(LOADING);
  const [turn, setTurn] = useState(0);
  const key = `${path} ${revision.value} ${turn}`;
  const [answered, setAnswered] = useState('');
  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    void client.get<Value>(path, abort.signal).then((answer) => {
      if (answer === undefined || abort.signal.aborted) return;
      setRemote(answer);
      setAnswered(key);
    });
    return () => abort.abort();
    // `key` has the path, the revision and the turn.
  }, [client, key]);
  return { remote, asking: path !== undefined && answered !== key, retry: () => setTurn((n) => n + 1) };
}
