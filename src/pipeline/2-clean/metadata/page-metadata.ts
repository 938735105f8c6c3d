import { canonicalUrl } from '../canonical-url';
import type { DomDocument } from '../html/dom';
import { findArticleNode, namesOf, readJsonLd, stringOf } from './json-ld';
import { parseDate } from './parse-date';

/** What a page says about its article. */
export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  /** Canonical, http or https. */
  readonly url?: string;
  /** Plain text of the article in the structured data; a fallback for the page itself. */
  readonly articleBody?: string;
}

const AUTHOR = [
  'meta[name="author"]',
  'meta[name="byl"]',
  'meta[name="parsely-author"]',
  'meta[name="dc.creator"]',
  'meta[name="sailthru.author"]',
  'meta[property="article:author"]',
];
const DATE = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
];
const TITLE = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="dc.title"]'];
const OUTLET = ['meta[property="og:site_name"]', 'meta[name="application-name"]'];

const PUBLISHER = ['meta[name="DC.publisher"]', 'meta[name="dc.publisher"]', 'meta[name="publisher"]'];

/**
 * Reads JSON-LD, then OpenGraph and other meta tags, then the page's own headline and byline. Dates that are none and
 * addresses that are not http(s) are left out; `url` is the base of relative ones.
 */
export function readMetadata(document: DomDocument, { url }: { readonly url?: string } = {}): PageMetadata {
  const article = findArticleNode(readJsonLd(document)) ?? {};
  const attribute = (selectors: readonly string[]): string | undefined => firstAttribute(document, selectors);
  const fromTitle = splitPageTitle(document);
  const outlet = namesOf(article['publisher']) ?? attribute(OUTLET) ?? fromTitle.outlet ?? attribute(PUBLISHER);
  const title = stringOf(article['headline']) ?? attribute(TITLE) ?? fromTitle.title ?? headingsOf(document)[0];
  const found = {
    title: withoutOutlet(oneLine(title ?? document.title), outlet),
    author: authorOf(namesOf(article['author']) ?? attribute(AUTHOR) ?? bylineOf(document)),
    outlet: oneLine(outlet),
    publishedAt: parseDate(stringOf(article['datePublished'])) ?? parseDate(dateOf(document)),
    url: pageUrl(document, { article, ...(url ? { url } : {}) }),
    articleBody: plainBody(stringOf(article['articleBody'])),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

function firstAttribute(document: DomDocument, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const value =
      element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.getAttribute('href');
    if (value?.trim()) return value.trim();
  }
  return undefined;
}

/** The first of the places for a date whose value is one. */
function dateOf(document: DomDocument): string | undefined {
  return DATE.map((selector) => firstAttribute(document, [selector])).find((value) => parseDate(value));
}

const MOST_OUTLET_WORDS = 6;

/** "Talks resume – Acme News" over a heading "Talks resume" tells both headline and outlet. */
function splitPageTitle(document: DomDocument): { readonly title?: string; readonly outlet?: string } {
  const whole = oneLine(document.title) ?? '';
  const title = headingsOf(document).find((heading) => whole.startsWith(heading) && heading.length < whole.length);
  const rest = title && /^\s*[-–—|·»:]\s*(?:.*\s[-–—|·»]\s)?(.+)$/.exec(whole.slice(title.length))?.[1]?.trim();
  if (!rest) return title ? { title } : {};
  return rest.split(' ').length <= MOST_OUTLET_WORDS ? { title, outlet: rest } : { title };
}

/** Headings in document order, those of three words and more first: shorter ones name sections. */
function headingsOf(document: DomDocument): readonly string[] {
  const headings = ['h1', 'h2'].flatMap((level) =>
    [...document.querySelectorAll(level)].flatMap(({ textContent }) => oneLine(textContent ?? undefined) ?? []),
  );
  const isLong = (heading: string): boolean => heading.split(' ').length >= 3;
  return [...headings.filter(isLong), ...headings.filter((heading) => !isLong(heading))];
}

function bylineOf(document: DomDocument): string | undefined {
  const element = document.querySelector('[rel="author"],[itemprop="author"],.byline,.author,.article-author');
  const text = oneLine(element?.textContent ?? undefined);
  return text && text.length <= 100 ? text : undefined;
}

/** An address is no name, and "By" belongs to the byline. */
function authorOf(text: string | undefined): string | undefined {
  const line = oneLine(text)?.replace(/^by[:\s]\s*/i, '');
  return line && !/^https?:/i.test(line) ? line : undefined;
}

/** "Talks resume - Acme News" without its outlet. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (!title || !outlet) return title;
  const match = /^(.+?)\s*[-–—|·»:]\s*([^-–—|·»:]+)$/.exec(title);
  return match?.[1] && match[2]?.trim().toLowerCase() === outlet.trim().toLowerCase() ? match[1] : title;
}

/** A canonical address of another site, or of a front page, is a mistake of the page and would join foreign articles. */
function pageUrl(
  document: DomDocument,
  { article, url }: { readonly article: Readonly<Record<string, unknown>>; readonly url?: string },
): string | undefined {
  const own = canonicalUrl(url);
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    stringOf(article['url']),
  ];
  for (const candidate of candidates) {
    const found = canonicalUrl(candidate ?? undefined, url);
    if (found && isTrusted(new URL(found), own ? new URL(own) : undefined)) return found;
  }
  return own;
}

function isTrusted(found: URL, own: URL | undefined): boolean {
  if (found.pathname === '/' && found.search === '') return false;
  return own === undefined || siteOf(found) === siteOf(own);
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '');
}

/** Structured data may carry markup in its text; then it is of no use as text. */
function plainBody(body: string | undefined): string | undefined {
  if (!body || /<\/?[a-z][^>]*>/i.test(body)) return undefined;
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n\n')
    .trim();
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
