const { max } = Math;
const { NEGATIVE_INFINITY } = Number;

const ROOT_PENALTY = 1e6;

/**
 * Heads (1-based, 0 the root) of the best tree with exactly one root. `scores` is tokens × (tokens + 1), row-major, column 0 the root.
 * Takes each token's best head where these form such a tree, else Chu–Liu/Edmonds, with a constant taken from the root's arcs so that
 * one child is cheapest (Stanojević and Cohen, EMNLP 2021). Ties go to the smaller head. Cost: O(n²); O(n³) in the worst case, where cycles nest and many heads lie in each.
 */
export function spanningTree(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d++) heads[d] = bestHead(scores, n, d);
  if (isTree(heads)) return heads;
  return edmonds(scores, n);
}

function bestHead(scores: Float32Array, n: number, dependent: number): number {
  let best = -1;
  let most = NEGATIVE_INFINITY;
  for (let h = 0; h <= n; h++) {
    const score = scores[dependent * (n + 1) + h]!;
    if (h !== dependent + 1 && score > most) [best, most] = [h, score];
  }
  return max(0, best);
}

function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const h of heads) if (h === 0) roots++;
  if (roots !== 1) return false;
  const governors = new Int32Array(heads.length + 1);
  governors.set(heads, 1);
  return findCycle(nodesTo(heads.length), governors).length === 0;
}

/** 0, 1 … n. */
function nodesTo(n: number): Int32Array {
  const nodes = new Int32Array(n + 1);
  for (let node = 1; node <= n; node++) nodes[node] = node;
  return nodes;
}

/** The first cycle among `nodes` (ascending, the root first), its nodes ascending; empty where there is none. */
function findCycle(nodes: Int32Array, heads: Int32Array): number[] {
  const seenBy = new Int32Array(heads.length);
  for (let k = 1; k < nodes.length; k++) {
    const first = nodes[k]!;
    let x = first;
    while (x !== 0 && seenBy[x] === 0) {
      seenBy[x] = first;
      x = heads[x]!;
    }
    if (x === 0 || seenBy[x] !== first) continue;
    const cycle = [x];
    for (let y = heads[x]!; y !== x; y = heads[y]!) cycle.push(y);
    return cycle.sort((a, b) => a - b);
  }
  return [];
}

/** A cycle that became one node. */
interface Contraction {
  readonly node: number;
  readonly cycle: readonly number[];
  /** Heads of the cycle's nodes inside it. */
  readonly inside: readonly number[];
  /** Node of the cycle that each node outside takes as its head, where it takes one. */
  readonly leave: Int16Array;
  /** Node of the cycle that each head outside enters. */
  readonly enter: Int16Array;
}

/**
 * Heads of the best arborescence from the root. A contracted cycle becomes a new node, the last, in place, so that a contraction costs
 * nodes × cycle and the best heads are looked up again only where they lay in the cycle.
 */
function edmonds(scores: Float32Array, n: number): Int32Array {
  const size = 2 * n + 1;
  const matrix = new Float64Array(size * size).fill(NEGATIVE_INFINITY);
  for (let d = 1; d <= n; d++) {
    for (let h = 0; h <= n; h++) if (h !== d) matrix[d * size + h] = scores[(d - 1) * (n + 1) + h]!;
    matrix[d * size]! -= ROOT_PENALTY;
  }
  let nodes = nodesTo(n);
  const heads = new Int32Array(size);
  for (let d = 1; d <= n; d++) heads[d] = bestNode(matrix, d * size, nodes);
  const contractions: Contraction[] = [];
  for (let cycle = findCycle(nodes, heads); cycle.length > 0; cycle = findCycle(nodes, heads)) {
    const node = n + 1 + contractions.length;
    const leave = new Int16Array(size);
    const enter = new Int16Array(size);
    const outside = nodes.filter((v) => !cycle.includes(v));
    const lost = cycle.map((c) => matrix[c * size + heads[c]!]!);
    for (const v of outside) {
      const row = v * size;
      let out = 0;
      let into = 0;
      for (let k = 1; k < cycle.length; k++) {
        if (matrix[row + cycle[k]!]! > matrix[row + cycle[out]!]!) out = k;
        if (matrix[cycle[k]! * size + v]! - lost[k]! > matrix[cycle[into]! * size + v]! - lost[into]!) into = k;
      }
      leave[v] = cycle[out]!;
      enter[v] = cycle[into]!;
      if (v > 0) matrix[row + node] = matrix[row + cycle[out]!]!;
      matrix[node * size + v] = matrix[cycle[into]! * size + v]! - lost[into]!;
    }
    contractions.push({ node, cycle, inside: cycle.map((c) => heads[c]!), leave, enter });
    nodes = Int32Array.of(...outside, node);
    heads[node] = bestNode(matrix, node * size, nodes);
    for (const v of outside) if (v > 0 && cycle.includes(heads[v]!)) heads[v] = bestNode(matrix, v * size, nodes);
  }
  expand(heads, nodes, contractions);
  return heads.slice(1, n + 1);
}

/** Opens the contracted cycles again, the last first. */
function expand(heads: Int32Array, nodes: Int32Array, contractions: readonly Contraction[]): void {
  const live = [...nodes];
  for (const { node, cycle, inside, leave, enter } of contractions.toReversed()) {
    for (const v of live) if (v !== node && heads[v] === node) heads[v] = leave[v]!;
    for (const [k, c] of cycle.entries()) heads[c] = inside[k]!;
    const governor = heads[node]!;
    heads[enter[governor]!] = governor;
    live.push(...cycle);
  }
}

/** The node with the best score of a row that starts at `row`; ties go to the smaller. */
function bestNode(matrix: Float64Array, row: number, nodes: Int32Array): number {
  let best = 0;
  for (const node of nodes) if (matrix[row + node]! > matrix[row + best]!) best = node;
  return best;
}
