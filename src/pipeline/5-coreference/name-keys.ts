/** Under which keys the names of a chain are filed, and which a name asks for that looks for its chain. */
export interface NameKeys {
  readonly filed: readonly string[];
  readonly wanted: readonly string[];
}

/** Most words of a name that are told apart; longer ones are lists that a reader took for a name. */
const MOST_WORDS = 12;

/** Beginnings of a list of words that are shorter than it, joined by spaces. Cost: linear in the words, of which it reads the first. */
export const openingsOf = (words: readonly string[]): readonly string[] =>
  words.slice(0, MOST_WORDS).flatMap((_, at) => (at > 0 ? [words.slice(0, at).join(' ')] : []));

/** Ends of a list of words that are shorter than it, joined by spaces. Cost: linear in the words, of which it reads the last. */
export const endingsOf = (words: readonly string[]): readonly string[] =>
  words
    .slice(-MOST_WORDS)
    .flatMap((_, at, last) => (words.length - last.length + at > 0 ? [last.slice(at).join(' ')] : []));
