import { PERSON_PARTICLES } from '../../language/lexicons/name-particles';
import { wordSet } from '../../language/lexicons/words';
import { foldName, isMisspelling } from '../../language/misspelling';
import { isTransliteration } from '../../language/transliteration';

const SUFFIXES = wordSet('jr sr i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi qc kc mp');
const NUMERAL = /\s(X?(?:IX|IV|V?I{1,3}|V))\.?$/;

/** Words of a person's name without particles and suffixes, folded: "Staffan de Mistura" → staffan, mistura. */
export function nameParts(name: string): readonly string[] {
  const known = PARTS.get(name);
  if (known !== undefined) return known;
  if (PARTS.size >= MOST_PARTS) PARTS.clear();
  const parts = splitName(name);
  PARTS.set(name, parts);
  return parts;
}

const PARTS = new Map<string, readonly string[]>();
const MOST_PARTS = 4096;

function splitName(name: string): readonly string[] {
  const parts = name
    .replace(/[“"][^”"]*[”"]/g, ' ')
    .split(/\s+/)
    .map((part) => foldName(part.replace(/^(?:al|el|ad|as|ul)-/i, '')).replace(/ /g, ''))
    .filter((part) => part !== '');
  const kept = parts.filter(
    (part, at) =>
      (at === 0 || !SUFFIXES.has(part)) &&
      !(PERSON_PARTICLES.has(part) && !(at === 0 && /^(?:ben|abu|mac|ibn)$/.test(part))),
  );
  return kept.length > 0 ? kept : parts;
}

/**
 * How two names of people may be one person's, or `undefined`: `exact`, `title` (other middle names or initials), `misspelling`. Given names that differ
 * keep people apart: "Adrian Kolb" is not "Martin Kolb".
 */
export function samePerson(one: string, other: string): string | undefined {
  const left = nameParts(one);
  const right = nameParts(other);
  if (left.join(' ') === right.join(' ')) return 'exact';
  if (left.length < 2 || right.length < 2) return undefined;
  const [first, second] = [left[0] as string, right[0] as string];
  const surnames = [left[left.length - 1] as string, right[right.length - 1] as string] as const;
  if (first === second && areOtherMiddles(left, right)) return undefined;
  if (isCompatibleGiven(first, second)) {
    if (surnames[0] === surnames[1]) return 'title';
    if (first === second && isWrittenAlike(surnames[0], surnames[1])) return 'misspelling';
  }
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (shorter[0] === longer[0] && longer.length > shorter.length && shorter.every((part) => longer.includes(part)))
    return 'title';
  if (surnames[0] === surnames[1] && isWrittenAlike(first, second)) return 'misspelling';
  return isMisspelling(one, other) ? 'misspelling' : undefined;
}

/** "Ivor III" */
export const hasNumeral = (name: string): boolean => NUMERAL.test(name);

/** A slip of the pen, or two ways of writing from another script: "Mohammed", "Muhammad". */
const isWrittenAlike = (one: string, other: string): boolean =>
  isMisspelling(one, other) || isTransliteration(one, other);

/** Whether two names tell two of one house apart: "Ivor III", "Ivor IV". */
export function areOtherNumerals(one: string, other: string): boolean {
  const [left, right] = [NUMERAL.exec(one)?.[1], NUMERAL.exec(other)?.[1]];
  return left !== undefined && right !== undefined && left !== right;
}

/** "Adrian John Kolb" and "Adrian Peter Kolb": middle names in full, of which none is the other's or its initial. */
function areOtherMiddles(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left.slice(1, -1), right.slice(1, -1)];
  if (one.length === 0 || other.length === 0) return false;
  return one.every((part) =>
    other.every((middle) => part[0] !== middle[0] && !left.includes(middle) && !right.includes(part)),
  );
}

const isCompatibleGiven = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other)) ||
  areShortForms(one, other);

/** Our own list of short forms of given names. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `tony antony, tony anthony, joe joseph, bill william, will william, bob robert, rob robert, jim james, jimmy james, mike michael, dave david, tom thomas,
  tim timothy, dan daniel, danny daniel, chris christopher, nick nicholas, ben benjamin, sam samuel, alex alexander, steve steven, steve stephen, ed edward,
  ted edward, greg gregory, jeff jeffrey, matt matthew, pat patrick, pete peter, phil philip, ron ronald, ken kenneth, liz elizabeth, kate katherine,
  sue susan, jen jennifer, andy andrew, charlie charles, fred frederick, jack john, ash ashton, bernie bernard, chuck charles, mitt willard, vlad vladimir,
  sasha alexander, misha mikhail, volodya vladimir, pepe jose, pancho francisco, mo mohammed, abe abraham, larry lawrence, jerry gerald, terry terence`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string])
    .map(([short, long]) => [`${short} ${long}`, long] as const),
);

const PARTNERS = new Map<string, string[]>();
for (const pair of SHORT_FORMS.keys()) {
  const [short, long] = pair.split(' ') as [string, string];
  PARTNERS.set(short, [...(PARTNERS.get(short) ?? []), long]);
  PARTNERS.set(long, [...(PARTNERS.get(long) ?? []), short]);
}

/** Given names that may be the folded one in short or in full: "tony" → antony, anthony. */
export const shortFormsOf = (given: string): readonly string[] => PARTNERS.get(given) ?? [];

const areShortForms = (one: string, other: string): boolean =>
  SHORT_FORMS.has(`${one} ${other}`) || SHORT_FORMS.has(`${other} ${one}`);

const isHyphened = (full: string, word: string): boolean => full.toLowerCase().endsWith(`-${word.toLowerCase()}`);

/** How a single word (with particles) names a person: `surname`, `given-name`, `part`, `misspelling`; `undefined` where it does not. */
export function partOfName(word: string, full: string): string | undefined {
  const parts = nameParts(full);
  const wanted = nameParts(word);
  const single = wanted.join(' ');
  const last = parts[parts.length - 1] as string;
  if (parts.length < 2) {
    if (parts[0] === single) return 'exact';
    return NUMERAL.test(word) && NUMERAL.test(full) && isMisspelling(single, last) ? 'misspelling' : undefined;
  }
  if (single === last) return 'surname';
  // "Lee" may be Ann Roe-Lee where nobody else is called so.
  if (foldName(full).endsWith(` ${foldName(word)}`)) return isHyphened(full, word) ? 'part' : 'surname';
  if (single === parts[0]) return 'given-name';
  if (parts.includes(single)) return 'part';
  return isWrittenAlike(single, last) ? 'misspelling' : undefined;
}
