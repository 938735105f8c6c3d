import type { LineRule } from './rule';

const MONTHS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december';
const DAYS = 'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday';
const TIMES =
  'am pm a.m p.m gmt utc bst cet cest est edt et pst pdt pt ist msk z noon midnight at on of the th st nd rd h hrs local time';
const STAMPS =
  'posted published updated modified edited created first last date issued views view read reads reading ago min mins minute minutes hour hours hr hrs day days week weeks month months yesterday today just now';

const CALENDAR = new Set(`${MONTHS} ${DAYS} ${TIMES}`.split(' '));
const STAMP = new Set(STAMPS.split(' '));

const LONGEST_STAMP = 120;

/** A day with its time, a "Posted …" or "2 days ago", a count of views: lines made of nothing but such words. */
export const dateStampRule: LineRule = {
  name: 'date-stamp',
  test(line) {
    if (line.text.length > LONGEST_STAMP) return false;
    const parts = stampParts(line.text);
    if (!parts || parts.length > 16) return false;
    const hasNumber = /\d/.test(line.text) || /\b(?:just now|yesterday|today)\b/i.test(line.text);
    return hasNumber && (hasTime(line.text) || parts.some((part) => STAMP.has(part)));
  },
};

/** Whether a line is a date and nothing else. Alone it may belong to the report ("Tuesday, September 22, 2015"). */
export function isBareDate(text: string): boolean {
  return stampParts(text) !== undefined && /\d{4}/.test(text) && /\d\D+\d|\p{L}/u.test(text);
}

function stampParts(text: string): readonly string[] | undefined {
  const parts = text.toLowerCase().match(/[\p{L}.]+|\d+/gu) ?? [];
  const words = parts.map((part) => part.replace(/^\.+|\.+$/g, '')).filter((part) => part !== '');
  const known = words.every((word) => /^\d+$/.test(word) || CALENDAR.has(word) || STAMP.has(word));
  return known && words.length > 0 ? words : undefined;
}

function hasTime(text: string): boolean {
  return /\b\d{1,2}[:.]\d{2}\b(?![.\d])|\b\d{1,2}\s?[ap]\.?m\b/i.test(text);
}
