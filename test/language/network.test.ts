import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openModelFile, readModelFile } from '../../src/language/model-file';
import { createNetwork, type Network, type SentenceScores } from '../../src/language/network';
import { spanningTree } from '../../src/language/spanning-tree';
import { bestTags } from '../../src/language/tag-sequence';

interface ReferenceSentence {
  readonly words: readonly string[];
  readonly upos: readonly number[];
  readonly names: readonly number[];
  readonly arcs: readonly number[];
  readonly labels: readonly number[];
  readonly heads: readonly number[];
  readonly tags: readonly number[];
}

// Made by training/fixture.py with the int8 network in NumPy.
const reference = readFileSync(join(__dirname, 'reference.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ReferenceSentence);
const file = readModelFile();
const networks: Record<string, Network> = { simd: createNetwork(file), plain: createNetwork(file, { simd: false }) };

/** The columns of a matrix that hold labels, padding left out. */
const withoutPadding = (matrix: Float32Array, columns: number, used: number): number[] =>
  Array.from(matrix).filter((_, k) => k % columns < used);

const largestDifference = (a: readonly number[], b: readonly number[]): number => {
  expect(a).toHaveLength(b.length);
  return a.reduce((most, value, k) => Math.max(most, Math.abs(value - b[k]!)), 0);
};

/** Scores of a batch, copied out of the working memory. */
function copyScores(
  network: Network,
  batch: readonly (readonly string[])[],
): { upos: number[]; names: number[]; arcs: number[]; labels: number[]; heads: number[]; tags: number[] }[] {
  const out: ReturnType<typeof copyScores> = [];
  network.score(batch, (index, scores: SentenceScores) => {
    const heads = spanningTree(scores.arcs, batch[index]!.length);
    out.push({
      upos: withoutPadding(scores.upos, network.uposColumns, network.header.upos.length),
      names: withoutPadding(scores.names, network.nameColumns, network.starts.length),
      arcs: Array.from(scores.arcs),
      labels: withoutPadding(scores.labels(heads), network.labelColumns, network.header.labels.length),
      heads: Array.from(heads),
      tags: Array.from(bestTags(scores.names, network.nameColumns, network)),
    });
  });
  return out;
}

describe.each(['simd', 'plain'])('the %s network', (kind) => {
  const network = networks[kind]!;

  test('runs on its own kernel', () => {
    expect(network.kernel.kind).toBe(kind);
  });

  test('agrees with the int8 reference within 1e-3 and in every decision', () => {
    for (const want of reference) {
      const got = copyScores(network, [want.words])[0]!;
      const n = want.words.length;
      const arcs = got.arcs.map((score, k) => (k % (n + 1) === Math.floor(k / (n + 1)) + 1 ? 0 : score));
      expect(largestDifference(got.upos, want.upos)).toBeLessThan(1e-3);
      expect(largestDifference(got.names, want.names)).toBeLessThan(1e-3);
      expect(largestDifference(arcs, want.arcs)).toBeLessThan(1e-3);
      expect(largestDifference(got.labels, want.labels)).toBeLessThan(1e-3);
      expect(got.heads).toEqual(want.heads);
      expect(got.tags).toEqual(want.tags);
    }
  });
});

test('a sentence scores the same alone and beside others, with and without SIMD', () => {
  const batch = reference.map((sentence) => sentence.words);
  const alone = batch.map((words) => copyScores(networks['simd']!, [words])[0]);
  expect(copyScores(networks['simd']!, batch)).toEqual(alone);
  expect(copyScores(networks['plain']!, batch)).toEqual(alone);
});

test('workers can share one copy of the model', () => {
  expect(file.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
  const again = openModelFile(new Uint8Array(file.bytes.buffer));
  expect(copyScores(createNetwork(again), [['Ann', 'left', '.']])).toEqual(
    copyScores(networks['simd']!, [['Ann', 'left', '.']]),
  );
});

test('a file that is no model is refused', () => {
  expect(() => openModelFile(new Uint8Array(64))).toThrow('not a language model');
});
