import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDatabase } from '../../../src/base/sqlite';
import { vocabularyReader } from '../../../src/store/embedded/vocabulary';
import { allowedEdits, isNear } from '../../../src/store/search-names';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function openWords(words: readonly string[]) {
  const database = openDatabase(join(folder, 'words.sqlite'), { family: 'STORE', mode: 'write' });
  database.exec('CREATE TABLE IF NOT EXISTS word (word TEXT NOT NULL, entity TEXT NOT NULL)');
  database.exec('DELETE FROM word');
  for (const word of words) database.run('INSERT INTO word VALUES (?, ?)', word, 'e');
  return database;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'я', '漢'), minLength: 1, maxLength: 10 });

test('it finds what a comparison with every word of like length finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
      const database = openWords(words);
      const edits = allowedEdits(asked);
      const like = words.filter(({ length }) => Math.abs(length - asked.length) <= edits);
      const expected = edits === 0 ? [] : like.filter((each) => isNear(each, asked));
      expect([...vocabularyReader(database)().near(asked)].sort()).toEqual(expected.sort());
      database.close();
    }),
    { numRuns: 60 },
  );
});

test('it follows what is written, by this connection and by another', () => {
  const database = openWords(['lavrov']);
  const vocabulary = vocabularyReader(database);
  expect(vocabulary().near('lavrof')).toEqual(['lavrov']);
  database.run('INSERT INTO word VALUES (?, ?)', 'lavrow', 'e');
  expect(vocabulary().near('lavrof')).toEqual(['lavrov', 'lavrow']);
  const other = openDatabase(join(folder, 'words.sqlite'), { family: 'STORE', mode: 'write' });
  other.run('DELETE FROM word WHERE word = ?', 'lavrov');
  expect(vocabulary().near('lavrof')).toEqual(['lavrow']);
  other.close();
  database.close();
});
