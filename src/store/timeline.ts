import type { Timeline } from './contract';

/** Sorts counts by period into months, years and what has no date. Periods are `YYYY-MM`, `YYYY` or empty, ascending. */
export function toTimeline(rows: readonly { readonly period: string; readonly claims: number }[]): Timeline {
  const ofLength = (length: number) => rows.filter(({ period }) => period.length === length);
  return {
    months: ofLength(7).map(({ period, claims }) => ({ month: period, claims })),
    years: ofLength(4).map(({ period, claims }) => ({ year: period, claims })),
    undated: ofLength(0)[0]?.claims ?? 0,
  };
}
