import type { EntityId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { Icon } from './icon';
import { PanelHead } from './panel-head';
import { TypeChip } from './type-chip';

/** Several entities that were chosen together, and what can be done with them. */
export function ManyPanel({ ids, onClose }: { readonly ids: readonly EntityId[]; readonly onClose: () => void }) {
  const app = useApp();
  const { entities, facts } = app.explorer.graph.value;
  const chosen = new Set(ids);
  const between = [...facts.values()].filter(({ subject, object }) => chosen.has(subject) && chosen.has(object));
  const [a, b] = ids;
  return (
    <>
      <PanelHead onClose={onClose}>
        <span class="panel-kicker">Selection</span>
        <h2 class="panel-title">{countWords(ids.length, 'entity', 'entities')}</h2>
      </PanelHead>
      <div class="panel-body">
        <ul class="facts">
          {ids.map((id) => {
            const entity = entities.get(id);
            return (
              <li key={id}>
                <button type="button" class="fact" onClick={() => app.select({ kind: 'entity', id })}>
                  {entity === undefined ? null : <TypeChip type={entity.type} />}
                  <span class="fact-text">
                    <span class="fact-name">{entity?.name ?? id}</span>
                  </span>
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={`Take ${entity?.name ?? id} out`}
                  onClick={() => app.addToSelection(id)}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
        <p class="meta">{countWords(between.length, 'fact')} on the canvas between them.</p>
        <div class="actions">
          {ids.length === 2 && a !== undefined && b !== undefined ? (
            <>
              <button
                type="button"
                class="button"
                onClick={() => app.select({ kind: 'path', from: a, to: b, inOrder: false })}
              >
                <Icon name="path" /> Path
              </button>
              <button type="button" class="button" onClick={() => app.select({ kind: 'pair', a, b })}>
                All claims between them
              </button>
            </>
          ) : null}
          <button type="button" class="button" onClick={() => app.hide(ids)}>
            <Icon name="eyeOff" /> Hide
          </button>
        </div>
      </div>
    </>
  );
}
