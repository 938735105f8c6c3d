const { fround } = Math;
const { NEGATIVE_INFINITY } = Number;

/** Scores of a linear-chain CRF: `transitions` is tags × tags, from row to column; `starts` and `ends` a score a tag. */
export interface ChainScores {
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** The best tag sequence (Viterbi); `emissions` is tokens × `columns`, of which the first `starts.length` count. Ties go to the smaller tag. */
export function bestTags(
  emissions: Float32Array,
  columns: number,
  { transitions, starts, ends }: ChainScores,
): Uint8Array {
  const tags = starts.length;
  const n = emissions.length / columns;
  let score = new Float32Array(tags);
  let next = new Float32Array(tags);
  const back = new Uint8Array(n * tags);
  for (let b = 0; b < tags; b++) score[b] = emissions[b]! + starts[b]!;
  for (let i = 1; i < n; i++) {
    for (let b = 0; b < tags; b++) {
      let best = 0;
      let most = NEGATIVE_INFINITY;
      for (let a = 0; a < tags; a++) {
        const value = fround(score[a]! + transitions[a * tags + b]!);
        if (value > most) [best, most] = [a, value];
      }
      back[i * tags + b] = best;
      next[b] = most + emissions[i * columns + b]!;
    }
    [score, next] = [next, score];
  }
  const out = new Uint8Array(n);
  let tag = 0;
  for (let b = 1; b < tags; b++) if (fround(score[b]! + ends[b]!) > fround(score[tag]! + ends[tag]!)) tag = b;
  for (let i = n - 1; i >= 0; i--) {
    out[i] = tag;
    tag = back[i * tags + tag]!;
  }
  return out;
}
