import type { ComponentChildren } from 'preact';
import { formatCount } from '../evidence/count-words';
import type { Tally } from '../state/legend-counts';
import { Icon } from './icon';

export interface FilterLineProps {
  readonly label: string;
  /** Absent where nothing is counted. */
  readonly tally: Tally | undefined;
  /** Greatest total of the group, which has the longest bar. */
  readonly most: number;
  readonly checked: boolean;
  /** Whether a part of it is turned off. */
  readonly inPart?: boolean;
  readonly chip?: ComponentChildren;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** For one that can be opened: whether its parts are shown. */
  readonly open?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
}

/** One kind of the legend: a checkbox with a bar of what is shown of it, and "only this". */
export function FilterLine(props: FilterLineProps) {
  const { label, tally, most, checked, inPart = false, chip, onToggle, onOnly, open, onOpen } = props;
  return (
    <div class={`line-row ${onOpen === undefined ? '' : 'line-row-opens'}`}>
      <label class="line">
        <input
          type="checkbox"
          checked={checked}
          indeterminate={inPart}
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
      <button
        type="button"
        class={`line-only ${onOpen === undefined ? '' : 'line-only-inset'}`}
        aria-label={`Only ${label}`}
        onClick={onOnly}
      >
        only
      </button>
      {onOpen === undefined ? null : (
        <button
          type="button"
          class="icon-button icon-inline line-open"
          aria-expanded={open}
          aria-label={`Relations of ${label}`}
          title={open ? 'Close' : 'Single relations'}
          onClick={onOpen}
        >
          <Icon name={open ? 'unfold' : 'fold'} />
        </button>
      )}
    </div>
  );
}
