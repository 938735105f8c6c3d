import { useMemo, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { LibraryQuery, QueriesResponse, QueryResponse } from '../../api/query';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { Segments } from '../components/segments';
import { TopBar } from '../components/top-bar';
import { countWords } from '../evidence/count-words';
import { errorPlace } from '../query/error-place';
import { ParameterFields } from '../query/parameter-fields';
import { parametersOf } from '../query/parameters';
import { QueryEditor } from '../query/query-editor';
import { QueryLibrary } from '../query/query-library';
import { ResultPicture } from '../query/result-picture';
import { ResultTable } from '../query/result-table';
import { useQuery } from '../query/use-query';
import { useApp } from '../state/app-state';
import type { Remote } from '../state/remote';
import type { QueryRoute } from '../state/route';
import { useRemote } from '../state/use-remote';

const FIRST_TEXT = 'MATCH (a:Person)-[m:MET_WITH]-(b:Person)\nRETURN a, m, b\nLIMIT 25\n';

/** Read-only Cypher: the library beside the editor, the answer below it. */
export function QueryScreen({ route }: { readonly route: QueryRoute }) {
  const app = useApp();
  const { remote: library, retry } = useRemote<QueriesResponse>(apiPaths.queries());
  const queries = library.kind === 'ready' ? library.value.queries : [];
  const named = queries.find(({ name }) => name === route.name);
  const text = route.text ?? named?.text ?? (route.name === undefined ? FIRST_TEXT : '');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const { remote, run, stop } = useQuery();
  const error = remote?.kind === 'failed' ? remote.error : undefined;
  const mark = useMemo(() => {
    const place = error === undefined ? undefined : errorPlace(error.message);
    return place === undefined || error === undefined ? undefined : { place, message: error.message };
  }, [error]);
  const names = useMemo(() => parametersOf(text), [text]);

  const choose = (query: LibraryQuery) => {
    stop();
    setValues({});
    app.go({ kind: 'query', name: query.name });
  };
  const change = (next: string) => {
    const unchanged = named !== undefined && next === named.text;
    app.go(
      {
        kind: 'query',
        ...(route.name === undefined ? {} : { name: route.name }),
        ...(unchanged ? {} : { text: next }),
      },
      { replace: true },
    );
  };
  const submit = () => run({ text, query: named, values });

  return (
    <div class="page query-page">
      <TopBar />
      <aside class="query-side" aria-label="Library">
        <h2>Library</h2>
        {library.kind === 'loading' ? <Skeleton lines={10} /> : null}
        {library.kind === 'failed' ? <ErrorNotice error={library.error} onRetry={retry} /> : null}
        <QueryLibrary queries={queries} chosen={named?.name} onChoose={choose} />
      </aside>
      <main class="query-main">
        <h1 class="visually-hidden">Query</h1>
        {named === undefined ? null : <p class="query-purpose">{named.purpose}</p>}
        <div class="query-box">
          <QueryEditor text={text} error={mark} onChange={change} onRun={submit} />
          <ParameterFields
            names={names}
            known={named?.parameters ?? []}
            values={values}
            onChange={(name, value) => setValues({ ...values, [name]: value })}
          />
          <div class="query-run">
            <button type="button" class="button button-main" onClick={submit}>
              Run <kbd>Ctrl Enter</kbd>
            </button>
            {remote?.kind === 'loading' ? (
              <button type="button" class="button" onClick={stop}>
                Stop
              </button>
            ) : null}
            <span class="meta">Reads only; at most 200 rows and 10 seconds.</span>
          </div>
        </div>
        <Answer remote={remote} onRetry={submit} />
      </main>
    </div>
  );
}

function Answer({
  remote,
  onRetry,
}: {
  readonly remote: Remote<QueryResponse> | undefined;
  readonly onRetry: () => void;
}) {
  const [view, setView] = useState<'table' | 'graph'>('table');
  switch (remote?.kind) {
    case undefined:
      return <p class="query-empty">Choose a query of the library or write your own, then run it.</p>;
    case 'loading':
      return <Skeleton lines={10} />;
    case 'failed': {
      const place = errorPlace(remote.error.message);
      return (
        <>
          {place === undefined ? null : (
            <p class="query-place">
              Line {place.line}, column {place.column}
            </p>
          )}
          <ErrorNotice error={remote.error} onRetry={onRetry} />
        </>
      );
    }
    case 'ready':
      return (
        <section class="query-answer" aria-label="Answer">
          <header class="table-head">
            <Segments
              label="Show the answer as"
              choices={[
                { value: 'table', label: 'Table' },
                { value: 'graph', label: 'Graph' },
              ]}
              chosen={view}
              onChoose={setView}
            />
            <p class="meta" role="status">
              {remote.value.truncated
                ? `The first ${remote.value.rows.length} rows; there are more`
                : countWords(remote.value.rows.length, 'row')}
            </p>
          </header>
          {remote.value.rows.length === 0 ? (
            <Notice title="No rows">
              <p>Nothing in the graph is as the statement asks.</p>
            </Notice>
          ) : view === 'table' ? (
            <ResultTable result={remote.value} />
          ) : (
            <ResultPicture result={remote.value} />
          )}
        </section>
      );
  }
}
