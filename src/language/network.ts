import { createKernel } from './kernel';
import type { Kernel } from './kernel-contract';
import { type ModelFile, type ModelHeader, tensor, tensorShape } from './model-file';
import { tileWeights } from './tile-weights';
import { createWordSlots } from './word-slots';
import { createWordTable, type WordEntry, type WordTable } from './word-table';

// Read once: inside a virtual-machine context, as under jest, each look at a global goes through an interceptor (6 times slower).
const { ceil, fround, max, min } = Math;

/** Raw scores of one sentence; the arrays are views that the next batch overwrites. All row-major. */
export interface SentenceScores {
  /** tokens × `uposColumns`. */
  readonly upos: Float32Array;
  /** tokens × `xposColumns`. */
  readonly xpos: Float32Array;
  /** tokens × `nameColumns`, emissions of the BIOES tags. */
  readonly names: Float32Array;
  /** tokens × (tokens + 1): how well each head fits, column 0 the root. */
  readonly arcs: Float32Array;
  /** Scores of every label for the given heads (1-based, 0 the root): tokens × `labelColumns`. */
  readonly labels: (heads: ArrayLike<number>) => Float32Array;
}

/** A loaded network. It owns working memory, so it serves one caller at a time; each worker makes its own over the shared file. */
export interface Network {
  readonly header: ModelHeader;
  readonly kernel: Kernel;
  readonly words: WordTable;
  /** Columns are the number of labels rounded up to a multiple of 4; those beyond the inventory are to be ignored. */
  readonly uposColumns: number;
  readonly xposColumns: number;
  readonly nameColumns: number;
  readonly labelColumns: number;
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
  /**
   * Scores a batch; `visit` is called once a sentence, in the order of the batch. Sentences hold 1 to `MOST_TOKENS` words each
   * and at most `BATCH_TOKENS` together.
   */
  readonly score: (
    batch: readonly (readonly string[])[],
    visit: (index: number, scores: SentenceScores) => void,
  ) => void;
}

/** Longest sentence the network reads in one piece, in tokens. */
export const MOST_TOKENS = 160;
/** Most tokens of a batch: small enough that the gates of one layer stay in a core's cache. */
export const BATCH_TOKENS = 320;

/** Word forms whose first-layer gates are kept, since they do not depend on context and texts repeat their words; about 19 MB. */
const KEPT_WORDS = 3072;

const FULL = 16383;
const FINE = 2047;
const SLOPE = 0.1;
const SINGLE_SLOPE = Math.fround(SLOPE);
const GAZETTEER_BITS = 16;
const FARTHEST = 20;
const ROOT_DISTANCE = 41;

interface Dense {
  readonly weight: number;
  readonly scale: number;
  readonly bias: number;
  readonly inputs: number;
  readonly outputs: number;
}

interface Direction {
  readonly input: Dense;
  readonly state: Dense;
}

/** Sets a network up over a model; `simd: false` forces the plain kernel. Takes about 3 MB for weights, 23 MB to work in. */
export function createNetwork(file: ModelFile, { simd = true }: { readonly simd?: boolean } = {}): Network {
  const { header } = file;
  const words = createWordTable(file);
  let top = 0;
  const reserve = (bytes: number): number => {
    const at = top;
    top += ceil(bytes / 16) * 16;
    return at;
  };
  const uploads: (() => void)[] = [];
  let kernel: Kernel;
  const upload = (at: number, source: Int16Array | Float32Array): void => {
    new Uint8Array(kernel.memory).set(new Uint8Array(source.buffer, source.byteOffset, source.byteLength), at);
  };
  const dense = (name: string): Dense => {
    const [outputs, inputs] = tensorShape(file, `${name}.weight`);
    const layer = {
      weight: reserve(2 * outputs * inputs),
      scale: reserve(4 * outputs),
      bias: reserve(4 * outputs),
      inputs,
      outputs,
    };
    uploads.push(() => {
      upload(layer.weight, tileWeights(tensor(file, `${name}.weight`, 'int8'), inputs));
      upload(layer.scale, tensor(file, `${name}.scale`, 'float32'));
      upload(layer.bias, tensor(file, `${name}.bias`, 'float32'));
    });
    return layer;
  };
  const direction = (name: string): Direction => ({ input: dense(`${name}Input`), state: dense(`${name}State`) });

  const first = [direction('firstForward'), direction('firstBackward')] as const;
  const second = [direction('secondForward'), direction('secondBackward')] as const;
  const [upos, xpos, arcHead, arcDependent, arc] = ['upos', 'xpos', 'arcHead', 'arcDependent', 'arc'].map(dense) as [
    Dense,
    Dense,
    Dense,
    Dense,
    Dense,
  ];
  const [labelHead, labelDependent, label] = ['labelHead', 'labelDependent', 'label'].map(dense) as [
    Dense,
    Dense,
    Dense,
  ];
  const [nameHidden, name] = ['nameHidden', 'name'].map(dense) as [Dense, Dense];
  const rootArc = reserve(2 * arcHead.outputs);
  uploads.push(() => upload(rootArc, tensor(file, 'rootArc', 'int16')));
  const rootLabel = tensor(file, 'rootLabel', 'float32');
  const distance = tensor(file, 'distance', 'float32');
  const factors = Object.fromEntries(Object.entries(header.factors).map(([k, v]) => [k, fround(v)]));

  const T = BATCH_TOKENS;
  const rank = labelHead.outputs;
  const firstHidden = first[0].state.inputs;
  const secondHidden = second[0].state.inputs;
  const secondWidth = second[0].input.inputs;
  const headWidth = upos.inputs;
  const hidden = max(firstHidden, secondHidden);
  const at = {
    x: reserve(2 * T * words.width),
    keptForward: reserve(16 * KEPT_WORDS * firstHidden),
    keptBackward: reserve(16 * KEPT_WORDS * firstHidden),
    middle: reserve(2 * T * secondWidth),
    top: reserve(2 * T * headWidth),
    packed: reserve(2 * T * secondWidth),
    gates: reserve(16 * T * hidden),
    state: reserve(4 * T * hidden),
    packedOut: reserve(2 * T * hidden),
    upos: reserve(4 * T * upos.outputs),
    xpos: reserve(4 * T * xpos.outputs),
    names: reserve(4 * T * name.outputs),
    scratch: reserve(4 * T * max(arcHead.outputs, rank, nameHidden.outputs)),
    quantized: reserve(2 * T * max(arcHead.outputs, nameHidden.outputs)),
    heads: reserve(2 * (T + 1) * arcHead.outputs),
    dependents: reserve(2 * T * arcHead.outputs),
    labelHeads: reserve(4 * T * rank),
    labelDependents: reserve(4 * T * rank),
    labelFeatures: reserve(12 * MOST_TOKENS * rank),
    labelQuantized: reserve(6 * MOST_TOKENS * rank),
    labels: reserve(4 * MOST_TOKENS * label.outputs),
    arcs: reserve(4 * MOST_TOKENS * (MOST_TOKENS + 1)),
  };
  kernel = createKernel(top, { simd });
  for (const run of uploads) run();

  const int16 = new Int16Array(kernel.memory);
  const int32 = new Int32Array(kernel.memory);
  const float32 = new Float32Array(kernel.memory);

  const applyDense = (layer: Dense, x: number, y: number, tokens: number): void =>
    kernel.dense(x, layer.weight, layer.scale, layer.bias, 0, y, tokens, layer.inputs, layer.outputs);

  /** Copies one row of `bytes` (a multiple of 4) from one address to another. */
  const copyRow = (from: number, to: number, bytes: number): void => {
    const shift = (to - from) >> 2;
    for (let i = from >> 2; i < (from + bytes) >> 2; i++) int32[i + shift] = int32[i]!;
  };

  const slots = createWordSlots(KEPT_WORDS);

  /** Slot of each token's word in the kept gates; computes those that are missing, in the room of the gates, and puts them there. */
  function firstGates(entries: readonly WordEntry[]): Int32Array {
    const { slotOf, added } = slots.take(entries);
    for (const [k, { entry }] of added.entries()) int16.set(entry.vector, (at.x >> 1) + k * words.width);
    const width = 4 * firstHidden;
    for (const [layer, kept] of [
      [first[0].input, at.keptForward],
      [first[1].input, at.keptBackward],
    ] as const) {
      applyDense(layer, at.x, at.gates, added.length);
      for (const [k, { slot }] of added.entries()) {
        const from = (at.gates >> 2) + k * width;
        float32.copyWithin((kept >> 2) + slot * width, from, from + width);
      }
    }
    return slotOf;
  }

  /** Fills the gates of a direction of the first layer, rows packed by time. */
  function packFirstGates(kept: number, slotOf: Int32Array, order: Int32Array): void {
    const width = 4 * firstHidden;
    for (let p = 0; p < order.length; p++) {
      const from = (kept >> 2) + slotOf[order[p]!]! * width;
      float32.copyWithin((at.gates >> 2) + p * width, from, from + width);
    }
  }

  /** Fills the gates of a direction of the second layer, rows packed by time. */
  function packSecondGates(input: Dense, order: Int32Array): void {
    const row = 2 * input.inputs;
    for (let p = 0; p < order.length; p++) copyRow(at.middle + order[p]! * row, at.packed + p * row, row);
    applyDense(input, at.packed, at.gates, order.length);
  }

  /**
   * Runs one direction of a layer over its packed gates. Rows are packed by time: all first words, all second words …, longest
   * sentence first, so that each step is one contiguous block. The states land in the rows of `target` at `offset` bytes.
   */
  function runDirection(
    state: Dense,
    packing: Packing,
    order: Int32Array,
    io: { target: number; targetRow: number; offset: number },
  ): void {
    const width = state.inputs;
    float32.fill(0, at.state >> 2, (at.state >> 2) + packing.active[0]! * width);
    let start = 0;
    for (let t = 0; t < packing.active.length; t++) {
      const rows = packing.active[t]!;
      const gates = at.gates + 16 * start * width;
      if (t > 0) {
        const before = at.packedOut + 2 * (start - packing.active[t - 1]!) * width;
        kernel.dense(before, state.weight, state.scale, gates, 16 * width, gates, rows, width, 4 * width);
      }
      kernel.cell(gates, at.state, at.packedOut + 2 * start * width, rows, width);
      start += rows;
    }
    for (let p = 0; p < order.length; p++)
      copyRow(at.packedOut + 2 * p * width, io.target + order[p]! * io.targetRow + io.offset, 2 * width);
  }

  function encode(batch: readonly (readonly string[])[], packing: Packing): void {
    const bitsAt = 4 * firstHidden;
    const entries: WordEntry[] = [];
    for (let s = 0; s < batch.length; s++) {
      const sentence = batch[s]!.map(words.entry);
      const bits = words.gazetteerBits(sentence);
      for (let i = 0; i < sentence.length; i++) {
        const token = packing.start[s]! + i;
        entries.push(sentence[i]!);
        const middle = (at.middle + 2 * token * secondWidth + bitsAt) >> 1;
        const last = ((at.top + 2 * token * headWidth) >> 1) + 2 * secondHidden;
        for (let b = 0; b < GAZETTEER_BITS; b++) int16[middle + b] = int16[last + b] = (bits[i]! >> b) & 1 ? FULL : 0;
      }
    }
    const slotOf = firstGates(entries);
    const middle = { target: at.middle, targetRow: 2 * secondWidth };
    packFirstGates(at.keptForward, slotOf, packing.forward);
    runDirection(first[0].state, packing, packing.forward, { offset: 0, ...middle });
    packFirstGates(at.keptBackward, slotOf, packing.backward);
    runDirection(first[1].state, packing, packing.backward, { offset: 2 * firstHidden, ...middle });
    const out = { target: at.top, targetRow: 2 * headWidth };
    packSecondGates(second[0].input, packing.forward);
    runDirection(second[0].state, packing, packing.forward, { offset: 0, ...out });
    packSecondGates(second[1].input, packing.backward);
    runDirection(second[1].state, packing, packing.backward, { offset: 2 * secondHidden, ...out });
  }

  /** Everything that does not depend on the chosen tree, for all tokens of the batch. */
  function scoreTokens(tokens: number): void {
    const quantize = (y: number, count: number, slope: number, factor: string, most: number) =>
      kernel.quantize(at.scratch, y, count, slope, factors[factor]!, most);
    applyDense(upos, at.top, at.upos, tokens);
    applyDense(xpos, at.top, at.xpos, tokens);
    applyDense(nameHidden, at.top, at.scratch, tokens);
    quantize(at.quantized, tokens * nameHidden.outputs, SLOPE, 'name', FULL);
    applyDense(name, at.quantized, at.names, tokens);
    applyDense(arcHead, at.top, at.scratch, tokens);
    quantize(at.heads + 2 * arcHead.outputs, tokens * arcHead.outputs, SLOPE, 'arcHead', FINE);
    applyDense(arcDependent, at.top, at.scratch, tokens);
    quantize(at.quantized, tokens * arcDependent.outputs, SLOPE, 'arcDependent', FULL);
    applyDense(arc, at.quantized, at.scratch, tokens);
    quantize(at.dependents, tokens * arc.outputs, 1, 'arc', FINE);
    applyDense(labelHead, at.top, at.labelHeads, tokens);
    applyDense(labelDependent, at.top, at.labelDependents, tokens);
    for (const base of [at.labelHeads, at.labelDependents])
      for (let k = base >> 2; k < (base >> 2) + tokens * rank; k++) {
        const value = float32[k]!;
        if (value < 0) float32[k] = value * SINGLE_SLOPE;
      }
  }

  /** Arc scores of one sentence. The rows of heads before it are shifted by one, so the root's row is put there and taken back. */
  function arcScores(start: number, n: number): Float32Array {
    const width = 2 * arcHead.outputs;
    const rootRow = at.heads + start * width;
    const kept = int16.slice(rootRow >> 1, (rootRow + width) >> 1);
    copyRow(rootArc, rootRow, width);
    kernel.dots(at.dependents + start * width, rootRow, at.arcs, n, n + 1, arcHead.outputs);
    int16.set(kept, rootRow >> 1);
    const unit = factors['arcUnit']!;
    const base = at.arcs >> 2;
    for (let d = 0; d < n; d++) {
      for (let h = 0; h <= n; h++) {
        const k = base + d * (n + 1) + h;
        const away = h === 0 ? ROOT_DISTANCE : max(-FARTHEST, min(FARTHEST, h - d - 1)) + FARTHEST;
        float32[k] = fround(fround(fround(int32[k]!) * unit) + distance[away]!);
      }
    }
    return float32.subarray(base, base + n * (n + 1));
  }

  function labelScores(start: number, n: number, heads: ArrayLike<number>): Float32Array {
    const byProduct = factors['labelProduct']!;
    const byHead = factors['labelHead']!;
    const byDependent = factors['labelDependent']!;
    for (let i = 0; i < n; i++) {
      const to = (at.labelFeatures >> 2) + 3 * i * rank;
      const own = (at.labelDependents >> 2) + (start + i) * rank;
      const governor = (at.labelHeads >> 2) + (start + heads[i]! - 1) * rank;
      for (let k = 0; k < rank; k++) {
        const h = heads[i] === 0 ? rootLabel[k]! : float32[governor + k]!;
        const d = float32[own + k]!;
        float32[to + k] = fround(fround(h * d) * byProduct);
        float32[to + rank + k] = fround(h * byHead);
        float32[to + 2 * rank + k] = fround(d * byDependent);
      }
    }
    kernel.quantize(at.labelFeatures, at.labelQuantized, 3 * n * rank, 1, FULL, FULL);
    applyDense(label, at.labelQuantized, at.labels, n);
    return float32.subarray(at.labels >> 2, (at.labels >> 2) + n * label.outputs);
  }

  function score(batch: readonly (readonly string[])[], visit: (index: number, scores: SentenceScores) => void): void {
    const packing = packSentences(batch.map((s) => s.length));
    encode(batch, packing);
    scoreTokens(packing.tokens);
    const rows = (base: number, start: number, n: number, columns: number): Float32Array =>
      float32.subarray((base >> 2) + start * columns, (base >> 2) + (start + n) * columns);
    for (let s = 0; s < batch.length; s++) {
      const start = packing.start[s]!;
      const n = batch[s]!.length;
      visit(s, {
        upos: rows(at.upos, start, n, upos.outputs),
        xpos: rows(at.xpos, start, n, xpos.outputs),
        names: rows(at.names, start, n, name.outputs),
        arcs: arcScores(start, n),
        labels: (heads) => labelScores(start, n, heads),
      });
    }
  }

  return {
    header,
    kernel,
    words,
    uposColumns: upos.outputs,
    xposColumns: xpos.outputs,
    nameColumns: name.outputs,
    labelColumns: label.outputs,
    transitions: tensor(file, 'transitions', 'float32'),
    starts: tensor(file, 'starts', 'float32'),
    ends: tensor(file, 'ends', 'float32'),
    score,
  };
}

interface Packing {
  readonly tokens: number;
  /** First token of each sentence, in the order of the batch. */
  readonly start: readonly number[];
  /** How many sentences still run at each step. */
  readonly active: readonly number[];
  /** Token of each packed row, reading forward and backward. */
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

function packSentences(lengths: readonly number[]): Packing {
  const start: number[] = [];
  let tokens = 0;
  for (const n of lengths) {
    start.push(tokens);
    tokens += n;
  }
  const order = lengths.map((_, s) => s).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const longest = lengths[order[0]!] ?? 0;
  const forward = new Int32Array(tokens);
  const backward = new Int32Array(tokens);
  const active: number[] = [];
  let p = 0;
  let running = order.length;
  for (let t = 0; t < longest; t++) {
    while (lengths[order[running - 1]!]! <= t) running--;
    active.push(running);
    for (let k = 0; k < running; k++) {
      const s = order[k]!;
      forward[p] = start[s]! + t;
      backward[p++] = start[s]! + lengths[s]! - 1 - t;
    }
  }
  return { tokens, start, active, forward, backward };
}
