import { useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import { MAX_PAGE } from '../../api/requests';
import type { EntityArticles as Articles } from '../../api/responses';
import type { Entity } from '../../model/entity';
import { formatCount } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { formatRoute } from '../state/route';
import { useLatest } from '../state/use-latest';
import { ErrorNotice, Skeleton } from './notice';

const FIRST = 6;
const MORE = 20;

/** The articles that name an entity, latest first. */
export function EntityArticles({ entity }: { readonly entity: Entity }) {
  const [limit, setLimit] = useState(FIRST);
  const { remote, retry } = useLatest<Articles>(apiPaths.entityArticles(entity.id, { limit }));
  return (
    <section class="section">
      <h3>
        Articles<span class="count">{formatCount(entity.articles)}</span>
      </h3>
      {remote.kind === 'loading' ? <Skeleton lines={4} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {remote.kind === 'ready' ? (
        <>
          <ul class="panel-articles">
            {remote.value.articles.map(({ id, title, outlet, publishedAt }) => (
              <li key={id}>
                <a href={formatRoute({ kind: 'article', id })} class="source-title">
                  {title}
                </a>
                <span class="source-meta">
                  {[outlet, publishedAt === undefined ? 'no date' : formatDate(publishedAt)]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {remote.value.articles.length < Math.min(remote.value.total, MAX_PAGE) ? (
            <button type="button" class="link-button" onClick={() => setLimit(Math.min(MAX_PAGE, limit + MORE))}>
              Show more
            </button>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
