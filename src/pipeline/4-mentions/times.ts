import type { Annotated } from '../../model/extraction';
import type { TimeExpression } from '../../model/mention';
import { addDays, type CalendarDay, formatDay, monthDay, parseDay, weekdayOf } from './calendar';
import type { SentenceView } from './sentence-view';
import { looksAhead } from './time-direction';

interface Match {
  /** Number of tokens. */
  readonly length: number;
  readonly value?: string;
}

type Reader = (view: SentenceView, at: number, today: CalendarDay | undefined) => Match | undefined;

/**
 * Time expressions of the article in text order, resolved against the day of publication in UTC. A weekday or a date without a year is the last one up
 * to that day, or the next one where the clause looks ahead ("will meet on Thursday"). Own rules instead of chrono-node's: that resolves past
 * weekdays to the future and durations to points, and costs more than all of stages 3 to 5.
 */
export function findTimes({ publishedAt }: Annotated, views: readonly SentenceView[]): TimeExpression[] {
  const today = publishedAt === undefined ? undefined : parseDay(publishedAt);
  const times: TimeExpression[] = [];
  for (const view of views) {
    for (let at = view.dateline; at < view.forms.length; at++) {
      const match = readTime(view, at, today);
      if (match === undefined) continue;
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
  }
  return times;
}

/** Whether a value lies wholly after the day; `undefined` where that cannot be told. */
function isFuture(value: string | undefined, today: CalendarDay | undefined): boolean | undefined {
  if (value === undefined || today === undefined) return undefined;
  return value > formatDay(today).slice(0, value.length);
}

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].flatMap((day, at) => [
    [day, at] as const,
    [day.slice(0, 3), at] as const,
    [`${day.slice(0, 3)}.`, at] as const,
  ]),
);

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].flatMap((month, at) => {
    const short =
      month === 'september' ? ['sep', 'sept', 'sep.', 'sept.'] : [month.slice(0, 3), `${month.slice(0, 3)}.`];
    return [month, ...short].map((form) => [form, at + 1] as const);
  }),
);

const READERS: readonly Reader[] = [readIsoDate, readDayMonth, readMonth, readWeekday, readRelative, readYear];

function readTime(view: SentenceView, at: number, today: CalendarDay | undefined): Match | undefined {
  const form = view.forms[at] as string;
  const code = form.charCodeAt(0) | 32;
  // Digits, and the letters that days, months and relative words begin with: a, d, e, f, j, l, m, n, o, s, t, w, y.
  if (!(code >= 0x30 && code <= 0x39) && !'adefjlmnostwy'.includes(String.fromCharCode(code))) return undefined;
  for (const reader of READERS) {
    const match = reader(view, at, today);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** "2016-03-03" split at its hyphens, and "10.08.2021". */
function readIsoDate(view: SentenceView, at: number): Match | undefined {
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

const dayNumber = (form: string | undefined): number | undefined => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(form ?? '');
  if (digits === null) return undefined;
  const day = Number(digits[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

const yearNumber = (form: string | undefined): number | undefined =>
  /^(?:1[6-9]|20)\d\d$/.test(form ?? '') ? Number(form) : undefined;

/** "3 March 2016", "the 3rd of March". */
function readDayMonth(view: SentenceView, at: number, today: CalendarDay | undefined): Match | undefined {
  const day = dayNumber(view.forms[at]);
  if (day === undefined) return undefined;
  const of = view.lowers[at + 1] === 'of' ? 1 : 0;
  const month = monthAt(view, at + 1 + of);
  if (month === undefined) return undefined;
  return withYear(view, { at, next: at + 2 + of, month, day }, today);
}

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

function withYear(view: SentenceView, { at, next, month, day }: DateParts, today: CalendarDay | undefined): Match {
  const comma = view.forms[next] === ',' ? 1 : 0;
  const year = yearNumber(view.forms[next + comma]);
  if (year !== undefined) {
    const value = monthDay(year, month, day);
    return { length: next + comma + 1 - at, ...(value !== undefined && { value }) };
  }
  const value = today === undefined ? undefined : nearestDate(today, { month, day }, looksAhead(view, at));
  return { length: next - at, ...(value !== undefined && { value }) };
}

/** The date in the year of publication, or in the one before or after where that lies on the wrong side by far. */
function nearestDate(
  today: CalendarDay,
  { month, day }: { readonly month: number; readonly day: number },
  ahead: boolean,
): string | undefined {
  const now = formatDay(today);
  const value = monthDay(today.year, month, day);
  if (value === undefined) return undefined;
  if (ahead) return value < now ? monthDay(today.year + 1, month, day) : value;
  const later = (month - today.month) * 31 + day - today.day;
  return later > 45 ? monthDay(today.year - 1, month, day) : value;
}

/** "March 3, 2016", "Dec. 6th", "March 2016", "in May". */
function readMonth(view: SentenceView, at: number, today: CalendarDay | undefined): Match | undefined {
  const month = monthAt(view, at);
  if (month === undefined) return undefined;
  const day = dayNumber(view.forms[at + 1]);
  if (day !== undefined && view.forms[at + 2] !== 'per') return withYear(view, { at, next: at + 2, month, day }, today);
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
): Match | undefined {
  const before = view.lowers[at - 1] ?? '';
  const isAmbiguous = /^(?:may|march|august)$/.test(view.lowers[at] as string);
  if (isAmbiguous && !BEFORE_MONTH.test(before) && before !== '-') return undefined;
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

const pad = (number: number): string => String(number).padStart(2, '0');

/** "on Thursday", "last Tuesday", "next Monday", "Tuesday night"; with a date behind it the date counts. */
function readWeekday(view: SentenceView, at: number, today: CalendarDay | undefined): Match | undefined {
  const weekday = view.isUpper[at] ? WEEKDAYS.get(view.lowers[at] as string) : undefined;
  if (weekday === undefined || isNamePart(view, at)) return undefined;
  const comma = view.forms[at + 1] === ',' ? 1 : 0;
  const date =
    readDayMonth(view, at + 1 + comma, today) ??
    (dayNumber(view.forms[at + 2 + comma]) === undefined ? undefined : readMonth(view, at + 1 + comma, today));
  if (date !== undefined) return { ...date, length: date.length + 1 + comma };
  const part = /^(?:morning|afternoon|evening|night)$/.test(view.lowers[at + 1] ?? '') ? 1 : 0;
  if (today === undefined) return { length: 1 + part };
  const before = view.lowers[at - 1] ?? '';
  const ahead = isPossessive(view, at + 1) ? before === 'before' && looksAhead(view, at - 1) : looksAhead(view, at);
  const value = formatDay(nearestWeekday(today, weekday, { before, ahead }));
  return { length: 1 + part, value };
}

/** "Saturday's attack" is over, "before Saturday's match" need not be. */
const isPossessive = (view: SentenceView, at: number): boolean => view.forms[at] === "'s" || view.forms[at] === '’s';

/** "Sunday Times", "Black Friday": a capital beside it makes it part of a name. */
const isNamePart = (view: SentenceView, at: number): boolean =>
  (view.isUpper[at + 1] === true && !MONTHS.has(view.lowers[at + 1] as string) && !view.isCapitalized) ||
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

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at) => [word, at] as const,
  ),
);

/** "yesterday", "last week", "two days ago", "this year", "in 2016". */
function readRelative(view: SentenceView, at: number, today: CalendarDay | undefined): Match | undefined {
  const lower = view.lowers[at] as string;
  const shift = RELATIVE_DAYS.get(lower);
  if (shift !== undefined) {
    const part = /^(?:morning|afternoon|evening|night)$/.test(view.lowers[at + 1] ?? '') ? 1 : 0;
    return { length: 1 + part, ...(today !== undefined && { value: formatDay(addDays(today, shift)) }) };
  }
  if (lower === 'last' && view.lowers[at + 1] === 'night')
    return { length: 2, ...(today !== undefined && { value: formatDay(addDays(today, -1)) }) };
  if (lower === 'earlier' && /^(?:today|in)$/.test(view.lowers[at + 1] ?? '')) return readEarlier(view, at, today);
  if (lower === 'later' && view.lowers[at + 1] === 'in' && view.lowers[at + 3] === 'day')
    return { length: 4, ...(today !== undefined && { value: formatDay(today) }) };
  const unit = view.lowers[at + 1] ?? '';
  if (lower === 'last' || lower === 'next' || lower === 'this') return readUnit(lower, unit, today);
  const ago =
    (/^\d{1,3}$/.test(lower) ? Number(lower) : undefined) ??
    NUMBERS.get(lower) ??
    (lower === 'a' || lower === 'an' ? 1 : undefined);
  if (ago !== undefined && /^(?:days?|weeks?|months?|years?)$/.test(unit))
    return readAgo({ count: ago, unit, word: view.lowers[at + 2] ?? '' }, today);
  return undefined;
}

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "earlier in the day", "earlier today". */
function readEarlier(view: SentenceView, at: number, today: CalendarDay | undefined): Match | undefined {
  const length =
    view.lowers[at + 1] === 'today'
      ? 2
      : view.lowers[at + 2] === 'the' && view.lowers[at + 3] === 'day'
        ? 4
        : undefined;
  return length === undefined ? undefined : { length, ...(today !== undefined && { value: formatDay(today) }) };
}

/** "last year" is a year and "next month" a month; a week is no day. */
function readUnit(word: string, unit: string, today: CalendarDay | undefined): Match | undefined {
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  if (unit === 'year') return { length: 2, ...(today !== undefined && { value: String(today.year + step) }) };
  if (unit === 'month') {
    if (today === undefined) return { length: 2 };
    const month = today.year * 12 + today.month - 1 + step;
    return { length: 2, value: `${Math.floor(month / 12)}-${pad((month % 12) + 1)}` };
  }
  return /^(?:week|weekend|summer|winter|autumn|spring|century|decade)$/.test(unit) ? { length: 2 } : undefined;
}

interface Duration {
  readonly count: number;
  readonly unit: string;
  /** Word behind it. */
  readonly word: string;
}

/** Only "ago" and "earlier"/"later" make a point of a duration, and only days and years name one. */
function readAgo({ count, unit, word }: Duration, today: CalendarDay | undefined): Match | undefined {
  if (word !== 'ago')
    return word === 'earlier' && count === 1 && /^days?$/.test(unit) && today !== undefined
      ? { length: 3, value: formatDay(addDays(today, -1)) }
      : undefined;
  if (today === undefined) return { length: 3 };
  if (/^days?$/.test(unit)) return { length: 3, value: formatDay(addDays(today, -count)) };
  if (/^years?$/.test(unit)) return { length: 3, value: String(today.year - count) };
  return { length: 3 };
}

/** "in 2016", "since 2011"; a bare number is a year only behind such a word. */
function readYear(view: SentenceView, at: number): Match | undefined {
  const year = yearNumber(view.forms[at]);
  if (year === undefined) return undefined;
  const before = view.lowers[at - 1] ?? '';
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
