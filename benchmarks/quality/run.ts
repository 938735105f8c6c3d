import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreDevelopmentSets } from './development-sets';
import { type Graph, listExamples } from './examples';
import { extractFile } from './extract-file';
import { figuresOf, strictPrecision } from './figures';
import { reliabilityOf } from './reliability';
import { type ArticleScore, scoreGold } from './score-gold';
import { formatExamples, formatScoreboard, type Scoreboard } from './scoreboard';

/**
 * `npm run quality [-- --gold-only] [--examples N]`: reads the annotated articles and the public development sets, scores them and
 * prints the scoreboard with its change against the last committed run, the most confident false claims and missed ones with
 * their sentences. Figures go to `benchmarks/results/quality.json`; the texts stay where they are.
 */
const ROOT = join(__dirname, '../..');
const SHARED = join(ROOT, '../shared');
const RESULTS = 'benchmarks/results/quality.json';
const GOLD = ['real.jsonl', 'written.jsonl', 'seed.json'];

function main(args: readonly string[]): void {
  if (!existsSync(SHARED)) {
    console.error(`Nothing to measure: there is no folder ${SHARED} with the annotated articles.`);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-quality-'));
  try {
    const gold = GOLD.flatMap((name) => readGraphs(join(SHARED, 'gold', name)));
    const all = join(folder, 'articles.jsonl');
    writeFileSync(all, gold.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const predictions = extractFile(all, { folder, raw: false });
    const articles = scoreGold(gold, predictions, { scorer: join(SHARED, 'gold/score.py'), folder });
    const before = readCommitted();
    const sets = args.includes('--gold-only') ? (before?.sets ?? []) : scoreDevelopmentSets(SHARED, folder);
    const read = new Map(readGraphs(predictions).map((graph) => [graph.id, graph]));
    const board = { ...boardOf(articles, sets), reliability: reliabilityOf(articles, read) };
    console.log(formatScoreboard(board, before));
    const most = Number(args[args.indexOf('--examples') + 1] ?? 15) || 15;
    const annotated = new Map(gold.map((graph) => [graph.id, graph]));
    const made = listExamples(articles, read, 'spurious').slice(0, most);
    const missed = listExamples(articles, annotated, 'missed').slice(0, most);
    console.log(`\n${formatExamples('Made up, most confident first:', made)}`);
    console.log(`\n${formatExamples('Missed, some of all:', missed)}`);
    writeFileSync(join(ROOT, RESULTS), `${JSON.stringify(board, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function boardOf(articles: readonly ArticleScore[], sets: Scoreboard['sets']): Omit<Scoreboard, 'reliability'> {
  const types = [...new Set(articles.flatMap(({ byType }) => Object.keys(byType)))].sort();
  return {
    articles: articles.length,
    entities: figuresOf(articles, ({ entities }) => entities),
    merged: articles.reduce((sum, { merged }) => sum + merged, 0),
    furnitureLeaks: articles.reduce((sum, { leaks }) => sum + leaks, 0),
    claims: figuresOf(articles, ({ typed }) => typed),
    claimsWithStatus: figuresOf(articles, ({ full }) => full),
    strictPrecision: strictPrecision(articles),
    byType: Object.fromEntries(types.map((type) => [type, figuresOf(articles, ({ byType }) => byType[type])])),
    sets,
  };
}

function readGraphs(path: string): readonly Graph[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return [JSON.parse(text) as Graph];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Graph);
}

function readCommitted(): Scoreboard | undefined {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:${RESULTS}`], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Scoreboard) : undefined;
}

main(process.argv.slice(2));
