import type { Clause, Complement, NounPhrase } from '../grammar/reading';
import { holds } from './noun-clause';

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

/** "Talks with the union broke down", "ended without a deal": what becomes of talks tells that something was bargained over. */
export function isBargain(phrase: NounPhrase, clause: Clause | undefined): boolean {
  if (clause === undefined || !holds(clause.subject, phrase)) return false;
  const { verb, after, obliques } = clause;
  if (STALLING.has(verb.lemma) || (verb.lemma === 'break' && after[0] === 'down')) return true;
  return obliques.some(
    ({ preposition, nouns }) =>
      (preposition === 'without' || preposition === 'in') && nouns.phrases.some(({ lemma }) => OUTCOMES.has(lemma)),
  );
}

const STALLING: ReadonlySet<string> = new Set(['collapse', 'stall', 'founder', 'falter', 'deadlock']);

const OUTCOMES: ReadonlySet<string> = new Set(
  'agreement deal accord settlement breakthrough compromise deadlock stalemate impasse'.split(' '),
);
