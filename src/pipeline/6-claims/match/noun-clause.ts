import type { Clause, NounGroup, NounPhrase } from '../grammar/reading';

/** Whether the phrase stands in the group. */
export const holds = (group: NounGroup | undefined, phrase: NounPhrase): boolean =>
  group?.phrases.some((other) => other.start <= phrase.start && other.end >= phrase.end) ?? false;

/** The clause that the noun is an argument of. */
export function clauseAround(phrase: NounPhrase, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    (clause) =>
      holds(clause.object, phrase) ||
      holds(clause.subject, phrase) ||
      clause.obliques.some(({ nouns }) => holds(nouns, phrase)),
  );
}
