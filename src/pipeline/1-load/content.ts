import { NewsgraphError } from '../../base/errors';
import { decodeText, hasByteOrderMark } from './decode-text';

/** Largest file, page or standard input that is read as one document, in bytes; JSON Lines have no such limit. */
export const MAX_DOCUMENT_BYTES = 10_000_000;

/** What some bytes turned out to be. `records` is one JSON value or JSON Lines that hold articles. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'feed'; readonly feed: string }
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'json-lines'; readonly lines: string };

export interface ContentHints {
  /** Path or URL, for messages; its extension counts where there is no content type. */
  readonly location: string;
  readonly contentType?: string;
}

/**
 * Tells by content, then by content type or extension, what kind of document some bytes are, and decodes them.
 * Throws `SOURCE_EMPTY`, `SOURCE_BINARY`, `SOURCE_TOO_LARGE` or `SOURCE_UNSUPPORTED`.
 */
export function readContent(bytes: Uint8Array, { location, contentType }: ContentHints): Content {
  assertReadable(bytes, location);
  const type = mediaType(contentType);
  if (type && /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|octet-stream|msword)/.test(type)) {
    throw new NewsgraphError('SOURCE_UNSUPPORTED', `${location} is of type ${type}`, { location, type });
  }
  const extension = extensionOf(location);
  const markup = !/^\.(?:txt|md)$/.test(extension) && type !== 'text/plain';
  const text = decodeText(bytes, { markup, ...(contentType ? { contentType } : {}) });
  if (text.trim() === '') throw new NewsgraphError('SOURCE_EMPTY', `${location} holds no text`, { location });
  return classifyText(text, { location, extension, ...(type ? { type } : {}) });
}

function classifyText(
  text: string,
  { location, extension, type }: { readonly location: string; readonly extension: string; readonly type?: string },
): Content {
  const start = text.slice(0, 4096).trimStart();
  if (isFeed(start)) return { kind: 'feed', feed: text };
  if (extension === '.jsonl' || extension === '.ndjson' || type === 'application/x-ndjson') {
    return { kind: 'json-lines', lines: text };
  }
  const isJsonType = extension === '.json' || type === 'application/json' || type?.endsWith('+json');
  if (isJsonType || (extension === '' && type === undefined && isJsonObject(text))) {
    return { kind: 'json', json: text };
  }
  if (isHtml(start) || extension === '.html' || extension === '.htm' || type === 'text/html') {
    return { kind: 'html', html: text };
  }
  if (start.startsWith('<?xml') || /^\.(?:xml|rss|atom)$/.test(extension) || type?.endsWith('xml')) {
    throw new NewsgraphError('SOURCE_UNSUPPORTED', `${location} is XML, but neither RSS, Atom nor XHTML`, { location });
  }
  return { kind: 'text', text };
}

function assertReadable(bytes: Uint8Array, location: string): void {
  if (bytes.length === 0) throw new NewsgraphError('SOURCE_EMPTY', `${location} is empty`, { location });
  assertSize(bytes.length, location);
  const format = binaryFormat(bytes);
  if (format) throw new NewsgraphError('SOURCE_BINARY', `${location} is not text: ${format}`, { location, format });
}

/** Throws `SOURCE_TOO_LARGE` for more than `maxBytes`. */
export function assertSize(bytes: number, location: string, maxBytes: number = MAX_DOCUMENT_BYTES): void {
  if (bytes <= maxBytes) return;
  throw new NewsgraphError('SOURCE_TOO_LARGE', `${location} has ${bytes} bytes; the limit is ${maxBytes}`, {
    location,
    bytes,
    maxBytes,
  });
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u001f\u008b', 'gzip data'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u007fELF', 'a program'],
];

/** Most control characters per character that text may have; a log with escape codes stays below it. */
const MAX_CONTROL_SHARE = 0.1;

function binaryFormat(bytes: Uint8Array): string | undefined {
  if (hasByteOrderMark(bytes)) return undefined;
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const zero = bytes.indexOf(0);
  if (zero >= 0) return `byte ${zero} is zero`;
  const sample = bytes.subarray(0, 4096);
  const controls = sample.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  if (controls > sample.length * MAX_CONTROL_SHARE) return 'mostly control characters';
  return undefined;
}

function isControl(byte: number): boolean {
  const tabToReturnOrEscape = (byte >= 9 && byte <= 13) || byte === 27;
  return byte < 32 && !tabToReturnOrEscape;
}

function isFeed(start: string): boolean {
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start);
  const root = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|\s)*<([\w:.-]+)/i.exec(start)?.[1];
  return root !== undefined && /^(?:rss|(?:\w+:)?feed|rdf:RDF|channel)$/i.test(root);
}

/** Whether a text is one JSON object or list; prose that begins with a bracket is none. */
function isJsonObject(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function isHtml(start: string): boolean {
  return /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|article|main)\b/i.test(start);
}

function mediaType(contentType: string | undefined): string | undefined {
  return contentType?.split(';')[0]?.trim().toLowerCase() || undefined;
}

/** Extension of a path or URL in lower case, with its dot; empty where there is none. */
export function extensionOf(location: string): string {
  const path = /^https?:/i.test(location) ? location.replace(/[?#].*$/s, '') : location;
  return /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? '';
}
