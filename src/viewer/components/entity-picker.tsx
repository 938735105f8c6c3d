import { useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { EntityResponse } from '../../api/responses';
import type { EntityId } from '../../model/id';
import { useApp } from '../state/app-state';
import { useRemote } from '../state/use-remote';
import { Icon } from './icon';
import { SearchBox } from './search-box';
import { TypeChip } from './type-chip';

export interface EntityPickerProps {
  readonly label: string;
  /** Absent until one is chosen. */
  readonly id: EntityId | undefined;
  readonly onPick: (id: EntityId) => void;
}

/** An entity that was chosen, and a search to choose another. */
export function EntityPicker({ label, id, onPick }: EntityPickerProps) {
  const { explorer } = useApp();
  const [changing, setChanging] = useState(false);
  const loaded = id === undefined ? undefined : explorer.graph.value.entities.get(id);
  const { remote } = useRemote<EntityResponse>(
    id === undefined || loaded !== undefined ? undefined : apiPaths.entity(id),
  );
  const entity = loaded ?? (remote.kind === 'ready' ? remote.value.entity : undefined);
  const pick = (next: EntityId) => {
    setChanging(false);
    onPick(next);
  };
  return (
    <div class="picker">
      <span class="picker-label">{label}</span>
      {id === undefined || changing ? (
        <SearchBox
          label={`${label}: search an entity`}
          placeholder="Search"
          onPick={pick}
          focusFirst={changing}
          quiet
        />
      ) : (
        <button type="button" class="picker-chosen" onClick={() => setChanging(true)}>
          <span class="visually-hidden">{label}: </span>
          {entity === undefined ? null : <TypeChip type={entity.type} />}
          <span>{entity?.name ?? id}</span>
          <span class="visually-hidden">, change</span>
          <Icon name="search" />
        </button>
      )}
    </div>
  );
}
