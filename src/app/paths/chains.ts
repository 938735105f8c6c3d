import type { EntityId } from '../../model/id';
import type { FactLink } from '../../store/contract';
import type { Neighbourhood } from './neighbourhood';

/** From one entity to the next by a fact between them. */
export interface FoundStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly link: FactLink;
  /** In time order alone. */
  readonly date?: string;
}

/** Steps that follow each other, with what ranks them. */
export interface Chain {
  readonly steps: readonly FoundStep[];
  readonly origins: number;
  /** Ids of the facts, for a total order. */
  readonly key: string;
}

export interface ChainOptions {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Steps of a chain, exactly: the distance of the ends or one more, at which no entity can come twice. */
  readonly length: number;
  /** Chains at most. */
  readonly limit: number;
}

/**
 * The chains of one length with the most origins, ties by the ids of their facts. From the end backwards only the best
 * chains of every entity are kept, which is exact, since origins add up; cost: facts seen × limit.
 */
export function bestChains(known: Neighbourhood, { from, to, length, limit }: ChainOptions): readonly Chain[] {
  const kept = new Map<string, readonly Chain[]>();
  const chainsFrom = (id: EntityId, steps: number): readonly Chain[] => {
    if (steps === 0) return id === to ? [{ steps: [], origins: 0, key: '' }] : [];
    const place = `${steps} ${id}`;
    const before = kept.get(place);
    if (before !== undefined) return before;
    const chains: Chain[] = [];
    for (const [next, [link]] of known.neighbours(id)) {
      if (link === undefined || !known.mayReach(next, steps - 1)) continue;
      for (const rest of chainsFrom(next, steps - 1)) {
        chains.push({
          steps: [{ from: id, to: next, link }, ...rest.steps],
          origins: link.origins + rest.origins,
          key: `${link.id} ${rest.key}`,
        });
      }
    }
    const best = chains.sort(byOrigins).slice(0, limit);
    kept.set(place, best);
    return best;
  };
  return chainsFrom(from, length);
}

/** Most origins first, then by facts. */
export const byOrigins = (a: Chain, b: Chain) => b.origins - a.origins || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
