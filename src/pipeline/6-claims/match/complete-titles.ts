import { LAWYERS } from '../../../language/lexicons/person-classes';
import { wordSet } from '../../../language/lexicons/words';
import type { Description, NounPhrase } from '../grammar/reading';
import { denotedBy } from './denoted';

/** A title that names nobody is completed by a body right before it ("whose leader Ann Lee", "Norwegian army spokesman Ann Lee") or by what follows the name ("Prime Minister Ann Lee of Norway"). */
export function withName(description: Description, phrase: NounPhrase): Description {
  const isComplete =
    description.possessor !== undefined || description.modifiers.length > 0 || description.complements.length > 0;
  if (isComplete || description.position !== 'title') return description;
  if (phrase.possessor !== undefined && POSSESSIVES.has(phrase.determiner ?? ''))
    return { ...description, possessor: phrase.possessor };
  const before = phrase.modifiers.filter(
    ({ chain, evidence }) => chain.type === 'Organization' && evidence.span.end + 1 === description.span.start,
  );
  if (before.length > 0) return { ...description, modifiers: before };
  const isOfParty = phrase.of !== undefined && denotedBy(phrase.of).some(({ chain }) => chain.kind === 'party');
  // "lawyer Ann Lee of the Fjord Movement": she is of it, and whom she defends is untold.
  return phrase.of === undefined || isOfParty || LAWYERS.has(description.words[description.words.length - 1] ?? '')
    ? description
    : { ...description, complements: [{ preposition: 'of', nouns: phrase.of }] };
}

const POSSESSIVES = wordSet('whose its their his her');
