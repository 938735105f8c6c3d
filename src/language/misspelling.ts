import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Name in plain small ASCII letters, digits and spaces: "Vučić" → "vucic", "de Mistura’s" → "de misturas". */
export function foldName(name: string): string {
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
 * Whether one name may be a slip of the pen for the other: equal without accents, or one letter apart in six (two in nine) and equal in
 * sound. Digits and first letters must match. Short names never pass. Both names as written.
 */
export function isMisspelling(one: string, other: string): boolean {
  const left = foldName(one);
  const right = foldName(other);
  if (left === right) return true;
  if (left.replace(/ /g, '') === right.replace(/ /g, '')) return true;
  if (left[0] !== right[0] || left.replace(/\D/g, '') !== right.replace(/\D/g, '')) return false;
  const shorter = Math.min(left.length, right.length);
  if (shorter < 5 || Math.abs(left.length - right.length) > 2) return false;
  const apart = distance(left, right);
  if (apart > (shorter >= 9 ? 2 : 1)) return false;
  return soundsAlike(left, right);
}

function soundsAlike(left: string, right: string): boolean {
  const [first, second] = doubleMetaphone(left);
  const codes = doubleMetaphone(right);
  return codes.includes(first) || codes.includes(second);
}
