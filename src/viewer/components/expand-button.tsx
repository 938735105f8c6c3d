import type { Entity } from '../../model/entity';
import { formatCount } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { factsOf } from '../state/loaded-graph';

/** "50 of 312 shown · more": how many facts of an entity are on the canvas, and a way to the rest. */
export function ExpandButton({ entity, total }: { readonly entity: Entity; readonly total: number }) {
  const { explorer, expand } = useApp();
  const loaded = factsOf(explorer.graph.value, entity.id).length;
  if (loaded >= total) return null;
  return (
    <p class="expand">
      <span>
        {formatCount(loaded)} of {formatCount(total)} facts shown
      </span>
      <button type="button" class="button" onClick={() => expand(entity.id)}>
        more <kbd>E</kbd>
      </button>
    </p>
  );
}
