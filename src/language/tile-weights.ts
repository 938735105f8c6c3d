/**
 * Weights as the kernel reads them: int16, in tiles of 4 outputs × 8 inputs, those of the same outputs side by side. `weights` is
 * outputs × inputs, row-major; outputs are a multiple of 4, inputs of 8. Wide, since widening them at each use costs a fifth of the time.
 */
export function tileWeights(weights: Int8Array, inputs: number): Int16Array {
  const tiles = new Int16Array(weights.length);
  const outputs = weights.length / inputs;
  let to = 0;
  for (let o = 0; o < outputs; o += 4)
    for (let i = 0; i < inputs; i += 8)
      for (let row = o; row < o + 4; row++)
        for (let column = i; column < i + 8; column++) tiles[to++] = weights[row * inputs + column]!;
  return tiles;
}
