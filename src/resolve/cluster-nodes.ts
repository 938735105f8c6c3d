import { compareCodeUnits } from '../base/compare';
/** Chains of all articles that share their class and name keys. */
export interface ClusterNode {
  readonly ref: number;
  /** Unique and stable: class, kind group and keys. */
  readonly key: string;
  /** Nodes of two different groups are never one; the empty group goes with any. */
  readonly kindGroup: string;
  readonly keys: readonly string[];
  /** Number of chains. */
  readonly chains: number;
}

/**
 * Groups nodes that share a key, directly or over others, unless an article tells two of them apart or their kinds
 * differ. Clusters and their nodes are in key order; the result does not depend on the order of `nodes`.
 * Where something keeps a group from being one, the pairs with most chains join first.
 * Cost: linear without conflicts, else O(pairs sharing a key × cluster size).
 */
export function clusterNodes(
  nodes: readonly ClusterNode[],
  isToldApart: (a: ClusterNode, b: ClusterNode) => boolean,
): readonly (readonly ClusterNode[])[] {
  const sorted = [...nodes].sort((a, b) => compareCodeUnits(a.key, b.key));
  const clusters = new Map(sorted.map((node) => [node, [node]]));
  for (const { a, b } of rankPairs(sorted)) {
    const left = clusters.get(a)!;
    const right = clusters.get(b)!;
    if (left === right) continue;
    if (left.some((x) => right.some((y) => areKindsApart(x, y) || isToldApart(x, y)))) continue;
    left.push(...right);
    for (const node of right) clusters.set(node, left);
  }
  return [...new Set(clusters.values())]
    .map((cluster) => cluster.sort((a, b) => compareCodeUnits(a.key, b.key)))
    .sort((a, b) => compareCodeUnits(a[0]!.key, b[0]!.key));
}

interface Pair {
  readonly a: ClusterNode;
  readonly b: ClusterNode;
}

/** Pairs that share a key: of one kind first, then by the smaller number of chains, then by key. */
function rankPairs(nodes: readonly ClusterNode[]): readonly Pair[] {
  const byKey = new Map<string, ClusterNode[]>();
  for (const node of nodes) {
    for (const key of node.keys) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(node);
      else byKey.set(key, [node]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const sharing of byKey.values()) {
    sharing.forEach((a, index) => {
      for (const b of sharing.slice(index + 1)) pairs.set(`${a.key}\u0000${b.key}`, { a, b });
    });
  }
  const weight = ({ a, b }: Pair): number => Math.min(a.chains, b.chains);
  const sameKind = ({ a, b }: Pair): number => (a.kindGroup === b.kindGroup ? 0 : 1);
  return [...pairs.values()].sort(
    (x, y) =>
      sameKind(x) - sameKind(y) ||
      weight(y) - weight(x) ||
      compareCodeUnits(x.a.key, y.a.key) ||
      compareCodeUnits(x.b.key, y.b.key),
  );
}

const areKindsApart = (a: ClusterNode, b: ClusterNode): boolean =>
  a.kindGroup !== '' && b.kindGroup !== '' && a.kindGroup !== b.kindGroup;
