/** Share of shingles found, given in vain, and missed; the three add up to 1 unless all are 0. */
export interface ShingleMatch {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Means over pages, and the F1 of the two means. */
export interface ExtractionScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Compares two texts by their runs of four words with their counts, as `evaluate.py` of the article extraction benchmark
 * does; case counts. A text under four words is one run.
 */
export function matchShingles(truth: string, prediction: string): ShingleMatch {
  const wanted = countShingles(truth);
  const given = countShingles(prediction);
  const counts = { found: 0, wrong: 0, missed: 0 };
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const want = wanted.get(key) ?? 0;
    const give = given.get(key) ?? 0;
    counts.found += Math.min(want, give);
    counts.wrong += Math.max(0, give - want);
    counts.missed += Math.max(0, want - give);
  }
  const total = counts.found + counts.wrong + counts.missed;
  if (total === 0) return counts;
  return { found: counts.found / total, wrong: counts.wrong / total, missed: counts.missed / total };
}

/** Scores many pages; pages without a prediction count in recall alone, those without truth in precision alone. */
export function scoreExtraction(matches: readonly ShingleMatch[]): ExtractionScore {
  const precision = mean(
    matches.filter(({ found, wrong }) => found + wrong > 0).map(({ found, wrong }) => found / (found + wrong)),
  );
  const recall = mean(
    matches.filter(({ found, missed }) => found + missed > 0).map(({ found, missed }) => found / (found + missed)),
  );
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function countShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start++) {
    const shingle = words.slice(start, start + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
