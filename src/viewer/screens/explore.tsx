import { useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { GraphCanvas } from '../components/graph-canvas';
import { Icon } from '../components/icon';
import { Inspector } from '../components/inspector';
import { Legend } from '../components/legend';
import { ErrorNotice, Notice } from '../components/notice';
import { TopBar } from '../components/top-bar';
import { TypeChip } from '../components/type-chip';
import { countWords, formatCount } from '../evidence/count-words';
import { hasWebgl, type Renderer } from '../graph/renderer';
import { listenForKeys } from '../keys/canvas-keys';
import { type AppState, useApp } from '../state/app-state';
import { NO_FILTERS } from '../state/filters';

/** The graph between its legend and its evidence. */
export function ExploreScreen() {
  const app = useApp();
  const [renderer, setRenderer] = useState<Renderer>();
  const [drawable] = useState(hasWebgl);
  const onRenderer = useCallback((next: Renderer | undefined) => setRenderer(next), []);

  useSignalEffect(() => {
    const { value } = app.route;
    if (value.kind === 'explore') void app.explorer.follow(value);
  });
  useEffect(() => listenForKeys(app, renderer), [app, renderer]);

  return (
    <div class="explore">
      <TopBar />
      <Legend />
      <main class="stage">
        {drawable ? <GraphCanvas onRenderer={onRenderer} /> : <WithoutWebgl app={app} />}
        <StageMessage app={app} />
        {drawable && renderer !== undefined ? <CanvasTools app={app} renderer={renderer} /> : null}
        <Inspector />
      </main>
    </div>
  );
}

function StageMessage({ app }: { readonly app: AppState }) {
  const status = app.explorer.status.value;
  if (status.kind === 'loading') return <p class="stage-message stage-loading">Loading the graph …</p>;
  if (status.kind === 'failed') {
    const retry = () => {
      app.explorer.reset();
      const route = app.route.peek();
      if (route.kind === 'explore') void app.explorer.follow(route);
    };
    return (
      <div class="stage-message">
        <ErrorNotice error={status.error} onRetry={retry} />
      </div>
    );
  }
  if (app.explorer.graph.value.entities.size === 0)
    return (
      <div class="stage-message">
        <Notice title="The graph is empty">
          <p>Add articles in a terminal, then reload this page:</p>
          <pre>npm run ingest -- path/to/articles</pre>
        </Notice>
      </div>
    );
  const { hiddenFacts, entities } = app.explorer.visible.value;
  if (entities.length === 0)
    return (
      <div class="stage-message">
        <Notice title={`All ${countWords(hiddenFacts, 'fact')} are filtered out`}>
          <p>
            <button type="button" class="button" onClick={() => app.setFilters(NO_FILTERS)}>
              Reset the filters
            </button>
          </p>
        </Notice>
      </div>
    );
  return null;
}

function CanvasTools({ app, renderer }: { readonly app: AppState; readonly renderer: Renderer }) {
  const { entities, edges } = app.explorer.visible.value;
  const loaded = app.explorer.graph.value;
  const shown = edges.reduce((sum, edge) => sum + (edge.kind === 'fact' ? 1 : edge.facts.length), 0);
  return (
    <>
      <div class="tools">
        <button
          type="button"
          class="icon-button legend-button"
          aria-label="Legend and filters"
          onClick={() => (app.legendOpen.value = true)}
        >
          <Icon name="filter" />
        </button>
        <button
          type="button"
          class="icon-button"
          title="Zoom in (+)"
          aria-label="Zoom in"
          onClick={() => renderer.zoom('in')}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          class="icon-button"
          title="Zoom out (−)"
          aria-label="Zoom out"
          onClick={() => renderer.zoom('out')}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class="icon-button"
          title="Fit (F)"
          aria-label="Fit the graph"
          onClick={() => renderer.fit()}
        >
          <Icon name="fit" />
        </button>
      </div>
      <p class="stage-count">
        {entities.length === loaded.entities.size
          ? countWords(entities.length, 'entity', 'entities')
          : `${formatCount(entities.length)} of ${countWords(loaded.entities.size, 'entity', 'entities')}`}
        {' · '}
        {shown === loaded.facts.size
          ? countWords(shown, 'fact')
          : `${formatCount(shown)} of ${countWords(loaded.facts.size, 'fact')}`}
      </p>
    </>
  );
}

function WithoutWebgl({ app }: { readonly app: AppState }) {
  return (
    <div class="without-webgl">
      <Notice title="This browser cannot draw the graph (no WebGL 2)">
        <p>Everything can be read all the same: search, or choose one of the best-connected.</p>
      </Notice>
      <ul class="neighbours">
        {app.explorer.visible.value.entities.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="pill" onClick={() => app.select({ kind: 'entity', id: entity.id })}>
              <TypeChip type={entity.type} />
              <span>{entity.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
