import { useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { CanvasTools } from '../components/canvas-tools';
import { GraphCanvas } from '../components/graph-canvas';
import { Inspector } from '../components/inspector';
import { lazy } from '../components/lazy';
import { Legend } from '../components/legend';
import { Notice } from '../components/notice';
import { StageMessage } from '../components/stage-message';
import { Timeline } from '../components/timeline';
import { TopBar } from '../components/top-bar';
import { hasWebgl, type Renderer } from '../graph/renderer';
import { listenForKeys } from '../keys/canvas-keys';
import { useApp } from '../state/app-state';

const TablePanel = lazy(() => import('../components/table-panel').then((module) => module.TablePanel));

/** The graph, or the same as a table, between its legend, its evidence and its time. */
export function ExploreScreen() {
  const app = useApp();
  const [renderer, setRenderer] = useState<Renderer>();
  const [drawable] = useState(hasWebgl);
  const onRenderer = useCallback((next: Renderer | undefined) => setRenderer(next), []);
  const { view } = app.explore.value;

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
        {app.explorer.busy.value ? <div class="progress" role="progressbar" aria-label="Loading more" /> : null}
        {view === 'table' ? <TablePanel /> : drawable ? <GraphCanvas onRenderer={onRenderer} /> : <WithoutWebgl />}
        {view === 'graph' && drawable ? <StageMessage /> : null}
        {view === 'graph' && renderer !== undefined ? <CanvasTools renderer={renderer} /> : null}
        <Inspector />
      </main>
      <Timeline />
    </div>
  );
}

function WithoutWebgl() {
  return (
    <div class="without-webgl">
      <Notice title="This browser cannot draw the graph (no WebGL 2)">
        <p>Everything can be read all the same: here is the graph as a table.</p>
      </Notice>
      <TablePanel />
    </div>
  );
}
