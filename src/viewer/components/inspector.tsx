import { useApp } from '../state/app-state';
import { EXPLORE } from '../state/route';
import { NO_SELECTION } from '../state/selection';
import { EntityPanel } from './entity-panel';
import { FactPanel } from './fact-panel';
import { PairPanel } from './pair-panel';

/** The drawer beside the canvas: what is selected, with its proof. */
export function Inspector() {
  const { route, select } = useApp();
  const { selection } = route.value.kind === 'explore' ? route.value : EXPLORE;
  if (selection.kind === 'none') return null;
  const close = () => select(NO_SELECTION);
  return (
    <aside class="drawer" aria-label="Inspector" data-inspector>
      {selection.kind === 'entity' ? <EntityPanel key={selection.id} id={selection.id} onClose={close} /> : null}
      {selection.kind === 'fact' ? <FactPanel key={selection.id} id={selection.id} onClose={close} /> : null}
      {selection.kind === 'pair' ? (
        <PairPanel key={`${selection.a} ${selection.b}`} a={selection.a} b={selection.b} onClose={close} />
      ) : null}
    </aside>
  );
}
