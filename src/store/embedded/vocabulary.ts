import type { Database } from '../../base/sqlite';
import { allowedEdits, isNear } from '../search-names';

/** The distinct words of all names, for finding those that are spelled nearly like another. */
export interface Vocabulary {
  /** Words of like length that are spelled nearly like a folded word. */
  near(asked: string): readonly string[];
}

/** Words of one length with what letters each has. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/**
 * Returns the vocabulary of a graph, kept in memory and read anew after the graph was written. Cost: one walk over the words after each
 * write; then a comparison of letter sets for each word of like length, and of spellings for the few that are left.
 */
export function vocabularyReader(database: Database): () => Vocabulary {
  let known: { readonly version: string; readonly vocabulary: Vocabulary } | undefined;
  return () => {
    const version = versionOf(database);
    if (known?.version !== version) known = { version, vocabulary: readVocabulary(database) };
    return known.vocabulary;
  };
}

/** Changes with every write, by this connection or another. */
function versionOf(database: Database): string {
  const own = database.get<{ changes: number }>('SELECT total_changes() AS changes')?.changes;
  const others = database.get<{ data_version: number }>('PRAGMA data_version')?.data_version;
  return `${own} ${others}`;
}

function readVocabulary(database: Database): Vocabulary {
  const shelves = new Map<number, Shelf>();
  for (const { word } of database.all<{ word: string }>('SELECT DISTINCT word FROM word')) {
    const shelf = shelves.get(word.length) ?? { words: [], letters: [] };
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
    shelves.set(word.length, shelf);
  }
  return {
    near(asked) {
      const edits = allowedEdits(asked);
      if (edits === 0) return [];
      const letters = lettersOf(asked);
      const found: string[] = [];
      for (let length = asked.length - edits; length <= asked.length + edits; length++) {
        const shelf = shelves.get(length);
        for (const [at, word] of shelf?.words.entries() ?? [])
          if (countBits(letters ^ (shelf?.letters[at] ?? 0)) <= 2 * edits && isNear(word, asked)) found.push(word);
      }
      return found;
    },
  };
}

/** The letters of a word as bits; an edit of one letter changes two of them at most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
