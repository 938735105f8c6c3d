import { createHash } from 'node:crypto';
import type { ExportedGraph } from '../../api/export';
import { escapeXml } from './xml';

/** The built page: one script and one style sheet. */
export interface ExportPage {
  readonly script: string;
  readonly style: string;
}

/**
 * One HTML file that needs no server and no network: the page's script and style stand in it, allowed by their hashes and
 * nothing else, and the graph is data that is never run. Text of articles cannot end the data's element: each `<` of it is
 * written as an escape of JSON.
 */
export function toHtml(graph: ExportedGraph, { script, style }: ExportPage): string {
  const code = script.replace(/<(\/script|!--)/gi, '\\x3C$1');
  const rules = style.replace(/<\/style/gi, '<\\/style');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(rules)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(graph.title)}</title>`,
    `<style>${rules}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script type="application/json" id="newsgraph-export">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`,
    `<script>${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
