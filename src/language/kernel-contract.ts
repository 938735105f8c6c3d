/**
 * Arithmetic of the network over one block of memory. Addresses are bytes into `memory` and multiples of 16.
 * The WASM SIMD and the plain version give the same bytes: sums are of integers, floats are IEEE single in one fixed order.
 */
export interface Kernel {
  readonly kind: 'simd' | 'plain';
  readonly memory: ArrayBuffer;
  /**
   * `y[t][o] = (Σ x[t][i] · w[o][i]) · scale[o] + bias[t · biasRow + o]`; x and w int16, the rest float32, row-major but for w, which
   * `tileWeights` lays out. `inputs` is a multiple of 8, `outputs` of 4. `biasRow` in bytes: 0 shares one bias; `4 · outputs` with `bias === y` adds in place.
   */
  readonly dense: (
    x: number,
    w: number,
    scale: number,
    bias: number,
    biasRow: number,
    y: number,
    tokens: number,
    inputs: number,
    outputs: number,
  ) => void;
  /** One LSTM step. `gates` float32, rows × 4·hidden (input, forget, cell, output); `state` float32 in place; `out` int16 = h · 16383. */
  readonly cell: (gates: number, state: number, out: number, rows: number, hidden: number) => void;
  /** `y[k] = round(max(x[k], slope · x[k]) · factor)` within ±most, ties to even; float32 → int16, `count` a multiple of 4. */
  readonly quantize: (x: number, y: number, count: number, slope: number, factor: number, most: number) => void;
  /** `z[a][b] = Σ x[a][i] · y[b][i]`; int16 × int16 → int32, `inputs` a multiple of 8. */
  readonly dots: (x: number, y: number, z: number, rows: number, columns: number, inputs: number) => void;
}
