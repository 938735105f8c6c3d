import { bootstrapInterval, type Interval } from './bootstrap';
import type { ArticleScore, Counts } from './score-gold';

/** A share in percent, to one decimal, with its 95 % interval over articles. */
export interface Figure {
  readonly value: number;
  readonly interval: Interval;
}

/** Precision, recall and F1 of one kind of thing over all articles. */
export interface Figures {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  readonly counts: Counts;
}

/** How a set of annotated articles was read. */
export interface Summary {
  readonly articles: number;
  readonly entities: Figures;
  readonly claims: Figures;
  /** Claims with polarity and modality. */
  readonly claimsWithStatus: Figures;
  /** Precision of claims where optional ones count as wrong. */
  readonly strictPrecision: Figure;
}

type CountsOf = (article: ArticleScore) => Counts | undefined;

/** Sums what `countsOf` takes from each article; an article without it counts as nothing. */
export function sumCounts(articles: readonly ArticleScore[], countsOf: CountsOf): Counts {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const article of articles) {
    const { tp, fp, fn } = countsOf(article) ?? { tp: 0, fp: 0, fn: 0 };
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

export const precisionOf = ({ tp, fp }: Counts): number => (tp + fp === 0 ? 0 : tp / (tp + fp));
export const recallOf = ({ tp, fn }: Counts): number => (tp + fn === 0 ? 0 : tp / (tp + fn));
export const f1Of = ({ tp, fp, fn }: Counts): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));

/** Precision, recall and F1, micro-averaged. */
export function figuresOf(articles: readonly ArticleScore[], countsOf: CountsOf): Figures {
  const figure = (share: (counts: Counts) => number): Figure => {
    const over = (sample: readonly ArticleScore[]) => share(sumCounts(sample, countsOf));
    const [low, high] = bootstrapInterval(articles, over);
    return { value: percent(over(articles)), interval: [percent(low), percent(high)] };
  };
  return {
    precision: figure(precisionOf),
    recall: figure(recallOf),
    f1: figure(f1Of),
    counts: sumCounts(articles, countsOf),
  };
}

/** Precision where what the annotation calls optional counts as wrong. */
export function strictPrecision(articles: readonly ArticleScore[]): Figure {
  const over = (sample: readonly ArticleScore[]) =>
    precisionOf(sumCounts(sample, ({ typed, optional }) => ({ ...typed, fp: typed.fp + optional })));
  const [low, high] = bootstrapInterval(articles, over);
  return { value: percent(over(articles)), interval: [percent(low), percent(high)] };
}

export function summaryOf(articles: readonly ArticleScore[]): Summary {
  return {
    articles: articles.length,
    entities: figuresOf(articles, ({ entities }) => entities),
    claims: figuresOf(articles, ({ typed }) => typed),
    claimsWithStatus: figuresOf(articles, ({ full }) => full),
    strictPrecision: strictPrecision(articles),
  };
}

/** A share as percent with one decimal. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;
