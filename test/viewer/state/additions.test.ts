import { asEntityId, asFactId } from '../../../src/model/id';
import { neededBy } from '../../../src/viewer/state/additions';
import { aFact, aGraph, anEntity } from '../graph-of-facts';

const [ann, zoe] = [asEntityId('ann'), asEntityId('zoe')];
const fact = aFact('ann MET_WITH ben');
const graph = aGraph([anEntity('ann'), anEntity('ben')], [fact]);

test('a selection needs what the canvas lacks, and nothing that is there', () => {
  expect(neededBy({ kind: 'entity', id: ann }, graph)).toEqual([]);
  expect(neededBy({ kind: 'pair', a: ann, b: zoe }, graph)).toEqual([{ kind: 'neighbours', id: zoe }]);
  expect(neededBy({ kind: 'fact', id: fact.id }, graph)).toEqual([]);
  const other = asFactId('0123456789abcdef01234567');
  expect(neededBy({ kind: 'fact', id: other }, graph)).toEqual([{ kind: 'fact', id: other }]);
});

test('a path is needed once both of its ends are chosen', () => {
  expect(neededBy({ kind: 'path', from: ann, inOrder: true }, graph)).toEqual([]);
  expect(neededBy({ kind: 'path', from: ann, to: zoe, inOrder: true }, graph)).toEqual([
    { kind: 'path', from: ann, to: zoe, inOrder: true },
  ]);
});
