import { ENTITY_TYPES } from '../../model/entity';
import { useApp } from '../state/app-state';
import { isFiltering, NO_FILTERS, onlyType, toggleType } from '../state/filters';
import { legendCounts, mostOf } from '../state/legend-counts';
import { typePlural } from '../words/entity-words';
import { relationWords } from '../words/relation-words';
import { EvidenceFilters } from './evidence-filters';
import { FilterLine } from './filter-line';
import { Icon } from './icon';
import { lazy } from './lazy';
import { RelationFilters } from './relation-filters';
import { Standings } from './standings';
import { TypeChip } from './type-chip';

const Groups = lazy(() => import('./groups').then((module) => module.Groups));

/** What is on the canvas, by type and by family of relations; every line is a filter. */
export function Legend() {
  const { explorer, explore, setFilters, legendOpen } = useApp();
  const { filters, view } = explore.value;
  // The counts are those of the canvas; the table is of the whole graph.
  const counted = view === 'graph';
  const counts = legendCounts(explorer.graph.value, {
    visible: explorer.visible.value,
    familyOf: (type) => relationWords(type).family,
  });
  const types = ENTITY_TYPES.filter((type) => !counted || counts.types.has(type));
  return (
    <aside class="rail" data-open={legendOpen.value} aria-label="Legend and filters">
      <div class="rail-head">
        <h2>Show</h2>
        {isFiltering(filters) ? (
          <button type="button" class="link-button" onClick={() => setFilters(NO_FILTERS)} data-reset>
            Reset
          </button>
        ) : null}
        <button
          type="button"
          class="icon-button rail-close"
          aria-label="Close"
          onClick={() => (legendOpen.value = false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <fieldset class="rail-group">
        <legend>Who and what</legend>
        {types.map((type) => (
          <FilterLine
            key={type}
            label={typePlural(type)}
            tally={counted ? counts.types.get(type) : undefined}
            most={mostOf(counts.types)}
            checked={!filters.hiddenTypes.includes(type)}
            chip={<TypeChip type={type} />}
            onToggle={() => setFilters(toggleType(filters, type))}
            onOnly={() => setFilters(onlyType(filters, type))}
          />
        ))}
      </fieldset>
      <RelationFilters counts={counted ? counts : undefined} />
      <Standings />
      <EvidenceFilters />
      {counted ? <Groups /> : null}
      <p class="rail-hint">Alt-click, or “only”, shows one kind alone.</p>
    </aside>
  );
}
