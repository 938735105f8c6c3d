import { join } from 'node:path';
import { type Example, listExamples } from './examples';
import { type ExtractFileOptions, extractFile } from './extract-file';
import { type Summary, summaryOf } from './figures';
import { readGraphs } from './graphs';
import { type ArticleScore, type ScoreGoldOptions, scoreGold } from './score-gold';

/** Articles written and annotated for this project, of one file. */
interface OwnSet {
  readonly set: string;
  readonly file: string;
  /** Whether what was made up and missed may be read, or the figures alone. */
  readonly isListed: boolean;
}

const OWN_SETS: readonly OwnSet[] = [
  { set: 'own, open', file: 'open.jsonl', isListed: true },
  { set: 'own, blind', file: 'blind.jsonl', isListed: false },
];

/** How the articles of one file were read. */
export interface OwnFigures extends Summary {
  readonly set: string;
}

export interface OwnScore {
  readonly figures: OwnFigures;
  /** Absent where the set is only scored: its sentences are for nobody who writes rules. */
  readonly examples?: { readonly made: readonly Example[]; readonly missed: readonly Example[] };
}

export interface ScoreOwnOptions extends ScoreGoldOptions {
  /** Reads a file of articles and returns the file of their graphs. */
  readonly extract?: (path: string, options: ExtractFileOptions) => string;
  readonly score?: (
    gold: readonly { readonly id: string }[],
    predictions: string,
    options: ScoreGoldOptions,
  ) => readonly ArticleScore[];
}

/** Scores the project's own articles, those that may be read and those that are only scored. Takes some seconds. */
export function scoreOwnArticles({
  scorer,
  folder,
  extract = extractFile,
  score = scoreGold,
}: ScoreOwnOptions): readonly OwnScore[] {
  return OWN_SETS.map(({ set, file, isListed }) => {
    const path = join(__dirname, 'articles', file);
    const gold = readGraphs(path);
    const predictions = extract(path, { folder, raw: false });
    const articles = score(gold, predictions, { scorer, folder });
    const figures = { set, ...summaryOf(articles) };
    if (!isListed) return { figures };
    const byId = (graphs: ReturnType<typeof readGraphs>) => new Map(graphs.map((graph) => [graph.id, graph]));
    const made = listExamples(articles, byId(readGraphs(predictions)), 'spurious');
    const missed = listExamples(articles, byId(gold), 'missed');
    return { figures, examples: { made, missed } };
  });
}
