import type { CalendarDay } from './calendar';
import type { SentenceView } from './sentence-view';

/** A time expression read at a token. */
export interface TimeMatch {
  /** Number of tokens. */
  readonly length: number;
  readonly value?: string;
}

/** Reads one way of telling a time, from the token at which it begins. */
export type TimeReader = (view: SentenceView, at: number, today: CalendarDay | undefined) => TimeMatch | undefined;

/** Days of the week from Sunday, 0, by their forms in small letters. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].flatMap((day, at) => [
    [day, at] as const,
    [day.slice(0, 3), at] as const,
    [`${day.slice(0, 3)}.`, at] as const,
  ]),
);

/** Months from January, 1, by their forms in small letters. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
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

/** Day of a month, from 1. */
export const dayNumber = (form: string | undefined): number | undefined => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(form ?? '');
  if (digits === null) return undefined;
  const day = Number(digits[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

/** A year from 1600 to 2099. */
export const yearNumber = (form: string | undefined): number | undefined =>
  /^(?:1[6-9]|20)\d\d$/.test(form ?? '') ? Number(form) : undefined;

/** In two digits. */
export const pad = (number: number): string => String(number).padStart(2, '0');
