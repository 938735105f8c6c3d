import type { EntityId } from '../../model/id';
import type { FactLink, GraphReader } from '../../store/contract';

/** The part of a graph that a search has seen, growing level by level from both of its ends. */
export interface Neighbourhood {
  /** Facts between two entities that are one step apart, the best reported first, by neighbour. */
  neighbours(id: EntityId): ReadonlyMap<EntityId, readonly FactLink[]>;
  /** Whether the target may be at most `steps` away, as far as is known. */
  mayReach(id: EntityId, steps: number): boolean;
  /** Grows until every chain of `steps` facts from end to end lies inside, or until the limit of facts. */
  grow(steps: number): Promise<void>;
  /** Whether it could always grow as far as it was asked to. */
  complete(): boolean;
}

interface Side {
  readonly distances: Map<EntityId, number>;
  frontier: readonly EntityId[];
  levels: number;
}

export interface NeighbourhoodOptions {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly includeFormer: boolean;
  /** Facts to read at most. */
  readonly maxFacts: number;
}

/** Returns a neighbourhood that knows its two ends alone. */
export function createNeighbourhood(
  read: Pick<GraphReader, 'linksOf'>,
  { from, to, includeFormer, maxFacts }: NeighbourhoodOptions,
): Neighbourhood {
  const near = new Map<EntityId, Map<EntityId, FactLink[]>>();
  const source = sideOf(from);
  const target = sideOf(to);
  const seen = new Set<string>();
  let complete = true;

  const expand = async (side: Side) => {
    const room = maxFacts - seen.size;
    const links = await read.linksOf(side.frontier, { limit: room + 1 });
    if (links.length > room) {
      complete = false;
      return;
    }
    for (const link of links) {
      if (seen.has(link.id)) continue;
      seen.add(link.id);
      if ((link.current || includeFormer) && link.subject !== link.object) join(near, link);
    }
    const next = side.frontier.flatMap((id) => [...(near.get(id)?.keys() ?? [])]);
    side.levels += 1;
    side.frontier = [...new Set(next)].filter((id) => !side.distances.has(id));
    for (const id of side.frontier) side.distances.set(id, side.levels);
  };

  return {
    neighbours: (id) => near.get(id) ?? new Map(),
    mayReach(id, steps) {
      const distance = target.distances.get(id);
      return distance === undefined ? target.levels < steps && target.frontier.length > 0 : distance <= steps;
    },
    async grow(steps) {
      const ends = [source, target];
      while (complete && source.levels + target.levels < steps && ends.every(({ frontier }) => frontier.length > 0)) {
        await expand(source.frontier.length <= target.frontier.length ? source : target);
      }
    },
    complete: () => complete,
  };
}

function sideOf(id: EntityId): Side {
  return { distances: new Map([[id, 0]]), frontier: [id], levels: 0 };
}

function join(near: Map<EntityId, Map<EntityId, FactLink[]>>, link: FactLink): void {
  for (const [a, b] of [
    [link.subject, link.object],
    [link.object, link.subject],
  ] as const) {
    const others = near.get(a) ?? new Map<EntityId, FactLink[]>();
    near.set(a, others.set(b, [...(others.get(b) ?? []), link].sort(byReports)));
  }
}

const byReports = (a: FactLink, b: FactLink) => b.origins - a.origins || b.claims - a.claims || (a.id < b.id ? -1 : 1);
