const { imul, max, min } = Math;

// training/features.py computes the same numbers for training; change both together.

const AFFIX_ENDS = [1, 2, 3] as const;
const SUFFIX_ENDS = [1, 2, 3, 4] as const;
const MOST_GRAMS = 12;

const WHOLE: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['``', '"'],
  ["''", '"'],
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['´', "'"],
  ['—', '--'],
  ['–', '-'],
  ['‑', '-'],
  ['…', '...'],
]);

const NO_CASE = 0;
const IS_UPPER = 1;
const IS_LOWER = 2;
// Latin, Greek and Cyrillic below U+0530 only: no Unicode version changed their case mapping, so every Node gives the same.
const CASED = 0x530;
const lowerUnit = new Uint16Array(CASED);
const caseOfUnit = new Uint8Array(CASED);
for (let unit = 0; unit < CASED; unit++) {
  lowerUnit[unit] = unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower.length === 1 && lower.charCodeAt(0) !== unit && lower.charCodeAt(0) < CASED) {
    lowerUnit[unit] = lower.charCodeAt(0);
    caseOfUnit[unit] = IS_UPPER;
    if (caseOfUnit[lower.charCodeAt(0)] === NO_CASE) caseOfUnit[lower.charCodeAt(0)] = IS_LOWER;
  }
}

/** Whether the first UTF-16 unit is a capital of the Latin, Greek or Cyrillic script. */
export function startsUpper(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < CASED && caseOfUnit[unit] === IS_UPPER;
}

/** The word with quotes and dashes made plain and ASCII digits made 0; case is kept. */
export function normalizeWord(word: string): string {
  return WHOLE.get(word) ?? word.replace(/[’‘]/g, "'").replace(/[–‑]/g, '-').replace(/[1-9]/g, '0');
}

/** The word in lower case, in the three scripts whose case mapping is frozen. */
export function lowerWord(word: string): string {
  let changed = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < CASED && lowerUnit[unit] !== unit) changed = true;
  }
  if (!changed) return word;
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    out += unit < CASED ? String.fromCharCode(lowerUnit[unit]!) : word[i];
  }
  return out;
}

/** FNV-1a state before any unit. */
export function startHash(seed: number): number {
  return 0x811c9dc5 ^ imul(seed, 0x9e3779b1);
}

/** FNV-1a state after the units `[start, end)` of a text. */
export function extendHash(state: number, text: string, start = 0, end = text.length): number {
  let h = state;
  for (let i = start; i < end; i++) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Unsigned 32-bit hash of a state: a multiply-xor finish so that the low bits are usable. */
export function finishHash(state: number): number {
  let h = state ^ (state >>> 15);
  h = imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

function hashRange(text: string, start: number, end: number, seed: number): number {
  return finishHash(extendHash(startHash(seed), text, start, end));
}

/** Character classes with runs cut at 3 units, at most 10 units: "McDonald" → "XxXxxx". */
export function wordShape(word: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < word.length && out.length < 10; i++) {
    const kind = unitKind(word.charCodeAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 3) out += kind;
  }
  return out;
}

function unitKind(unit: number): string {
  const letter = unit < CASED ? caseOfUnit[unit] : NO_CASE;
  if (letter === IS_UPPER) return 'X';
  if (letter === IS_LOWER) return 'x';
  if (unit >= 48 && unit <= 57) return 'd';
  return unit < 128 ? String.fromCharCode(unit) : 'u';
}

/** How many rows the hashed tables have. */
export interface TableSizes {
  readonly affixRows: number;
  readonly gramRows: number;
  readonly shapeRows: number;
}

/** Hashed rows of a normalised word: prefixes of 1–3 and suffixes of 1–4 units, inner trigrams (the first 12), shape. */
export function wordFeatures(word: string, sizes: TableSizes): { affixes: number[]; grams: number[]; shape: number } {
  const low = lowerWord(word);
  const n = low.length;
  const affixes: number[] = [];
  for (const k of AFFIX_ENDS) affixes.push(hashRange(low, 0, min(k, n), k) % sizes.affixRows);
  for (const k of SUFFIX_ENDS) affixes.push(hashRange(low, max(0, n - k), n, 10 + k) % sizes.affixRows);
  const padded = `^${low}$`;
  const grams: number[] = [];
  for (let i = 0; i < min(MOST_GRAMS, padded.length - 2); i++)
    grams.push(hashRange(padded, i, i + 3, 30) % sizes.gramRows);
  const shape = wordShape(word);
  return { affixes, grams, shape: hashRange(shape, 0, shape.length, 40) % sizes.shapeRows };
}

/** Row of a word that has none of its own, counted from the end of the vocabulary. */
export function bucketOf(lower: string, buckets: number): number {
  return hashRange(lower, 0, lower.length, 50) % buckets;
}
