import { type Governance, governanceOf } from '../grammar/control-verbs';
import { chargeIn } from '../grammar/legal-process';
import type { Clause, NounPhrase, Referent } from '../grammar/reading';
import { denotedBy } from './denoted';
import { holds } from './noun-clause';

/** What is made of a deed that somebody is charged with, and who that is. */
export interface Charge {
  readonly governance: Governance;
  readonly charged: readonly Referent[];
}

/** "accused Norway of attacks on Y", "was acquitted of the murder of Y", "denied an attack on Y": the deed is theirs. */
export function chargeOf(phrase: NounPhrase, clause: Clause | undefined): Charge | undefined {
  if (clause === undefined) return undefined;
  const { verb, subject, object, obliques } = clause;
  const own =
    holds(object, phrase) && AVOWING.has(verb.lemma) && !verb.isPassive ? governanceOf(verb.lemma) : undefined;
  if (own !== undefined && subject !== undefined) return { governance: own, charged: denotedBy(subject) };
  const at = obliques.findIndex(({ nouns }) => holds(nouns, phrase));
  const preposition = obliques[at]?.preposition ?? '';
  const plain = governanceOf(verb.lemma);
  const isAccused =
    at === 0 &&
    plain.modality === 'alleged' &&
    plain.control === 'object' &&
    (preposition === 'of' || preposition === 'for');
  const governance = (at < 0 ? undefined : chargeIn(clause, preposition)) ?? (isAccused ? plain : undefined);
  // "filed murder charges against Bo Berg over the killing of Y": he did it, and not who files them.
  const against = object?.phrases.some(({ lemma }) => BROUGHT.has(lemma))
    ? obliques.find((one) => one.preposition === 'against')?.nouns
    : undefined;
  const undergoing = against ?? (verb.isPassive || governance?.control !== 'object' ? subject : object);
  return governance === undefined || undergoing === undefined
    ? undefined
    : { governance, charged: denotedBy(undergoing) };
}

/** "denied the murder of X": what they did or did not do. */
const AVOWING: ReadonlySet<string> = new Set(['deny', 'admit', 'acknowledge']);

/** What is brought against somebody. */
const BROUGHT: ReadonlySet<string> = new Set(
  'charge case suit lawsuit complaint indictment count proceeding petition claim warrant action'.split(' '),
);
