import type { EntityId } from '../../model/id';
import type { FactLink } from '../../store/contract';
import { byOrigins, type Chain, type ChainOptions, type FoundStep } from './chains';
import type { Neighbourhood } from './neighbourhood';

interface TimedChain extends Chain {
  /** Date of the last step. */
  readonly date: string;
}

/**
 * The chains of one length in which no step is dated before the one before it, those that arrive first in front, then those
 * with the most origins. Step by step only the earliest chains to every entity are kept: whoever arrives later can go on to
 * nothing that the earlier ones cannot reach.
 */
export function timedChains(known: Neighbourhood, { from, to, length, limit }: ChainOptions): readonly Chain[] {
  let reached = new Map<EntityId, readonly TimedChain[]>([[from, [{ steps: [], origins: 0, key: '', date: '' }]]]);
  for (let step = 1; step <= length; step++) {
    const next = new Map<EntityId, TimedChain[]>();
    for (const [id, chains] of reached) {
      for (const [other, links] of known.neighbours(id)) {
        if (!known.mayReach(other, length - step)) continue;
        const longer = chains.flatMap((chain) => extend(chain, { from: id, to: other, links }));
        next.set(other, [...(next.get(other) ?? []), ...longer]);
      }
    }
    reached = new Map([...next].map(([id, chains]) => [id, chains.sort(byArrival).slice(0, limit)]));
  }
  return reached.get(to) ?? [];
}

type Step = Omit<FoundStep, 'link'> & { readonly links: readonly FactLink[] };

/** The chain with the earliest step that is not before its end; of facts of one date the best reported. */
function extend(chain: TimedChain, { from, to, links }: Step): readonly TimedChain[] {
  let best: { readonly link: FactLink; readonly date: string } | undefined;
  for (const link of links) {
    const date = link.dates.find((each) => each >= chain.date);
    if (date !== undefined && (best === undefined || date < best.date)) best = { link, date };
  }
  if (best === undefined) return [];
  const { link, date } = best;
  return [
    {
      steps: [...chain.steps, { from, to, link, date }],
      origins: chain.origins + link.origins,
      key: `${chain.key} ${link.id}`,
      date,
    },
  ];
}

const byArrival = (a: TimedChain, b: TimedChain) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byOrigins(a, b));
