import { useState } from 'preact/hooks';
import { reasonWords, yearsWords } from '../../api/identity-words';
import { apiPaths } from '../../api/paths';
import type { EntityNames as Names } from '../../api/review';
import type { EntityId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { useLatest } from '../state/use-latest';
import { spellName } from '../words/spell-name';
import { ErrorNotice, Skeleton } from './notice';

const MOST_SHOWN = 12;
const MOST_FORMS = 5;
const MOST_REASONS = 4;

/** The names that an entity is made of, and what holds them together; asked for when it is opened. */
export function EntityNames({ id }: { readonly id: EntityId }) {
  const [open, setOpen] = useState(false);
  const { remote, retry } = useLatest<Names>(open ? apiPaths.entityNames(id) : undefined);
  return (
    <details class="why-one" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why these names are one</summary>
      {open && remote.kind === 'loading' ? <Skeleton lines={4} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {remote.kind === 'ready' ? <Members members={remote.value.members} /> : null}
    </details>
  );
}

function Members({ members }: Pick<Names, 'members'>) {
  const more = members.length - MOST_SHOWN;
  return (
    <>
      {members.length === 1 ? <p class="meta">It has one name in every article; nothing was joined.</p> : null}
      <ul class="members">
        {members.slice(0, MOST_SHOWN).map(({ names, articles, country, born, reasons }) => (
          <li key={names.join('\u0000')}>
            <b>{names[0]}</b>
            {names.length > 1 ? ` (${names.slice(1, MOST_FORMS).join(', ')})` : ''}
            <span class="source-meta">
              {' '}
              {countWords(articles, 'article')}
              {country === undefined ? '' : ` · at home in ${spellName(country, [])}`}
              {born === undefined ? '' : ` · born ${yearsWords(born)}`}
            </span>
            {reasons.length === 0 ? null : (
              <ul>
                {reasons
                  .slice(0, MOST_REASONS)
                  .map((reason) => reasonWords(reason, (name) => spellName(name, [])))
                  .map((words) => (
                    <li key={words}>{words}</li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="meta">and {countWords(more, 'more name')}</p> : null}
    </>
  );
}
