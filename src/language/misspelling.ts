import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Name in plain small ASCII letters, digits and spaces: "Vučić" → "vucic", "de Mistura’s" → "de misturas". */
export function foldName(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(name, folded);
  return folded;
}

/** Folding is asked for the same few names again and again. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 4096;

function fold(name: string): string {
  const ascii = isAscii(name) ? name : anyAscii(name);
  return ascii
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
};

/**
 * Whether one name may be a slip of the pen for the other: equal without accents, or alike but for a slip in one word
 * (`isSlip`). Digits and first letters must match. Both names as written.
 */
export function isMisspelling(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 6) return false;
  const left = foldName(one);
  const right = foldName(other);
  if (left === right) return true;
  if (left.replace(/ /g, '') === right.replace(/ /g, '')) return true;
  if (left.replace(/\D/g, '') !== right.replace(/\D/g, '')) return false;
  const words = left.split(' ');
  const others = right.split(' ');
  if (words.length !== others.length) return false;
  let slips = 0;
  for (const [at, word] of words.entries()) {
    const counterpart = others[at] as string;
    if (word === counterpart) continue;
    if (!isSlip(word, counterpart)) return false;
    slips++;
  }
  return slips === 1;
}

/** Most words of a name that is looked up by its keys; longer ones are lists that a reader took for a name. */
const MOST_WORDS = 12;

/**
 * Keys of a name as written, such that two names of which one `isMisspelling` of the other share one; few others do. Cost: linear in the
 * letters for each word.
 */
export function misspellingKeys(name: string): readonly string[] {
  const folded = foldName(name);
  const words = folded.split(' ');
  const keys = [folded.replace(/ /g, '')];
  if (words.length > MOST_WORDS) return keys;
  for (const [at, word] of words.entries()) {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
    for (const key of slipKeys(word)) keys.push(`${before}|${key}|${after}`);
  }
  return keys;
}

/** Keys of one folded word, such that two words of which one is a slip of the pen for the other share one: sound, letters, and of long words all but one letter. */
export function slipKeys(word: string): readonly string[] {
  if (word.length < LEAST_SLIP) return [];
  const initial = word[0] as string;
  const keys = new Set(soundsOf(word).map((sound) => `${initial}~${sound}`));
  keys.add([...word].sort().join(''));
  if (word.length < LEAST_LONG) return [...keys];
  keys.add(`-${word}`);
  for (let at = 1; at < Math.min(word.length, MOST_LETTERS); at++)
    keys.add(`-${word.slice(0, at)}${word.slice(at + 1)}`);
  return [...keys];
}

/** Letters from which on a word can have a slip, and a slip without the same sound. */
const LEAST_SLIP = 4;
const LEAST_LONG = 9;
const MOST_LETTERS = 40;

/** One letter more, less, other or swapped in a word of five or more; in nine or more two, where the sound stays. */
function isSlip(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  if (word[0] !== other[0] || shorter < LEAST_SLIP || Math.abs(word.length - other.length) > 2) return false;
  const apart = distance(word, other);
  if (apart === 1) return shorter >= LEAST_LONG || soundsAlike(word, other);
  return apart === 2 && ((shorter >= LEAST_LONG && soundsAlike(word, other)) || isSwapped(word, other));
}

/** Two neighbouring letters in the other order: "Untied" for "United". */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}

function soundsAlike(left: string, right: string): boolean {
  const [first, second] = soundsOf(left);
  const codes = soundsOf(right);
  return codes.includes(first) || codes.includes(second);
}

/** The two codes of how a word sounds; the same few words are asked for again and again. */
function soundsOf(word: string): readonly [string, string] {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  if (SOUNDS.size >= MOST_FOLDED) SOUNDS.clear();
  const sounds = doubleMetaphone(word);
  SOUNDS.set(word, sounds);
  return sounds;
}

const SOUNDS = new Map<string, readonly [string, string]>();
