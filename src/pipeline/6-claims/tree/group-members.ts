import { BESIDE } from '../grammar/function-words';
import { isPersonName, typeOf } from '../grammar/item-tests';
import type { NounPhrase } from '../grammar/reading';
import { furtherOffices } from './joined-appositions';
import { isRoleOfPerson, nameBehind } from './names-behind';
import type { NounNode, SentenceTree } from './sentence-tree';

/** The phrases that act or suffer together with one, in text order: those joined by "and", listed, in its company or next in turn. */
export function membersWith(node: NounNode, sentence: SentenceTree): readonly NounNode[] {
  const others = [
    ...nameBehind(node.phrase, sentence),
    ...holdersOf(node, sentence),
    ...furtherOffices(node, sentence),
  ];
  return [...sentence.below(node, 'conj'), ...listed(node, sentence)]
    .filter(
      (other) =>
        !others.includes(other) &&
        (other.preposition === undefined ||
          other.preposition === node.preposition ||
          WITH_OTHERS.has(other.preposition)) &&
        !isExcluded(other, sentence),
    )
    .concat(companionsOf(node, sentence), holdersBeside(node, sentence), nextOf(node, sentence));
}

/** "of Norway, not of Sweden", "Norway and not Sweden". */
export function isExcluded({ phrase, preposition }: NounNode, { words }: SentenceTree): boolean {
  const before = words[phrase.start - (preposition === undefined ? 1 : 2)];
  return before?.lower === 'not';
}

const WITH_OTHERS: ReadonlySet<string> = new Set([...BESIDE, 'as well as']);
/** Tokens within which a companion's name begins: a comma and the words of its preposition. */
const FARTHEST_COMPANION = 4;

/** "Ann Lee, together with Bo Berg,": what she does, he does, whatever the tree hangs him on where she is the subject. */
function companionsOf(node: NounNode, { words, nounsUnder, below }: SentenceTree): NounNode[] {
  if (!node.phrase.isName || node.preposition !== undefined) return [];
  const beside = node.relation.startsWith('nsubj') ? nounsUnder(node.above) : [];
  const near = beside.filter(
    ({ phrase, relation }) => relation === 'obl' && phrase.start - node.phrase.end <= FARTHEST_COMPANION,
  );
  return [...below(node, 'nmod'), ...near].filter(
    ({ phrase, preposition }) =>
      phrase.isName &&
      WITH_OTHERS.has(preposition ?? '') &&
      typeOf(phrase) === typeOf(node.phrase) &&
      phrase.start > node.phrase.end &&
      words.slice(node.phrase.end, phrase.start)[0]?.lower === ',',
  );
}

/** "the ministers of Norway and Chile, Ann Lee and Bo Berg,", "two members of the board, …": people whom the tree joins to what they are of hold the offices. */
export function holdersOf(node: NounNode, { words, nounAt, below }: SentenceTree): NounNode[] {
  const office = node.preposition === 'of' ? nounAt(node.above) : undefined;
  const isPlural = office !== undefined && office.phrase.words[office.phrase.words.length - 1] !== office.phrase.lemma;
  if (!isPlural || !isRoleOfPerson(office.phrase) || typeOf(node.phrase) === 'Person') return [];
  const joined = below(node, 'conj')
    .flatMap((one) => [one, ...below(one, 'conj')])
    .filter(({ phrase, preposition }) => phrase.isName && preposition === undefined);
  const people = joined.filter(({ phrase }) => isPersonName(phrase));
  // As many as there are places, or all of the one, behind a comma.
  const places = 1 + joined.length - people.length;
  const end = people[people.length - 1]?.phrase.end ?? 0;
  const isOfOne = places === 1 && words[end]?.lower === ',';
  const isEven = people.length > 1 && (people.length === places || isOfOne);
  return isEven && words[(people[0]?.phrase.start ?? 0) - 1]?.lower === ',' ? people : [];
}

/** The other holders, for the first of them. */
function holdersBeside(node: NounNode, sentence: SentenceTree): NounNode[] {
  const place = node.relation === 'conj' ? sentence.nounAt(node.above) : undefined;
  const [first, ...others] = place === undefined ? [] : holdersOf(place, sentence);
  const own = first === node ? sentence.below(node, 'conj') : [];
  return first === node ? others.filter((other) => !own.includes(other)) : [];
}

/** "met Ann Lee, then Bo Berg": he comes next, though the tree takes him for an apposition. */
const nextOf = (node: NounNode, { words, below }: SentenceTree): NounNode[] =>
  below(node, 'appos').filter(
    ({ phrase }) =>
      NEXT.has(words[phrase.start - 1]?.lower ?? '') &&
      words[phrase.start - 2]?.lower === ',' &&
      areApart(node.phrase, phrase),
  );

/** "Acme, Bright Cables and Fjord Foods", where the tree takes the second for an apposition of the first. */
function listed(node: NounNode, { words, below }: SentenceTree): NounNode[] {
  const rest = below(node, 'conj');
  return below(node, 'appos').filter(
    (other) =>
      words[other.phrase.start - 1]?.lower === ',' &&
      areApart(node.phrase, other.phrase) &&
      [...rest, ...below(other, 'conj')].some(
        ({ phrase }) => phrase.start > other.phrase.start && areApart(other.phrase, phrase),
      ),
  );
}

const NEXT: ReadonlySet<string> = new Set(['then', 'later', 'afterwards', 'next']);

/** Whether two are names of one type for different people or bodies. */
const areApart = (one: NounPhrase, other: NounPhrase): boolean =>
  one.isName &&
  other.isName &&
  (typeOf(one) === 'Person' || typeOf(one) === 'Organization') &&
  typeOf(one) === typeOf(other) &&
  one.referent?.chain.id !== other.referent?.chain.id;
