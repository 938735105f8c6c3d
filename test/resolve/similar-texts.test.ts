import { bandHashes, LEAST_COPY_SIMILARITY, signatureSimilarity } from '../../src/resolve/similar-texts';
import { createRandom } from '../support/random';

const signature = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 128 }, () => Math.floor(random() * 2 ** 32));
};

/** A signature that keeps this share of another's values. */
function copyOf(original: readonly number[], share: number, seed: number): readonly number[] {
  const random = createRandom(seed);
  return original.map((value) => (random() < share ? value : Math.floor(random() * 2 ** 32)));
}

const shareABand = (a: readonly number[], b: readonly number[]) => {
  const bands = new Set(bandHashes(a));
  return bandHashes(b).some((hash) => bands.has(hash));
};

test('texts that are copies nearly always share a band, unlike ones nearly never', () => {
  const original = signature(1);
  const found = (share: number) =>
    Array.from({ length: 200 }, (_, seed) => shareABand(original, copyOf(original, share, seed + 2))).filter(Boolean)
      .length;
  expect(found(0.75)).toBeGreaterThanOrEqual(195);
  expect(found(0.15)).toBeLessThanOrEqual(6);
});

test('bands are whole numbers that a database keeps exactly', () => {
  for (const hash of bandHashes(signature(3))) expect(Number.isSafeInteger(hash)).toBe(true);
  expect(new Set(bandHashes(signature(3))).size).toBe(17);
  expect(bandHashes([])).toEqual([]);
});

test('similarity is the share of equal values; an empty signature is like none', () => {
  const original = signature(4);
  expect(signatureSimilarity(Uint32Array.from(original), Uint32Array.from(original))).toBe(1);
  const half = original.map((value, index) => (index % 2 === 0 ? value : value ^ 1));
  expect(signatureSimilarity(Uint32Array.from(original), Uint32Array.from(half))).toBe(0.5);
  expect(signatureSimilarity(new Uint32Array(), new Uint32Array())).toBe(0);
  expect(0.5).toBeLessThan(LEAST_COPY_SIMILARITY);
});
