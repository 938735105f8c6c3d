import type { Timeline } from '../../api/explore';
import type { Period } from './filters';

/** Claims a month, with those that have no month. */
export interface MonthCounts {
  readonly months: ReadonlyMap<string, number>;
  /** Claims of which only the year is known. */
  readonly yearOnly: number;
  readonly undated: number;
}

/** The months that have a place on the timeline. */
export interface Axis {
  /** Every month from the first to the last, those without claims too. */
  readonly months: readonly string[];
  /** Claims before the first and after the last: a few far off would leave no room for the rest. */
  readonly outside: number;
}

/** Most months on the timeline; each is a few pixels wide. */
const MAX_MONTHS = 180;

/** Counts dates as months: `2016-03-04` and `2016-03` in their month, `2016` as a year, absent ones as undated. */
export function countMonths(dates: readonly (string | undefined)[]): MonthCounts {
  const months = new Map<string, number>();
  let [yearOnly, undated] = [0, 0];
  for (const date of dates) {
    const month = date?.slice(0, 7);
    if (month === undefined) undated++;
    else if (month.length < 7) yearOnly++;
    else months.set(month, (months.get(month) ?? 0) + 1);
  }
  return { months, yearOnly, undated };
}

/** The counts that the server answers. */
export function countsOf({ months, years, undated }: Timeline): MonthCounts {
  return {
    months: new Map(months.map(({ month, claims }) => [month, claims])),
    yearOnly: years.reduce((sum, { claims }) => sum + claims, 0),
    undated,
  };
}

/** Absent where nothing has a month. With more than 180 months the stretch of 180 with the most claims is taken. */
export function axisOf({ months }: MonthCounts): Axis | undefined {
  const indices = [...months.keys()].map(monthIndex).sort((a, b) => a - b);
  const [first, last] = [indices[0], indices.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const inside = (start: number) =>
    [...months].reduce((sum, [month, claims]) => {
      const index = monthIndex(month);
      return index >= start && index < start + MAX_MONTHS ? sum + claims : sum;
    }, 0);
  const starts = last - first < MAX_MONTHS ? [first] : indices;
  const start = starts.reduce((best, next) => (inside(next) >= inside(best) ? next : best), first);
  const end = Math.min(last, start + MAX_MONTHS - 1);
  const all = [...months.values()].reduce((sum, claims) => sum + claims, 0);
  return {
    months: Array.from({ length: end - start + 1 }, (_, step) => monthAt(start + step)),
    outside: all - inside(start),
  };
}

/** The period moved by some months, its length kept and within the axis. */
export function movePeriod(period: Period, axis: Axis, step: number): Period {
  const [least, most] = ends(axis);
  const [from, to] = [monthIndex(period.from), monthIndex(period.to)];
  const bounded = Math.max(least - from, Math.min(most - to, step));
  return { from: monthAt(from + bounded), to: monthAt(to + bounded) };
}

/** The period with one of its ends moved by some months; the ends never cross. */
export function stretchPeriod(
  period: Period,
  axis: Axis,
  { end, step }: { readonly end: 'from' | 'to'; readonly step: number },
): Period {
  const [least, most] = ends(axis);
  const [from, to] = [monthIndex(period.from), monthIndex(period.to)];
  if (end === 'from') return { ...period, from: monthAt(Math.max(least, Math.min(to, from + step))) };
  return { ...period, to: monthAt(Math.min(most, Math.max(from, to + step))) };
}

/** The period between two places on the axis, 0–1 each, in either order. */
export function periodBetween(axis: Axis, a: number, b: number): Period {
  const count = axis.months.length;
  const at = (share: number) => axis.months[Math.max(0, Math.min(count - 1, Math.floor(share * count)))] ?? '';
  const [from, to] = [at(Math.min(a, b)), at(Math.max(a, b))];
  return { from, to };
}

/** The whole axis as a period. */
export function wholePeriod(axis: Axis): Period {
  return { from: axis.months[0] ?? '', to: axis.months.at(-1) ?? '' };
}

/** The next picture of a film: a chosen period moves on by a month; absent at the end. */
export function nextFrame(period: Period, axis: Axis): Period | undefined {
  const next = movePeriod(period, axis, 1);
  return next.to === period.to ? undefined : next;
}

/** Where a month lies on the axis, in months from its start; outside of it less than 0 or too much. */
export function offsetOf(month: string, axis: Axis): number {
  return monthIndex(month) - monthIndex(axis.months[0] ?? month);
}

function ends(axis: Axis): readonly [number, number] {
  const { from, to } = wholePeriod(axis);
  return [monthIndex(from), monthIndex(to)];
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthAt(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
