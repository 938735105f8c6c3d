import { apiPaths } from '../../api/paths';
import type { ClaimsResponse } from '../../api/responses';
import type { EntityId } from '../../model/id';
import { useApp } from '../state/app-state';
import { useRemote } from '../state/use-remote';
import { ClaimList } from './claim-list';
import { ErrorNotice, Notice, Skeleton } from './notice';
import { PanelHead } from './panel-head';
import { Statement } from './statement';

/** Everything said of two entities, of every relation, oldest first. */
export function PairPanel({
  a,
  b,
  onClose,
}: {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly onClose: () => void;
}) {
  const { explorer } = useApp();
  const { remote, retry } = useRemote<ClaimsResponse>(apiPaths.claimsBetween({ a, b }, { limit: 100 }));
  const [left, right] = [explorer.graph.value.entities.get(a), explorer.graph.value.entities.get(b)];
  return (
    <>
      <PanelHead onClose={onClose}>
        <span class="panel-kicker">Evidence</span>
        {left !== undefined && right !== undefined ? <Statement subject={left} relation="and" object={right} /> : null}
      </PanelHead>
      <div class="panel-body">
        {remote.kind === 'loading' ? <Skeleton lines={8} /> : null}
        {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
        {remote.kind === 'ready' && remote.value.claims.length > 0 ? (
          <ClaimList claims={remote.value.claims} withRelation />
        ) : null}
        {remote.kind === 'ready' && remote.value.claims.length === 0 ? (
          <Notice title="Nothing is said of these two together" />
        ) : null}
      </div>
    </>
  );
}
