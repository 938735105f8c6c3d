/** A chain with its planted figure and the entity that it was resolved to. */
export interface ScoredChain {
  readonly truth: number;
  readonly entity: number;
}

export interface Score {
  readonly chains: number;
  readonly pairwise: { readonly precision: number; readonly recall: number };
  /** Bagga and Baldwin, 1998. */
  readonly bCubed: { readonly precision: number; readonly recall: number };
}

/** Precision and recall of merging, over pairs of chains and over chains (B³). Cost: linear. */
export function score(chains: readonly ScoredChain[]): Score {
  const truths = new Map<number, number>();
  const entities = new Map<number, number>();
  const both = new Map<string, number>();
  for (const { truth, entity } of chains) {
    truths.set(truth, (truths.get(truth) ?? 0) + 1);
    entities.set(entity, (entities.get(entity) ?? 0) + 1);
    both.set(`${truth} ${entity}`, (both.get(`${truth} ${entity}`) ?? 0) + 1);
  }
  const pairs = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  let precision = 0;
  let recall = 0;
  for (const [key, count] of both) {
    const [truth, entity] = key.split(' ').map(Number) as [number, number];
    precision += (count * count) / entities.get(entity)!;
    recall += (count * count) / truths.get(truth)!;
  }
  const right = pairs(both.values());
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    chains: chains.length,
    pairwise: { precision: round(right / pairs(entities.values())), recall: round(right / pairs(truths.values())) },
    bCubed: { precision: round(precision / chains.length), recall: round(recall / chains.length) },
  };
}
