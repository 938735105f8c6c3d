import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { ArticleResponse } from '../../api/responses';
import type { ArticleId, ClaimId, EntityId } from '../../model/id';
import { ArticleClaims } from '../article/article-claims';
import { ArticleProse, ArticleTitle } from '../article/article-prose';
import { evidenceSpans } from '../article/evidence-spans';
import { Icon } from '../components/icon';
import { ErrorNotice, Skeleton } from '../components/notice';
import { TopBar } from '../components/top-bar';
import { TypeChip } from '../components/type-chip';
import { formatDate } from '../evidence/format-date';
import { safeLink } from '../evidence/safe-link';
import { useApp } from '../state/app-state';
import { useRemote } from '../state/use-remote';

/** An article with its mentions underlined and what it states beside it. */
export function ArticleScreen({ id, claim }: { readonly id: ArticleId; readonly claim: ClaimId | undefined }) {
  const { remote, retry } = useRemote<ArticleResponse>(apiPaths.article(id));
  return (
    <div class="article-screen">
      <TopBar />
      <main class="article-main">
        {remote.kind === 'loading' ? <Skeleton lines={12} /> : null}
        {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
        {remote.kind === 'ready' ? <ArticleBody response={remote.value} claim={claim} /> : null}
      </main>
    </div>
  );
}

function ArticleBody({ response, claim }: { readonly response: ArticleResponse; readonly claim: ClaimId | undefined }) {
  const { article, mentions, claims } = response;
  const app = useApp();
  const [lit, setLit] = useState<EntityId>();
  const text = useRef<HTMLElement>(null);
  const evidence = useMemo(() => evidenceSpans(claims.find((other) => other.claim.id === claim)), [claims, claim]);
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    text.current
      ?.querySelector('.is-evidence')
      ?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [claim]);
  const choose = (next: ClaimId) =>
    app.go({ kind: 'article', id: article.id, ...(next === claim ? {} : { claim: next }) }, { replace: true });
  const prose = { article, mentions, evidence, lit, onLight: setLit, linked: true };
  return (
    <>
      <article ref={text} class="article-text">
        <ArticleHead response={response}>
          <ArticleTitle {...prose} />
        </ArticleHead>
        <ArticleProse {...prose} />
      </article>
      <aside class="article-side" aria-label="What this article states">
        <h2>
          What it states <span class="count">{claims.length}</span>
        </h2>
        <ArticleClaims claims={claims} chosen={claim} onChoose={choose} lit={lit} onLight={setLit} />
        <h2>Who and what it names</h2>
        <ul class="neighbours">
          {mentions.map(({ entity }) => (
            <li key={entity.id}>
              <button
                type="button"
                class="pill"
                onMouseEnter={() => setLit(entity.id)}
                onMouseLeave={() => setLit(undefined)}
                onFocus={() => setLit(entity.id)}
                onBlur={() => setLit(undefined)}
                onClick={() => app.focus(entity.id)}
              >
                <TypeChip type={entity.type} />
                <span>{entity.name}</span>
              </button>
            </li>
          ))}
        </ul>
      </aside>
    </>
  );
}

function ArticleHead({
  response: { article },
  children,
}: {
  readonly response: ArticleResponse;
  readonly children: ComponentChildren;
}) {
  const link = safeLink(article.url);
  const details = [article.outlet, article.author, article.publishedAt && formatDate(article.publishedAt)];
  return (
    <header class="article-head">
      <h1>{children}</h1>
      <p class="source-meta">
        {details.filter((part) => part !== undefined && part !== '').join(' · ')}
        {link === undefined ? null : (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer nofollow">
              original <Icon name="external" />
            </a>
          </>
        )}
      </p>
      {article.copyOf === undefined ? null : (
        <p class="meta">A copy: it counts together with its original as one report.</p>
      )}
    </header>
  );
}
