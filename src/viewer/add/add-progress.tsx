import { countWords } from '../evidence/count-words';
import { EXPLORE, formatRoute } from '../state/route';
import { gained, type Progress } from './progress';
import type { Adding } from './use-adding';

/** How far a run has come: reading, then writing the graph. */
export function AddProgress({ state }: { readonly state: Extract<Adding, { kind: 'adding' }> }) {
  const { progress, run, runs } = state;
  const { found, read, unchanged, failed, written } = progress;
  const seen = read + unchanged + failed.length;
  const share = written === undefined ? (found ? (0.8 * seen) / found : 0.05) : 0.8 + 0.2 * written;
  const words =
    written === undefined ? `Reading ${found === undefined ? '…' : `${seen} of ${found}`}` : 'Writing the graph …';
  return (
    <section class="card" aria-live="polite">
      <h2>Adding{runs > 1 ? ` ${run} of ${runs}` : ''}</h2>
      <progress class="add-progress" max={1} value={share} aria-label="Progress" />
      <p class="meta">{words}</p>
    </section>
  );
}

/** What a run has added, and the ways on. */
export function AddDone({
  state,
  onMore,
}: {
  readonly state: Extract<Adding, { kind: 'done' }>;
  readonly onMore: () => void;
}) {
  const { progress, documents } = state;
  const [first] = documents;
  return (
    <section class="card" role="status">
      <h2>{progress.read === 0 ? 'Nothing new' : 'Added'}</h2>
      <Gained progress={progress} />
      <Failures progress={progress} />
      <div class="actions">
        <a class="button button-main" href={formatRoute(EXPLORE)}>
          Open the graph
        </a>
        {first === undefined ? null : (
          <a class="button" href={formatRoute({ kind: 'article', id: first.article.id })}>
            Read the article
          </a>
        )}
        <button type="button" class="button" onClick={onMore}>
          Add another
        </button>
      </div>
    </section>
  );
}

function Gained({ progress: { end, unchanged } }: { readonly progress: Progress }) {
  if (end?.kind !== 'finished') return null;
  const changes = gained(end.before, end.after).filter(({ count }) => count !== 0);
  return (
    <>
      {unchanged > 0 ? <p>{countWords(unchanged, 'article')} known already.</p> : null}
      <dl class="figures">
        {changes.map(({ what, count }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count > 0 ? `+${count}` : count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Documents that could not be read. */
function Failures({ progress: { failed } }: { readonly progress: Progress }) {
  if (failed.length === 0) return null;
  return (
    <ul class="failures">
      {failed.map(({ location, message, hint, code }) => (
        <li key={location}>
          <b>{location}</b>: {message} {hint} <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
