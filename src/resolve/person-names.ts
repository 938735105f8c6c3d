import { distance } from 'fastest-levenshtein';
import { foldName } from './fold-name';

/**
 * Given and family name, folded, without honorifics and the article "al"; absent for a surname alone.
 * "Bashar al-Assad" and "Bashar Assad" differ by the Arabic article alone.
 */
export function personKey(form: string): string | undefined {
  const words = form.split(/\s+/).filter((word) => !HONORIFICS.has(foldName(word)));
  const naming = words.filter((word) => !PARTICLES.has(foldName(word)));
  if (naming.length < 2) return undefined;
  return withoutArticle(words) || undefined;
}

/** The one name by which a form goes, folded as `personKey` does: "lee" of "Mr Lee", "mistura" of "de Mistura". */
export function bareName(form: string): string {
  const words = form.split(/\s+/).filter((word) => !HONORIFICS.has(foldName(word)));
  const naming = words.filter((word) => !PARTICLES.has(foldName(word)));
  return withoutArticle(naming.length > 0 ? naming : words);
}

const withoutArticle = (words: readonly string[]): string =>
  foldName(words.join(' ').replace(/(^|\s)(?:al|el|ad|as|ul)[\s-]+(?=\S)/gi, '$1'));

/** Words of a folded full name: given, what stands between, family; particles belong to the family name and are left out. */
export interface NameParts {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "iii": parts two people who share all the rest. */
  readonly suffix?: string;
}

export function nameParts(key: string): NameParts {
  const words = key.split(' ').filter((word, index) => index === 0 || !PARTICLES.has(word));
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIXES.has(last) ? last : undefined;
  const naming = suffix === undefined ? words : words.slice(0, -1);
  return {
    given: naming[0] ?? '',
    middle: naming.slice(1, -1),
    family: naming.at(-1) ?? '',
    ...(suffix !== undefined && { suffix }),
  };
}

/**
 * How two folded full names may be one person's: `form` where they differ in initials, middle names or short forms alone, `spelling`
 * where a part is spelled another way; absent where something keeps them apart. Neither is proof by itself.
 */
export function comparePeople(one: string, other: string): 'form' | 'spelling' | undefined {
  const left = nameParts(one);
  const right = nameParts(other);
  if (left.suffix !== right.suffix) return undefined;
  if (!areMiddlesCompatible(left.middle, right.middle)) return undefined;
  const family = compareWords(left.family, right.family);
  const given = areGivenForms(left.given, right.given) ? 'equal' : compareWords(left.given, right.given);
  if (family === undefined || given === undefined) return undefined;
  return family === 'equal' && given === 'equal' ? 'form' : 'spelling';
}

/** Whether a bare name may be the family name of a full one, or the given name where the family name comes first. */
export function mayBeNamed(bare: string, full: string): boolean {
  const { given, family } = nameParts(full);
  if (compareSounds(bare, family) || full.endsWith(` ${bare}`)) return true;
  return bare === given && FAMILY_FIRST.has(given);
}

/** Blocking keys of a full name: what every name that may be the same person's has too. */
export function fullNameHeads(key: string): readonly string[] {
  const { given, family } = nameParts(key);
  const heads = [`s ${skeleton(family)}`, `g ${given.slice(0, 1)} ${family.slice(0, 3)}`];
  return FAMILY_FIRST.has(given) ? [...heads, `s ${skeleton(given)}`] : heads;
}

/** Blocking key of a bare name. */
export const bareNameHead = (bare: string): string => `s ${skeleton(bare.split(' ').at(-1) ?? bare)}`;

/** One may be an initial of the other, a common short form, or equal. */
function areGivenForms(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return SHORT_FORMS.has(`${one} ${other}`) || SHORT_FORMS.has(`${other} ${one}`);
}

/** Middle names of which either lacks some are no conflict; those that both have must agree in their first letters. */
function areMiddlesCompatible(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return Array.from({ length: shared }, (_, at) => [one[at]!, other[at]!] as const).every(([a, b]) =>
    a.length === 1 || b.length === 1 ? a[0] === b[0] : compareWords(a, b) !== undefined,
  );
}

function compareWords(one: string, other: string): 'equal' | 'spelling' | undefined {
  if (one === other) return 'equal';
  return compareSounds(one, other) || isSlip(one, other) ? 'spelling' : undefined;
}

const compareSounds = (one: string, other: string): boolean =>
  one === other || (one.length > 3 && other.length > 3 && soundForm(one) === soundForm(other));

/** One letter more, less, other or swapped in a word of five letters or more. */
export function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || one[0] !== other[0] || Math.abs(one.length - other.length) > 1)
    return false;
  const apart = distance(one, other);
  return apart === 1 || (apart === 2 && one.length === other.length && isSwapped(one, other));
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/**
 * What a word sounds like across transliterations: "gaddafi", "qadhafi" → "katafi"; "zelensky", "zelenskyy" → "selenski".
 * Consonants that the systems of Arabic, Russian and Persian exchange are one, double letters single.
 */
export function soundForm(word: string): string {
  return SOUNDS.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), word);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|tch|ch|cz/g, 'x'],
  [/zh|dj|dzh/g, 'j'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh|q|g|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dh|th|d/g, 't'],
  [/w|v/g, 'f'],
  [/z/g, 's'],
  [/iy|yy|y|j(?=$)/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/i+/g, 'i'],
  // "Mohammed", "Muhammad", "Mohamed": o and u, e and a are written for one sound.
  [/u/g, 'o'],
  [/e/g, 'a'],
];

/** The consonants of `soundForm`; a word of vowels alone is itself. */
export const skeleton = (word: string): string => soundForm(word).replace(/[aeiou]/g, '') || word;

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'lord', 'lady', 'dame']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words before or inside a family name: "de Mistura", "bin Salman", "van der Bellen". */
const PARTICLES = new Set(
  'al el bin ibn bint ben abu de del della di da do dos das du des la le las los van von der den ter ten zu af av st'.split(
    ' ',
  ),
);

/** Family names of people whose family name comes first, where the press uses it alone. */
const FAMILY_FIRST = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu hu wen jiang deng mao kim park moon ban choi jung kang nguyen tran pham le'.split(
    ' ',
  ),
);

/** Our own list of short forms of given names. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  `tony antony, tony anthony, joe joseph, bill william, will william, bob robert, rob robert, jim james, jimmy james, mike michael, dave david, tom thomas,
  tim timothy, dan daniel, danny daniel, chris christopher, nick nicholas, ben benjamin, sam samuel, alex alexander, steve steven, steve stephen, ed edward,
  ted edward, greg gregory, jeff jeffrey, matt matthew, pat patrick, pete peter, phil philip, ron ronald, ken kenneth, liz elizabeth, kate katherine,
  sue susan, jen jennifer, andy andrew, charlie charles, fred frederick, jack john, bernie bernard, chuck charles, vlad vladimir, sasha alexander,
  mo mohammed, abe abraham, larry lawrence, jerry gerald, terry terence, don donald, rick richard, dick richard, gus august, al albert`
    .split(',')
    .map((pair) => pair.trim()),
);
