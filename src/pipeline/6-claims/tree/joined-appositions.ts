import { isDescriptive } from '../grammar/appositions';
import { isPersonName } from '../grammar/item-tests';
import type { NounPhrase } from '../grammar/reading';
import type { NounNode, SentenceTree } from './sentence-tree';

/**
 * Of whom among those joined to a name what is beside it is said; `undefined` where of the name itself or of all: in "Ann Lee and Bo Berg,
 * a nurse," of the last, of whom alone a singular is said.
 */
export const lastBefore = (
  node: NounNode,
  { phrase }: NounNode,
  { below }: Pick<SentenceTree, 'below'>,
): NounNode | undefined =>
  !node.phrase.isName || phrase.isName || phrase.words[phrase.words.length - 1] !== phrase.lemma
    ? undefined
    : below(node, 'conj').findLast(
        (joined) =>
          isPersonName(joined.phrase) && joined.phrase.start > node.phrase.start && joined.phrase.end < phrase.start,
      );

/** What the tree puts beside the first of those joined, and is said of this one. */
export function toldOfLast(node: NounNode, sentence: SentenceTree): readonly NounNode[] {
  const first = node.relation === 'conj' && isPersonName(node.phrase) ? sentence.nounAt(node.above) : undefined;
  return first === undefined
    ? []
    : sentence.below(first, 'appos').filter((other) => lastBefore(first, other, sentence) === node);
}

/** What the tree joins to a name, and is said of it: "Ann Lee, a nurse and one of the founders of the party,". */
export function furtherOffices(node: NounNode, { words, below }: SentenceTree): readonly NounNode[] {
  if (!isPersonName(node.phrase)) return [];
  const beside = below(node, 'appos').filter(({ phrase }) => !phrase.isName);
  if (beside.length === 0) return [];
  const isOneOf = ({ lemma, end }: NounPhrase): boolean => lemma === 'one' && words[end]?.lower === 'of';
  return below(node, 'conj').filter(
    ({ phrase, preposition }) =>
      !phrase.isName &&
      preposition === undefined &&
      (isDescriptive(phrase) || isOneOf(phrase)) &&
      words[phrase.start - 1]?.lower === 'and' &&
      words[phrase.start - 2]?.lower !== ',' &&
      beside.some((one) => one.phrase.end <= phrase.start),
  );
}
