import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKernel } from '../../src/language/kernel';
import { assembleKernel } from '../../src/language/kernel/build.cjs';
import type { Kernel } from '../../src/language/kernel-contract';
import { createPlainKernel, roundHalfEven } from '../../src/language/plain-kernel';

const SIZE = 1 << 20;
const [X, W, SCALE, BIAS, Y] = [0, 1 << 16, 2 << 16, 3 << 16, 4 << 16] as const;

/** A repeatable stream of numbers in [0, 1). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fills the lower quarter of both memories with the same weights, activations and floats. */
function twins(): { simd: Kernel; plain: Kernel } {
  const simd = createKernel(SIZE);
  const plain = createPlainKernel(SIZE);
  const next = stream(7);
  const int16 = new Int16Array(plain.memory, X, (W - X) / 2).map(() => Math.round((next() - 0.5) * 4000));
  new Int16Array(plain.memory, X, int16.length).set(int16);
  new Int16Array(plain.memory, W, (SCALE - W) / 2).set(
    new Int16Array((SCALE - W) / 2).map(() => Math.round((next() - 0.5) * 254)),
  );
  new Float32Array(plain.memory, SCALE, (Y - SCALE) / 4).set(
    new Float32Array((Y - SCALE) / 4).map(() => (next() - 0.5) * 1e-4),
  );
  new Uint8Array(simd.memory).set(new Uint8Array(plain.memory));
  return { simd, plain };
}

function expectSameBytes({ simd, plain }: { simd: Kernel; plain: Kernel }): void {
  expect(simd.kind).toBe('simd');
  expect(Buffer.from(simd.memory, 0, SIZE).equals(Buffer.from(plain.memory, 0, SIZE))).toBe(true);
}

test('assembling kernel.wat again gives the committed bytes', async () => {
  const committed = readFileSync(join(__dirname, '../../src/language/kernel/kernel.wasm'));
  expect((await assembleKernel()).equals(committed)).toBe(true);
});

test.each([1, 2, 3, 8, 16, 17, 35])('dense gives the same bytes with and without SIMD for %i tokens', (tokens) => {
  const kernels = twins();
  for (const kernel of [kernels.simd, kernels.plain]) kernel.dense(X, W, SCALE, BIAS, 0, Y, tokens, 40, 12);
  expectSameBytes(kernels);
});

test('dense in place adds to what is there, an odd last token once', () => {
  const kernels = twins();
  for (const kernel of [kernels.simd, kernels.plain]) {
    new Float32Array(kernel.memory, Y, 36).fill(1.5);
    kernel.dense(X, W, SCALE, Y, 48, Y, 3, 40, 12);
  }
  expectSameBytes(kernels);
  const sum = Array.from({ length: 40 }, (_, i) => i).reduce(
    (total, i) =>
      total +
      new Int16Array(kernels.plain.memory, X)[80 + i]! *
        new Int16Array(kernels.plain.memory, W)[32 * (i >> 3) + (i & 7)]!,
    0,
  );
  const scale = new Float32Array(kernels.plain.memory, SCALE)[0]!;
  expect(new Float32Array(kernels.plain.memory, Y)[24]).toBe(Math.fround(Math.fround(Math.fround(sum) * scale) + 1.5));
});

test('an LSTM step gives the same bytes with and without SIMD', () => {
  const kernels = twins();
  const next = stream(3);
  const gates = Float32Array.from({ length: 4 * 3 * 16 }, () => (next() - 0.5) * 14);
  const state = Float32Array.from({ length: 3 * 16 }, () => (next() - 0.5) * 6);
  for (const kernel of [kernels.simd, kernels.plain]) {
    new Float32Array(kernel.memory, SCALE).set(gates);
    new Float32Array(kernel.memory, Y).set(state);
    kernel.cell(SCALE, Y, Y + 4096, 3, 16);
  }
  expectSameBytes(kernels);
  // c' = σ(f)·c + σ(i)·tanh(g); h = σ(o)·tanh(c')
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const cell = sigmoid(gates[16]!) * state[0]! + sigmoid(gates[0]!) * Math.tanh(gates[32]!);
  const hidden = sigmoid(gates[48]!) * Math.tanh(cell);
  expect(new Int16Array(kernels.plain.memory, Y + 4096)[0]! / 16383).toBeCloseTo(hidden, 3);
});

test('quantize rounds ties to even, applies the slope below zero and holds the range', () => {
  const kernels = twins();
  for (const kernel of [kernels.simd, kernels.plain]) {
    new Float32Array(kernel.memory, SCALE, 8).set([0.5, 1.5, -5, -15, 1e9, -1e9, 2.4999, 0]);
    kernel.quantize(SCALE, Y, 8, 0.5, 1, 2047);
  }
  expectSameBytes(kernels);
  expect(Array.from(new Int16Array(kernels.plain.memory, Y, 8))).toEqual([0, 2, -2, -8, 2047, -2047, 2, 0]);
});

test('dots gives the same bytes with and without SIMD', () => {
  const kernels = twins();
  for (const kernel of [kernels.simd, kernels.plain]) kernel.dots(X, X + 4096, Y, 3, 5, 24);
  expectSameBytes(kernels);
});

test.each([
  [0.5, 0],
  [1.5, 2],
  [-0.5, 0],
  [-1.5, -2],
  [2.6, 3],
  [-2.4, -2],
])('%d rounds to %d', (x, rounded) => {
  expect(roundHalfEven(x) + 0).toBe(rounded);
});
