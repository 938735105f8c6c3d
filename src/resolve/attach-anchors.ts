import type { Chain } from '../model/chain';
import type { AnchoredDecision } from '../model/decision';
import type { ChainId } from '../model/id';

/** Decisions by the chain that they are about: of the names of all chains, the one that overlaps an anchor most, the first of equals. */
export function attachAnchors(
  anchors: readonly AnchoredDecision[],
  chains: readonly Chain[],
): ReadonlyMap<ChainId, readonly AnchoredDecision[]> {
  const found = new Map<ChainId, AnchoredDecision[]>();
  for (const anchor of anchors) {
    let best: { readonly chain: ChainId; readonly overlap: number; readonly excess: number } | undefined;
    for (const { id, mentions } of chains) {
      for (const { mention } of mentions) {
        if (mention.kind !== 'name') continue;
        const { start, end } = mention.span;
        const overlap = Math.min(end, anchor.end) - Math.max(start, anchor.start);
        const excess = end - start - overlap;
        if (overlap <= 0) continue;
        if (best === undefined || overlap > best.overlap || (overlap === best.overlap && excess < best.excess)) {
          best = { chain: id, overlap, excess };
        }
      }
    }
    if (best === undefined) continue;
    const known = found.get(best.chain);
    const isTwice = known?.some(({ decision, side }) => decision === anchor.decision && side === anchor.side);
    if (known === undefined) found.set(best.chain, [anchor]);
    else if (!isTwice) known.push(anchor);
  }
  return found;
}
