import { Readability } from '@mozilla/readability';
import { type PageMetadata, readMetadata } from '../metadata/page-metadata';
import { dropJunkLines, type KeptText, removeLeftOvers } from './after-clean';
import { type DomDocument, type DomElement, type DomNode, ELEMENT } from './dom';
import { htmlText } from './html-text';
import { isFragment, parseHtml } from './parse-html';

/** Above this many elements readability would run for many seconds. */
const MOST_ELEMENTS = 100_000;

/** Pages nest some 30 deep; at 1,000 readability takes half a minute, so that deeper ones are taken as they are. */
const DEEPEST = 200;

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
 * fragment is taken whole, and so is the content of a page that readability refuses (over 100,000 elements).
 */
export function readHtmlArticle(html: string, { url }: { readonly url?: string } = {}): HtmlArticle {
  const document = parseHtml(html);
  const metadata = readMetadata(document, url ? { url } : {});
  const isPlain = isFragment(html) || isDeeperThan(document.documentElement, DEEPEST);
  const { content, title, byline } = isPlain ? { content: likelyContent(document) } : readContent(document);
  const headline = metadata.title ?? title;
  const { text, dropped } = content ? cleanedText(content, headline) : { text: '', dropped: [] };
  const { articleBody = '' } = metadata;
  const body = text.length < SHORT_BODY && articleBody.length > text.length ? articleBody : text;
  const author = byline ?? dropped.find((line) => /^by\s/i.test(line));
  return { ...(headline ? { headline } : {}), body, dropped, ...(author ? { byline: author } : {}), metadata };
}

/** Whether an element holds others more than so many levels down. */
function isDeeperThan(root: DomNode | null, levels: number): boolean {
  let level: readonly DomNode[] = root ? [root] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === ELEMENT));
  }
  return false;
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
  const article = parseOrNothing(reader);
  const content = article?.content as DomElement | null | undefined;
  const title = article?.title?.trim();
  const byline = article?.byline?.replace(/\s+/g, ' ').trim();
  return { content: content ?? likelyContent(document), ...(title ? { title } : {}), ...(byline ? { byline } : {}) };
}

function parseOrNothing<Content>(reader: Readability<Content>): ReturnType<Readability<Content>['parse']> {
  try {
    return reader.parse();
  } catch {
    return null;
  }
}

/** Where readability finds nothing (pages of a few lines): what the page itself calls its article, else all of it. */
function likelyContent(document: DomDocument): DomElement | null {
  return document.querySelector('article') ?? document.querySelector('main') ?? document.body;
}

function cleanedText(content: DomElement, headline: string | undefined): KeptText {
  removeLeftOvers(content);
  return dropJunkLines(htmlText(content), headline);
}
