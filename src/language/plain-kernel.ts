import type { Kernel } from './kernel-contract';

const f = Math.fround;

/** The kernel without WASM: the same results bit for bit, about 20 times slower. */
export function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const int16 = new Int16Array(memory);
  const int32 = new Int32Array(memory);
  const float32 = new Float32Array(memory);
  return {
    kind: 'plain',
    memory,
    dense(x, w, scale, bias, biasRow, y, tokens, inputs, outputs) {
      for (let t = 0; t < tokens; t++) {
        const row = (x >> 1) + t * inputs;
        for (let o = 0; o < outputs; o++) {
          const weight = (w >> 1) + (o >> 2) * 4 * inputs + (o & 3) * 8;
          let sum = 0;
          for (let i = 0; i < inputs; i++) sum += int16[row + i]! * int16[weight + (i >> 3) * 32 + (i & 7)]!;
          const base = float32[((bias + t * biasRow) >> 2) + o]!;
          float32[(y >> 2) + t * outputs + o] = f(f(f(sum) * float32[(scale >> 2) + o]!) + base);
        }
      }
    },
    cell(gates, state, out, rows, hidden) {
      for (let r = 0; r < rows; r++) {
        for (let k = 0; k < hidden; k++) {
          const g = (gates >> 2) + 4 * r * hidden + k;
          const c = (state >> 2) + r * hidden + k;
          const kept = f(sigmoid(float32[g + hidden]!) * float32[c]!);
          const added = f(sigmoid(float32[g]!) * tanh(float32[g + 2 * hidden]!));
          float32[c] = f(kept + added);
          const h = f(f(sigmoid(float32[g + 3 * hidden]!) * tanh(float32[c]!)) * 16383);
          int16[(out >> 1) + r * hidden + k] = roundHalfEven(h);
        }
      }
    },
    quantize(x, y, count, slope, factor, most) {
      const by = f(factor);
      for (let k = 0; k < count; k++) {
        const v = float32[(x >> 2) + k]!;
        const scaled = f(Math.max(v, f(v * f(slope))) * by);
        int16[(y >> 1) + k] = Math.max(-most, Math.min(most, roundHalfEven(scaled)));
      }
    },
    dots(x, y, z, rows, columns, inputs) {
      for (let a = 0; a < rows; a++) {
        for (let b = 0; b < columns; b++) {
          let sum = 0;
          for (let i = 0; i < inputs; i++) sum += int16[(x >> 1) + a * inputs + i]! * int16[(y >> 1) + b * inputs + i]!;
          int32[(z >> 2) + a * columns + b] = sum;
        }
      }
    },
  };
}

/** tanh by the [7/6] Padé approximant on ±4.97, every step in single precision; error below 2e-4. */
function tanh(value: number): number {
  const x = Math.max(Math.min(value, f(4.97)), f(-4.97));
  const q = f(x * x);
  const above = f(x * f(135135 + f(q * f(17325 + f(q * f(378 + q))))));
  return f(above / f(135135 + f(q * f(62370 + f(q * f(3150 + f(q * 28)))))));
}

function sigmoid(x: number): number {
  return f(0.5 + f(0.5 * tanh(f(x * 0.5))));
}

/** The nearest integer, ties to even, as WASM's `nearest` and NumPy's `rint` give it. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
