import { useEffect, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { ArticlesResponse, Stats, SubgraphResponse } from '../../api/responses';
import type { Entity } from '../../model/entity';
import { GraphThumbnail } from '../components/graph-thumbnail';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { SearchBox } from '../components/search-box';
import { TopBar } from '../components/top-bar';
import { TypeChip } from '../components/type-chip';
import { formatCount } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import { OVERVIEW_SIZE } from '../state/explorer';
import { EXPLORE, formatRoute } from '../state/route';
import { useRemote } from '../state/use-remote';
import { articleTitle } from '../words/article-title';
import { kindWords } from '../words/entity-words';

/** The first page: one search, what there is, and the ways in. */
export function HomeScreen() {
  const { focus, go } = useApp();
  const stats = useRemote<Stats>(apiPaths.stats());
  const empty = stats.remote.kind === 'ready' && stats.remote.value.articles === 0;
  return (
    <div class="home">
      <TopBar search={false} />
      <main class="home-main">
        <h1>Who did what with whom, and the sentence that says so.</h1>
        <SearchBox
          large
          placeholder="Search people, places, articles"
          onPick={focus}
          onArticle={(id) => go({ kind: 'article', id })}
        />
        {stats.remote.kind === 'failed' ? <ErrorNotice error={stats.remote.error} onRetry={stats.retry} /> : null}
        {stats.remote.kind === 'ready' && !empty ? <Counts stats={stats.remote.value} /> : null}
        {empty ? <EmptyGraph /> : null}
        {stats.remote.kind === 'failed' || empty ? null : (
          <div class="home-ways">
            <BestConnected />
            <LatestArticles />
          </div>
        )}
      </main>
    </div>
  );
}

function Counts({ stats }: { readonly stats: Stats }) {
  const rows = [
    ['articles', stats.articles],
    ['entities', stats.entities],
    ['facts', stats.facts],
    ['claims', stats.claims],
  ] as const;
  return (
    <dl class="counts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dd>{formatCount(value)}</dd>
          <dt>{label}</dt>
        </div>
      ))}
    </dl>
  );
}

function EmptyGraph() {
  return (
    <Notice title="The graph is empty">
      <p>
        <a class="button button-main" href={formatRoute({ kind: 'add' })}>
          Add an article
        </a>
      </p>
      <p>Or many at once in a terminal, then reload this page. Files, folders, web addresses and feeds are read:</p>
      <pre>npm run ingest -- path/to/articles{'\n'}npm run ingest -- https://example.org/feed.xml</pre>
    </Notice>
  );
}

function BestConnected() {
  const { remote, retry } = useRemote<SubgraphResponse>(apiPaths.overview(OVERVIEW_SIZE));
  return (
    <section class="card">
      <h2>The {OVERVIEW_SIZE} best-connected</h2>
      {remote.kind === 'loading' ? <Skeleton lines={8} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {remote.kind === 'ready' ? (
        <>
          <a class="thumbnail" href={formatRoute(EXPLORE)} aria-label="Open the graph of the best-connected">
            <GraphThumbnail graph={remote.value} />
            <span class="button">Open the graph</span>
          </a>
          <ul class="neighbours">
            {remote.value.entities.slice(0, 8).map((entity) => (
              <li key={entity.id}>
                <EntityPill entity={entity} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function EntityPill({ entity }: { readonly entity: Entity }) {
  const { focus } = useApp();
  return (
    <button type="button" class="pill" title={kindWords(entity)} onClick={() => focus(entity.id)}>
      <TypeChip type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
}

const LATEST = 8;

function LatestArticles() {
  const [limit, setLimit] = useState(LATEST);
  const { remote, retry } = useRemote<ArticlesResponse>(apiPaths.articles({ limit }));
  const [known, setKnown] = useState<ArticlesResponse>();
  useEffect(() => {
    if (remote.kind === 'ready') setKnown(remote.value);
  }, [remote]);
  return (
    <section class="card">
      <h2>Latest articles</h2>
      {remote.kind === 'loading' && known === undefined ? <Skeleton lines={8} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      <ul class="articles">
        {known?.articles.map((article) => (
          <li key={article.id}>
            <a href={formatRoute({ kind: 'article', id: article.id })}>
              <span class="source-title">{articleTitle(article)}</span>
              <span class="source-meta">
                {article.outlet ?? 'Unknown outlet'}
                {article.publishedAt === undefined ? '' : ` · ${formatDate(article.publishedAt)}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {known !== undefined && known.articles.length >= limit && limit < 200 ? (
        <button type="button" class="link-button" onClick={() => setLimit(Math.min(200, limit + 24))}>
          Show more
        </button>
      ) : null}
    </section>
  );
}
