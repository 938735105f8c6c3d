import type { ReviewPair } from '../../../src/api/review';
import { asEntityId } from '../../../src/model/id';
import { idsOf, nextPair, pairKey, pairsToAsk } from '../../../src/viewer/review/queue';

const side = (id: string): ReviewPair['a'] => ({
  entity: { id: asEntityId(id), type: 'Person', name: id, aliases: [], articles: 1, claims: 1 },
  sentences: [],
});
const pair = (a: string, b: string): ReviewPair => ({
  a: side(a),
  b: side(b),
  evidenceFor: [],
  evidenceAgainst: [],
  likelihood: 0.5,
});

test('a pair is the same whichever side comes first', () => {
  expect(pairKey(pair('ann', 'bo'))).toBe(pairKey(pair('bo', 'ann')));
  expect(pairKey(pair('ann', 'bo'))).not.toBe(pairKey(pair('ann', 'cy')));
  expect(idsOf(pair('bo', 'ann'))).toEqual(['bo', 'ann']);
});

test('what was put off is passed over until nothing else is left', () => {
  const pairs = [pair('ann', 'bo'), pair('cy', 'di')];
  expect(nextPair(pairs, new Set())).toBe(pairs[0]);
  expect(nextPair(pairs, new Set([pairKey(pairs[0]!)]))).toBe(pairs[1]);
  expect(nextPair(pairs, new Set(pairs.map(pairKey)))).toBeUndefined();
});

test.each([
  [0, 20],
  [19, 20],
  [20, 40],
  [500, 200],
])('with %i put off %i are asked for', (later, asked) => {
  expect(pairsToAsk(later, { page: 20, most: 200 })).toBe(asked);
});
