import { type Graph, isAbout } from './examples';
import type { ArticleScore } from './score-gold';

/** Claims of one stated confidence, and the share that was right in ends, type, polarity and modality. */
export interface Bin {
  readonly confidence: number;
  readonly claims: number;
  readonly right: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Expected calibration error of the stated confidences (Naeini et al., AAAI 2015), 0–1. */
  readonly error: number;
  /** The same, in the bins of the stated confidences, where each article's confidences come from the other articles alone. */
  readonly crossValidated: number;
}

interface Row {
  readonly article: string;
  /** The confidence as stated, which tells the bin. */
  readonly stated: number;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Claims that the prior counts for, and its share: kinds of patterns with few claims are drawn towards it. */
const PRIOR = { claims: 5, share: 0.9 };

/** How far confidences are what they say, over claims that are not optional in the annotation or that it has. */
export function reliabilityOf(articles: readonly ArticleScore[], read: ReadonlyMap<string, Graph>): Reliability {
  const rows = articles.flatMap((article) => rowsOf(article, read.get(article.id)));
  const refitted = rows.map((row) => {
    const others = rows.filter(({ article, confidence }) => article !== row.article && confidence === row.confidence);
    const right = others.filter(({ isRight }) => isRight).length;
    const share = (right + PRIOR.claims * PRIOR.share) / (others.length + PRIOR.claims);
    return { ...row, confidence: share };
  });
  const bins = binsOf(rows);
  return { bins, error: errorOf(bins, rows.length), crossValidated: errorOf(binsOf(refitted), rows.length) };
}

function rowsOf({ id, spurious, wrong }: ArticleScore, graph: Graph | undefined): readonly Row[] {
  const faults = [...spurious, ...wrong.filter((words) => /\b(?:polarity|modality)\b/.test(words))];
  return (graph?.relations ?? []).map((relation) => ({
    article: id,
    stated: relation.confidence ?? 0,
    confidence: relation.confidence ?? 0,
    isRight: graph === undefined || !faults.some((words) => isAbout(words, relation, graph)),
  }));
}

function binsOf(rows: readonly Row[]): readonly Bin[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(row.stated, [...(groups.get(row.stated) ?? []), row]);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([, group]) => ({
      confidence: round(group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length),
      claims: group.length,
      right: round(group.filter(({ isRight }) => isRight).length / group.length),
    }));
}

const errorOf = (bins: readonly Bin[], total: number): number =>
  round(bins.reduce((sum, { confidence, claims, right }) => sum + (claims / total) * Math.abs(confidence - right), 0));

const round = (share: number): number => Math.round(share * 1000) / 1000;
