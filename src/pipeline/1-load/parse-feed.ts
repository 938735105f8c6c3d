import { parseFeed as parse } from 'feedsmith';
import { NewsgraphError } from '../../base/errors';

/** One entry of a feed, whatever its format. */
export interface FeedItem {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  /** The whole article where the feed carries it (`content:encoded`, Atom `content`, `content_html`). */
  readonly content?: { readonly kind: 'html' | 'text'; readonly text: string };
  /** Teaser. */
  readonly summary?: string;
}

/** A feed with its items in the order of the document. */
export interface Feed {
  readonly title?: string;
  readonly url?: string;
  readonly items: readonly FeedItem[];
}

/**
 * Parses RSS, Atom, RDF or JSON Feed. Throws `SOURCE_FEED_DTD` for any document type or entity declaration, before a
 * parser sees it, and `SOURCE_FEED_INVALID`.
 */
export function parseFeed(text: string, { location }: { readonly location: string }): Feed {
  assertNoDoctype(text, location);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NewsgraphError('SOURCE_FEED_INVALID', `${location} is not a feed: ${reason}`, { location, cause });
  }
  switch (parsed.format) {
    case 'rss':
      return feedOf(parsed.feed.title, parsed.feed.link, parsed.feed.items?.map(rssItem));
    case 'rdf':
      return feedOf(parsed.feed.title, parsed.feed.link, parsed.feed.items?.map(rdfItem));
    case 'atom':
      return feedOf(textOf(parsed.feed.title), alternateLink(parsed.feed.links), parsed.feed.entries?.map(atomItem));
    case 'json':
      return feedOf(parsed.feed.title, parsed.feed.home_page_url, parsed.feed.items?.map(jsonItem));
  }
}

/** Comments and CDATA are passed over in the order in which they stand, so that neither can hide the other. */
function assertNoDoctype(text: string, location: string): void {
  if (text.trimStart().startsWith('{')) return;
  const markup = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  if (!/<!\s*(?:DOCTYPE|ENTITY)/i.test(markup)) return;
  throw new NewsgraphError('SOURCE_FEED_DTD', `${location} declares a document type or entities`, { location });
}

type Parsed = ReturnType<typeof parse>;
type ItemsOf<Format extends Parsed['format'], Key extends string> = Extract<
  Parsed,
  { format: Format }
>['feed'] extends { [K in Key]?: readonly (infer Item)[] }
  ? Item
  : never;

function feedOf(title: string | undefined, url: string | undefined, items: readonly FeedItem[] = []): Feed {
  return { ...(title ? { title } : {}), ...(url ? { url } : {}), items };
}

function rssItem(item: ItemsOf<'rss', 'items'>): FeedItem {
  const permalink = item.guid?.isPermaLink !== false && isHttp(item.guid?.value) ? item.guid?.value : undefined;
  return itemOf({
    id: item.guid?.value,
    url: item.link ?? permalink,
    title: item.title,
    author: item.dc?.creators?.join(', ') ?? item.authors?.map(personName).join(', '),
    publishedAt: textOf(item.pubDate) ?? textOf(item.dc?.dates?.[0]),
    html: item.content?.encoded,
    summary: item.description,
  });
}

function rdfItem(item: ItemsOf<'rdf', 'items'>): FeedItem {
  return itemOf({
    url: item.link,
    title: item.title,
    author: item.dc?.creators?.join(', '),
    publishedAt: textOf(item.dc?.dates?.[0]),
    html: item.content?.encoded,
    summary: item.description,
  });
}

function atomItem(entry: ItemsOf<'atom', 'entries'>): FeedItem {
  return itemOf({
    id: entry.id,
    url: alternateLink(entry.links),
    title: textOf(entry.title),
    author: entry.authors?.map(personName).join(', '),
    publishedAt: textOf(entry.published) ?? textOf(entry.updated),
    html: textOf(entry.content),
    summary: textOf(entry.summary),
  });
}

function jsonItem(item: ItemsOf<'json', 'items'>): FeedItem {
  return itemOf({
    id: item.id,
    url: item.url ?? item.external_url,
    title: item.title,
    author: item.authors?.map(personName).join(', '),
    publishedAt: textOf(item.date_published),
    html: item.content_html,
    text: item.content_text,
    summary: item.summary,
  });
}

function itemOf(
  fields: { readonly [Key in Exclude<keyof FeedItem, 'content'> | 'html' | 'text']?: string | undefined },
): FeedItem {
  const { html, text, ...rest } = fields;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value?.trim()));
  if (html?.trim()) return { ...present, content: { kind: 'html', text: html } };
  if (text?.trim()) return { ...present, content: { kind: 'text', text } };
  return present;
}

/** Feeds give a person as `name`, `{name}` or `mail@host (name)`. */
function personName(person: unknown): string {
  if (typeof person === 'object' && person !== null && 'name' in person) return String(person.name ?? '');
  if (typeof person !== 'string') return '';
  return /\(([^)]+)\)\s*$/.exec(person)?.[1] ?? person;
}

/** Atom text is a string or `{value}`. */
function textOf(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  if (typeof text === 'object' && text !== null && 'value' in text && typeof text.value === 'string') return text.value;
  return undefined;
}

function alternateLink(links: readonly { readonly href?: string; readonly rel?: string }[] = []): string | undefined {
  return (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href;
}

function isHttp(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value);
}
