import { useState } from 'preact/hooks';
import { MAX_PAGE } from '../../api/limits';
import { apiPaths } from '../../api/paths';
import type { DecisionRecord, DecisionsResponse } from '../../api/review';
import { DecisionError } from '../components/decision-error';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { TypeChip } from '../components/type-chip';
import { formatDate } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import { exploreEntity, formatRoute } from '../state/route';
import { useDeciding } from '../state/use-deciding';
import { useLatest } from '../state/use-latest';
import { decisionWords, STATUS_WORDS } from './decision-words';

const PAGE = 20;

/** What was decided, latest first; each can be taken back. */
export function DecisionList() {
  const { announcement } = useApp();
  const [limit, setLimit] = useState(PAGE);
  const { remote, retry } = useLatest<DecisionsResponse>(apiPaths.decisions({ limit }));
  const deciding = useDeciding();
  const undo = async (decision: DecisionRecord) => {
    if ((await deciding.undo(decision.id)) !== undefined)
      announcement.value = `Taken back: ${decisionWords(decision)}.`;
  };
  if (remote.kind === 'loading') return <Skeleton lines={8} />;
  if (remote.kind === 'failed') return <ErrorNotice error={remote.error} onRetry={retry} />;
  const { decisions, total } = remote.value;
  if (total === 0)
    return (
      <Notice title="Nothing was decided yet">
        <p>Answers to doubtful pairs, new names and types, and claims that were called wrong are listed here.</p>
      </Notice>
    );
  return (
    <>
      <DecisionError deciding={deciding} />
      <ol class="decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} busy={deciding.busy} onUndo={() => undo(decision)} />
          </li>
        ))}
      </ol>
      {decisions.length < total ? (
        <p class="table-more">
          {decisions.length} of {total} shown
          {limit < MAX_PAGE ? (
            <button type="button" class="button" onClick={() => setLimit(Math.min(MAX_PAGE, limit + PAGE))}>
              more
            </button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

interface DecisionLineProps {
  readonly decision: DecisionRecord;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

function DecisionLine({ decision, busy, onUndo }: DecisionLineProps) {
  const { id, status, at, who, why, quote, sides } = decision;
  const entities = new Map(sides.flatMap((side) => side.entities).map((entity) => [entity.id, entity]));
  const { label, title } = STATUS_WORDS[status];
  const words = decisionWords(decision);
  return (
    <article class={`decision decision-${status}`}>
      <div>
        <p class="decision-words">
          {words.charAt(0).toUpperCase() + words.slice(1)}{' '}
          <span class={`tag tag-${status}`} title={title}>
            {label}
          </span>
        </p>
        {quote === undefined ? null : <blockquote class="quote quote-small">{quote}</blockquote>}
        {why === undefined ? null : <p class="decision-why">“{why}”</p>}
        <p class="source-meta">{[`No. ${id}`, who, formatDate(at)].filter((part) => part !== undefined).join(' · ')}</p>
        {entities.size === 0 ? null : (
          <ul class="neighbours">
            {[...entities.values()].map((entity) => (
              <li key={entity.id}>
                <a class="pill" href={formatRoute(exploreEntity(entity.id))}>
                  <TypeChip type={entity.type} />
                  <span>{entity.name}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {status === 'undone' ? null : (
        <button type="button" class="button" aria-disabled={busy} aria-label={`Undo: ${words}`} onClick={onUndo}>
          Undo
        </button>
      )}
    </article>
  );
}
