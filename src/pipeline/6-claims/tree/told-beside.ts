import { readRole } from '../../../ontology/read-role';
import { typeOf } from '../grammar/item-tests';
import type { NounPhrase } from '../grammar/reading';
import { holdersOf } from './group-members';
import { furtherOffices, lastBefore, toldOfLast } from './joined-appositions';
import { isPersonNoun, isRoleOfPerson, nameBehind } from './names-behind';
import { namesTold } from './participles-on-nouns';
import type { NounNode, SentenceTree } from './sentence-tree';

/** The phrases that say what one is, or that it says it of: "the firm, Bright Cables,", "Ann Lee, 51, the head of Acme,". */
export function toldBeside(node: NounNode, sentence: SentenceTree): readonly NounNode[] {
  const { below } = sentence;
  const beside = [
    ...below(node, 'appos').filter((other) => lastBefore(node, other, sentence) === undefined),
    ...toldOfLast(node, sentence),
    ...furtherOffices(node, sentence),
    ...onceSuch(node, sentence),
    ...nameBehind(node.phrase, sentence),
    ...namesFurtherIn(node, sentence),
    ...namesTold(node.phrase, sentence),
  ].filter((other) => !isStolen(other, node));
  const aged = beside.filter((other) => isAge(other.phrase)).flatMap((other) => below(other, 'appos', 'conj'));
  return [...beside, ...aged].filter((other) => !isDenied(other, sentence));
}

/** "Ann Lee, 51, who …". */
export const isAge = (phrase: NounPhrase): boolean => /^\d{1,3}$/.test(phrase.lemma) && phrase.words.length === 1;

/** "Ann Lee, once a member of the party,": told of her, though the tree takes it for a complement. */
const onceSuch = (node: NounNode, { words, below }: SentenceTree): NounNode[] =>
  below(node, 'nmod').filter(
    ({ preposition, phrase }) =>
      (preposition === undefined || preposition === 'once') &&
      !phrase.isName &&
      (preposition === 'once' || words[phrase.start - 1]?.class === 'adverb') &&
      words[phrase.start - 2]?.lower === ',',
  );

/** "Ann Lee, not a member of the party,". */
const isDenied = ({ phrase }: NounNode, { words }: SentenceTree): boolean =>
  words[phrase.start - 1]?.class === 'negator';

/** "The mayor of Halm, Ann Lee,": a person that the tree puts beside the place is the mayor. */
function namesFurtherIn(node: NounNode, sentence: SentenceTree): NounNode[] {
  if (node.phrase.isName || readRole(node.phrase.words) === undefined) return [];
  const { below } = sentence;
  const inner = below(node, 'nmod', 'obl');
  return [...inner, ...inner.flatMap((other) => below(other, 'nmod', 'obl'))].flatMap((other) =>
    [...below(other, 'appos'), ...holdersOf(other, sentence).slice(0, 1)].filter((name) => isPersonApart(name, other)),
  );
}

/** Whether a name apposed to this phrase belongs to the office that the phrase is part of. */
function isStolen(name: NounNode, node: NounNode): boolean {
  return isPersonApart(name, node) && (node.preposition !== undefined || !isPersonNoun(node.phrase));
}

/** Whether a name of a person is apposed to what is no person. */
const isPersonApart = ({ phrase: name }: NounNode, { phrase }: NounNode): boolean =>
  typeOf(name) === 'Person' && !isRoleOfPerson(phrase) && typeOf(phrase) !== 'Person';
