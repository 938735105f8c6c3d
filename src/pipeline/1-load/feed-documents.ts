import { NewsgraphError, toRejection } from '../../base/errors';
import type { RawDocument } from '../../model/article';
import { readContent } from './content';
import type { Loaded, SourceContext } from './contract';
import { outletOfFeed } from './feed-outlet';
import { mapInOrder } from './map-in-order';
import { type Feed, type FeedItem, parseFeed } from './parse-feed';

/** Fewest characters of text in an item's content that count as the whole article; below it the link is followed. */
const LEAST_ARTICLE_CHARACTERS = 300;

/** Links fetched at a time; the order of the items is kept. */
const LINKS_AT_A_TIME = 4;

/** Where a feed was found. */
export interface FeedOrigin {
  readonly location: string;
  /** Address of the feed, against which links are resolved. */
  readonly url?: string;
  readonly context: SourceContext;
}

/**
 * Yields one document an item, in feed order: from the item itself where it carries the article, else from the page
 * that it links to. Throws `SOURCE_FEED_INVALID`, `SOURCE_FEED_DTD` or, without items, `SOURCE_EMPTY`.
 */
export async function* readFeedItems(text: string, { location, url, context }: FeedOrigin): AsyncIterable<Loaded> {
  const feed = parseFeed(text, { location });
  if (feed.items.length === 0)
    throw new NewsgraphError('SOURCE_EMPTY', `${location} is a feed without items`, { location });
  const base = url ?? feed.url;
  const readOne = (item: FeedItem, index: number): Promise<Loaded> =>
    readItem(item, { feed, location: `${location}#${index + 1}`, ...(base ? { base } : {}), context });
  for await (const loaded of mapInOrder(feed.items, readOne, { atATime: LINKS_AT_A_TIME })) {
    if (context.signal?.aborted) return;
    yield loaded;
  }
}

interface ItemOrigin {
  readonly feed: Feed;
  readonly location: string;
  readonly base?: string;
  readonly context: SourceContext;
}

async function readItem(item: FeedItem, { feed, location, base, context }: ItemOrigin): Promise<Loaded> {
  const url = resolveLink(item.url, base);
  const outlet = outletOfFeed(feed.title, url ?? feed.url);
  const known = {
    ...(item.id && item.id !== url ? { id: item.id } : {}),
    ...(url ? { url } : {}),
    ...(item.title ? { title: plainText(item.title) } : {}),
    ...(outlet ? { outlet } : {}),
    ...(item.author ? { author: item.author } : {}),
    ...(item.publishedAt ? { publishedAt: item.publishedAt } : {}),
  };
  try {
    const content = url && !isWhole(item) ? await fetchArticle(url, context) : contentOf(item);
    if (!content) throw new NewsgraphError('SOURCE_EMPTY', `${location} has neither content nor a link`, { location });
    const document: RawDocument = {
      source: { name: 'feed', location: url ?? location },
      content,
      ...known,
      retrievedAt: context.now().toISOString(),
    };
    return { kind: 'document', document };
  } catch (error) {
    return toRejection(url ?? location, error);
  }
}

function isWhole({ content }: FeedItem): boolean {
  if (!content) return false;
  return plainText(content.text).length >= LEAST_ARTICLE_CHARACTERS;
}

function contentOf({ content, summary }: FeedItem): RawDocument['content'] | undefined {
  if (content?.kind === 'text') return { kind: 'text', text: content.text };
  const html = content?.text ?? summary;
  return html === undefined ? undefined : { kind: 'html', html };
}

async function fetchArticle(url: string, context: SourceContext): Promise<RawDocument['content']> {
  const page = await context.fetchPage(url);
  const content = readContent(page.bytes, {
    location: page.url,
    ...(page.contentType ? { contentType: page.contentType } : {}),
  });
  if (content.kind === 'html' || content.kind === 'text') return content;
  throw new NewsgraphError('SOURCE_UNSUPPORTED', `${url} is no article but ${content.kind}`, {
    url,
    kind: content.kind,
  });
}

function resolveLink(link: string | undefined, base: string | undefined): string | undefined {
  if (!link) return undefined;
  const resolved = URL.canParse(link.trim(), base) ? new URL(link.trim(), base) : undefined;
  return resolved && /^https?:$/.test(resolved.protocol) ? resolved.href : undefined;
}

/** Text without tags, only for its length and for titles; articles are cleaned in stage 2. */
function plainText(html: string): string {
  return html
    .replace(/<[a-z/!][^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
