import type { ComponentChildren } from 'preact';
import { formatCount } from '../evidence/count-words';
import type { Tally } from '../state/legend-counts';

export interface FilterLineProps {
  readonly label: string;
  /** Absent where nothing is counted. */
  readonly tally: Tally | undefined;
  /** Greatest total of the group, which has the longest bar. */
  readonly most: number;
  readonly checked: boolean;
  readonly chip?: ComponentChildren;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

/** One kind of the legend: a checkbox with a bar of what is shown of it, and "only this". */
export function FilterLine({ label, tally, most, checked, chip, onToggle, onOnly }: FilterLineProps) {
  return (
    <div class="line-row">
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
        {tally === undefined ? null : (
          <>
            <span class="line-count">
              {tally.shown === tally.total
                ? formatCount(tally.total)
                : `${formatCount(tally.shown)} of ${formatCount(tally.total)}`}
            </span>
            <span class="bar" aria-hidden="true">
              <span class="bar-all" style={{ width: `${(100 * tally.total) / most}%` }} />
              <span class="bar-shown" style={{ width: `${(100 * tally.shown) / most}%` }} />
            </span>
          </>
        )}
      </label>
      <button type="button" class="line-only" aria-label={`Only ${label}`} onClick={onOnly}>
        only
      </button>
    </div>
  );
}
