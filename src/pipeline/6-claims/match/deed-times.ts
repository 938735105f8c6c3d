import type { Clause, NounPhrase, SentenceReading } from '../grammar/reading';
import { yearIn } from './noun-times';

/** "was killed in a raid carried out on Monday", "brokered the 1996 accord": when what the frame names was done. */
export function timesOn(
  noun: NounPhrase | undefined,
  { clauses, words }: Pick<SentenceReading, 'clauses' | 'words'>,
): Clause['times'] {
  if (noun === undefined) return [];
  const year = yearIn(noun, words);
  if (year !== undefined) return [year];
  return clauses.find(({ verb, subject }) => verb.isPassive && subject?.phrases[0]?.start === noun.start)?.times ?? [];
}
