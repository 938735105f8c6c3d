import { useEffect, useState } from 'preact/hooks';
import type { PathStep, PathsResponse } from '../../api/explore';
import { apiPaths } from '../../api/paths';
import type { EntityId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import type { PathSelection } from '../state/selection';
import { useRemote } from '../state/use-remote';
import { EntityPicker } from './entity-picker';
import { ErrorNotice, Notice, Skeleton } from './notice';
import { PanelHead } from './panel-head';
import { PathSteps } from './path-steps';
import { Segments } from './segments';

/** How two entities hang together: up to three shortest chains of facts, each step with its sentence. */
export function PathPanel({ selection, onClose }: { readonly selection: PathSelection; readonly onClose: () => void }) {
  const app = useApp();
  const { from, to, inOrder } = selection;
  const choose = (ends: { readonly from: EntityId; readonly to?: EntityId }) =>
    app.select({ kind: 'path', inOrder, ...ends });
  return (
    <>
      <PanelHead onClose={onClose}>
        <span class="panel-kicker">Path</span>
        <h2 class="panel-title">How they are connected</h2>
      </PanelHead>
      <div class="panel-body">
        <div class="path-ends">
          <EntityPicker
            label="From"
            id={from}
            onPick={(id) => choose({ from: id, ...(to === undefined ? {} : { to }) })}
          />
          <EntityPicker label="To" id={to} onPick={(id) => choose({ from, to: id })} />
        </div>
        <label class="line line-plain">
          <input
            type="checkbox"
            checked={inOrder}
            onChange={(event) => app.select({ ...selection, inOrder: event.currentTarget.checked })}
          />
          <span class="line-label">In time order only</span>
        </label>
        {to === undefined ? (
          <p class="meta">Search for the other end, or choose it on the canvas.</p>
        ) : (
          <Paths key={`${from} ${to} ${inOrder}`} from={from} to={to} inOrder={inOrder} />
        )}
      </div>
    </>
  );
}

function Paths({ from, to, inOrder }: { readonly from: EntityId; readonly to: EntityId; readonly inOrder: boolean }) {
  const { explorer } = useApp();
  const { remote, retry } = useRemote<PathsResponse>(apiPaths.paths({ from, to, inTimeOrder: inOrder }));
  const [chosen, setChosen] = useState(0);
  const paths = remote.kind === 'ready' ? remote.value.paths : [];
  useEffect(() => {
    explorer.path.value = (paths[chosen] ?? []).map(({ fact }) => fact.id);
    return () => {
      explorer.path.value = [];
    };
  }, [explorer, remote, chosen]);
  if (remote.kind === 'loading') return <Skeleton lines={8} />;
  if (remote.kind === 'failed') return <ErrorNotice error={remote.error} onRetry={retry} />;
  const path = paths[chosen];
  if (path === undefined) return <NoPath response={remote.value} inOrder={inOrder} />;
  return (
    <>
      {paths.length > 1 ? (
        <Segments
          label="Paths"
          choices={paths.map((other, index) => ({
            value: index,
            label: `${index + 1}: ${countWords(other.length, 'step')}`,
          }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      ) : null}
      <p class="path-sum">{summaryOf(path)}</p>
      <PathSteps path={path} />
    </>
  );
}

function NoPath({ response, inOrder }: { readonly response: PathsResponse; readonly inOrder: boolean }) {
  const title = `No chain of facts joins ${response.from.name} and ${response.to.name}`;
  return (
    <Notice title={inOrder ? `${title} in time order` : title}>
      <p>
        {response.complete
          ? 'Chains of up to six facts were looked for; offices formerly held do not count.'
          : 'The search ended at its limit of facts; there may be a longer chain.'}
      </p>
    </Notice>
  );
}

function summaryOf(path: readonly PathStep[]): string {
  const dates = path.flatMap(({ date, evidence }) => date ?? evidence.claim.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const articles = new Set(path.map(({ evidence }) => evidence.article.id)).size;
  const when =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? `, ${formatDate(first)}`
        : `, ${formatDate(first)} – ${formatDate(last)}`;
  return `${countWords(path.length, 'sentence')} from ${countWords(articles, 'article')}${when}`;
}
