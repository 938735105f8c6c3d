import type { TimeExpression } from '../../../model/mention';
import { type Dependencies, dependents } from './dependencies';
import { offsetTime } from './offset-times';
import type { SentenceTree } from './sentence-tree';

/** Times by the clause that they hang on, over the nouns between. */
export function ownersOfTimes(
  { tree, times }: SentenceTree,
  pivots: ReadonlySet<number>,
): Map<number, TimeExpression[]> {
  const owners = new Map<number, TimeExpression[]>();
  for (const { time, head } of times) {
    if (isOfDeed(tree, head)) continue;
    let at = tree.tokens[head]?.head ?? -1;
    while (at >= 0 && !pivots.has(at)) at = tree.tokens[at]?.head ?? -1;
    const owner = at >= 0 ? at : pivots.has(head) ? head : -1;
    if (owner < 0) continue;
    const list = owners.get(owner);
    if (list === undefined) owners.set(owner, [time]);
    else list.push(time);
  }
  return owners;
}

/** "Condemned the May 14 attack", "Saturday's attack drew anger": the day is that of the subject or object before which it stands. */
function isOfDeed({ tokens }: Dependencies, at: number): boolean {
  const noun = tokens[at]?.head ?? -1;
  return noun > at && /^(?:obj|nsubj)$/.test(tokens[noun]?.deprel ?? '');
}

/** "On Monday X met Y and visited Z", "travelled there on Monday and met Y", "to Oslo on Monday, where he met Y". */
export function timesOfTwin(
  pivot: number,
  sentence: SentenceTree,
  owners: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  const { tree, words } = sentence;
  const token = tree.tokens[pivot];
  if (token === undefined) return [];
  const offset = offsetTime(pivot, sentence, timesAbove(pivot, sentence.tree, owners));
  if (offset !== undefined) return [offset];
  if (owners.has(pivot)) return [];
  const isPlaced = tree.children(pivot).some((child) => words[child]?.lower === 'where');
  if (isPlaced) return timesAbove(pivot, tree, owners);
  // "attacked Halm on Sunday, killing Ann Lee": on the same day.
  const isResult = token.deprel === 'advcl' && token.xpos === 'VBG' && dependents(tree, pivot, 'mark').length === 0;
  if (isResult && pivot > token.head) return owners.get(token.head) ?? [];
  if (token.deprel !== 'conj' && token.deprel !== 'parataxis') return [];
  const sharesSubject = dependents(tree, pivot, 'nsubj').length === 0;
  const before = sharesSubject ? (words[pivot]?.start ?? 0) : (words[token.head]?.start ?? 0);
  const above = owners.get(token.head) ?? timesOfTwin(token.head, sentence, owners);
  return above.filter(({ span }) => span.start < before);
}

/** Times of the nearest clause above that has any. */
function timesAbove(
  pivot: number,
  { tokens }: Dependencies,
  owners: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  for (let at = tokens[pivot]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1) {
    const found = owners.get(at);
    if (found !== undefined) return found;
  }
  return [];
}
