import { ENTITY_TYPES } from '../../model/entity';
import { formatCount } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { isFiltering, NO_FILTERS, onlyFamily, onlyType, toggleFamily, toggleType } from '../state/filters';
import { legendCounts, type Tally } from '../state/legend-counts';
import { EXPLORE } from '../state/route';
import { typePlural } from '../words/entity-words';
import { FAMILIES, familyLabel, relationWords } from '../words/relation-words';
import { Icon } from './icon';
import { TypeChip } from './type-chip';

/** What is on the canvas, by type and by family of relations; every line is a filter. */
export function Legend() {
  const { explorer, route, setFilters, legendOpen } = useApp();
  const { filters } = route.value.kind === 'explore' ? route.value : EXPLORE;
  const counts = legendCounts(explorer.graph.value, {
    visible: explorer.visible.value,
    familyOf: (type) => relationWords(type).family,
  });
  const types = ENTITY_TYPES.filter((type) => counts.types.has(type));
  const families = FAMILIES.filter((family) => counts.families.has(family));
  const mostOf = (tallies: ReadonlyMap<unknown, Tally>) =>
    Math.max(1, ...[...tallies.values()].map(({ total }) => total));
  const mostOrigins = [...explorer.graph.value.facts.values()].reduce((most, fact) => Math.max(most, fact.origins), 1);
  return (
    <aside class="rail" data-open={legendOpen.value} aria-label="Legend and filters">
      <div class="rail-head">
        <h2>Show</h2>
        {isFiltering(filters) ? (
          <button type="button" class="link-button" onClick={() => setFilters(NO_FILTERS)}>
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
            tally={counts.types.get(type)}
            most={mostOf(counts.types)}
            checked={!filters.hiddenTypes.includes(type)}
            chip={<TypeChip type={type} />}
            onToggle={() => setFilters(toggleType(filters, type))}
            onOnly={() => setFilters(onlyType(filters, type))}
          />
        ))}
      </fieldset>
      <fieldset class="rail-group">
        <legend>Relations</legend>
        {families.map((family) => (
          <FilterLine
            key={family}
            label={familyLabel(family)}
            tally={counts.families.get(family)}
            most={mostOf(counts.families)}
            checked={!filters.hiddenFamilies.includes(family)}
            onToggle={() => setFilters(toggleFamily(filters, family))}
            onOnly={() => setFilters(onlyFamily(filters, family, FAMILIES))}
          />
        ))}
      </fieldset>
      <fieldset class="rail-group">
        <legend>Evidence</legend>
        {mostOrigins > 1 ? (
          <label class="slider">
            <span>
              At least{' '}
              <b>
                {filters.minOrigins} independent {filters.minOrigins === 1 ? 'report' : 'reports'}
              </b>
            </span>
            <input
              type="range"
              min={1}
              max={Math.min(mostOrigins, 10)}
              value={filters.minOrigins}
              onInput={(event) => setFilters({ ...filters, minOrigins: Number(event.currentTarget.value) })}
            />
          </label>
        ) : null}
        <label class="line">
          <input
            type="checkbox"
            checked={filters.currentOnly}
            onChange={(event) => setFilters({ ...filters, currentOnly: event.currentTarget.checked })}
          />
          <span class="line-label">Current offices only</span>
        </label>
      </fieldset>
      <p class="rail-hint">
        Alt-click shows one kind alone. Facts are what articles state; plans, allegations and denials stand beside the
        evidence.
      </p>
    </aside>
  );
}

interface FilterLineProps {
  readonly label: string;
  readonly tally: Tally | undefined;
  /** Greatest total of the group, which has the longest bar. */
  readonly most: number;
  readonly checked: boolean;
  readonly chip?: preact.ComponentChildren;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function FilterLine({ label, tally = { shown: 0, total: 0 }, most, checked, chip, onToggle, onOnly }: FilterLineProps) {
  return (
    <label class="line">
      <input
        type="checkbox"
        checked={checked}
        onClick={(event) => {
          if (!event.altKey) return;
          event.preventDefault();
          onOnly();
        }}
        onChange={onToggle}
      />
      {chip}
      <span class="line-label">{label}</span>
      <span class="line-count">
        {tally.shown === tally.total
          ? formatCount(tally.total)
          : `${formatCount(tally.shown)} of ${formatCount(tally.total)}`}
      </span>
      <span class="bar" aria-hidden="true">
        <span class="bar-all" style={{ width: `${(100 * tally.total) / most}%` }} />
        <span class="bar-shown" style={{ width: `${(100 * tally.shown) / most}%` }} />
      </span>
    </label>
  );
}
