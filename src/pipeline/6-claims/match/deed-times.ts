import type { Clause, NounPhrase } from '../grammar/reading';

/** "was killed in a raid carried out on Monday": when what the frame names was done. */
export const timesOn = (noun: NounPhrase | undefined, clauses: readonly Clause[]): Clause['times'] =>
  noun === undefined
    ? []
    : (clauses.find(({ verb, subject }) => verb.isPassive && subject?.phrases[0]?.start === noun.start)?.times ?? []);
