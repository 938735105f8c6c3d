import { isBareDate } from '../furniture/date-stamp';
import type { MarkedPage } from '../furniture/mark-furniture';
import type { Line } from '../lines';
import { readByline } from './byline';
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
  const bylines = head.filter((line) => rules.get(line.start) === 'byline').map(({ text }) => readByline(text));
  const agency = dateline?.agency ?? bylines.find((byline) => byline.agency)?.agency;
  const found = {
    title: title?.text,
    author: bylines.find((byline) => byline.author)?.author,
    outlet: outletOf(lines.filter(({ start }) => rules.has(start))),
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

const NOTICE =
  /^(?:©|\(c\)|copyright)(?:\s(?:©|\(c\)))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?<name>[A-Z][^.©]*?)(?:,?\s(?:Limited|Ltd|Inc|LLC|Corp|plc|GmbH)\.?)?(?:,?\s(?:©\s?)?\d{4})?[.,]?\s+all rights reserved/i;
const CAPTION = /\b\d{4}\b.*\s[-–—|]\s(?<name>\p{Lu}[^.!?|–—\d]{2,40})$/u;

/** "© 2016 Acme News. All rights reserved.", or the name that closes captions: "… March 3, 2016 - Acme News". */
function outletOf(furniture: readonly Line[]): string | undefined {
  const names = [NOTICE, CAPTION].flatMap((form) => furniture.map(({ text }) => form.exec(text)?.groups?.['name']));
  return names.find((name) => name !== undefined)?.trim();
}
