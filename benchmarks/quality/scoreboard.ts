import { formatTable } from '../../src/cli/table';
import type { SetFigure } from './development-sets';
import type { Example } from './examples';
import type { Figure, Figures } from './figures';
import type { Reliability } from './reliability';

/** What one run measures; kept in `benchmarks/results/quality.json`. Shares in percent. */
export interface Scoreboard {
  readonly articles: number;
  readonly entities: Figures;
  readonly merged: number;
  readonly furnitureLeaks: number;
  readonly claims: Figures;
  /** Claims with polarity and modality. */
  readonly claimsWithStatus: Figures;
  /** Precision of claims where optional ones count as wrong. */
  readonly strictPrecision: Figure;
  readonly byType: Readonly<Record<string, Figures>>;
  readonly sets: readonly SetFigure[];
  readonly reliability: Reliability;
}

const WIDE = { width: 160 };

/** The scoreboard as tables, each figure with its change against `before`. */
export function formatScoreboard(now: Scoreboard, before: Scoreboard | undefined): string {
  const change = (value: number, old: number | undefined): string => {
    const difference = old === undefined ? 0 : Math.round((value - old) * 10) / 10;
    return difference === 0 ? `${value}` : `${value} (${difference > 0 ? '+' : ''}${difference})`;
  };
  const cells = ({ precision, recall, f1, counts }: Figures, old: Figures | undefined) => [
    change(precision.value, old?.precision.value),
    precision.interval.join('–'),
    change(recall.value, old?.recall.value),
    recall.interval.join('–'),
    change(f1.value, old?.f1.value),
    f1.interval.join('–'),
    counts.tp,
    counts.fp,
    counts.fn,
  ];
  const header = ['P', '95 %', 'R', '95 %', 'F1', '95 %', 'right', 'false', 'missed'];
  const whole = formatTable(
    [`${now.articles} annotated articles`, ...header],
    [
      ['entities, typed', ...cells(now.entities, before?.entities)],
      ['claims', ...cells(now.claims, before?.claims)],
      ['claims with status', ...cells(now.claimsWithStatus, before?.claimsWithStatus)],
    ],
    WIDE,
  );
  const strict = change(now.strictPrecision.value, before?.strictPrecision.value);
  const rest = `Precision with optional claims counted wrong ${strict} (${now.strictPrecision.interval.join('–')}) · merged entities ${now.merged} · furniture leaks ${now.furnitureLeaks}`;
  const types = formatTable(
    ['relation', ...header],
    Object.entries(now.byType).map(([type, figures]) => [type, ...cells(figures, before?.byType[type])]),
    WIDE,
  );
  const sets = formatTable(
    ['set', 'figure', 'P', 'R', 'F1'],
    now.sets.map(({ set, figure, precision, recall, f1 }) => {
      const old = before?.sets.find((other) => other.set === set && other.figure === figure);
      return [set, figure, change(precision, old?.precision), change(recall, old?.recall), change(f1, old?.f1)];
    }),
  );
  const { bins, error, crossValidated } = now.reliability;
  const confidence = formatTable(
    ['confidence', 'claims', 'right'],
    bins.map(({ confidence: stated, claims, right }) => [stated, claims, right]),
  );
  const calibration = `Calibration error of the confidences ${error}; ${crossValidated} where each article's come from the others`;
  return [whole, rest, types, confidence, calibration, sets].join('\n\n');
}

/** Claims with their sentences, one paragraph each. */
export function formatExamples(title: string, examples: readonly Example[]): string {
  const lines = examples.map(({ article, claim, quote, rule, confidence }) => {
    const why = rule === undefined ? '' : `\n    ${rule} · confidence ${confidence}`;
    return `  ${claim}  [${article}]${why}\n    “${quote}”`;
  });
  return [title, ...lines].join('\n');
}
