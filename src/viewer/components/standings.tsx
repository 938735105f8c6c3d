import { formatCount } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { countStandings } from '../state/claim-lines';
import { OTHER_STANDINGS, toggleStanding } from '../state/filters';
import { standingLabel } from '../words/standing-words';

/** Switches for what is no fact; absent where nothing of the kind was said of what is loaded. */
export function Standings() {
  const { explorer, explore, setFilters } = useApp();
  const { filters, view } = explore.value;
  const counts = countStandings(explorer.claims.value ?? []);
  const there = OTHER_STANDINGS.filter(
    (standing) => view === 'table' || counts.has(standing) || filters.standings.includes(standing),
  );
  if (there.length === 0) return null;
  return (
    <fieldset class="rail-group">
      <legend>Beside the facts</legend>
      {there.map((standing) => (
        <label key={standing} class="line line-plain">
          <input
            type="checkbox"
            checked={filters.standings.includes(standing)}
            onChange={() => setFilters(toggleStanding(filters, standing))}
          />
          <svg class="dash" viewBox="0 0 24 8" aria-hidden="true">
            <line x1="1" y1="4" x2="23" y2="4" />
          </svg>
          <span class="line-label">{standingLabel(standing)}</span>
          {view === 'table' ? null : <span class="line-count">{formatCount(counts.get(standing) ?? 0)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
