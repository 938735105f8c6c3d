import { wordSet } from '../../language/lexicons/words';
import type { Annotated } from '../../model/extraction';
import type { TimeExpression } from '../../model/mention';
import { addDays, type CalendarDay, formatDay, monthDay, parseDay, weekdayOf } from './calendar';
import { DAY_PARTS, readRelative } from './relative-times';
import type { SentenceView } from './sentence-view';
import { looksAhead, opensPast } from './time-direction';
import { dayNumber, MONTHS, pad, type TimeMatch, type TimeReader, WEEKDAYS, yearNumber } from './time-words';
import { readOffset, readTold } from './told-times';

/**
 * Time expressions of the article in text order, resolved against the day of publication in UTC. A weekday or a date without a year is the last one up
 * to that day, or the next one where the clause looks ahead ("will meet on Thursday"). Own rules instead of chrono-node's: that resolves past
 * weekdays to the future and durations to points, and costs more than all of stages 3 to 5.
 */
export function findTimes({ publishedAt }: Annotated, views: readonly SentenceView[]): TimeExpression[] {
  const today = publishedAt === undefined ? undefined : parseDay(publishedAt);
  const published = today === undefined ? undefined : formatDay(today);
  const times: TimeExpression[] = [];
  let before: readonly string[] = [];
  for (const view of views) {
    const own: string[] = [];
    for (let at = view.dateline; at < view.forms.length; at++) {
      // Of several in the sentence before, none is the one that "the next day" counts from.
      const told = own[own.length - 1] ?? (before.length === 1 ? before[0] : undefined);
      const match =
        readOffset(view, at, (from) => readTime(view, from, today)) ??
        readTold(view, at, { told, today: published }) ??
        readTime(view, at, today);
      if (match === undefined) continue;
      if (match.value !== undefined) own.push(match.value);
      const first = view.sentence.tokens[at];
      const last = view.sentence.tokens[at + match.length - 1];
      if (first !== undefined && last !== undefined) {
        times.push({
          span: { start: first.start, end: last.end },
          ...(match.value !== undefined && { value: match.value }),
          future: isFuture(match.value, today) ?? looksAhead(view, at),
        });
      }
      at += match.length - 1;
    }
    before = own;
  }
  return times;
}

/** Whether a value lies wholly after the day; `undefined` where that cannot be told. */
function isFuture(value: string | undefined, today: CalendarDay | undefined): boolean | undefined {
  if (value === undefined || today === undefined) return undefined;
  return value > formatDay(today).slice(0, value.length);
}

const READERS: readonly TimeReader[] = [
  readIsoDate,
  readDayMonth,
  readMonth,
  readWeekday,
  readRelative,
  readYear,
  readFeast,
];

function readTime(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  const form = view.forms[at] ?? '';
  const code = form.charCodeAt(0) | 32;
  // Digits, and the letters that days, months and relative words begin with: a, b, c, d, e, f, j, l, m, n, o, s, t, w, y.
  if (!(code >= 0x30 && code <= 0x39) && !'abcdefjlmnostwy'.includes(String.fromCharCode(code))) return undefined;
  for (const reader of READERS) {
    const match = reader(view, at, today);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** "2016-03-03" split at its hyphens, and "10.08.2021". */
function readIsoDate(view: SentenceView, at: number): TimeMatch | undefined {
  const form = view.forms[at] as string;
  if (
    /^\d{4}$/.test(form) &&
    view.forms[at + 1] === '-' &&
    /^\d\d$/.test(view.forms[at + 2] ?? '') &&
    view.forms[at + 3] === '-'
  ) {
    const value = monthDay(Number(form), Number(view.forms[at + 2]), Number.parseInt(view.forms[at + 4] ?? '', 10));
    if (value !== undefined) return { length: 5, value };
  }
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(form);
  if (dotted === null) return undefined;
  const value = monthDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return value === undefined ? undefined : { length: 1, value };
}

/** "3 March 2016", "the 3rd of March". */
function readDayMonth(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  const day = dayNumber(view.forms[at]);
  if (day === undefined) return undefined;
  const last = rangeEnd(view, at + 1);
  const whole = last === undefined ? undefined : readDayMonth(view, last, today);
  // "from 9 to 11 June": it began on the ninth.
  if (last !== undefined && whole !== undefined && day < (dayNumber(view.forms[last]) ?? 0)) {
    const value = whole.value === undefined ? undefined : `${whole.value.slice(0, 8)}${pad(day)}`;
    return { length: last - at + whole.length, ...(value !== undefined && { value }) };
  }
  const of = view.lowers[at + 1] === 'of' ? 1 : 0;
  const month = monthAt(view, at + 1 + of);
  if (month === undefined) return undefined;
  return withYear(view, { at, next: at + 2 + of, month, day }, today);
}

/** Token of the last day of a range, behind its hyphen, "to" or "and". */
const rangeEnd = (view: SentenceView, at: number): number | undefined =>
  /^(?:[-–—]|to|and|until|till|through)$/.test(view.lowers[at] ?? '') && dayNumber(view.forms[at + 1]) !== undefined
    ? at + 1
    : undefined;

/** Month of a capitalised form; "may" and "march" in small letters are words. */
const monthAt = (view: SentenceView, at: number): number | undefined =>
  view.isUpper[at] ? MONTHS.get(view.lowers[at] as string) : undefined;

interface DateParts {
  readonly at: number;
  /** Token after day and month. */
  readonly next: number;
  readonly month: number;
  readonly day: number;
}

function withYear(view: SentenceView, { at, next, month, day }: DateParts, today: CalendarDay | undefined): TimeMatch {
  const comma = view.forms[next] === ',' ? 1 : 0;
  const year = yearNumber(view.forms[next + comma]);
  if (year !== undefined) {
    const value = monthDay(year, month, day);
    return { length: next + comma + 1 - at, ...(value !== undefined && { value }) };
  }
  const value = today === undefined ? undefined : nearestDate(today, { month, day }, looksAhead(view, at));
  if (value !== undefined && today !== undefined && value > formatDay(today) && opensPast(view, at, next)) {
    const past = monthDay(today.year - 1, month, day);
    return { length: next - at, ...(past !== undefined && { value: past }) };
  }
  return { length: next - at, ...(value !== undefined && { value }) };
}

/** Days by which a date without a year may lie on the wrong side of publication. */
const MOST_DAYS_OFF = 45;

/** The date in the year of publication, or in the one before or after where that lies on the wrong side by far. */
function nearestDate(
  today: CalendarDay,
  { month, day }: { readonly month: number; readonly day: number },
  ahead: boolean,
): string | undefined {
  const now = formatDay(today);
  const value = monthDay(today.year, month, day);
  if (value === undefined) return undefined;
  const later = (month - today.month) * 31 + day - today.day;
  // "From March 1 it will work with …" may be read on March 4.
  if (ahead) return value < now && later < -MOST_DAYS_OFF ? monthDay(today.year + 1, month, day) : value;
  return later > MOST_DAYS_OFF ? monthDay(today.year - 1, month, day) : value;
}

/** "March 3, 2016", "Dec. 6th", "March 2016", "in May". */
function readMonth(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  const month = monthAt(view, at);
  if (month === undefined) return undefined;
  const day = dayNumber(view.forms[at + 1]);
  if (day !== undefined && view.forms[at + 2] !== 'per') {
    const last = view.lowers[at + 2] === 'and' ? undefined : rangeEnd(view, at + 2);
    return withYear(view, { at, next: last === undefined ? at + 2 : last + 1, month, day }, today);
  }
  const of = view.lowers[at + 1] === 'of' || view.forms[at + 1] === ',' ? 1 : 0;
  const year = yearNumber(view.forms[at + 1 + of]);
  if (year !== undefined) return { length: 2 + of, value: `${year}-${pad(month)}` };
  return readBareMonth(view, at, { month, today });
}

const BEFORE_MONTH =
  /^(?:in|since|until|by|during|of|from|last|next|this|early|late|mid|to|through|before|after|between|and|every|,)$/;

function readBareMonth(
  view: SentenceView,
  at: number,
  { month, today }: { readonly month: number; readonly today: CalendarDay | undefined },
): TimeMatch | undefined {
  const before = view.lowers[at - 1] ?? '';
  const isAmbiguous = /^(?:may|march|august)$/.test(view.lowers[at] as string);
  if (isAmbiguous && !BEFORE_MONTH.test(before) && before !== '-') return undefined;
  if (isRange(view, at) && MONTHS.has(view.lowers[at + 2] ?? '')) return { length: 3 };
  if (today === undefined) return { length: 1 };
  if (view.lowers[at + 1] === 'last' && view.lowers[at + 2] === 'year')
    return { length: 3, value: `${today.year - 1}-${pad(month)}` };
  if (view.lowers[at + 1] === 'next' && view.lowers[at + 2] === 'year')
    return { length: 3, value: `${today.year + 1}-${pad(month)}` };
  if (view.lowers[at + 1] === 'this' && view.lowers[at + 2] === 'year')
    return { length: 3, value: `${today.year}-${pad(month)}` };
  const ahead = before === 'next' || (before !== 'last' && before !== 'since' && looksAhead(view, at));
  const year = ahead
    ? month < today.month || (month === today.month && before === 'next')
      ? today.year + 1
      : today.year
    : month > today.month || (month === today.month && before === 'last')
      ? today.year - 1
      : today.year;
  return { length: 1, value: `${year}-${pad(month)}` };
}

/** "between May and July", "from 2011 to 2014": a stretch of time that names no point of it. */
const isRange = (view: SentenceView, at: number): boolean =>
  /^(?:from|between)$/.test(view.lowers[at - 1] ?? '') && RANGE_WORDS.test(view.lowers[at + 1] ?? '');

const RANGE_WORDS = /^(?:[-–—]|to|and|until|till|through)$/;

/** "on Thursday", "last Tuesday", "next Monday", "Tuesday night"; with a date behind it the date counts. */
function readWeekday(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  const weekday = view.isUpper[at] ? WEEKDAYS.get(view.lowers[at] as string) : undefined;
  if (weekday === undefined || isNamePart(view, at)) return undefined;
  const comma = view.forms[at + 1] === ',' ? 1 : 0;
  const date =
    readDayMonth(view, at + 1 + comma, today) ??
    (dayNumber(view.forms[at + 2 + comma]) === undefined ? undefined : readMonth(view, at + 1 + comma, today));
  if (date !== undefined) return { ...date, length: date.length + 1 + comma };
  const part = DAY_PARTS.test(view.lowers[at + 1] ?? '') ? 1 : 0;
  if (today === undefined) return { length: 1 + part };
  const week = readWeekOf(view, at + 1, { today, weekday });
  if (week !== undefined) return week;
  const before = view.lowers[at - 1] ?? '';
  const ahead = isPossessive(view, at + 1) ? before === 'before' && looksAhead(view, at - 1) : looksAhead(view, at);
  const value = formatDay(nearestWeekday(today, weekday, { before, ahead }));
  return { length: 1 + part, value };
}

/** "Wednesday week", "Monday last week", "Friday of next week". */
function readWeekOf(
  view: SentenceView,
  at: number,
  { today, weekday }: { readonly today: CalendarDay; readonly weekday: number },
): TimeMatch | undefined {
  if (view.lowers[at] === 'week') {
    const coming = nearestWeekday(today, weekday, { before: 'next', ahead: true });
    return { length: 2, value: formatDay(addDays(coming, 7)) };
  }
  const of = view.lowers[at] === 'of' ? 1 : 0;
  const step = view.lowers[at + of] === 'last' ? -7 : view.lowers[at + of] === 'next' ? 7 : undefined;
  if (step === undefined || view.lowers[at + of + 1] !== 'week') return undefined;
  // A week runs from Monday to Sunday.
  const inWeek = ((weekday + 6) % 7) - ((weekdayOf(today) + 6) % 7);
  return { length: 3 + of, value: formatDay(addDays(today, inWeek + step)) };
}

/** "Saturday's attack" is over, "before Saturday's match" need not be. */
const isPossessive = (view: SentenceView, at: number): boolean => view.forms[at] === "'s" || view.forms[at] === '’s';

/** "Sunday Times", "Black Friday": a capital beside it makes it part of a name, save behind "on": "On Tuesday Ann Lee left". */
const isNamePart = (view: SentenceView, at: number): boolean =>
  (view.isUpper[at + 1] === true &&
    !MONTHS.has(view.lowers[at + 1] as string) &&
    !view.isCapitalized &&
    !/^(?:on|last|since|until|by|from)$/.test(view.lowers[at - 1] ?? '')) ||
  (at > 0 &&
    view.isUpper[at - 1] === true &&
    /^(?:black|good|ash|palm|bloody|easter)$/.test(view.lowers[at - 1] as string));

function nearestWeekday(
  today: CalendarDay,
  weekday: number,
  { before, ahead }: { readonly before: string; readonly ahead: boolean },
): CalendarDay {
  const now = weekdayOf(today);
  const since = (now - weekday + 7) % 7;
  if (before === 'last') return addDays(today, since === 0 ? -7 : -since);
  if (before === 'next') return addDays(today, since === 0 ? 7 : 7 - since);
  if (before === 'this' || ahead) return addDays(today, since === 0 ? 0 : 7 - since);
  return addDays(today, -since);
}

/** "in 2016", "since 2011"; a bare number is a year only behind such a word. */
function readYear(view: SentenceView, at: number): TimeMatch | undefined {
  const year = yearNumber(view.forms[at]);
  if (year === undefined) return undefined;
  if (isRange(view, at) && yearNumber(view.forms[at + 2]) !== undefined) return { length: 3 };
  const before = view.lowers[at - 1] ?? '';
  if (isOfDeed(view, at)) return { length: 1, value: String(year) };
  const isYear =
    /^(?:in|since|until|by|from|of|during|before|after|early|late|mid|to|between|and|around|summer|spring|autumn|winter|,|for|the|through)$/.test(
      before,
    );
  if (
    !isYear ||
    (before === 'of' &&
      !/^(?:end|beginning|start|summer|spring|autumn|winter|fall|year|half|quarter|elections?|revolution)$/.test(
        view.lowers[at - 2] ?? '',
      ))
  )
    return undefined;
  if (
    (before === 'the' ||
      before === 'for' ||
      before === 'and' ||
      before === ',' ||
      before === 'from' ||
      before === 'to') &&
    !/^(?:[,.;)]|to|and|until|world|elections?|season|budget)?$/.test(view.lowers[at + 1] ?? '')
  )
    return undefined;
  return { length: 1, value: String(year) };
}

/** "in a 2019 deal": the year in which what the noun tells was done. */
const isOfDeed = (view: SentenceView, at: number): boolean =>
  /^(?:an?|the|its|his|her|their)$/.test(view.lowers[at - 1] ?? '') &&
  /^(?:in|under|during|at|through)$/.test(view.lowers[at - 2] ?? '') &&
  DEEDS.has(view.lowers[at + 1] ?? '');

const DEEDS = wordSet(
  `deal agreement takeover merger acquisition sale buyout coup attack raid strike bombing invasion offensive election referendum interview speech
  letter ceremony summit meeting visit trip trial ruling lawsuit operation war final match`,
);

/** Feast days as month and day. */
const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
]);

/** "on New Year's Eve", "on Christmas Day": the nearest such day. */
function readFeast(view: SentenceView, at: number, today: CalendarDay | undefined): TimeMatch | undefined {
  if (!view.isUpper[at]) return undefined;
  for (const length of [2, 4]) {
    const words = view.lowers
      .slice(at, at + length)
      .join(' ')
      .replace(/ ['’]/g, "'");
    const feast = FEASTS.get(words);
    if (feast === undefined) continue;
    const [month, day] = feast;
    const value = today === undefined ? undefined : nearestDate(today, { month, day }, looksAhead(view, at));
    return { length, ...(value !== undefined && { value }) };
  }
  return undefined;
}
