import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimEvidence } from '../../api/graph';
import { apiPaths } from '../../api/paths';
import type { ArticleResponse } from '../../api/responses';
import type { ArticleId, ClaimId, EntityId } from '../../model/id';
import { articleParagraphs, type Paragraph, type Stretch } from '../article/article-paragraphs';
import { ClaimCard } from '../components/claim-card';
import { Icon } from '../components/icon';
import { ErrorNotice, Notice, Skeleton } from '../components/notice';
import { TopBar } from '../components/top-bar';
import { TypeChip } from '../components/type-chip';
import { formatDate } from '../evidence/format-date';
import { safeLink } from '../evidence/safe-link';
import { useApp } from '../state/app-state';
import { EXPLORE, formatRoute } from '../state/route';
import { useRemote } from '../state/use-remote';
import { relationWords } from '../words/relation-words';

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
  const chosen = claims.find((evidence) => evidence.claim.id === claim);
  const text = useRef<HTMLElement>(null);
  const paragraphs = useMemo(
    () => articleParagraphs(article.text, { furniture: article.furniture, mentions, evidence: evidenceOf(chosen) }),
    [article, mentions, chosen],
  );
  // Where the text begins with its title, the title is not shown twice.
  const [first, ...rest] = paragraphs;
  const heading = first !== undefined && textOf(first) === article.title.trim() ? first : undefined;
  const body = heading === undefined ? paragraphs : rest;
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    text.current
      ?.querySelector('.is-evidence')
      ?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [claim]);
  const choose = (next: ClaimId) =>
    app.go({ kind: 'article', id: article.id, ...(next === claim ? {} : { claim: next }) }, { replace: true });
  return (
    <>
      <article ref={text} class="article-text">
        <ArticleHead response={response}>
          {heading === undefined ? article.title : <Line paragraph={heading} lit={lit} onLight={setLit} />}
        </ArticleHead>
        <div class="prose">
          {body.map((paragraph) => (
            <p key={paragraph.start} class={paragraph.furniture ? 'is-furniture' : ''}>
              <Line paragraph={paragraph} lit={lit} onLight={setLit} />
            </p>
          ))}
        </div>
      </article>
      <aside class="article-side" aria-label="What this article states">
        <h2>
          What it states <span class="count">{claims.length}</span>
        </h2>
        {claims.length === 0 ? (
          <Notice title="No claims">
            <p>Nothing in this article was read as a statement about two named entities.</p>
          </Notice>
        ) : null}
        <ol class="claims">
          {claims.map((evidence) => (
            <li key={evidence.claim.id} class={evidence.claim.id === claim ? 'is-chosen' : ''}>
              <ClaimCard evidence={evidence} withRelation withSource={false} brief={evidence.claim.id !== claim} />
              <button
                type="button"
                class="claim-find"
                aria-pressed={evidence.claim.id === claim}
                aria-label={`Show in the text: ${evidence.subject.name} ${relationWords(evidence.claim.type).label} ${evidence.object.name}`}
                onClick={() => choose(evidence.claim.id)}
              />
            </li>
          ))}
        </ol>
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

interface LineProps {
  readonly paragraph: Paragraph;
  readonly lit: EntityId | undefined;
  readonly onLight: (id: EntityId | undefined) => void;
}

function Line({ paragraph, lit, onLight }: LineProps) {
  return (
    <>
      {paragraph.stretches.map((stretch) => (
        <StretchText key={stretch.start} stretch={stretch} lit={lit} onLight={onLight} />
      ))}
    </>
  );
}

function textOf({ stretches }: Paragraph): string {
  return stretches
    .map(({ text }) => text)
    .join('')
    .trim();
}

interface StretchProps {
  readonly stretch: Stretch;
  readonly lit: EntityId | undefined;
  readonly onLight: (id: EntityId | undefined) => void;
}

function StretchText({ stretch: { text, mention, evidence }, lit, onLight }: StretchProps) {
  const evidenceClass = evidence ? 'is-evidence' : '';
  if (mention === undefined) return <span class={evidenceClass}>{text}</span>;
  return (
    <a
      href={formatRoute({ ...EXPLORE, focus: [mention.entity], selection: { kind: 'entity', id: mention.entity } })}
      class={`mention type-${mention.type.toLowerCase()} ${evidenceClass} ${mention.entity === lit ? 'is-lit' : ''}`}
      title="Open in the graph"
      onMouseEnter={() => onLight(mention.entity)}
      onMouseLeave={() => onLight(undefined)}
    >
      {text}
    </a>
  );
}

/** The sentence of a claim, and those that name its pronouns. */
function evidenceOf(evidence: ClaimEvidence | undefined) {
  if (evidence === undefined) return [];
  const { claim, namingQuotes } = evidence;
  return [
    { start: claim.quoteStart, end: claim.quoteEnd },
    ...namingQuotes.map(({ start, quote }) => ({ start, end: start + quote.length })),
  ];
}
