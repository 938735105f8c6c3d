const { max } = Math;
const { NEGATIVE_INFINITY } = Number;

const ROOT_PENALTY = 1e6;

/**
 * Heads (1-based, 0 the root) of the best tree with exactly one root. `scores` is tokens × (tokens + 1), row-major, column 0 the root.
 * Takes each token's best head where these form such a tree, else Chu–Liu/Edmonds, with a constant taken from the root's arcs so that
 * one child is cheapest (Stanojević and Cohen, EMNLP 2021). Ties go to the smaller head. Cost: O(n²), O(n³) in the worst case.
 */
export function spanningTree(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d++) heads[d] = bestHead(scores, n, d);
  if (isTree(heads)) return heads;
  const matrix: Float64Array[] = [new Float64Array(n + 1).fill(NEGATIVE_INFINITY)];
  for (let d = 0; d < n; d++) {
    const row = Float64Array.from(scores.subarray(d * (n + 1), (d + 1) * (n + 1)));
    row[d + 1] = NEGATIVE_INFINITY;
    row[0]! -= ROOT_PENALTY;
    matrix.push(row);
  }
  return Int32Array.from(edmonds(matrix).slice(1));
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
  return roots === 1 && findCycle([0, ...heads]).length === 0;
}

/** Nodes of one cycle, ascending; empty where there is none. */
function findCycle(heads: readonly number[]): number[] {
  const seenBy = new Int32Array(heads.length);
  for (let i = 1; i < heads.length; i++) {
    const path: number[] = [];
    let x = i;
    while (x !== 0 && seenBy[x] === 0) {
      seenBy[x] = i;
      path.push(x);
      x = heads[x]!;
    }
    if (x !== 0 && seenBy[x] === i) return path.slice(path.indexOf(x)).sort((a, b) => a - b);
    for (const p of path) seenBy[p] = -1;
  }
  return [];
}

/** Best arborescence from node 0; `scores[d][h]`. */
function edmonds(scores: readonly Float64Array[]): number[] {
  const m = scores.length;
  const heads = [0];
  for (let d = 1; d < m; d++) heads.push(argmax(scores[d]!));
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const inside = new Set(cycle);
  const outside: number[] = [];
  for (let v = 0; v < m; v++) if (!inside.has(v)) outside.push(v);
  const k = outside.length;
  const small = Array.from({ length: k + 1 }, () => new Float64Array(k + 1).fill(NEGATIVE_INFINITY));
  const leave: number[] = [];
  const enter: number[] = [];
  for (const [a, v] of outside.entries()) {
    for (const [b, u] of outside.entries()) small[a]![b] = scores[v]![u]!;
    leave[a] = bestOf(cycle, (c) => scores[v]![c]!);
    small[a]![k] = scores[v]![leave[a]!]!;
    enter[a] = bestOf(cycle, (c) => scores[c]![v]! - scores[c]![heads[c]!]!);
    small[k]![a] = scores[enter[a]!]![v]! - scores[enter[a]!]![heads[enter[a]!]!]!;
  }
  small[0]!.fill(NEGATIVE_INFINITY);
  const solved = edmonds(small);
  for (let a = 1; a < k; a++) heads[outside[a]!] = solved[a] === k ? leave[a]! : outside[solved[a]!]!;
  heads[enter[solved[k]!]!] = outside[solved[k]!]!;
  return heads;
}

function argmax(row: Float64Array): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if (row[i]! > row[best]!) best = i;
  return best;
}

function bestOf(nodes: readonly number[], score: (node: number) => number): number {
  let best = nodes[0]!;
  for (const node of nodes) if (score(node) > score(best)) best = node;
  return best;
}
