import { compareCodeUnits } from '../base/compare';
import { areYearsApart, doYearsAgree } from './birth-years';
import { decideGroups, type NodeDecision } from './decide-groups';
import { leastAcross } from './namesake-circles';
import type { ClusterNode } from './node';

/** Evidence about pairs of nodes, in either order. */
export interface ClusterEvidence {
  /** Whether an article keeps them apart. */
  isToldApart(a: ClusterNode, b: ClusterNode): boolean;
  /** Whether both stand in one text, under two dates of publication. */
  areInOneText(a: ClusterNode, b: ClusterNode): boolean;
  /** Whether one still holds an office when the other has long been its former holder. */
  areTermsApart(a: ClusterNode, b: ClusterNode): boolean;
  /** Weight of the context that they share; 0 for none. */
  shared(a: ClusterNode, b: ClusterNode): number;
  /** Least weight of shared context at which their names are one; absent where neither may be a variant of the other. */
  leastShared(a: ClusterNode, b: ClusterNode): number | undefined;
  /** Latest first. */
  readonly decisions: readonly NodeDecision[];
}

/** How many times the chains of the next one a cluster needs to have for chains that tell no country or birth to go with it. */
const DOMINANT = 10;

/**
 * Groups nodes that are one thing; clusters and their nodes are in key order, and the result does not depend on the order of `nodes`.
 * What people decided comes first, the latest decision before earlier ones. Then nodes that share a key join, the ones with most chains
 * first, unless an article tells two of them apart, their kinds or years of birth differ, one holds the office that the other has held, or they are
 * at home in two countries and share nothing else.
 * Last come variants of names that share enough context, where every name of one cluster may be a variant of every name of the other.
 * Cost: linear without conflicts, else O(pairs × cluster size²).
 */
export function clusterNodes(
  nodes: readonly ClusterNode[],
  evidence: ClusterEvidence,
): readonly (readonly ClusterNode[])[] {
  const sorted = [...nodes].sort((a, b) => compareCodeUnits(a.key, b.key));
  const { groups, isForbidden } = decideGroups(sorted, evidence.decisions);
  // One array a cluster, shared by its nodes.
  const clusters = new Map<ClusterNode, ClusterNode[]>();
  for (const group of groups) {
    const own = [...group];
    for (const node of group) clusters.set(node, own);
  }
  const areApart = (a: ClusterNode, b: ClusterNode): boolean =>
    isForbidden(a, b) ||
    (a.kindGroup !== '' && b.kindGroup !== '' && a.kindGroup !== b.kindGroup) ||
    (a.circle !== '' && b.circle !== '' && a.circle !== b.circle) ||
    (areYearsApart(a.born, b.born) && !evidence.areInOneText(a, b)) ||
    (a.facet !== '' &&
      b.facet !== '' &&
      a.facet !== b.facet &&
      support(a, b, evidence) < leastAcross(Math.min(a.chains, b.chains))) ||
    evidence.isToldApart(a, b) ||
    evidence.areTermsApart(a, b);
  const join = (a: ClusterNode, b: ClusterNode, may: (x: ClusterNode, y: ClusterNode) => boolean): void => {
    const left = clusters.get(a)!;
    const right = clusters.get(b)!;
    if (left === right) return;
    if (left.some((x) => right.some((y) => areApart(x, y) || !may(x, y)))) return;
    left.push(...right);
    for (const node of right) clusters.set(node, left);
  };
  const any = (): boolean => true;
  const pairs = rankKeyPairs(sorted);
  for (const { a, b } of pairs) if (!isTornPair(a, b)) join(a, b, any);
  for (const { a, b } of pairs.filter((pair) => isTornPair(pair.a, pair.b))) {
    const isWanted = (plain: ClusterNode, placed: ClusterNode): boolean => {
      if (!tellsMore(placed, plain)) return true;
      const wanted = chooseHome(plain, pairs, { clusters, areApart, shared: evidence.shared });
      return wanted === undefined || wanted === clusters.get(placed);
    };
    if (isWanted(a, b) && isWanted(b, a)) join(a, b, any);
  }
  for (const { a, b } of rankVariants(sorted, evidence)) join(a, b, (x, y) => evidence.leastShared(x, y) !== undefined);
  return [...new Set(clusters.values())]
    .map((cluster) => cluster.sort((a, b) => compareCodeUnits(a.key, b.key)))
    .sort((a, b) => compareCodeUnits(a[0]!.key, b[0]!.key));
}

interface Pair {
  readonly a: ClusterNode;
  readonly b: ClusterNode;
}

/** A node that tells no country, no birth or no circle beside one that does; of one circle what each tells is the other's too. */
const isTornPair = (a: ClusterNode, b: ClusterNode): boolean =>
  (a.circle === '' || a.circle !== b.circle) && (tellsMore(a, b) || tellsMore(b, a));

const tellsMore = (a: ClusterNode, b: ClusterNode): boolean =>
  (a.facet !== '' && b.facet === '') || (a.born !== '' && b.born === '') || (a.circle !== '' && b.circle === '');

/** Weight of what two nodes share, years of birth that agree counted as one tie. */
const support = (a: ClusterNode, b: ClusterNode, { shared }: Pick<ClusterEvidence, 'shared'>): number =>
  shared(a, b) + (doYearsAgree(a.born, b.born) ? 1 : 0);

/**
 * Of several namesakes that are apart, the cluster that a node without a country or a birth belongs to: the one that it shares most context with,
 * else the one with by far the most chains; `none` where neither says, `undefined` where there is no choice to make.
 */
function chooseHome(
  plain: ClusterNode,
  pairs: readonly Pair[],
  {
    clusters,
    areApart,
    shared,
  }: {
    readonly clusters: ReadonlyMap<ClusterNode, readonly ClusterNode[]>;
    readonly areApart: (a: ClusterNode, b: ClusterNode) => boolean;
    readonly shared: ClusterEvidence['shared'];
  },
): readonly ClusterNode[] | undefined {
  const others = pairs
    .flatMap(({ a, b }) => (a === plain ? [b] : b === plain ? [a] : []))
    .filter((other) => tellsMore(other, plain));
  const homes = [...new Set(others.map((other) => clusters.get(other)!))];
  const isTorn = homes.some((one, at) =>
    homes.slice(at + 1).some((other) => one.some((x) => other.some((y) => areApart(x, y)))),
  );
  if (!isTorn) return undefined;
  const rank = (value: (cluster: readonly ClusterNode[]) => number, factor: number) => {
    const [best, next] = homes.map((cluster) => ({ cluster, value: value(cluster) })).sort((a, b) => b.value - a.value);
    return best !== undefined && next !== undefined && best.value >= factor * Math.max(1, next.value)
      ? best.cluster
      : undefined;
  };
  const context = (cluster: readonly ClusterNode[]): number =>
    cluster.reduce((sum, node) => sum + shared(plain, node), 0);
  const chains = (cluster: readonly ClusterNode[]): number =>
    cluster.reduce((sum, node) => sum + (tellsMore(node, plain) ? node.chains : 0), 0);
  return rank(context, 2) ?? rank(chains, DOMINANT) ?? NONE;
}

const NONE: readonly ClusterNode[] = [];

/** Pairs that share a key: of one kind and country first, then by the smaller number of chains, then by key. */
function rankKeyPairs(nodes: readonly ClusterNode[]): readonly Pair[] {
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
  const differing = ({ a, b }: Pair): number =>
    (a.kindGroup === b.kindGroup ? 0 : 2) +
    (a.facet === b.facet ? 0 : 1) +
    (a.born === b.born ? 0 : 1) +
    (a.circle === b.circle ? 0 : 1);
  return [...pairs.values()].sort(
    (x, y) =>
      differing(x) - differing(y) ||
      weight(y) - weight(x) ||
      compareCodeUnits(x.a.key, y.a.key) ||
      compareCodeUnits(x.b.key, y.b.key),
  );
}

/** Pairs whose names are variants and whose context says that they are one, by what they share, then by key. */
function rankVariants(nodes: readonly ClusterNode[], evidence: ClusterEvidence): readonly Pair[] {
  const pairs = nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      // Namesakes by half that share a year of birth alone are many.
      if (evidence.shared(a, b) === 0) return [];
      const score = support(a, b, evidence);
      return score >= (evidence.leastShared(a, b) ?? Number.POSITIVE_INFINITY) ? [{ a, b, score }] : [];
    }),
  );
  return pairs.sort(
    (x, y) => y.score - x.score || compareCodeUnits(x.a.key, y.a.key) || compareCodeUnits(x.b.key, y.b.key),
  );
}
