import { createRandom } from '../../test/support/random';

/** Lower and upper end of an interval. */
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 1000;

/**
 * The 95 % percentile interval of a figure over articles drawn with replacement (Efron, 1979), seeded, so that the same articles
 * give the same interval. The figure of no articles at all is not asked.
 */
export function bootstrapInterval<T>(articles: readonly T[], figure: (sample: readonly T[]) => number): Interval {
  const random = createRandom(1);
  const values = Array.from({ length: RESAMPLES }, () =>
    figure(articles.map(() => articles[Math.floor(random() * articles.length)] as T)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * 0.025)] ?? 0, values[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0];
}
