import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDatabase } from '../../../src/base/sqlite';
import type { Entity } from '../../../src/model/entity';
import type { EntityId } from '../../../src/model/id';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store';
import { closenessOf, foldName } from '../../../src/store/search-names';
import { entity, patch } from '../../support/sample-graph';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-search-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The answer by its definition: every entity compared. */
function compareAll(entities: readonly Entity[], query: string): readonly EntityId[] {
  const folded = foldName(query);
  if (folded === '') return [];
  return entities
    .flatMap(({ id, name, aliases, claims }) => {
      const closeness = closenessOf([name, ...aliases], folded);
      return closeness === undefined ? [] : [{ id, claims, closeness }];
    })
    .sort((a, b) => a.closeness - b.closeness || b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const word = fc.constantFrom(
  'Ann',
  'Anne',
  'Annex',
  'Lee',
  'Leeds',
  'Lene',
  'Bianconi',
  'Bianconni',
  'Dähl',
  'Dahl',
  '***',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const graph = fc
  .array(fc.record({ name: phrase, aliases: fc.array(phrase, { maxLength: 2 }), claims: fc.nat(3) }), { maxLength: 12 })
  .map((rows) => rows.map((row, at) => entity(`person/${String.fromCharCode(97 + at)}`, row)));
const query = fc.oneof(
  phrase,
  fc.constantFrom('a', 'an', 'le', 'l a', 'marchteti', 'marcheti le', 'ann ann', 'lee anx'),
);

test('a search answers what comparing every name answers, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      graph,
      query,
      fc.integer({ min: 1, max: 5 }),
      fc.nat(6),
      async (entities, asked, limit, offset) => {
        const store = await openEmbeddedStore(join(mkdtempSync(join(folder, 's-')), 'graph.sqlite'));
        await store.prepare({ ledger: 'l1' });
        await store.apply(patch({ entities: { upsert: entities, remove: [] } }));
        const found = await store.read.search(asked, { limit, offset });
        await store.close();
        expect(found.map(({ id }) => id)).toEqual(compareAll(entities, asked).slice(offset, offset + limit));
        for (const hit of found) expect(entities).toContainEqual(hit);
      },
    ),
  );
});

test('names of a graph that was written before they were kept are found', async () => {
  const path = join(folder, 'graph.sqlite');
  const store = await openEmbeddedStore(path);
  await store.prepare({ ledger: 'l1' });
  await store.apply(patch({ entities: { upsert: [entity('person/ann-lee', { name: 'Ann Lee' })], remove: [] } }));
  await store.close();
  // As the migration leaves it: the tables are there and empty, words have no claims.
  const database = openDatabase(path, { family: 'STORE', mode: 'write' });
  database.exec('DELETE FROM name; DELETE FROM vocabulary; UPDATE word SET claims = 0');
  database.close();
  const again = await openEmbeddedStore(path);
  for (const asked of ['ann', 'lee', 'lee ann', 'ann lee'])
    expect((await again.read.search(asked, { limit: 5 })).map(({ id }) => id)).toEqual(['person/ann-lee']);
  expect(await again.read.search('bo', { limit: 5 })).toEqual([]);
  await again.close();
});
