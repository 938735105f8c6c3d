import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../src/base/sqlite';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store';
import { storeContract } from '../../contracts/store-contract';
import { meetingPatch } from '../../support/sample-graph';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = () => join(folder, 'graph.sqlite');

describe('the embedded store keeps the contract', () => {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-contract-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  storeContract(() => openEmbeddedStore(join(mkdtempSync(join(root, 'store-')), 'graph.sqlite')));
});

test('what was applied is there when the file is opened again', async () => {
  const first = await openEmbeddedStore(path());
  await first.prepare({ ledger: 'l1' });
  await first.apply(meetingPatch());
  await first.close();
  const again = await openEmbeddedStore(path());
  expect(await again.read.counts()).toEqual({ articles: 1, entities: 3, claims: 1, facts: 1 });
  expect(await again.cursor()).toMatchObject({ sequence: 1 });
  await again.close();
});

test('a graph that was cleared by force may be taken over by another ledger', async () => {
  const store = await openEmbeddedStore(path());
  await store.prepare({ ledger: 'l1' });
  await store.apply(meetingPatch());
  await store.clear({ force: true });
  await store.prepare({ ledger: 'l2' });
  expect(await store.read.counts()).toMatchObject({ articles: 0, facts: 0 });
  await store.close();
});

test('a reader sees the graph while another connection writes it', async () => {
  const writer = await openEmbeddedStore(path());
  const reader = await openEmbeddedStore(path());
  await writer.prepare({ ledger: 'l1' });
  await writer.apply(meetingPatch());
  expect(await reader.read.counts()).toMatchObject({ facts: 1 });
  await Promise.all([writer.close(), reader.close()]);
});

test('a file that is no database is named, and not touched', async () => {
  writeFileSync(path(), 'a letter, not a database, and long enough to be read as a header');
  await expect(openEmbeddedStore(path())).rejects.toMatchObject({ code: 'STORE_NOT_A_DATABASE' });
});

test('a database of another program is refused', async () => {
  const other = openDatabase(path(), { family: 'STORE', mode: 'write' });
  other.exec('CREATE TABLE letters (body TEXT)');
  other.close();
  await expect(openEmbeddedStore(path())).rejects.toMatchObject({ code: 'STORE_FOREIGN_DATA' });
});

test('what was removed cannot be read from the file once it is compacted', async () => {
  const store = await openEmbeddedStore(path());
  await store.prepare({ ledger: 'l1' });
  await store.apply(meetingPatch());
  await store.clear();
  await store.compact();
  await store.close();
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(path()).includes('Ann Lee')).toBe(false);
});

test('a graph that was made before titles could be searched is filled in when it is opened', async () => {
  const store = await openEmbeddedStore(path());
  await store.prepare({ ledger: 'l1' });
  await store.apply(meetingPatch());
  const [article] = await store.read.articles({ limit: 1 });
  await store.close();
  const older = openDatabase(path(), { family: 'STORE', mode: 'write' });
  older.exec('DROP TABLE title_word; PRAGMA user_version = 3');
  older.close();
  const again = await openEmbeddedStore(path());
  expect(await again.read.searchArticles(article!.title, { limit: 10 })).toEqual([article]);
  await again.close();
});
