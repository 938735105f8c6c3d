import { lookUp } from '../../language/gazetteer';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import { wordSet } from '../../language/lexicons/words';
import { foldName, isMisspelling } from '../../language/misspelling';

const SMALL_WORDS = wordSet('of the for and on in to a an de la');
const ENDINGS = wordSet('inc corp co ltd limited plc llc llp gmbh ag sa nv group holdings company corporation');

/** Words of a folded name without articles and prepositions. */
export const contentWords = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !SMALL_WORDS.has(word));

/**
 * How two names may be one body's or place's, or `undefined`: `acronym` ("NSC"), `alias` (same words in another order, or with the country before it),
 * `short-form` ("Oatfield" of "Oatfield Foods Inc"), `misspelling`. Of names of two words or more only one may be the beginning of the other.
 */
export function sameBody(one: string, other: string): string | undefined {
  const left = contentWords(one);
  const right = contentWords(other);
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.join(' ') === right.join(' ')) return 'exact';
  if (sameWords(left, right)) return 'alias';
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const [brief, full] = left.length < right.length ? [one, other] : [other, one];
  if ((short.length === 1 || isHyphenatedLetters(brief)) && isAcronymOf(brief, long)) return 'acronym';
  // "CTF 150" of "Combined Task Force 150"
  const number = short.length === 2 && /^\d+$/.test(short[1] as string) ? short[1] : undefined;
  if (number !== undefined && number === long[long.length - 1] && isAcronymOf(brief, long.slice(0, -1)))
    return 'acronym';
  if (withoutCountry(full, long, short)) return 'alias';
  if (short.length < long.length && short.every((word, at) => word === long[at])) {
    if (ENDINGS.has(long[short.length] as string)) return 'alias';
    return lookUp(brief) === undefined ? 'short-form' : undefined;
  }
  return isMisspelling(one, other) && left.length === right.length ? 'misspelling' : undefined;
}

const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.length > 1 && [...left].sort().join(' ') === [...right].sort().join(' ');

/** Letters of a name without signs, small: "U.N." → un. */
export const lettersOf = (name: string): string => name.replace(/[^A-Za-z]/g, '').toLowerCase();

/** "CJTF-HS". */
export const isHyphenatedLetters = (name: string): boolean => /^\p{Lu}{2,}-\p{Lu}{2,}$/u.test(name);

/** Whether the letters are the beginnings of all the words, or of all that have capitals. */
function isAcronymOf(brief: string, long: readonly string[]): boolean {
  const letters = lettersOf(brief);
  if (letters.length < 2 || letters.length > 8 || !/^[A-Z]{2}/.test(brief.replace(/[^A-Za-z]/g, ''))) return false;
  return long.map((word) => word[0]).join('') === letters;
}

/** "US Department of State" and "Department of State". */
function withoutCountry(full: string, long: readonly string[], short: readonly string[]): boolean {
  const isLone = short.length === 1 && organizationKindOf(short[0] as string) === undefined;
  if (isLone || long.length <= short.length) return false;
  const extra = long.slice(0, long.length - short.length);
  if (long.slice(extra.length).join(' ') !== short.join(' ')) return false;
  const sense = lookUp(full.split(/\s+/).slice(0, extra.length).join(' '));
  return sense?.list === 'country' || sense?.kind === 'igo';
}

/** Words of an event's folded name without years, "the" and "of". */
export const eventWords = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => !/^\d{4}$|^the$|^of$/.test(word));
