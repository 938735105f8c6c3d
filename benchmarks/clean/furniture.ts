import { readFileSync } from 'node:fs';
import { markFurniture } from '../../src/pipeline/2-clean/furniture/mark-furniture';

/**
 * Measures how much of the furniture that annotated articles list is marked, and how much of their bodies is.
 * `node -r ./tools/register.cjs benchmarks/clean/furniture.ts [--no-title] [--verbose] FILE.jsonl …`; a record has text, furniture (lines),
 * title and source.
 */
interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly furniture?: readonly string[];
}

interface Count {
  articles: number;
  lines: number;
  found: number;
  body: number;
  wrong: number;
}

function readArticles(path: string): readonly GoldArticle[] {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [JSON.parse(text)].flat();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function measure(paths: readonly string[], { verbose, withTitle }: { verbose: boolean; withTitle: boolean }): void {
  const empty = (): Count => ({ articles: 0, lines: 0, found: 0, body: 0, wrong: 0 });
  const counts = { furnished: empty(), clean: empty() };
  for (const article of paths.flatMap(readArticles)) {
    const gold = new Set(article.furniture ?? []);
    const count = gold.size > 0 ? counts.furnished : counts.clean;
    count.articles++;
    const { furniture, lines } = markFurniture(article.text, {
      ...(withTitle && article.title ? { title: article.title } : {}),
      ...(withTitle && article.source && article.source !== 'page copy' ? { outlet: article.source } : {}),
    });
    for (const line of lines) {
      const mark = furniture.find(({ start }) => start === line.start);
      if (gold.has(line.text)) {
        count.lines++;
        if (mark) count.found++;
        else if (verbose) console.log(`missed  ${article.id}: ${line.text}`);
      } else {
        count.body += line.text.length;
        if (mark) count.wrong += line.text.length;
        if (mark && verbose) console.log(`wrong   ${article.id} [${mark.rule}]: ${line.text}`);
      }
    }
  }
  for (const [name, { articles, lines, found, body, wrong }] of Object.entries(counts)) {
    const recall =
      lines === 0 ? '' : `${found} of ${lines} furniture lines (${((100 * found) / lines).toFixed(2)} %), `;
    console.log(
      `${name}: ${articles} articles, ${recall}${wrong} of ${body} body characters (${((100 * wrong) / Math.max(1, body)).toFixed(3)} %)`,
    );
  }
}

const args = process.argv.slice(2);
const files = args.filter((argument) => !argument.startsWith('--'));
measure(files, { verbose: args.includes('--verbose'), withTitle: !args.includes('--no-title') });
