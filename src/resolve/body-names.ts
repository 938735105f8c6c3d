import { foldName } from './fold-name';
import type { KnownNames } from './known/known-names';
import { isSlip } from './person-names';

/** A name of a body, read: the key that finds it anywhere, or what it says inside its own country or article alone. */
export type BodyName =
  | { readonly kind: 'full'; readonly key: string; readonly home?: string }
  /** "Foreign Ministry", "Supreme Court": every country has one. */
  | { readonly kind: 'generic'; readonly name: string }
  | { readonly kind: 'acronym'; readonly letters: string };

/**
 * Reads a name of a body. A country before a generic name, or after "of", makes it full: "Russian Foreign Ministry" and "Ministry of
 * Foreign Affairs of Russia" are one key, and so is "Russia's Foreign Ministry". What the list of known entities has is not asked here.
 */
export function readBodyName(written: string, known: KnownNames): BodyName | undefined {
  const form = withoutPossessive(written, known);
  if (isAcronym(form)) return { kind: 'acronym', letters: form.replace(/[^\p{Lu}\d]/gu, '').toLowerCase() };
  const folded = foldName(form);
  if (folded === '') return undefined;
  const plain = plainOffice(folded.replace(LEGAL_FORM, ''));
  if (isGeneric(plain)) return { kind: 'generic', name: plain };
  const before = known.splitCountry(folded);
  if (before !== undefined) {
    const rest = plainOffice(before.rest);
    if (isGeneric(rest)) return { kind: 'full', key: ownedKey(before.country, rest), home: before.country };
  }
  const [, body = '', owner = ''] = folded.match(/^(.+) (?:of|in) (?:the )?(.+?)$/) ?? [];
  const after = known.splitCountry(`${owner} .`);
  if (body !== '' && after?.rest === '.' && isGeneric(plainOffice(body))) {
    return { kind: 'full', key: ownedKey(after.country, plainOffice(body)), home: after.country };
  }
  return { kind: 'full', key: plain };
}

function withoutPossessive(form: string, known: KnownNames): string {
  const [, owner = '', body = ''] = form.match(/^(.+?)(?:['’]s|(?<=s)['’]) (.+)$/) ?? [];
  return body !== '' && known.splitCountry(`${foldName(owner)} .`)?.rest === '.' ? `${owner} ${body}` : form;
}

/** Key of a generic body of a country. */
export const ownedKey = (country: string, generic: string): string => `${country} ${generic}`;

/** A short word in capitals. */
export function isAcronym(form: string, longest = 7): boolean {
  const letters = form.replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\d&/-]*$/u.test(letters) && letters.length <= longest;
}

/** The first letters of a folded name of two words or more, small words left out: what its acronym would be. */
export function initials(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !SMALL_WORDS.has(word));
  return words.length < 2 ? undefined : words.map((word) => word[0]).join('');
}

/** Whether two folded names of bodies may be one name spelled in two ways: word for word, digits equal, one slip. */
export function mayBeSpelledAlike(one: string, other: string): boolean {
  const left = one.split(' ');
  const right = other.split(' ');
  if (left.length !== right.length || one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const differing = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at]!] as const]));
  return differing.length === 1 && differing.every(([a, b]) => isSlip(a, b));
}

/** "ministry of foreign affairs" → "foreign ministry"; "department of x" → "x department". */
function plainOffice(folded: string): string {
  const [, unit, matter] = folded.match(/^(ministry|department) (?:of|for) (?:the )?([a-z ]+)$/) ?? [];
  if (unit === undefined || matter === undefined || / of /.test(matter)) return folded;
  return `${matter === 'foreign affairs' ? 'foreign' : matter} ${unit}`;
}

const isGeneric = (folded: string): boolean =>
  folded.split(' ').every((word) => GENERIC.has(word) || SMALL_WORDS.has(word));

/** What a company has behind its name in one article and not in another. */
const LEGAL_FORM = /(?<=\w) (?:inc|incorporated|corp|ltd|plc|llc|llp|gmbh|ag|nv|bv|spa|asa|oyj)$/;

const SMALL_WORDS = new Set('of the for and on in to a an'.split(' '));

/** Words that make no name of their own: a body that has only such is one of many. */
const GENERIC = new Set(
  `ministry department office agency bureau directorate council committee commission board authority service services administration secretariat cabinet
  government parliament assembly national federal central state senate house chamber congress legislature lower upper supreme high constitutional court
  courts appeals appeal criminal district military army navy air force forces armed security guard coast border police intelligence defense foreign affairs
  interior home justice finance treasury economy economic trade commerce industry energy oil health education agriculture transport environment labour
  culture information tourism planning development reconstruction water electricity communications science technology youth sports religious endowments
  prosecutor prosecutors general attorney public ombudsman auditor election elections electoral bank reserve statistics customs tax immigration embassy
  consulate mission delegation opposition ruling party coalition conservative liberal socialist communist democratic republican green social peoples workers
  presidency presidential prime minister ministers royal palace local provincial regional municipal civil emergency rescue fire`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
