import type { Complement, NounPhrase } from '../grammar/reading';

const LEADING: ReadonlySet<string> = new Set(['on', 'over', 'about', 'for', 'regarding', 'concerning', 'of']);

/** Whether the noun is about one of the topics: "pay talks", "talks over pay", also where the tree hangs "over pay" on the verb. */
export const isAbout = (
  { words, lemma, complements = [], of }: NounPhrase,
  topics: readonly string[],
  beside: readonly Complement[],
): boolean =>
  words.some((word) => word !== lemma && topics.includes(word)) ||
  [...complements, ...beside, ...(of === undefined ? [] : [{ preposition: 'of', nouns: of }])].some(
    ({ preposition, nouns }) =>
      LEADING.has(preposition) && nouns.phrases.some((phrase) => topics.includes(phrase.lemma)),
  );
