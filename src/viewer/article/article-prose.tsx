import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleMentions } from '../../api/responses';
import type { EntityId } from '../../model/id';
import type { Span } from '../../model/span';
import { exploreEntity, formatRoute } from '../state/route';
import { articleParagraphs, type Paragraph, type Stretch } from './article-paragraphs';

export interface ProseArticle {
  readonly title: string;
  readonly text: string;
  readonly furniture: readonly Span[];
}

export interface ArticleProseProps {
  readonly article: ProseArticle;
  readonly mentions: readonly ArticleMentions[];
  /** Sentences of the chosen claim. */
  readonly evidence: readonly Span[];
  /** The entity all of whose mentions are lit. */
  readonly lit: EntityId | undefined;
  readonly onLight: (id: EntityId | undefined) => void;
  /** Whether mentions lead to the graph; not before the article is in it. */
  readonly linked: boolean;
}

/** The text of an article with its mentions underlined in the colour of their type; a title that begins it is left out. */
export function ArticleProse({ article, mentions, evidence, ...marks }: ArticleProseProps) {
  const { body } = useParagraphs({ article, mentions, evidence });
  return (
    <div class="prose">
      {body.map((paragraph) => (
        <p key={paragraph.start} class={paragraph.furniture ? 'is-furniture' : ''}>
          <Line paragraph={paragraph} {...marks} />
        </p>
      ))}
    </div>
  );
}

/** The title: with its mentions where the text begins with it. */
export function ArticleTitle({ article, mentions, evidence, ...marks }: ArticleProseProps): ComponentChildren {
  const { heading } = useParagraphs({ article, mentions, evidence });
  return heading === undefined ? article.title : <Line paragraph={heading} {...marks} />;
}

function useParagraphs({ article, mentions, evidence }: Pick<ArticleProseProps, 'article' | 'mentions' | 'evidence'>) {
  return useMemo(() => {
    const paragraphs = articleParagraphs(article.text, { furniture: article.furniture, mentions, evidence });
    const [first, ...rest] = paragraphs;
    const isTitle = first !== undefined && textOf(first) === article.title.trim();
    return isTitle ? { heading: first, body: rest } : { heading: undefined, body: paragraphs };
  }, [article, mentions, evidence]);
}

type MarkProps = Pick<ArticleProseProps, 'lit' | 'onLight' | 'linked'>;

function Line({ paragraph, ...marks }: MarkProps & { readonly paragraph: Paragraph }) {
  return (
    <>
      {paragraph.stretches.map((stretch) => (
        <StretchText key={stretch.start} stretch={stretch} {...marks} />
      ))}
    </>
  );
}

function StretchText({
  stretch: { text, mention, evidence },
  lit,
  onLight,
  linked,
}: MarkProps & { readonly stretch: Stretch }) {
  const evidenceClass = evidence ? 'is-evidence' : '';
  if (mention === undefined) return <span class={evidenceClass}>{text}</span>;
  const marks = {
    class: `mention type-${mention.type.toLowerCase()} ${evidenceClass} ${mention.entity === lit ? 'is-lit' : ''}`,
    onMouseEnter: () => onLight(mention.entity),
    onMouseLeave: () => onLight(undefined),
  };
  if (!linked)
    return (
      <span {...marks} title={mention.type}>
        {text}
      </span>
    );
  return (
    <a {...marks} href={formatRoute(exploreEntity(mention.entity))} title="Open in the graph">
      {text}
    </a>
  );
}

function textOf({ stretches }: Paragraph): string {
  return stretches
    .map(({ text }) => text)
    .join('')
    .trim();
}
