import { useMemo, useState } from 'preact/hooks';
import type { ExportedGraph } from '../../api/export';
import { ENTITY_TYPES } from '../../model/entity';
import type { EntityId } from '../../model/id';
import { DrawnGraph } from '../components/drawn-graph';
import { TypeChip } from '../components/type-chip';
import { countWords } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { drawScene } from '../graph/drawing';
import { layoutGraph } from '../graph/layout';
import { buildScene, layoutInput } from '../graph/scene';
import { NO_FILTERS, toggleType } from '../state/filters';
import { addSubgraph, EMPTY_GRAPH } from '../state/loaded-graph';
import { endsOfEdge, visibleGraph } from '../state/visible-graph';
import { typePlural } from '../words/entity-words';
import { relationWords } from '../words/relation-words';
import { ExportedPanel, type Shown } from './panel';

const familyOf = (type: Parameters<typeof relationWords>[0]) => relationWords(type).family;

/** A graph that was exported: its picture, filters, search, and for every line the sentences that state it. */
export function ExportedPage({ exported }: { readonly exported: ExportedGraph }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [shown, setShown] = useState<Shown>({ kind: 'all' });
  const graph = useMemo(() => addSubgraph(EMPTY_GRAPH, exported), [exported]);
  const positions = useMemo(
    () => layoutGraph(layoutInput(visibleGraph(graph, { filters: NO_FILTERS, familyOf }), new Map())),
    [graph],
  );
  const visible = useMemo(() => visibleGraph(graph, { filters, familyOf }), [graph, filters]);
  const drawing = useMemo(() => drawScene(buildScene(visible, positions)), [visible, positions]);
  const chosen = useMemo(() => chosenKeys(shown, visible.edges), [shown, visible]);
  const types = ENTITY_TYPES.filter((type) => exported.entities.some((entity) => entity.type === type));
  const onEdge = (key: string) => {
    const edge = visible.edges.find((other) => other.key === key);
    if (edge?.kind === 'fact') setShown({ kind: 'facts', facts: [edge.fact] });
    else if (edge?.kind === 'bundle') setShown({ kind: 'facts', facts: edge.facts });
  };
  return (
    <div class="exported">
      <header class="exported-head">
        <h1>{exported.title}</h1>
        <p class="meta">
          {countWords(exported.entities.length, 'entity', 'entities')}, {countWords(exported.facts.length, 'fact')} from{' '}
          {countWords(exported.articles.length, 'article')} · saved {formatDate(exported.exportedAt)}
        </p>
        <fieldset class="exported-types">
          <legend class="visually-hidden">Show</legend>
          {types.map((type) => (
            <label key={type} class="line line-plain">
              <input
                type="checkbox"
                checked={!filters.hiddenTypes.includes(type)}
                onChange={() => setFilters(toggleType(filters, type))}
              />
              <TypeChip type={type} />
              {typePlural(type)}
            </label>
          ))}
        </fieldset>
      </header>
      <main class="exported-stage">
        <DrawnGraph
          drawing={drawing}
          label={`Graph of ${countWords(visible.entities.length, 'entity', 'entities')}`}
          chosen={chosen}
          onNode={(id) => setShown({ kind: 'entity', id })}
          onEdge={onEdge}
        />
      </main>
      <aside class="exported-side" aria-label="What is chosen">
        <ExportedPanel exported={exported} shown={shown} onShow={setShown} />
      </aside>
    </div>
  );
}

/** The chosen entity with its neighbours, or the chosen facts with their ends. */
function chosenKeys(shown: Shown, edges: ReturnType<typeof visibleGraph>['edges']): ReadonlySet<string> {
  if (shown.kind === 'all') return new Set();
  const isChosen = (edge: (typeof edges)[number]) =>
    shown.kind === 'entity'
      ? endsOfEdge(edge).includes(shown.id)
      : edge.kind === 'fact'
        ? shown.facts.includes(edge.fact)
        : edge.kind === 'bundle' && edge.facts.some((fact) => shown.facts.includes(fact));
  const lines = edges.filter(isChosen);
  const own: readonly EntityId[] = shown.kind === 'entity' ? [shown.id] : [];
  return new Set<string>([...own, ...lines.flatMap((edge) => [edge.key, ...endsOfEdge(edge)])]);
}
