import { type DomNode, ELEMENT, TEXT } from './dom';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT HEAD SELECT OPTION TEXTAREA'.split(' '));

/**
 * Returns the text of a node as a reader sees it: blocks apart by an empty line, `<br>` as a line end, other white space
 * one blank. Walks with a list of its own, since pages nest deeper than the call stack.
 */
export function htmlText(root: DomNode): string {
  const parts: string[] = [];
  const pending: (DomNode | string)[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === TEXT) parts.push(inline(next.nodeValue ?? ''));
    else if (next.nodeType === ELEMENT || next === root) pending.push(...opened(next));
  }
  return tidy(parts.join(''));
}

/** Soft hyphens and zero-width spaces only say where a word may be broken. */
function inline(text: string): string {
  return text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
}

/** What stands for an element, last part first. */
function opened(node: DomNode): (DomNode | string)[] {
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return [];
  if (name === 'BR') return ['\n'];
  const children = [...node.childNodes].reverse();
  return BLOCKS.has(name) ? ['\n\n', ...children, '\n\n'] : children;
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}
