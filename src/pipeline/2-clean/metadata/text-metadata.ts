import { AGENCIES } from '../furniture/agencies';
import { isBareDate } from '../furniture/date-stamp';
import type { MarkedPage } from '../furniture/mark-furniture';
import type { Line } from '../lines';
import { readDateline } from './dateline';
import { findDate } from './parse-date';

/** What the lines of a text say about its article. */
export interface TextMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly dateline?: string;
  readonly publishedAt?: string;
}

/** Lines under the title in which author and date are looked for. */
const HEAD_LINES = 12;

/** Reads title, byline, date stamp, dateline and copyright notice from a text whose furniture is known. */
export function readTextMetadata({ furniture, lines, title }: MarkedPage): TextMetadata {
  const rules = new Map(furniture.map(({ start, rule }) => [start, rule]));
  const body = lines.filter((line) => !rules.has(line.start) && line !== title && !isBareDate(line.text));
  const firstBody = body[0]?.index ?? lines.length;
  const head = lines.filter((line) => line.index < Math.min(firstBody + 1, HEAD_LINES + (title?.index ?? 0)));
  const dateline = datelineOf(body);
  const bylines = head.filter((line) => rules.get(line.start) === 'byline');
  const agency = dateline?.agency ?? bylines.map(agencyOf).find((name) => name !== undefined);
  const found = {
    title: title?.text,
    author: bylines.map(authorOf).find((name) => name !== undefined),
    outlet: lines.map(({ text }) => outletOf(text)).find((name) => name !== undefined),
    agency,
    dateline: dateline?.place,
    publishedAt: dateOf(head, rules) ?? dateline?.date,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

/** The first paragraph may be a lead without a dateline, repeated with one below. */
function datelineOf(body: readonly Line[]) {
  return body
    .slice(0, 4)
    .map(({ text }) => readDateline(text))
    .find((dateline) => dateline !== undefined);
}

function dateOf(head: readonly Line[], rules: ReadonlyMap<number, string>): string | undefined {
  const stamps = head.filter(
    ({ text, start }) =>
      rules.get(start) === 'date-stamp' || isBareDate(text) || /^(?:published|posted|updated|by)\b/i.test(text),
  );
  return stamps.map(({ text }) => findDate(text)?.value).find((value) => value !== undefined);
}

/** "By Ann Lee and Bo Ray, Technology Correspondent" → "Ann Lee and Bo Ray". */
function authorOf({ text }: Line): string | undefined {
  if (/^(?:reporting|editing|additional|edited|compiled|with)\b/i.test(text)) return undefined;
  const names = text.replace(
    /^(?:by|from|written by|story by|text by|words by|report by|reported by|authors?)[:\s]\s*/i,
    '',
  );
  const [first = ''] = names.split(
    /\s*(?:[,|•·]|\s[-–—]\s)\s*(?=.*(?:correspondent|reporter|editor|writer|staff|columnist|desk|news|\d))/i,
  );
  return first.trim() || undefined;
}

function agencyOf(line: Line): string | undefined {
  const author = authorOf(line);
  return author && AGENCIES.test(author) ? author : undefined;
}

/** "© 2016 Acme News. All rights reserved." */
function outletOf(text: string): string | undefined {
  if (!/all rights reserved/i.test(text)) return undefined;
  const name =
    /^(?:©|\(c\)|copyright)(?:\s(?:©|\(c\)))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?<name>\p{Lu}[^.©]*?)(?:,?\s(?:Limited|Ltd|Inc|LLC|Corp|plc|GmbH)\.?)?(?:,?\s(?:©\s?)?\d{4})?[.,]?\s+all rights reserved/iu.exec(
      text,
    );
  return name?.groups?.['name']?.trim();
}
