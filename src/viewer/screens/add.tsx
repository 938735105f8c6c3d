import { useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { Health } from '../../api/responses';
import { AddForm } from '../add/add-form';
import { AddDone, AddProgress } from '../add/add-progress';
import { PreviewDocument } from '../add/preview-document';
import { type Adding, useAdding } from '../add/use-adding';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { TopBar } from '../components/top-bar';
import { countWords } from '../evidence/count-words';
import { useRemote } from '../state/use-remote';

/** Adds articles: read first without keeping anything, look, then keep or discard. */
export function AddScreen() {
  const { remote: health } = useRemote<Health>(apiPaths.health());
  const closed = health.kind === 'ready' && !health.value.can.add;
  return (
    <div class="page">
      <TopBar />
      <main class="page-main">
        <header class="page-head">
          <h1>Add an article</h1>
          <p class="meta">It is read first and nothing is kept until you say so.</p>
        </header>
        {closed ? (
          <Notice title="This server only shows the graph">
            <p>Add articles in a terminal:</p>
            <pre>npm run ingest -- path/to/articles</pre>
          </Notice>
        ) : (
          <Steps />
        )}
      </main>
    </div>
  );
}

function Steps() {
  const { state, preview, keep, discard } = useAdding();
  switch (state.kind) {
    case 'choosing':
      return <AddForm onRead={preview} />;
    case 'reading':
      return (
        <section class="card">
          <h2>Reading …</h2>
          <Skeleton lines={8} />
        </section>
      );
    case 'failed':
      return (
        <>
          <ErrorNotice error={state.error} onRetry={() => preview(state.requests)} />
          <p>
            <button type="button" class="button" onClick={discard}>
              Choose something else
            </button>
          </p>
        </>
      );
    case 'previewed':
      return <Preview state={state} onKeep={keep} onDiscard={discard} />;
    case 'adding':
      return <AddProgress state={state} />;
    case 'done':
      return <AddDone state={state} onMore={discard} />;
  }
}

interface PreviewProps {
  readonly state: Extract<Adding, { kind: 'previewed' }>;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

function Preview({ state: { documents, more }, onKeep, onDiscard }: PreviewProps) {
  const [index, setIndex] = useState(0);
  const shown = documents[Math.min(index, documents.length - 1)];
  const readable = documents.filter(({ kind }) => kind === 'read').length;
  return (
    <>
      <div class="preview-bar">
        <p>
          <b>{countWords(documents.length, 'article')} read</b>
          {more ? ', and there are more that are not shown here' : ''}. Nothing is kept yet.
        </p>
        <div class="actions">
          <button type="button" class="button button-main" disabled={readable === 0} onClick={onKeep}>
            Add to the graph
          </button>
          <button type="button" class="button" onClick={onDiscard}>
            Discard
          </button>
        </div>
      </div>
      {documents.length > 1 ? (
        <label class="parameter">
          <span class="picker-label">Article</span>
          <select class="select" value={index} onChange={(event) => setIndex(Number(event.currentTarget.value))}>
            {documents.map((document, at) => (
              <option key={at} value={at}>
                {document.kind === 'read' ? document.article.title : `${document.location}: could not be read`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {shown?.kind === 'read' ? <PreviewDocument key={shown.article.id} document={shown} /> : null}
      {shown?.kind === 'failed' ? <ErrorNotice error={shown} onRetry={onDiscard} /> : null}
      {shown === undefined ? (
        <Notice title="There was nothing to read">
          <p>The file or feed holds no article.</p>
        </Notice>
      ) : null}
    </>
  );
}
