import { useApp } from '../state/app-state';
import { NO_SELECTION, type Selection } from '../state/selection';
import { EntityPanel } from './entity-panel';
import { FactPanel } from './fact-panel';
import { lazy } from './lazy';
import { ManyPanel } from './many-panel';
import { PairPanel } from './pair-panel';

const PathPanel = lazy(() => import('./path-panel').then((module) => module.PathPanel));

/** The drawer beside the canvas: what is selected, with its proof. */
export function Inspector() {
  const { explore, select } = useApp();
  const { selection } = explore.value;
  if (selection.kind === 'none') return null;
  return (
    <aside class="drawer" aria-label="Inspector" data-inspector>
      <Panel selection={selection} onClose={() => select(NO_SELECTION)} />
    </aside>
  );
}

function Panel({ selection, onClose }: { readonly selection: Selection; readonly onClose: () => void }) {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'entity':
      return <EntityPanel key={selection.id} id={selection.id} onClose={onClose} />;
    case 'fact':
      return <FactPanel key={selection.id} id={selection.id} onClose={onClose} />;
    case 'pair':
      return <PairPanel key={`${selection.a} ${selection.b}`} a={selection.a} b={selection.b} onClose={onClose} />;
    case 'many':
      return <ManyPanel ids={selection.ids} onClose={onClose} />;
    case 'path':
      return <PathPanel selection={selection} onClose={onClose} />;
  }
}
