import { countOf } from '../../language/lexicons/numbers';
import { addDays, formatDay, monthDay, parseDay } from './calendar';
import { DAY_PARTS, shiftMonth } from './relative-times';
import type { SentenceView } from './sentence-view';
import type { TimeMatch } from './time-words';

/** What a time is told by: the value of the time told before it, and the day of publication; either may be unknown. */
export interface ToldBefore {
  readonly told: string | undefined;
  readonly today: string | undefined;
}

/**
 * Times that count from one told before: "the following day", "two days later", "a day earlier", "that night", "the same evening", "the same year",
 * "on the 12th". Without one they are times whose day is not known.
 */
export function readTold(view: SentenceView, at: number, { told, today }: ToldBefore): TimeMatch | undefined {
  const lower = view.lowers[at] as string;
  const next = view.lowers[at + 1] ?? '';
  const after = view.lowers[at + 2] ?? '';
  if (lower === 'the' && UNITS.test(after) && isNeighbour(view, at))
    return shifted({ told, length: 3, step: NEIGHBOURS.get(next) ?? 0, unit: after });
  if (lower === 'the' && next === 'same' && DAY_PARTS.test(after) && endsClause(view.lowers[at + 3]))
    return shifted({ told, length: 3, step: 0, unit: 'day' });
  if (lower === 'the' && UNITS.test(next) && /^(?:before|after)$/.test(after) && endsClause(view.lowers[at + 3]))
    return shifted({ told, length: 3, step: after === 'before' ? -1 : 1, unit: next });
  if (lower === 'that' && DAY_PARTS.test(next) && endsClause(after))
    return shifted({ told, length: 2, step: 0, unit: 'day' });
  if (lower === 'that' && /^(?:day|month|year)$/.test(next) && endsClause(after))
    return shifted({ told, length: 2, step: 0, unit: next });
  const count = countOf(lower);
  if (count !== undefined && UNITS.test(next) && /^(?:later|earlier)$/.test(after))
    return shifted({ told, length: 3, step: after === 'earlier' ? -count : count, unit: next });
  return lower === 'the' && view.lowers[at - 1] === 'on' ? readOrdinal(view, at, told ?? today) : undefined;
}

const UNITS = /^(?:days?|weeks?|months?|years?)$/;

const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
]);

/** "the next day", but not "over the next year" or "the same day as". */
function isNeighbour(view: SentenceView, at: number): boolean {
  const word = view.lowers[at + 1] ?? '';
  const unit = view.lowers[at + 2];
  if (!NEIGHBOURS.has(word) || /^(?:over|for|during|within)$/.test(view.lowers[at - 1] ?? '')) return false;
  if (word === 'next') return unit === 'day';
  return word !== 'same' || endsClause(view.lowers[at + 3]);
}

/** "the day before", with nothing that it is before. */
const endsClause = (lower: string | undefined): boolean =>
  lower === undefined || /^(?:[.,;:)”"—–]|and|but|in|at|by|with|from|on|for|to)$/.test(lower);

interface Shift {
  readonly told: string | undefined;
  readonly length: number;
  readonly step: number;
  readonly unit: string;
}

/** A value as exact as both what was told and the unit of the step allow. */
function shifted({ told, length, step, unit }: Shift): TimeMatch {
  const value = told === undefined ? undefined : valueAfter(told, step, unit.replace(/s$/, ''));
  return { length, ...(value !== undefined && { value }) };
}

function valueAfter(told: string, step: number, unit: string): string | undefined {
  const year = Number(told.slice(0, 4));
  if (unit === 'year') return String(year + step);
  if (unit === 'month')
    return told.length < 'YYYY-MM'.length ? undefined : shiftMonth({ year, month: Number(told.slice(5, 7)) }, step);
  const isNear = (unit === 'day' && Math.abs(step) <= 7) || (unit === 'week' && Math.abs(step) === 1);
  // "captured in June and freed a week later": in June, as far as one can tell.
  if (isNear && told.length === 'YYYY-MM'.length) return told;
  const day = parseDay(told);
  return unit !== 'day' || day === undefined ? undefined : formatDay(addDays(day, step));
}

/** "on the 12th": of the month told last, else of that of publication. */
function readOrdinal(view: SentenceView, at: number, known: string | undefined): TimeMatch | undefined {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(view.forms[at + 1] ?? '');
  if (ordinal === null || !endsClause(view.lowers[at + 2])) return undefined;
  const [year, month] = [Number(known?.slice(0, 4)), Number(known?.slice(5, 7))];
  const value = known === undefined || known.length < 7 ? undefined : monthDay(year, month, Number(ordinal[1]));
  return { length: 2, ...(value !== undefined && { value }) };
}

/** "two days before the June 20 ballot", "a day after Monday's attack": the day so many days from the one that `inner` reads. */
export function readOffset(
  view: SentenceView,
  at: number,
  inner: (at: number) => TimeMatch | undefined,
): TimeMatch | undefined {
  const count = countOf(view.lowers[at]);
  const unit = view.lowers[at + 1] ?? '';
  if (count === undefined || !UNITS.test(unit)) return undefined;
  const side = view.lowers[at + 2];
  if (side !== 'before' && side !== 'after') return undefined;
  const from = at + 3 + (/^(?:the|its|his|her|their)$/.test(view.lowers[at + 3] ?? '') ? 1 : 0);
  const time = inner(from);
  const day = time?.value === undefined ? undefined : parseDay(time.value);
  if (time === undefined || day === undefined) return undefined;
  const length = from + time.length - at;
  // "two weeks after the May 3 vote" is no day that one could tell.
  return /^days?$/.test(unit)
    ? { length, value: formatDay(addDays(day, side === 'before' ? -count : count)) }
    : { length };
}
