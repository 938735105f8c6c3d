const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/** Each finds a whole date, year included. A numeric date with both parts up to 12 is read day first only with dots. */
const DATE_FORMS: readonly RegExp[] = [
  /(?<![\d.])(?<year>\d{4})[-/.](?<monthNumber>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(?<year>\\d{4})(?!\\d)`, 'i'),
  new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
  /(?<![\d.])(?<day>\d{1,2})\.\s?(?<monthNumber>\d{1,2})\.\s?(?<year>\d{4})(?![\d])/,
  /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/,
];

const TIME =
  /(?<![\d.:])(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s?(?<half>[ap]\.?\s?m\b\.?)?\s?(?<zone>Z\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}\b|GMT\b|UTC\b)?/i;

/** A day, and the time that stands beside it. */
export interface FoundDate {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` with `Z` or `±HH:MM` where a zone is given. */
  readonly value: string;
  /** Range of the day in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Returns a date as supplied by a source in the form `YYYY-MM-DD`, or with its time where it has one: the day is the one
 * written, never moved to another zone. Reads ISO, RFC 2822 and the forms that news pages use. Absent for what is no
 * whole, real, unambiguous date ("2016-02-30", "03/04/2016").
 */
export function parseDate(text: string | undefined): string | undefined {
  return text === undefined ? undefined : findDate(text)?.value;
}

/** Returns the first whole date in a text. */
export function findDate(text: string): FoundDate | undefined {
  for (const form of DATE_FORMS) {
    const match = form.exec(text);
    const day = match?.groups && dayOf(match.groups);
    if (!match || !day) continue;
    const start = match.index;
    const end = start + match[0].length;
    const time = timeOf(`${' '.repeat(start)}${text.slice(end)}`) ?? timeOf(text.slice(0, start));
    return { value: time ? `${day}T${time}` : day, start, end };
  }
  return undefined;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(groups['year']);
  const month = monthOf(groups);
  const day = Number(groups['day'] ?? (Number(groups['first']) > 12 ? groups['first'] : groups['second']));
  if (month === undefined || year < 1400 || year > 2200) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function monthOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups['month']) return MONTHS.indexOf(groups['month'].toLowerCase().slice(0, 3)) + 1;
  if (groups['monthNumber']) return Number(groups['monthNumber']);
  const first = Number(groups['first']);
  const second = Number(groups['second']);
  if (first > 12 && second <= 12) return second;
  if (second > 12 && first <= 12) return first;
  return undefined;
}

function timeOf(text: string): string | undefined {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return undefined;
  const afternoon = groups['half']?.toLowerCase().startsWith('p');
  const written = Number(groups['hour']);
  const hour = groups['half'] ? (written % 12) + (afternoon ? 12 : 0) : written;
  const minute = Number(groups['minute']);
  if (hour > 23 || minute > 59) return undefined;
  return `${pad(hour)}:${pad(minute)}:${groups['second'] ?? '00'}${zoneOf(groups['zone'])}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  const offset = /([+-]\d{2}):?(\d{2})/.exec(zone);
  if (!offset || /^[+-]00:?00/.test(offset[0])) return 'Z';
  return `${offset[1]}:${offset[2]}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
