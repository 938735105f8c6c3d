import { isDescriptive } from '../grammar/appositions';
import { typeOf } from '../grammar/item-tests';
import type { NounPhrase } from '../grammar/reading';
import type { NounNode, SentenceTree } from './sentence-tree';

/** What the tree puts beside or joins to the wrong one of several names. */
export interface JoinedAppositions {
  /** Of whom among those joined to a name what is beside it is said; `undefined` where of the name itself or of all. */
  lastBefore(node: NounNode, beside: NounNode): NounNode | undefined;
  /** What the tree puts beside the first of those joined, and is said of this one. */
  toldOfLast(node: NounNode): readonly NounNode[];
  /** What the tree joins to a name, and is said of it. */
  furtherOffices(node: NounNode): readonly NounNode[];
}

/** Reads appositions of joined names. `below` gives the phrases under a phrase by relation. */
export function joinedAppositions(
  { words, nounAt }: SentenceTree,
  below: (node: NounNode, ...relations: readonly string[]) => readonly NounNode[],
): JoinedAppositions {
  /** "Ann Lee and Bo Berg, a nurse,": the last, of whom alone a singular is said. */
  const lastBefore: JoinedAppositions['lastBefore'] = (node, { phrase }) =>
    !node.phrase.isName || phrase.isName || phrase.words[phrase.words.length - 1] !== phrase.lemma
      ? undefined
      : below(node, 'conj').findLast(
          (joined) =>
            isPerson(joined.phrase) && joined.phrase.start > node.phrase.start && joined.phrase.end < phrase.start,
        );

  const isOneOf = ({ lemma, end }: NounPhrase): boolean => lemma === 'one' && words[end]?.lower === 'of';

  return {
    lastBefore,
    toldOfLast: (node) => {
      const first = node.relation === 'conj' && isPerson(node.phrase) ? nounAt(node.above) : undefined;
      return first === undefined ? [] : below(first, 'appos').filter((other) => lastBefore(first, other) === node);
    },
    // "Ann Lee, a nurse and one of the founders of the party,"
    furtherOffices: (node) => {
      if (!isPerson(node.phrase)) return [];
      const beside = below(node, 'appos').filter(({ phrase }) => !phrase.isName);
      if (beside.length === 0) return [];
      return below(node, 'conj').filter(
        ({ phrase, preposition }) =>
          !phrase.isName &&
          preposition === undefined &&
          (isDescriptive(phrase) || isOneOf(phrase)) &&
          words[phrase.start - 1]?.lower === 'and' &&
          words[phrase.start - 2]?.lower !== ',' &&
          beside.some((one) => one.phrase.end <= phrase.start),
      );
    },
  };
}

const isPerson = (phrase: NounPhrase): boolean => phrase.isName && typeOf(phrase) === 'Person';
