import type { ReviewPair } from '../../api/review';
import type { EntityId } from '../../model/id';

/** Name of a pair, whichever of the two comes first. */
export function pairKey({ a, b }: ReviewPair): string {
  return [a.entity.id, b.entity.id].sort().join('\u0000');
}

/** Entities of a pair, in its order. */
export function idsOf({ a, b }: ReviewPair): readonly [EntityId, EntityId] {
  return [a.entity.id, b.entity.id];
}

/** The first pair that was not put off; absent where there is none. */
export function nextPair(pairs: readonly ReviewPair[], later: ReadonlySet<string>): ReviewPair | undefined {
  return pairs.find((pair) => !later.has(pairKey(pair)));
}

/** Pairs to ask for so that one is among them that was not put off, in whole pages. */
export function pairsToAsk(later: number, { page, most }: { readonly page: number; readonly most: number }): number {
  return Math.min(most, page * (Math.floor(later / page) + 1));
}
