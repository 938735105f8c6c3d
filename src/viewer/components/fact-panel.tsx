import type { ClaimEvidence } from '../../api/graph';
import { apiPaths } from '../../api/paths';
import type { ClaimsResponse, FactResponse } from '../../api/responses';
import type { FactId } from '../../model/id';
import { countWords, formatShare } from '../evidence/count-words';
import { formatRange } from '../evidence/format-date';
import { useRemote } from '../state/use-remote';
import { relationWords } from '../words/relation-words';
import { ClaimList } from './claim-list';
import { ErrorNotice, Skeleton } from './notice';
import { PanelHead } from './panel-head';
import { Statement } from './statement';

/** The evidence of one edge: who did what to whom, and every sentence that says so. */
export function FactPanel({ id, onClose }: { readonly id: FactId; readonly onClose: () => void }) {
  const { remote, retry } = useRemote<FactResponse>(apiPaths.fact(id));
  return (
    <>
      <PanelHead onClose={onClose}>
        <span class="panel-kicker">Evidence</span>
        {remote.kind === 'ready' ? (
          <Statement
            subject={remote.value.subject}
            relation={relationWords(remote.value.fact.type).label}
            object={remote.value.object}
          />
        ) : null}
      </PanelHead>
      <div class="panel-body">
        {remote.kind === 'loading' ? <Skeleton lines={8} /> : null}
        {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
        {remote.kind === 'ready' ? <FactBody response={remote.value} /> : null}
      </div>
    </>
  );
}

function FactBody({ response: { fact, subject, object, claims } }: { readonly response: FactResponse }) {
  const when = formatRange(fact.firstDate, fact.lastDate);
  const between = useRemote<ClaimsResponse>(apiPaths.claimsBetween({ a: subject.id, b: object.id }, { limit: 100 }));
  const shown = new Set(claims.map(({ claim }) => claim.id));
  const others = between.remote.kind === 'ready' ? between.remote.value.claims.filter(isOther) : [];
  function isOther({ claim }: ClaimEvidence): boolean {
    return !shown.has(claim.id);
  }
  return (
    <>
      <dl class="figures">
        <Figure label="Articles" value={String(fact.articles)} />
        <Figure label="Outlets" value={String(fact.outlets)} />
        <Figure label="Confidence" value={formatShare(fact.confidence)} />
        {when === undefined ? null : <Figure label={fact.dates.length > 1 ? 'Dates' : 'Date'} value={when} />}
      </dl>
      {fact.current ? null : <p class="meta">Every article has this as a former office.</p>}
      <ClaimList claims={claims} />
      {fact.claims > claims.length ? (
        <p class="meta">
          {claims.length} of {countWords(fact.claims, 'claim')}, the surest first.
        </p>
      ) : null}
      {others.length > 0 ? (
        <section class="section others">
          <h3>
            Also said of these two<span class="count">{others.length}</span>
          </h3>
          <ClaimList claims={others} withRelation />
        </section>
      ) : null}
    </>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
