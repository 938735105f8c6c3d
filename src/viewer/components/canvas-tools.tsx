import { countWords, formatCount } from '../evidence/count-words';
import type { Renderer } from '../graph/renderer';
import { type AppState, useApp } from '../state/app-state';
import { factsOfEdges } from '../state/visible-graph';
import { Icon, type IconName } from './icon';

/** The buttons on the canvas, and in words how much of the graph it shows. */
export function CanvasTools({ renderer }: { readonly renderer: Renderer }) {
  const app = useApp();
  return (
    <>
      <div class="tools">
        <Tool
          icon="filter"
          label="Legend and filters"
          class="legend-button"
          onUse={() => (app.legendOpen.value = true)}
        />
        <Tool icon="plus" label="Zoom in" hint="Zoom in (+)" onUse={() => renderer.zoom('in')} />
        <Tool icon="minus" label="Zoom out" hint="Zoom out (−)" onUse={() => renderer.zoom('out')} />
        <Tool icon="fit" label="Fit the graph" hint="Fit (F)" onUse={() => renderer.fit()} />
      </div>
      <p class="stage-count">
        <ShownCount app={app} />
        <HiddenCount app={app} />
      </p>
    </>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly hint?: string;
  readonly class?: string;
  readonly onUse: () => void;
}

function Tool({ icon, label, hint = label, class: extra = '', onUse }: ToolProps) {
  return (
    <button type="button" class={`icon-button ${extra}`} title={hint} aria-label={label} onClick={onUse}>
      <Icon name={icon} />
    </button>
  );
}

function ShownCount({ app }: { readonly app: AppState }) {
  const { entities, edges } = app.explorer.visible.value;
  const loaded = app.explorer.graph.value;
  const shown = factsOfEdges(edges).length;
  const claims = edges.reduce((sum, edge) => sum + claimsOn(edge), 0);
  return (
    <>
      {entities.length === loaded.entities.size
        ? countWords(entities.length, 'entity', 'entities')
        : `${formatCount(entities.length)} of ${countWords(loaded.entities.size, 'entity', 'entities')}`}
      {' · '}
      {shown === loaded.facts.size
        ? countWords(shown, 'fact')
        : `${formatCount(shown)} of ${countWords(loaded.facts.size, 'fact')}`}
      {claims > 0 ? ` · ${countWords(claims, 'other claim')}` : ''}
    </>
  );
}

function claimsOn(edge: AppState['explorer']['visible']['value']['edges'][number]): number {
  if (edge.kind === 'claims') return edge.group.claims;
  return edge.kind === 'bundle' ? edge.groups.reduce((sum, group) => sum + group.claims, 0) : 0;
}

function HiddenCount({ app }: { readonly app: AppState }) {
  const { hidden } = app.explore.value;
  if (hidden.length === 0) return null;
  return (
    <>
      {' · '}
      {formatCount(hidden.length)} hidden{' '}
      <button type="button" class="link-button" onClick={() => app.change({ hidden: [] })}>
        show
      </button>
    </>
  );
}
