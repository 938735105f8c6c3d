import { NewsgraphError, type Rejection, toRejection } from '../../base/errors';
import { sha256 } from '../../base/hash';
import type { Article, RawDocument } from '../../model/article';
import { asContentHash } from '../../model/id';
import { articleId } from './article-id';
import { canonicalUrl } from './canonical-url';
import { detectLanguage } from './detect-language';
import { markFurniture } from './furniture/mark-furniture';
import { squash } from './lines';
import { type Byline, readByline } from './metadata/byline';
import type { PageMetadata } from './metadata/page-metadata';
import { parseDate } from './metadata/parse-date';
import { readTextMetadata, type TextMetadata } from './metadata/text-metadata';
import { minHashSignature } from './signature';

/** A document ready to be read, or why it cannot be. */
export type Cleaned = { readonly kind: 'article'; readonly article: Article } | Rejection;

export interface CleanOptions {
  /** Whether furniture is looked for; without it every line is read as the report's own. Default true. */
  readonly furniture?: boolean;
}

/**
 * Turns a document as found into an article: text fixed, furniture marked, identity, metadata, language and signature
 * told. What the source supplies goes before what the page says. A pure function of its arguments; a document without
 * text is a rejection with `ARTICLE_EMPTY`.
 */
export function cleanDocument(document: RawDocument, { furniture = true }: CleanOptions = {}): Cleaned {
  try {
    return { kind: 'article', article: articleOf(document, furniture) };
  } catch (error) {
    return toRejection(document.source.location, error);
  }
}

function articleOf(document: RawDocument, withFurniture: boolean): Article {
  const { text, page } = readText(document);
  const title = document.title ?? page.title;
  const outlet = document.outlet ?? page.outlet;
  const marked = markFurniture(text, { ...(title ? { title } : {}), ...(outlet ? { outlet } : {}) });
  const furniture = withFurniture ? marked.furniture.map(({ start, end }) => ({ start, end })) : [];
  const body = withoutSpans(text, furniture);
  const contentHash = asContentHash(sha256(text));
  const url = canonicalUrl(document.url) ? (page.url ?? canonicalUrl(document.url)) : page.url;
  const names = { contentHash, ...(url ? { url } : {}), ...(document.id ? { id: document.id } : {}) };
  return {
    id: articleId(names),
    contentHash,
    source: document.source,
    ...(url ? { url } : {}),
    ...metadataOf(document, { page, text: readTextMetadata(marked) }),
    retrievedAt: document.retrievedAt,
    language: detectLanguage(body),
    text,
    furniture,
    signature: minHashSignature(body),
  };
}

type FoundMetadata = PageMetadata & Byline;

/** The article's text, fixed here once and for all, and what its page says about it. */
function readText(document: RawDocument): { readonly text: string; readonly page: FoundMetadata } {
  const { content, source, url, title } = document;
  const { location } = source;
  if (content.kind === 'text') {
    if (content.text.trim() === '') throw emptyArticle(location);
    return { text: content.text, page: {} };
  }
  // Loaded with the first page, since a document model of HTML is large.
  const { readHtmlArticle } = require('./html/html-article') as typeof import('./html/html-article');
  const { headline, body, byline, dropped, metadata } = readHtmlArticle(content.html, url ? { url } : {});
  if (body === '') throw emptyArticle(location);
  const heading = title ?? headline;
  const shown = readByline(metadata.author ?? byline ?? '');
  const publishedAt = metadata.publishedAt ?? dropped.map(parseDate).find((date) => date !== undefined);
  const page = {
    ...metadata,
    ...shown,
    ...(heading ? { title: heading } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
  return { text: withHeadline(body, heading), page };
}

/** The headline is the first paragraph, where the body does not begin with it. */
function withHeadline(body: string, headline: string | undefined): string {
  if (!headline) return body;
  const start = body.split('\n\n', 3).map(squash);
  return start.includes(squash(headline)) ? body : `${headline}\n\n${body}`;
}

function metadataOf(
  document: RawDocument,
  { page, text }: { readonly page: FoundMetadata; readonly text: TextMetadata },
): Pick<Article, 'title' | 'outlet' | 'author' | 'agency' | 'dateline' | 'publishedAt'> {
  const found = {
    title: document.title ?? page.title ?? text.title,
    outlet: document.outlet ?? page.outlet ?? text.outlet,
    author: document.author ?? page.author ?? text.author,
    agency: text.agency ?? page.agency,
    dateline: text.dateline,
    publishedAt: parseDate(document.publishedAt) ?? page.publishedAt ?? text.publishedAt,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value?.trim()));
}

function withoutSpans(text: string, spans: Article['furniture']): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(position, start));
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

function emptyArticle(location: string): NewsgraphError {
  return new NewsgraphError('ARTICLE_EMPTY', `${location} holds no article text`, { location });
}
