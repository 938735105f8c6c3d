import { countLeading } from '../base/count-leading';
import { type ModelFile, tensor, tensorShape } from './model-file';
import { roundHalfEven } from './plain-kernel';
import {
  bucketOf,
  extendHash,
  finishHash,
  lowerWord,
  normalizeWord,
  startHash,
  startsUpper,
  wordFeatures,
} from './word-features';

const { fround, max, min } = Math;

/** What the network reads of one word form. */
export interface WordEntry {
  /** The input vector as int16 at the model's scale. */
  readonly vector: Int16Array;
  /** Lists of the gazetteer that hold the word, bits 0–12; cities and countries alone where it has no capital. */
  readonly bits: number;
  readonly mayStartPhrase: boolean;
  readonly lower: string;
}

/** Looks words up; entries are kept, up to a limit, since texts repeat their words. */
export interface WordTable {
  /** Length of an entry's vector. */
  readonly width: number;
  readonly entry: (word: string) => WordEntry;
  /** Gazetteer bits of each word of a sentence: its own lists, and the longest listed phrase that covers it (bits 13–15). */
  readonly gazetteerBits: (sentence: readonly WordEntry[]) => Uint16Array;
}

const MOST_ENTRIES = 50_000;
const MOST = 16383;
const OWN_BITS = 0x1fff;
const PHRASE_BITS = 0xe000;
/** Cities and countries count in small letters too: web text writes "kerala". */
const SMALL_PLACES = (1 << 4) | (1 << 6);
const STARTS_PHRASE = 1 << 16;
const MOST_PHRASE_TOKENS = 6;
const PHRASE_SEED = 60;
const PARTICLES: ReadonlySet<string> = new Set(['al', 'de', 'von', 'van']);
const SPACE = ' ';

const codePoints = (text: string): number => [...text].length;

/** A word table over the embedding rows and the gazetteer of a model. */
export function createWordTable(file: ModelFile): WordTable {
  const { header } = file;
  const rowOf = new Map<string, number>();
  const words = new TextDecoder().decode(tensor(file, 'words', 'uint8').slice()).split('\n');
  for (const [row, word] of words.entries()) rowOf.set(word, row);
  const keys = tensor(file, 'gazetteerKeys', 'uint32');
  const bitsOfKey = tensor(file, 'gazetteerBits', 'uint32');
  const tables = ['word', 'affix', 'gram', 'shape'].map((name) => ({
    rows: tensor(file, `${name}.rows`, 'int8'),
    scale: tensor(file, `${name}.scale`, 'float32'),
    width: tensorShape(file, `${name}.rows`)[1],
  }));
  const width = tables.reduce((sum, t) => sum + t.width, 0);
  const factor = fround(header.factors['x']!);
  const known = new Map<string, WordEntry>();

  /** Bits of a listed form, by its hash; 0 where no list has it. The model's keys are in order. */
  function listed(hash: number): number {
    const at = countLeading(keys, (key) => key < hash);
    return keys[at] === hash ? bitsOfKey[at]! : 0;
  }

  function wordRow(word: string, lower: string): number {
    return rowOf.get(word) ?? rowOf.get(lower) ?? words.length + bucketOf(lower, header.buckets);
  }

  function vectorOf(word: string, lower: string): Int16Array {
    const { affixes, grams, shape } = wordFeatures(word, header);
    const vector = new Int16Array(width);
    let at = 0;
    for (const [k, rows] of [[wordRow(word, lower)], affixes, grams, [shape]].entries()) {
      const table = tables[k]!;
      for (let c = 0; c < table.width; c++) {
        let sum = 0;
        for (const row of rows) sum = fround(sum + fround(table.rows[row * table.width + c]! * table.scale[row]!));
        vector[at++] = max(-MOST, min(MOST, roundHalfEven(fround(sum * factor))));
      }
    }
    return vector;
  }

  function entry(text: string): WordEntry {
    const found = known.get(text);
    if (found) return found;
    const word = normalizeWord(text);
    const lower = lowerWord(word);
    const unit = text.charCodeAt(0);
    const bits = listed(finishHash(extendHash(startHash(PHRASE_SEED), lower)));
    const nameLike = startsUpper(text) || (unit >= 48 && unit <= 57) || PARTICLES.has(lower);
    const made = {
      vector: vectorOf(word, lower),
      bits: bits & (nameLike ? OWN_BITS : codePoints(text) >= 4 ? SMALL_PLACES : 0),
      mayStartPhrase: nameLike && (bits & STARTS_PHRASE) !== 0,
      lower,
    };
    if (known.size >= MOST_ENTRIES) known.clear();
    known.set(text, made);
    return made;
  }

  function gazetteerBits(entries: readonly WordEntry[]): Uint16Array {
    const out = new Uint16Array(entries.length);
    let until = 0;
    for (let i = 0; i < entries.length; i++) {
      const first = entries[i]!;
      out[i]! |= first.bits;
      if (!first.mayStartPhrase || i < until) continue;
      let state = extendHash(startHash(PHRASE_SEED), first.lower);
      let bits = 0;
      let end = i;
      for (let j = i + 1; j < min(entries.length, i + MOST_PHRASE_TOKENS); j++) {
        state = extendHash(extendHash(state, SPACE), entries[j]!.lower);
        const found = listed(finishHash(state)) & PHRASE_BITS;
        if (found) [bits, end] = [found, j + 1];
      }
      for (let k = i; k < end; k++) out[k]! |= bits;
      if (bits) until = end;
    }
    return out;
  }

  return { width, entry, gazetteerBits };
}
