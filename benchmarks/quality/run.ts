import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreDevelopmentSets } from './development-sets';
import { listExamples } from './examples';
import { extractFile } from './extract-file';
import { figuresOf, summaryOf } from './figures';
import { readGraphs } from './graphs';
import { type OwnScore, scoreOwnArticles } from './own-articles';
import { scorePhraseSets } from './phrase-board';
import { reliabilityOf } from './reliability';
import { type ArticleScore, scoreGold } from './score-gold';
import { formatExamples, formatOwn, formatScoreboard, type Scoreboard } from './scoreboard';

/**
 * `npm run quality [-- --gold-only] [--examples N]`: reads the annotated articles, the project's own ones and the public development
 * sets, scores them and prints the scoreboard with its change against the last committed run, the most confident false claims and
 * missed ones with their sentences. Figures go to `benchmarks/results/quality.json`; the texts stay where they are. Of the own
 * articles that are only scored no sentence is printed. Where the shared folder holds the scorer but no annotated articles, the own
 * ones are scored alone and no figures are kept.
 */
const ROOT = join(__dirname, '../..');
const SHARED = join(ROOT, '../shared');
const SCORER = join(SHARED, 'gold/score.py');
const RESULTS = 'benchmarks/results/quality.json';
const GOLD = ['real.jsonl', 'written.jsonl', 'seed.json'].map((name) => join(SHARED, 'gold', name));

function main(args: readonly string[]): void {
  if (!existsSync(SCORER)) {
    console.error(`Nothing is measured, the project's own articles neither: there is no scorer ${SCORER}.`);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-quality-'));
  const most = Number(args[args.indexOf('--examples') + 1] ?? 15) || 15;
  try {
    const before = readCommitted();
    const own = scoreOwnArticles({ scorer: SCORER, folder });
    const absent = GOLD.find((path) => !existsSync(path));
    if (absent !== undefined) {
      console.error(`Only the project's own articles are scored: there is no ${absent}.`);
      console.log(formatOwn(figuresIn(own), before?.own));
    } else scoreAll({ folder, own, before, most, isGoldOnly: args.includes('--gold-only') });
    for (const { figures, examples } of own) {
      if (examples === undefined) continue;
      console.log(`\n${formatExamples(`Made up, ${figures.set}:`, examples.made.slice(0, most))}`);
      console.log(`\n${formatExamples(`Missed, ${figures.set}:`, examples.missed.slice(0, most))}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ScoreAllOptions {
  readonly folder: string;
  readonly own: readonly OwnScore[];
  readonly before: Scoreboard | undefined;
  /** Claims of each kind that are printed. */
  readonly most: number;
  /** Leaves the public development sets as they were. */
  readonly isGoldOnly: boolean;
}

function scoreAll({ folder, own, before, most, isGoldOnly }: ScoreAllOptions): void {
  const gold = GOLD.flatMap((path) => readGraphs(path));
  const all = join(folder, 'articles.jsonl');
  writeFileSync(all, gold.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const predictions = extractFile(all, { folder, raw: false });
  const articles = scoreGold(gold, predictions, { scorer: SCORER, folder });
  const sets = isGoldOnly ? (before?.sets ?? []) : scoreDevelopmentSets(SHARED, folder);
  const read = new Map(readGraphs(predictions).map((graph) => [graph.id, graph]));
  const phrases = scorePhraseSets(folder).rows;
  const figures = { own: figuresIn(own), phrases, sets, reliability: reliabilityOf(articles, read) };
  const board = { ...boardOf(articles), ...figures };
  console.log(formatScoreboard(board, before));
  const annotated = new Map(gold.map((graph) => [graph.id, graph]));
  const made = listExamples(articles, read, 'spurious').slice(0, most);
  const missed = listExamples(articles, annotated, 'missed').slice(0, most);
  console.log(`\n${formatExamples('Made up, most confident first:', made)}`);
  console.log(`\n${formatExamples('Missed, some of all:', missed)}`);
  writeFileSync(join(ROOT, RESULTS), `${JSON.stringify(board, null, 1)}\n`);
}

const figuresIn = (own: readonly OwnScore[]): Scoreboard['own'] => own.map(({ figures }) => figures);

function boardOf(articles: readonly ArticleScore[]): Omit<Scoreboard, 'own' | 'phrases' | 'sets' | 'reliability'> {
  const types = [...new Set(articles.flatMap(({ byType }) => Object.keys(byType)))].sort();
  return {
    ...summaryOf(articles),
    merged: articles.reduce((sum, { merged }) => sum + merged, 0),
    furnitureLeaks: articles.reduce((sum, { leaks }) => sum + leaks, 0),
    byType: Object.fromEntries(types.map((type) => [type, figuresOf(articles, ({ byType }) => byType[type])])),
  };
}

function readCommitted(): Scoreboard | undefined {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:${RESULTS}`], { cwd: ROOT, encoding: 'utf8' });
  return status === 0
    ? { own: [], phrases: [], ...(JSON.parse(stdout) as Omit<Scoreboard, 'own' | 'phrases'>) }
    : undefined;
}

main(process.argv.slice(2));
