import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../../api/responses';
import { useApp } from './app-state';

/** Rows that were fetched page by page. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Absent until the first page is there. */
  readonly total?: number;
  readonly loading: boolean;
  readonly error?: ApiError;
  /** Fetches the next page, or the failed one again. */
  more(): void;
}

interface Fetched<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly total?: number;
  readonly error?: ApiError;
}

/** Fetches pages of a list; another `key`, or a change of the graph, begins anew. `pathOf` gives the path from a row on; absent asks nothing. */
export function usePages<Row>(name: string, pathOf: ((offset: number) => string) | undefined): Pages<Row> {
  const { client, revision } = useApp();
  const key = `${revision.value} ${name}`;
  const [fetched, setFetched] = useState<Fetched<Row>>({ key, rows: [] });
  const [turn, setTurn] = useState({ key, wanted: 0, attempt: 0 });
  const current = fetched.key === key ? fetched : { key, rows: [] };
  const wanted = turn.key === key ? turn.wanted : 0;
  useEffect(() => {
    if (pathOf === undefined) return;
    const abort = new AbortController();
    void client
      .get<{ readonly rows: readonly Row[]; readonly total: number }>(pathOf(wanted), abort.signal)
      .then((answer) => {
        if (answer === undefined || abort.signal.aborted) return;
        setFetched((before) => {
          const rows = before.key === key ? before.rows.slice(0, wanted) : [];
          if (answer.kind === 'failed')
            return { key, rows, error: answer.error, ...(before.total === undefined ? {} : { total: before.total }) };
          return { key, rows: [...rows, ...answer.value.rows], total: answer.value.total };
        });
      });
    return () => abort.abort();
    // `pathOf` belongs to `key`.
  }, [client, key, wanted, turn.attempt, pathOf === undefined]);
  return {
    rows: current.rows,
    ...(current.total === undefined ? {} : { total: current.total }),
    ...(current.error === undefined ? {} : { error: current.error }),
    loading:
      pathOf !== undefined &&
      current.error === undefined &&
      (current.total === undefined || current.rows.length < Math.min(current.total, wanted + 1)),
    more: () => setTurn({ key, wanted: current.rows.length, attempt: turn.attempt + 1 }),
  };
}
