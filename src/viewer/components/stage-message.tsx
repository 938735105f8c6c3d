import { countWords } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { NO_FILTERS } from '../state/filters';
import { formatRoute } from '../state/route';
import { ErrorNotice, Notice, Skeleton } from './notice';

/** What stands in the middle of the canvas instead of a graph: on its way, failed, empty, or filtered out. */
export function StageMessage() {
  const app = useApp();
  const status = app.explorer.status.value;
  if (status.kind === 'loading')
    return (
      <div class="stage-message stage-loading">
        <Skeleton lines={3} />
        <p>Loading the graph …</p>
      </div>
    );
  if (status.kind === 'failed') {
    const retry = () => {
      app.explorer.reset();
      void app.explorer.follow(app.explore.peek());
    };
    return (
      <div class="stage-message">
        <ErrorNotice error={status.error} onRetry={retry} />
      </div>
    );
  }
  if (app.explorer.graph.value.entities.size === 0)
    return (
      <div class="stage-message">
        <Notice title="The graph is empty">
          <p>
            <a class="button" href={formatRoute({ kind: 'add' })}>
              Add an article
            </a>
          </p>
          <p>Or many at once in a terminal, then reload this page:</p>
          <pre>npm run ingest -- path/to/articles</pre>
        </Notice>
      </div>
    );
  const { hiddenFacts, entities } = app.explorer.visible.value;
  if (entities.length === 0)
    return (
      <div class="stage-message">
        <Notice title={`All ${countWords(hiddenFacts, 'fact')} are filtered out`}>
          <p>
            <button type="button" class="button" onClick={() => app.change({ filters: NO_FILTERS, hidden: [] })}>
              Reset the filters
            </button>
          </p>
        </Notice>
      </div>
    );
  return null;
}
