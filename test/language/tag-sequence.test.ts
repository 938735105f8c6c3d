import { bestTags } from '../../src/language/tag-sequence';

const FREE = { transitions: new Float32Array(4), starts: new Float32Array(2), ends: new Float32Array(2) };

test('takes the best tag of each word where transitions are free', () => {
  expect(Array.from(bestTags(Float32Array.from([1, 0, 0, 1, 3, 2]), 2, FREE))).toEqual([0, 1, 0]);
});

test('a forbidden transition turns a weaker word', () => {
  const scores = { ...FREE, transitions: Float32Array.from([0, -1e4, 0, 0]) };
  expect(Array.from(bestTags(Float32Array.from([1, 0, 0, 5]), 2, scores))).toEqual([1, 1]);
  expect(Array.from(bestTags(Float32Array.from([9, 0, 0, 5]), 2, scores))).toEqual([0, 0]);
});

test('starts and ends count', () => {
  const scores = { ...FREE, starts: Float32Array.from([-5, 0]), ends: Float32Array.from([0, -5]) };
  expect(Array.from(bestTags(Float32Array.from([1, 0, 0, 1]), 2, scores))).toEqual([1, 0]);
});

test('columns beyond the tags are passed over', () => {
  expect(Array.from(bestTags(Float32Array.from([0, 1, 99, 99, 1, 0, 99, 99]), 4, FREE))).toEqual([1, 0]);
});

test('of equal sequences the smaller tags win', () => {
  expect(Array.from(bestTags(new Float32Array(6), 2, FREE))).toEqual([0, 0, 0]);
});
