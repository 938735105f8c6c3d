/** Numbers that are written as words, to twelve; "a" is one. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ['a', 1],
  ['an', 1],
]);

/** The number that a word in small letters tells, up to three digits: "3", "three" or "a". */
export const countOf = (lower: string | undefined): number | undefined =>
  /^\d{1,3}$/.test(lower ?? '') ? Number(lower) : NUMBERS.get(lower ?? '');
