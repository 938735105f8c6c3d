import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom';

/** Parses a page, or a fragment of one such as a feed carries, which is put into a page of its own. */
export function parseHtml(html: string): DomDocument {
  const page = isFragment(html) ? `<!doctype html><html><head></head><body>${html}</body></html>` : html;
  return parseHTML(page).document as unknown as DomDocument;
}

/** Whether some HTML is a piece of a page: it opens neither `html`, `head` nor `body`. */
export function isFragment(html: string): boolean {
  return !/<(?:html|head|body)[\s>]/i.test(html);
}
