import {
  bucketOf,
  lowerWord,
  normalizeWord,
  startsUpper,
  wordFeatures,
  wordShape,
} from '../../src/language/word-features';

const SIZES = { affixRows: 8192, gramRows: 8192, shapeRows: 512 };

// The hashes are those of training/features.py: a model trained with others would read noise.
test.each([
  [
    'McDonald',
    'McDonald',
    'mcdonald',
    'XxXxxx',
    [7570, 5426, 2735, 1967, 7693, 5779, 2610],
    [3213, 8069, 7751],
    94,
    1473,
  ],
  ['naïve', 'naïve', 'naïve', 'xxx', [7344, 6079, 3388, 408, 6889, 5187, 759], [1151, 6048, 7069], 193, 701],
  ['1,234', '0,000', '0,000', 'd,ddd', [7748, 324, 7165, 3393, 8137, 8163, 206], [1261, 3730, 7316], 408, 1956],
  ['😀', '😀', '😀', 'uu', [7288, 2193, 5246, 5157, 3470, 2352, 573], [1376, 2096], 480, 360],
  ['Ёлка', 'Ёлка', 'ёлка', 'Xxxx', [589, 5728, 2636, 3444, 394, 1133, 6820], [2198, 4515, 3540], 99, 21],
])('%s has the features that training gave it', (word, normal, lower, shape, affixes, grams, shapeRow, bucket) => {
  const normalized = normalizeWord(word);
  const features = wordFeatures(normalized, SIZES);
  expect(normalized).toBe(normal);
  expect(lowerWord(normalized)).toBe(lower);
  expect(wordShape(normalized)).toBe(shape);
  expect(features.affixes).toEqual(affixes);
  expect(features.grams.slice(0, 3)).toEqual(grams);
  expect(features.shape).toBe(shapeRow);
  expect(bucketOf(lowerWord(normalized), 2048)).toBe(bucket);
});

test.each([
  ['“', '"'],
  ['’s', "'s"],
  ['—', '--'],
  ['19–20', '00-00'],
  ['constructor', 'constructor'],
])('%s is read as %s', (word, normal) => {
  expect(normalizeWord(word)).toBe(normal);
});

test('only capitals of frozen scripts count as capitals', () => {
  expect(['Ann', 'École', 'Ω', 'Ж'].map(startsUpper)).toEqual([true, true, true, true]);
  expect(['ann', '1st', '', '😀', 'ß'].map(startsUpper)).toEqual([false, false, false, false, false]);
});
