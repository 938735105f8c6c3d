import { formatTable } from '../../src/cli/table';
import type { SetFigure } from './development-sets';
import type { Example } from './examples';
import type { Figures, Summary } from './figures';
import type { OwnFigures } from './own-articles';
import { formatPhrases, type PhraseRow } from './phrase-board';
import type { Reliability } from './reliability';

/** What one run measures; kept in `benchmarks/results/quality.json`. Shares in percent. */
export interface Scoreboard extends Summary {
  readonly merged: number;
  readonly furnitureLeaks: number;
  readonly byType: Readonly<Record<string, Figures>>;
  /** The project's own articles, set by set. */
  readonly own: readonly OwnFigures[];
  /** The project's own phrase sets, `all` last. */
  readonly phrases: readonly PhraseRow[];
  readonly sets: readonly SetFigure[];
  readonly reliability: Reliability;
}

const WIDE = { width: 160 };

const HEADER = ['P', '95 %', 'R', '95 %', 'F1', '95 %', 'right', 'false', 'missed'];

/** The scoreboard as tables, each figure with its change against `before`. */
export function formatScoreboard(now: Scoreboard, before: Scoreboard | undefined): string {
  const whole = formatSummary('annotated articles', now, before);
  const strict = change(now.strictPrecision.value, before?.strictPrecision.value);
  const rest = `Precision with optional claims counted wrong ${strict} (${now.strictPrecision.interval.join('–')}) · merged entities ${now.merged} · furniture leaks ${now.furnitureLeaks}`;
  const types = formatTable(
    ['relation', ...HEADER],
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
  const phrases = formatPhrases(now.phrases, before?.phrases);
  return [whole, rest, formatOwn(now.own, before?.own), phrases, types, confidence, calibration, sets].join('\n\n');
}

/** The project's own articles as tables, set by set. */
export function formatOwn(now: readonly OwnFigures[], before: readonly OwnFigures[] = []): string {
  return now
    .map((figures) => {
      const old = before.find(({ set }) => set === figures.set);
      return formatSummary(`articles, ${figures.set}`, figures, old);
    })
    .join('\n\n');
}

function formatSummary(name: string, now: Summary, before: Summary | undefined): string {
  return formatTable(
    [`${now.articles} ${name}`, ...HEADER],
    [
      ['entities, typed', ...cells(now.entities, before?.entities)],
      ['claims', ...cells(now.claims, before?.claims)],
      ['claims with status', ...cells(now.claimsWithStatus, before?.claimsWithStatus)],
    ],
    WIDE,
  );
}

function cells({ precision, recall, f1, counts }: Figures, old: Figures | undefined): readonly (string | number)[] {
  return [
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
}

function change(value: number, old: number | undefined): string {
  const difference = old === undefined ? 0 : Math.round((value - old) * 10) / 10;
  return difference === 0 ? `${value}` : `${value} (${difference > 0 ? '+' : ''}${difference})`;
}

/** Claims with their sentences, one paragraph each. */
export function formatExamples(title: string, examples: readonly Example[]): string {
  const lines = examples.map(({ article, claim, quote, rule, confidence }) => {
    const why = rule === undefined ? '' : `\n    ${rule} · confidence ${confidence}`;
    return `  ${claim}  [${article}]${why}\n    “${quote}”`;
  });
  return [title, ...lines].join('\n');
}
