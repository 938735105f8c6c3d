/** How well a name answers a search: 0 exact, 1 prefix, 2 words, 3 near spelling; absent where it does not. */
export type Closeness = 0 | 1 | 2 | 3;

/** Returns text in the form in which names are compared: lower case, without accents, single spaces. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of a query that are looked for in titles; more narrow nothing that matters. */
const MOST_WORDS = 8;

/** Words that the full-text index of Neo4j leaves out of titles, and that narrow nothing anyway. */
const PASSED_OVER = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/**
 * Returns the folded words that a title must have, each as the beginning of a word of its own. Articles, prepositions and the like are
 * passed over; of a query of nothing else no word is left.
 */
export function titleWords(query: string): readonly string[] {
  return [...new Set(foldName(query).split(' '))]
    .filter((word) => word !== '' && !PASSED_OVER.has(word))
    .slice(0, MOST_WORDS);
}

/** Whether each of some folded words begins a word of a title. */
export function hasWords(title: string, asked: readonly string[]): boolean {
  const words = foldName(title).split(' ');
  return asked.every((word) => words.some((each) => each.startsWith(word)));
}

/** Returns the best closeness of any of an entity's names to a folded query. */
export function closenessOf(names: readonly string[], query: string): Closeness | undefined {
  let best: Closeness | undefined;
  for (const name of names) {
    const closeness = closenessOfFolded(foldName(name), query);
    if (closeness !== undefined && (best === undefined || closeness < best)) best = closeness;
  }
  return best;
}

/** How well one folded name answers a folded query. */
export function closenessOfFolded(name: string, query: string): Closeness | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  const words = name.split(' ');
  const asked = query.split(' ');
  if (asked.every((word) => words.some((each) => each.startsWith(word)))) return 2;
  if (asked.every((word) => words.some((each) => isNear(each, word)))) return 3;
  return undefined;
}

/** Edits that make a near spelling: none up to 3 letters, one up to 7, two beyond. */
export const allowedEdits = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether a folded word begins with the asked one or is spelled nearly like it. */
export function isNear(a: string, b: string): boolean {
  return a.startsWith(b) || editDistance(a, b) <= allowedEdits(b);
}

/** Insertions, deletions, replacements and swaps of neighbours, as Lucene counts them. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Returns the full-text query that finds every name that `closenessOf` accepts, and some more. The index keeps "O'Brien"
 * and "U.S." as one word each, hence the pattern for a word behind such a sign.
 */
export function fullTextQuery(query: string): string {
  const words = query.split(' ').filter(Boolean);
  return words
    .map((word) => {
      const edits = allowedEdits(word);
      const near = edits === 0 ? '' : ` OR ${word}~${edits}`;
      return `(${word}*${near} OR /.+[^a-z0-9]${word}.*/)`;
    })
    .join(' AND ');
}
