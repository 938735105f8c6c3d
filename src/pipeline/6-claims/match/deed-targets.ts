import type { Complement, NounPhrase } from '../grammar/reading';
import type { Word } from '../grammar/word';

const TOWARDS: ReadonlySet<string> = new Set(['on', 'against', 'at']);

/** "an attack on two lorries in Halm", "on what they called …": whether a target stands right behind a deed, so that the town is only where it was. */
export const hasTarget = ({ end }: NounPhrase, words: readonly Word[]): boolean =>
  TOWARDS.has(words[end]?.lower ?? '') && words[end + 1]?.class !== 'time';

/** "an attack by the Front on two lorries": whether a phrase that hangs on a deed names its target. */
export const leadsToTarget = ({ preposition }: Complement): boolean => TOWARDS.has(preposition);
