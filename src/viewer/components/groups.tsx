import { useState } from 'preact/hooks';
import type { Communities } from '../../api/explore';
import { apiPaths } from '../../api/paths';
import { useApp } from '../state/app-state';
import { OVERVIEW_SIZE } from '../state/explorer';
import { useLatest } from '../state/use-latest';
import { ErrorNotice, Skeleton } from './notice';

const LEAST_MEMBERS = 3;
const MOST_MEMBERS = 60;

/** Groups of the best-connected that hang together; one of them is selected as a whole. Asked for when it is opened. */
export function Groups() {
  const { explorer, select } = useApp();
  const [open, setOpen] = useState(false);
  const { remote, retry } = useLatest<Communities>(open ? apiPaths.communities(OVERVIEW_SIZE) : undefined);
  const { entities } = explorer.graph.value;
  const groups = remote.kind === 'ready' ? remote.value.communities : [];
  const shown = groups
    .map((group) => ({ name: group.name, ids: group.entities.filter((id) => entities.has(id)) }))
    .filter(({ ids }) => ids.length >= LEAST_MEMBERS);
  return (
    <details class="rail-group groups" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Groups that hang together</summary>
      {open && remote.kind === 'loading' ? <Skeleton lines={4} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {remote.kind === 'ready' && shown.length === 0 ? <p class="rail-hint">None of three or more.</p> : null}
      <ul>
        {shown.map(({ name, ids }) => (
          <li key={name}>
            <button
              type="button"
              class="group-button"
              title={`Select ${name} and the ${ids.length - 1} that hang together with it`}
              onClick={() => select({ kind: 'many', ids: ids.slice(0, MOST_MEMBERS) })}
            >
              <span class="group-name">{name}</span>
              <span class="line-count">+ {ids.length - 1}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
