import { Readability } from '@mozilla/readability';
import { type PageMetadata, readMetadata } from '../metadata/page-metadata';
import { dropJunkLines, type KeptText, removeLeftOvers } from './after-clean';
import type { DomDocument, DomElement } from './dom';
import { htmlText } from './html-text';
import { isFragment, parseHtml } from './parse-html';

/** A page with more elements is refused rather than read for minutes. */
const MOST_ELEMENTS = 100_000;

/** A body under this many characters is looked for in the page's structured data, too. */
const SHORT_BODY = 250;

/** What a page holds of an article. */
export interface HtmlArticle {
  readonly headline?: string;
  /** Paragraphs apart by an empty line, without the headline. Empty where there is none. */
  readonly body: string;
  /** Line that names the author, where the page shows one. */
  readonly byline?: string;
  /** Lines taken out of the body; a date or byline may be among them. */
  readonly dropped: readonly string[];
  readonly metadata: PageMetadata;
}

/**
 * Returns the article of an HTML page: readability over linkedom, then the left-overs that it keeps are taken out. A
 * fragment is taken whole. Throws for a page of more than 100,000 elements.
 */
export function readHtmlArticle(html: string, { url }: { readonly url?: string } = {}): HtmlArticle {
  const document = parseHtml(html);
  const metadata = readMetadata(document, url ? { url } : {});
  const { content, title, byline } = isFragment(html) ? { content: document.body } : readContent(document);
  const headline = metadata.title ?? title;
  const { text, dropped } = content ? cleanedText(content, headline) : { text: '', dropped: [] };
  const { articleBody = '' } = metadata;
  const body = text.length < SHORT_BODY && articleBody.length > text.length ? articleBody : text;
  const author = byline ?? dropped.find((line) => /^by\s/i.test(line));
  return { ...(headline ? { headline } : {}), body, dropped, ...(author ? { byline: author } : {}), metadata };
}

interface ReadContent {
  readonly content: DomElement | null;
  readonly title?: string;
  readonly byline?: string;
}

function readContent(document: DomDocument): ReadContent {
  // The constructor's types ask for a browser's DOM; of it readability uses what linkedom has.
  const reader = new Readability<unknown>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (element) => element,
    maxElemsToParse: MOST_ELEMENTS,
  });
  const article = reader.parse();
  const content = article?.content as DomElement | null | undefined;
  const title = article?.title?.trim();
  const byline = article?.byline?.replace(/\s+/g, ' ').trim();
  return { content: content ?? likelyContent(document), ...(title ? { title } : {}), ...(byline ? { byline } : {}) };
}

/** Where readability finds nothing (pages of a few lines): what the page itself calls its article, else all of it. */
function likelyContent(document: DomDocument): DomElement | null {
  return document.querySelector('article') ?? document.querySelector('main') ?? document.body;
}

function cleanedText(content: DomElement, headline: string | undefined): KeptText {
  removeLeftOvers(content);
  return dropJunkLines(htmlText(content), headline);
}
