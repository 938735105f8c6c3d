import { countOf } from '../../language/lexicons/numbers';
import { addDays, type CalendarDay, formatDay } from './calendar';
import type { SentenceView } from './sentence-view';
import { looksAhead } from './time-direction';
import { pad, type TimeMatch } from './time-words';

/** "yesterday", "last week", "two days ago", "this year", "this morning", "last summer". */
export function readRelative(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  const lower = view.lowers[at] as string;
  const unit = view.lowers[at + 1] ?? '';
  const shift = RELATIVE_DAYS.get(lower);
  if (shift !== undefined) return onDay(DAY_PARTS.test(unit) ? 2 : 1, today, shift);
  if (lower === 'last' && unit === 'night') return onDay(2, today, -1);
  if (lower === 'this' && DAY_PARTS.test(unit)) return onDay(2, today, 0);
  if (lower === 'earlier' && /^(?:today|in)$/.test(unit)) return readEarlier(view, at, today);
  if (lower === 'later' && unit === 'in' && view.lowers[at + 3] === 'day') return onDay(4, today, 0);
  if (lower === 'end' && unit === 'of') return readEndOf(view, at, today);
  if (SEASON_WORDS.test(lower) && SEASON_ENDS.has(unit)) return readSeason(view, at, today);
  // "over the next year" is a stretch of time.
  if (lower === 'last' || lower === 'next' || lower === 'this')
    return readUnit(lower, unit, view.lowers[at - 1] === 'the' ? undefined : today);
  const ago = countOf(lower);
  if (ago !== undefined && /^(?:days?|weeks?|months?|years?)$/.test(unit))
    return view.lowers[at + 2] === 'ago' ? readAgo(ago, unit, today) : undefined;
  return undefined;
}

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Parts of a day. */
export const DAY_PARTS = /^(?:morning|afternoon|evening|night)$/;

const onDay = (length: number, today: CalendarDay | undefined, shift: number): TimeMatch => ({
  length,
  ...(today !== undefined && { value: formatDay(addDays(today, shift)) }),
});

/** "earlier in the day", "earlier today". */
function readEarlier(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  if (view.lowers[at + 1] === 'today') return onDay(2, today, 0);
  return view.lowers[at + 2] === 'the' && view.lowers[at + 3] === 'day' ? onDay(4, today, 0) : undefined;
}

/** "at the end of the year" is in December, "by the end of the year" within the year. */
function readEndOf(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  if (!/^(?:the|this)$/.test(view.lowers[at + 2] ?? '') || view.lowers[at + 3] !== 'year') return undefined;
  if (today === undefined) return { length: 4 };
  const preposition = view.lowers[view.lowers[at - 1] === 'the' ? at - 2 : at - 1] ?? '';
  return { length: 4, value: preposition === 'at' ? `${today.year}-12` : String(today.year) };
}

/** "last year" is a year and "next month" a month; a week is no day. */
function readUnit(word: string, unit: string, today: CalendarDay | undefined): TimeMatch | undefined {
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  if (unit === 'year') return { length: 2, ...(today !== undefined && { value: String(today.year + step) }) };
  if (unit === 'month') return { length: 2, ...(today !== undefined && { value: shiftMonth(today, step) }) };
  return /^(?:week|weekend|winter|century|decade)$/.test(unit) ? { length: 2 } : undefined;
}

/** `YYYY-MM` of the month `step` months later. */
export function shiftMonth({ year, month }: Pick<CalendarDay, 'year' | 'month'>, step: number): string {
  const months = year * 12 + month - 1 + step;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}

/** Days, months and years name a point of time; "two weeks ago" none. */
function readAgo(count: number, unit: string, today: CalendarDay | undefined): TimeMatch {
  if (today === undefined) return { length: 3 };
  if (/^days?$/.test(unit)) return onDay(3, today, -count);
  if (/^months?$/.test(unit)) return { length: 3, value: shiftMonth(today, -count) };
  if (/^years?$/.test(unit)) return { length: 3, value: String(today.year - count) };
  return { length: 3 };
}

const SEASON_WORDS = /^(?:last|next|this|the)$/;

/** Last months of the seasons that lie within one year, south of the equator as little as the press minds it. */
const SEASON_ENDS: ReadonlyMap<string, number> = new Map([
  ['spring', 5],
  ['summer', 8],
  ['autumn', 11],
]);

/** "this summer", "last spring" before March, "in the spring" after May: the year, where only one can be meant. */
function readSeason(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  const word = view.lowers[at];
  if (word === 'the' && (view.lowers[at - 1] !== 'in' || view.lowers[at + 2] === 'of')) return undefined;
  const end = SEASON_ENDS.get(view.lowers[at + 1] ?? '') ?? 0;
  if (today === undefined) return { length: 2 };
  const isOver = today.month > end;
  const isAhead = today.month < end - 2;
  if (word === 'this') return { length: 2, value: String(today.year) };
  if (word === 'last' && isAhead) return { length: 2, value: String(today.year - 1) };
  if (word === 'next' && isOver) return { length: 2, value: String(today.year + 1) };
  if (word === 'the' && isOver && !looksAhead(view, at)) return { length: 2, value: String(today.year) };
  return { length: 2 };
}
