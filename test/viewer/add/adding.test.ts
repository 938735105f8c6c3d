import { gained, progressOf } from '../../../src/viewer/add/progress';
import { toBase64 } from '../../../src/viewer/add/read-files';

const before = { articles: 1, entities: 5, facts: 4, claims: 6 };
const after = { articles: 2, entities: 8, facts: 4, claims: 9 };

test('events sum up to how far a run has come', () => {
  const failed = {
    kind: 'failed',
    location: 'b.txt',
    code: 'SOURCE_EMPTY',
    message: 'empty',
    hint: 'fill it',
  } as const;
  const progress = progressOf([
    { kind: 'found', documents: 3 },
    { kind: 'read', location: 'a.txt', status: 'extracted', entities: 3, claims: 3 },
    failed,
    { kind: 'unchanged', location: 'c.txt' },
    { kind: 'projecting', sequence: 2, target: 4 },
  ]);
  expect(progress).toEqual({ found: 3, read: 1, unchanged: 1, failed: [failed], written: 0.5 });
});

test('the end tells what was gained', () => {
  const { end } = progressOf([{ kind: 'finished', before, after }]);
  expect(end).toEqual({ kind: 'finished', before, after });
  expect(gained(before, after)).toEqual([
    { what: 'articles', count: 1 },
    { what: 'entities', count: 3 },
    { what: 'facts', count: 0 },
    { what: 'claims', count: 3 },
  ]);
});

test('bytes of any length become base64', () => {
  const bytes = new Uint8Array(100_000).map((_, index) => index % 251);
  expect(Buffer.from(toBase64(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
  expect(toBase64(new Uint8Array())).toBe('');
});
