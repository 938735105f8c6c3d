/** Bands of a signature, and its values in a band. Few, since each is a place of its own in an index that grows with the ledger. */
const BANDS = 17;
const ROWS = 4;

/**
 * Least share of equal values at which two texts are copies. A wire story that lost its last quarter keeps about 0.75;
 * two reports of one event in words of their own stay under 0.2.
 */
export const LEAST_COPY_SIMILARITY = 0.7;

/**
 * Buckets of a MinHash signature (128 unsigned 32-bit integers), one integer under 2^40 a band; texts that share none
 * are not compared. Two texts of similarity 0.7 share one with probability 0.99, of 0.2 with 0.03
 * (locality-sensitive hashing: Leskovec et al., Mining of Massive Datasets, ch. 3). None for an empty signature.
 */
export function bandHashes(signature: readonly number[]): readonly number[] {
  if (signature.length < BANDS * ROWS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let high = 0x811c9dc5 ^ band;
    let low = 0x01000193 + band;
    for (const value of signature.slice(band * ROWS, (band + 1) * ROWS)) {
      high = Math.imul(high ^ value, 0x85ebca6b) >>> 0;
      high ^= high >>> 15;
      low = Math.imul(low ^ value, 0xc2b2ae35) >>> 0;
      low ^= low >>> 13;
    }
    return (high >>> 24) * 0x100000000 + (low >>> 0);
  });
}

/** Share of equal values of two signatures of one length: an estimate of the Jaccard similarity of their shingles. */
export function signatureSimilarity(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let equal = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] === b[index]) equal += 1;
  return equal / a.length;
}
