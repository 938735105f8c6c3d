import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { bestChains, type Chain, type FoundStep } from './chains';
import { createNeighbourhood } from './neighbourhood';
import { timedChains } from './timed-chains';

export interface FindPathsOptions {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Paths at most. */
  readonly limit: number;
  /** Facts in a path at most. */
  readonly steps: number;
  /** Whether each step must be dated, and no earlier than the one before. */
  readonly inTimeOrder: boolean;
  /** Whether offices formerly held count. */
  readonly includeFormer: boolean;
  /** Facts to look at. Default 100,000. */
  readonly maxFacts?: number;
}

/**
 * The shortest paths between two entities and, where there are fewer than asked for, those one step longer. Of one length
 * those with the most origins come first, in time order those that arrive first. The search goes from both ends, so that
 * it reads the facts of a few levels only; `complete` is false where it read as many facts as it may. The same answer from
 * every store.
 */
export async function findPaths(
  read: Pick<GraphReader, 'linksOf'>,
  { maxFacts = 100_000, limit, steps, inTimeOrder, ...ends }: FindPathsOptions,
): Promise<{ readonly paths: readonly (readonly FoundStep[])[]; readonly complete: boolean }> {
  const known = createNeighbourhood(read, { ...ends, maxFacts });
  const chainsOf = inTimeOrder ? timedChains : bestChains;
  const found: Chain[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  for (let length = 1; length <= Math.min(steps, shortest + 1) && found.length < limit; length++) {
    if (ends.from === ends.to) break;
    await known.grow(length);
    const chains = chainsOf(known, { ...ends, length, limit: limit - found.length });
    if (chains.length > 0) shortest = Math.min(shortest, length);
    found.push(...chains);
  }
  return { paths: found.map((chain) => chain.steps), complete: known.complete() };
}
