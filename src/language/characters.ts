/**
 * Kind of a UTF-16 code unit for tokenizing. Frozen ranges instead of `\p{…}`, because Node versions carry different
 * Unicode tables: what is no space, sign or digit counts as a letter, unassigned code points included.
 */
export type CharacterKind = 'space' | 'letter' | 'digit' | 'sign';

const KINDS: readonly CharacterKind[] = ['space', 'letter', 'digit', 'sign'];
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;

/** Ranges of signs above ASCII in the Basic Multilingual Plane, inclusive; surrogates are judged by their pair. */
const SIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x00a1, 0x00a9],
  [0x00ab, 0x00ac],
  [0x00ae, 0x00b4],
  [0x00b6, 0x00b9],
  [0x00bb, 0x00bf],
  [0x00d7, 0x00d7],
  [0x00f7, 0x00f7],
  [0x02c2, 0x02c5],
  [0x037e, 0x037e],
  [0x0387, 0x0387],
  [0x055a, 0x055f],
  [0x0589, 0x058a],
  [0x05be, 0x05be],
  [0x05f3, 0x05f4],
  [0x0609, 0x060d],
  [0x061b, 0x061b],
  [0x061e, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x0964, 0x0965],
  [0x0e3f, 0x0e3f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x2070],
  [0x2074, 0x207e],
  [0x2080, 0x208e],
  [0x20a0, 0x20cf],
  [0x2100, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3001, 0x3004],
  [0x3007, 0x3030],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xfffd],
];

/** White space, control and invisible formatting characters; joiners inside words are letters. */
const SPACE_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x0020],
  [0x007f, 0x00a0],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const TABLE = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LETTER);
  for (let code = 0; code < 0x80; code++) {
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (!isLetter) table[code] = code >= 0x30 && code <= 0x39 ? DIGIT : SIGN;
  }
  for (const [first, last] of SIGN_RANGES) table.fill(SIGN, first, last + 1);
  for (const [first, last] of SPACE_RANGES) table.fill(SPACE, first, last + 1);
  table.fill(DIGIT, 0x0660, 0x066a);
  table.fill(DIGIT, 0x06f0, 0x06fa);
  table.fill(SIGN, 0xd800, 0xe000);
  return table;
}

/** Kind of the character that starts at `index`; of a surrogate pair, of the pair; unpaired surrogates are signs. */
export function characterKind(text: string, index: number): CharacterKind {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdbff && characterLength(text, index) === 2) return astralKind(text, index);
  return KINDS[TABLE[code] ?? SIGN] ?? 'sign';
}

/** Code units of the character at `index`: 2 for a surrogate pair, else 1. */
export function characterLength(text: string, index: number): 1 | 2 {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Pictures, flags, tags and private use are signs; letters of rare scripts and mathematical letters are letters. */
function astralKind(text: string, index: number): CharacterKind {
  const point = text.codePointAt(index) ?? 0;
  return (point >= 0x1d000 && point <= 0x1d3ff) || (point >= 0x1f000 && point <= 0x1faff) || point >= 0xe0000
    ? 'sign'
    : 'letter';
}

/** Whether the word begins with a capital; digits and signs are none. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = word[0] ?? '';
  return first.toLowerCase() !== first;
}

/** Whether the word begins with a small letter; letters without case are none. */
export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const first = word[0] ?? '';
  return first.toUpperCase() !== first && first.toLowerCase() === first;
}

/** Whether the word has at least two capitals and no small letter: "NATO", "U.S.", "M23", "AT&T". */
export function isAllUpper(word: string): boolean {
  let capitals = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) return false;
      if (code >= 0x41 && code <= 0x5a) capitals++;
    } else {
      const letter = word[index] ?? '';
      if (letter.toUpperCase() !== letter) return false;
      if (letter.toLowerCase() !== letter) capitals++;
    }
  }
  return capitals >= 2;
}

/** Whether the character at `index` is an apostrophe, straight or typographic. */
export function isApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}
