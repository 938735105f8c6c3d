import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../src/pipeline/1-load/decode-text';
import { markFurniture } from '../../src/pipeline/2-clean/furniture/mark-furniture';
import { readHtmlArticle } from '../../src/pipeline/2-clean/html/html-article';
import { type ExtractionScore, matchShingles, scoreExtraction } from './shingles';

/** Scores of one folder: of the text as it is kept, and of the same without what is marked as furniture. */
export interface FolderReport {
  readonly pages: number;
  readonly pagesPerSecond: number;
  readonly body: ExtractionScore;
  readonly bodyWithoutFurniture: ExtractionScore;
  /** Pages by F1, worst first. */
  readonly worst: readonly { readonly id: string; readonly f1: number }[];
}

interface Truth {
  readonly articleBody?: string;
  readonly url?: string;
}

/** Measures extraction on a folder in the format of the article extraction benchmark: `html/*.html.gz`, `ground-truth.json`. */
export function measureFolder(folder: string): FolderReport {
  const truths: Readonly<Record<string, Truth>> = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
  const started = performance.now();
  const results = Object.entries(truths).map(([id, truth]) => {
    const html = decodeText(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))));
    const { body, headline } = readHtmlArticle(html, truth.url ? { url: truth.url } : {});
    const wanted = truth.articleBody ?? '';
    return {
      id,
      body: matchShingles(wanted, body),
      bare: matchShingles(wanted, withoutFurniture(body, headline)),
    };
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    pages: results.length,
    pagesPerSecond: results.length / seconds,
    body: scoreExtraction(results.map(({ body }) => body)),
    bodyWithoutFurniture: scoreExtraction(results.map(({ bare }) => bare)),
    worst: results
      .map(({ id, body }) => ({ id, f1: scoreExtraction([body]).f1 }))
      .sort((a, b) => a.f1 - b.f1 || (a.id < b.id ? -1 : 1))
      .slice(0, 10),
  };
}

function withoutFurniture(body: string, headline: string | undefined): string {
  const { furniture } = markFurniture(body, headline ? { title: headline } : {});
  return furniture.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), body);
}

const HELP = `Measures how well articles are taken out of HTML pages.

    node -r ./tools/register.cjs benchmarks/html/extraction.ts FOLDER

FOLDER has the format of the article extraction benchmark: html/<id>.html.gz and ground-truth.json
{"<id>": {"articleBody": "…", "url": "…"}}. The public one (181 pages) is the repository
scrapinghub/article-extraction-benchmark on GitHub; clone it and give its folder. The F1 to beat there is 0.964.
`;

function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(join(folder, 'ground-truth.json'))) {
    process.stderr.write(folder === undefined ? HELP : `There is no ${join(folder, 'ground-truth.json')}.\n\n${HELP}`);
    return 2;
  }
  const { pages, pagesPerSecond, body, bodyWithoutFurniture, worst } = measureFolder(folder);
  console.log(`${pages} pages, ${pagesPerSecond.toFixed(1)} a second`);
  console.log(`body                    ${formatScore(body)}`);
  console.log(`body without furniture  ${formatScore(bodyWithoutFurniture)}`);
  for (const { id, f1 } of worst) console.log(`  ${f1.toFixed(3)} ${id}`);
  return 0;
}

function formatScore({ precision, recall, f1 }: ExtractionScore): string {
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}

if (require.main === module) process.exitCode = main(process.argv[2]);
