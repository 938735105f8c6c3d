import type { ClusterNode } from './node';

/** A decision on the nodes that its mentions stand for now; each side lists rows of nodes. */
export interface NodeDecision {
  readonly id: number;
  readonly kind: 'same' | 'different';
  readonly sides: readonly (readonly number[])[];
}

/**
 * Groups nodes as people decided: `same` holds together whatever speaks against it, `different` apart whatever speaks for it. Of two
 * decisions that contradict each other the later one holds. Nodes that no decision concerns are groups of one. `nodes` in key order.
 */
export function decideGroups(
  nodes: readonly ClusterNode[],
  decisions: readonly NodeDecision[],
): {
  readonly groups: readonly (readonly ClusterNode[])[];
  readonly isForbidden: (a: ClusterNode, b: ClusterNode) => boolean;
} {
  const groups = new Map(nodes.map((node) => [node.ref, [node]]));
  const forbidden = new Set<string>();
  const areForbidden = (left: readonly ClusterNode[], right: readonly ClusterNode[]): boolean =>
    left.some((x) => right.some((y) => forbidden.has(pairKey(x.ref, y.ref))));
  for (const { kind, sides } of [...decisions].sort((a, b) => b.id - a.id)) {
    // Rows are numbered by history: only the order of keys is the same whatever came first.
    const known = sides.map((side) => nodes.flatMap(({ ref }) => (side.includes(ref) ? [ref] : [])));
    if (kind === 'same') {
      const [first, ...rest] = nodes.flatMap(({ ref }) => (known.flat().includes(ref) ? [ref] : []));
      if (first === undefined) continue;
      for (const ref of rest) {
        const left = groups.get(first)!;
        const right = groups.get(ref)!;
        if (left === right || areForbidden(left, right)) continue;
        left.push(...right);
        for (const node of right) groups.set(node.ref, left);
      }
      continue;
    }
    for (const [index, side] of known.entries()) {
      for (const other of known.slice(index + 1).flat()) {
        for (const ref of side) if (groups.get(ref) !== groups.get(other)) forbidden.add(pairKey(ref, other));
      }
    }
  }
  return {
    groups: [...new Set(groups.values())],
    isForbidden: (a, b) => forbidden.has(pairKey(a.ref, b.ref)),
  };
}

const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
