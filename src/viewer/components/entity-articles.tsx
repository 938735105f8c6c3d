import { useState } from 'preact/hooks';
import type { ArticleSummary } from '../../api/graph';
import { MAX_PAGE } from '../../api/limits';
import { apiPaths } from '../../api/paths';
import type { EntityArticles as Articles } from '../../api/responses';
import type { Entity } from '../../model/entity';
import type { ArticleId } from '../../model/id';
import { formatCount } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import { formatRoute } from '../state/route';
import { useLatest } from '../state/use-latest';
import { ErrorNotice, Skeleton } from './notice';
import { SplitForm } from './split-form';

const FIRST = 6;
const MORE = 20;

/** The articles that name an entity, latest first; those in which the name is somebody else's can be parted from it. */
export function EntityArticles({ entity }: { readonly entity: Entity }) {
  const { can } = useApp();
  const [limit, setLimit] = useState(FIRST);
  const [chosen, setChosen] = useState<readonly ArticleId[]>();
  const { remote, retry } = useLatest<Articles>(apiPaths.entityArticles(entity.id, { limit }));
  const toggle = (id: ArticleId) =>
    setChosen((before = []) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  return (
    <section class="section">
      <h3>
        Articles<span class="count">{formatCount(entity.articles)}</span>
      </h3>
      {remote.kind === 'loading' ? <Skeleton lines={4} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {remote.kind === 'ready' ? (
        <ul class="panel-articles">
          {remote.value.articles.map((article) => (
            <li key={article.id}>
              {chosen === undefined ? null : (
                <input
                  type="checkbox"
                  aria-label={`Somebody else in: ${article.title}`}
                  checked={chosen.includes(article.id)}
                  onChange={() => toggle(article.id)}
                />
              )}
              <ArticleWords article={article} />
            </li>
          ))}
        </ul>
      ) : null}
      {remote.kind === 'ready' && remote.value.articles.length < Math.min(remote.value.total, MAX_PAGE) ? (
        <button type="button" class="link-button" onClick={() => setLimit(Math.min(MAX_PAGE, limit + MORE))}>
          Show more
        </button>
      ) : null}
      {can.value?.review === true && entity.articles > 1 && chosen === undefined ? (
        <button type="button" class="link-button split-start" onClick={() => setChosen([])}>
          Somebody else in some of these?
        </button>
      ) : null}
      {chosen === undefined ? null : (
        <SplitForm entity={entity} articles={chosen} onDone={() => setChosen(undefined)} />
      )}
    </section>
  );
}

function ArticleWords({ article: { id, title, outlet, publishedAt } }: { readonly article: ArticleSummary }) {
  const details = [outlet, publishedAt === undefined ? 'no date' : formatDate(publishedAt)];
  return (
    <div>
      <a href={formatRoute({ kind: 'article', id })} class="source-title">
        {title}
      </a>
      <span class="source-meta">{details.filter((part) => part !== undefined).join(' · ')}</span>
    </div>
  );
}
