import { spanningTree } from '../../src/language/spanning-tree';

function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const climbsToRoot = (heads: readonly number[], from: number): boolean => {
  let x = from;
  for (let step = 0; x !== 0 && step <= heads.length; step++) x = heads[x - 1]!;
  return x === 0;
};

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((h) => h === 0).length === 1 && heads.every((_, d) => climbsToRoot(heads, d + 1));

const total = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, h, d) => sum + scores[d * (heads.length + 1) + h]!, 0);

/** Every assignment of heads, the best tree's score. */
function bestByTrying(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(n).fill(0);
  for (let k = 0; k < (n + 1) ** n; k++) {
    for (let d = 0, rest = k; d < n; d++, rest = Math.floor(rest / (n + 1))) heads[d] = rest % (n + 1);
    if (heads.every((h, d) => h !== d + 1) && isTree(heads)) best = Math.max(best, total(scores, heads));
  }
  return best;
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))('finds the best tree with one root (case %i)', (seed) => {
  const next = stream(seed + 1);
  const n = 1 + (seed % 5);
  const scores = Float32Array.from({ length: n * (n + 1) }, () => (next() - 0.5) * 10);
  const heads = spanningTree(scores, n);
  expect(isTree(Array.from(heads))).toBe(true);
  expect(total(scores, heads)).toBeCloseTo(bestByTrying(scores, n), 4);
});

test('breaks a cycle of two words that each want the other', () => {
  // word 1: root 0, word 2: 9; word 2: word 1: 9, root 1
  expect(Array.from(spanningTree(Float32Array.from([0, -9, 9, 1, 9, -9]), 2))).toEqual([2, 0]);
});

test('an empty sentence has no heads', () => {
  expect(spanningTree(new Float32Array(0), 0)).toHaveLength(0);
});
