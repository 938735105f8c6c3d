import { useEffect, useState } from 'preact/hooks';
import type { Contradiction, ContradictionsResponse } from '../../api/explore';
import { apiPaths } from '../../api/paths';
import { CONTRADICTION_KINDS, type ContradictionKind } from '../../model/filter';
import type { EntityId } from '../../model/id';
import { ClaimCard } from '../components/claim-card';
import { EntityPicker } from '../components/entity-picker';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { Segments } from '../components/segments';
import { TopBar } from '../components/top-bar';
import { countWords } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { useRemote } from '../state/use-remote';
import { relationWords } from '../words/relation-words';

const PAGE = 20;

const KINDS: Readonly<Record<ContradictionKind, { readonly label: string; readonly between: string }>> = {
  denial: { label: 'Stated and denied', between: 'One says that it is so, the other that it is not.' },
  stance: { label: 'For and against', between: 'Support on one side, opposition on the other.' },
  office: { label: 'Two in one office', between: 'Two hold the same office at the same time.' },
};

export interface DisputedScreenProps {
  readonly of: EntityId | undefined;
  readonly only: ContradictionKind | undefined;
}

/** Statements that cannot both hold, side by side with their sentences. */
export function DisputedScreen({ of, only }: DisputedScreenProps) {
  const { go } = useApp();
  const show = (next: Partial<DisputedScreenProps>) => {
    const { of: who, only: kind } = { of, only, ...next };
    go({ kind: 'disputed', ...(who === undefined ? {} : { of: who }), ...(kind === undefined ? {} : { only: kind }) });
  };
  return (
    <div class="page">
      <TopBar />
      <main class="page-main">
        <header class="page-head">
          <h1>Disputed</h1>
          <p class="meta">What articles say that cannot both hold. Neither side is taken: read both sentences.</p>
        </header>
        <div class="page-filters">
          <Segments
            label="Kind"
            choices={[undefined, ...CONTRADICTION_KINDS].map((kind) => ({
              value: kind,
              label: kind === undefined ? 'All' : KINDS[kind].label,
            }))}
            chosen={only}
            onChoose={(kind) => show({ only: kind })}
          />
          <EntityPicker label="About" id={of} onPick={(id) => show({ of: id })} />
          {of === undefined ? null : (
            <button type="button" class="link-button" onClick={() => show({ of: undefined })}>
              About everyone
            </button>
          )}
        </div>
        <Contradictions key={`${of} ${only}`} of={of} only={only} />
      </main>
    </div>
  );
}

function Contradictions({ of, only }: DisputedScreenProps) {
  const [offset, setOffset] = useState(0);
  const [known, setKnown] = useState<readonly Contradiction[]>([]);
  const query = {
    limit: PAGE,
    offset,
    ...(of === undefined ? {} : { of }),
    ...(only === undefined ? {} : { kind: only }),
  };
  const { remote, retry } = useRemote<ContradictionsResponse>(apiPaths.contradictions(query));
  useEffect(() => {
    if (remote.kind === 'ready') setKnown((before) => [...before.slice(0, offset), ...remote.value.contradictions]);
  }, [remote]);
  const total = remote.kind === 'ready' ? remote.value.total : undefined;
  return (
    <>
      {total === undefined ? null : (
        <p class="meta" role="status">
          {countWords(total, 'contradiction')}
        </p>
      )}
      <ol class="disputes">
        {known.map((contradiction) => (
          <li key={`${contradiction.left.evidence.claim.id} ${contradiction.right.evidence.claim.id}`}>
            <Dispute contradiction={contradiction} />
          </li>
        ))}
      </ol>
      {remote.kind === 'loading' ? <Skeleton lines={10} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {total === 0 ? (
        <Notice title="Nothing is disputed here">
          <p>No two statements of this kind contradict each other in the articles that were read.</p>
        </Notice>
      ) : null}
      {total !== undefined && known.length < total ? (
        <p class="table-more">
          {known.length} of {total} shown
          <button type="button" class="button" onClick={() => setOffset(known.length)}>
            more
          </button>
        </p>
      ) : null}
    </>
  );
}

function Dispute({ contradiction: { kind, left, right } }: { readonly contradiction: Contradiction }) {
  const { subject, object, claim } = left.evidence;
  return (
    <section class="dispute">
      <h2>
        {kind === 'office' ? (
          <>
            Who {relationWords(claim.type).label} {object.name}
            {claim.role === undefined ? '' : ` as ${claim.role}`}?
          </>
        ) : (
          <>
            {subject.name} and {object.name}
          </>
        )}
      </h2>
      <p class="meta">{KINDS[kind].between}</p>
      <div class="dispute-sides">
        {[left, right].map((side) => (
          <div key={side.evidence.claim.id}>
            <ClaimCard evidence={side.evidence} withRelation />
            {side.claims > 1 ? <p class="meta">and {countWords(side.claims - 1, 'more claim')} on this side</p> : null}
          </div>
        ))}
      </div>
    </section>
  );
}
