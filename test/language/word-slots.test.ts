import { createWordSlots } from '../../src/language/word-slots';
import type { WordEntry } from '../../src/language/word-table';

const word = (lower: string): WordEntry => ({ vector: new Int16Array(0), bits: 0, mayStartPhrase: false, lower });
const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map(word) as [WordEntry, WordEntry, WordEntry, WordEntry, WordEntry];

test('a word keeps its slot and is added once', () => {
  const slots = createWordSlots(3);
  const first = slots.take([A, B, A]);
  expect([...first.slotOf]).toEqual([0, 1, 0]);
  expect(first.added).toEqual([
    { entry: A, slot: 0 },
    { entry: B, slot: 1 },
  ]);
  expect(slots.take([B]).added).toEqual([]);
});

test('a full set gives up a word not asked for again, never one of the same batch', () => {
  const slots = createWordSlots(3);
  slots.take([A, B, C]);
  slots.take([A]);
  expect(slots.take([D]).added).toEqual([{ entry: D, slot: 1 }]);
  expect(slots.take([A]).added).toEqual([]);
  const full = slots.take([A, D, E]);
  expect(new Set(full.slotOf).size).toBe(3);
  expect(full.added).toEqual([{ entry: E, slot: 2 }]);
  expect(slots.take([B, C, D]).added.map(({ entry }) => entry)).toEqual([B, C]);
});
