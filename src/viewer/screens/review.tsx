import { useEffect, useRef } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { Health } from '../../api/responses';
import { Icon } from '../components/icon';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { Segments } from '../components/segments';
import { TopBar } from '../components/top-bar';
import { countWords } from '../evidence/count-words';
import { DecisionList } from '../review/decision-list';
import { decisionWords } from '../review/decision-words';
import { pairKey } from '../review/queue';
import { listenForReviewKeys } from '../review/review-keys';
import { ReviewPairCard } from '../review/review-pair';
import { type Review, useReview } from '../review/use-review';
import { useApp } from '../state/app-state';
import { formatRoute, HOME, type ReviewRoute } from '../state/route';
import { useRemote } from '../state/use-remote';

/** Who may be whom: doubtful pairs to answer one by one, and everything that was decided. */
export function ReviewScreen({ show }: { readonly show: ReviewRoute['show'] }) {
  const { go } = useApp();
  const { remote: health } = useRemote<Health>(apiPaths.health());
  const closed = health.kind === 'ready' && !health.value.can.review;
  return (
    <div class="page">
      <TopBar />
      <main class="page-main review-main">
        <header class="page-head">
          <h1>Review</h1>
          <p class="meta">
            Names that may mean one and the same. Every answer is kept with its sentences and can be undone.
          </p>
        </header>
        {closed ? (
          <ShowsOnly />
        ) : (
          <>
            <Segments<ReviewRoute['show']>
              label="Show"
              choices={[
                { value: 'queue', label: 'To decide' },
                { value: 'decisions', label: 'Decided' },
              ]}
              chosen={show}
              onChoose={(next) => go({ kind: 'review', show: next })}
            />
            {show === 'queue' ? <Queue /> : <DecisionList />}
          </>
        )}
      </main>
    </div>
  );
}

function ShowsOnly() {
  return (
    <Notice title="This server only shows the graph">
      <p>Review in a terminal:</p>
      <pre>
        ./newsgraph review{'\n'}./newsgraph same person/a person/b{'\n'}./newsgraph undo 1
      </pre>
    </Notice>
  );
}

function Queue() {
  const review = useReview();
  const current = useRef(review);
  current.current = review;
  useEffect(
    () =>
      listenForReviewKeys({
        same: () => current.current.answer('same'),
        different: () => current.current.answer('different'),
        later: () => current.current.putOff(),
        undo: () => current.current.undo(),
      }),
    [],
  );
  const { remote, retry } = review.queue;
  if (remote.kind === 'loading') return <Skeleton lines={12} />;
  if (remote.kind === 'failed') return <ErrorNotice error={remote.error} onRetry={retry} />;
  const { pair } = review;
  return (
    <>
      <QueueProgress review={review} />
      {pair === undefined ? (
        <NothingLeft review={review} />
      ) : (
        <ReviewPairCard key={pairKey(pair)} pair={pair} review={review} />
      )}
    </>
  );
}

function QueueProgress({ review }: { readonly review: Review }) {
  const { left, later, made } = review;
  const last = made.at(-1);
  const parts = [
    `${countWords(left, 'pair')} to decide`,
    later > 0 ? `${later} put off` : undefined,
    made.length > 0 ? `${made.length} decided just now` : undefined,
  ];
  return (
    <div class="review-progress">
      <progress value={made.length} max={Math.max(1, made.length + left)} aria-label="Decided" />
      <p class="meta" role="status">
        {parts.filter((part) => part !== undefined).join(' · ')}
      </p>
      {last === undefined ? null : (
        <p class="review-last">
          <span>Kept: {decisionWords(last)}</span>
          <button type="button" class="button" aria-disabled={review.busy} aria-keyshortcuts="U" onClick={review.undo}>
            <Icon name="undo" /> Undo <kbd>U</kbd>
          </button>
        </p>
      )}
    </div>
  );
}

function NothingLeft({ review: { later, again, left } }: { readonly review: Review }) {
  if (later > 0)
    return (
      <Notice title={`${countWords(later, 'pair')} put off`}>
        <p>
          <button type="button" class="button" onClick={again}>
            Go through them again
          </button>
        </p>
      </Notice>
    );
  return (
    <Notice title={left > 0 ? 'The graph is behind' : 'No doubtful pairs'}>
      <p>
        {left > 0
          ? 'Pairs wait whose entities the graph does not show yet. Bring it up to the articles in a terminal: ./newsgraph sync'
          : 'Every name that may be another’s was told apart or held together. New articles may bring new ones.'}
      </p>
      <p>
        <a class="button" href={formatRoute(HOME)}>
          To the first page
        </a>
      </p>
    </Notice>
  );
}
