import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/app/config';
import { decide } from '../../src/app/decide';
import { diff } from '../../src/app/diff';
import { openWorkspace, type Workspace } from '../../src/app/workspace';
import { hashId } from '../../src/base/hash';
import { asArticleId, asEntityId } from '../../src/model/id';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Ann Lee'] },
  { type: 'Person', forms: ['Bo Chen'] },
  { type: 'Person', forms: ['Annie Leigh'] },
];
const MET: Statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };

let folder: string;
let workspace: Workspace;
let days = 0;
beforeEach(async () => {
  days = 0;
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-diff-'));
  const now = () => new Date(Date.UTC(2016, 2, 1 + days));
  workspace = await openWorkspace(readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder }), { mode: 'write', now });
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const articleId = (id: string) => asArticleId(hashId(id));

/** Appends on the next day. */
async function ingest(...articles: readonly (Partial<GeneratedArticle> & { readonly id: string })[]): Promise<void> {
  days += 1;
  workspace.ledger.append(articles.map((article) => generateOutcome({ statements: [MET], ...article }, FIGURES)));
  await workspace.sync();
}

test('what is new names the articles that brought it, and nothing else is told', async () => {
  await ingest({ id: 'a' });
  await ingest({ id: 'b', statements: [{ ...MET, subject: 2 }] });
  for (const from of ['1', '2016-03-02']) {
    const { articles, entities, facts } = await diff(workspace, { from });
    expect(articles).toEqual({ new: [articleId('b')], gone: [], changed: [] });
    expect(entities.map(({ kind, causes }) => [kind, causes.articles])).toEqual([
      ['new', [articleId('b')]],
      ['changed', [articleId('b')]],
    ]);
    expect(entities[1]).toMatchObject({
      before: { articles: 1 },
      after: { articles: 2 },
      properties: expect.arrayContaining(['articles']),
    });
    expect(facts).toMatchObject([{ kind: 'new', causes: { articles: [articleId('b')] } }]);
  }
  const backwards = await diff(workspace, { from: '2', to: '1' });
  expect(backwards.entities.map(({ kind }) => kind)).toEqual(['gone', 'changed']);
  expect(await diff(workspace, { from: '2' })).toEqual({
    articles: { new: [], gone: [], changed: [] },
    entities: [],
    facts: [],
  });
});

test('a removed article and a revised one are told, with what they took along', async () => {
  await ingest({ id: 'a' }, { id: 'b', statements: [{ ...MET, subject: 2 }] });
  await ingest({ id: 'a', readAt: 9, statements: [{ ...MET, type: 'SUPPORTS' }] });
  workspace.ledger.remove([articleId('b')]);
  await workspace.sync();
  const { articles, entities, facts } = await diff(workspace, { from: '2' });
  expect(articles).toEqual({ new: [], gone: [articleId('b')], changed: [articleId('a')] });
  expect(entities.filter(({ kind }) => kind === 'gone')).toMatchObject([{ before: { id: 'person/annie-leigh' } }]);
  expect(facts.map(({ kind }) => kind).sort()).toEqual(['gone', 'gone', 'new']);
});

test('a decision is told as the cause of the merge, and the merged entity leads on', async () => {
  await ingest({ id: 'a' }, { id: 'b', statements: [{ ...MET, subject: 2 }] });
  const entities = ['person/ann-lee', 'person/annie-leigh'].map(asEntityId);
  await decide(workspace, { kind: 'same', entities });
  const found = await diff(workspace, { from: '2' });
  expect(found.articles.changed).toEqual([]);
  const gone = found.entities.find(({ kind }) => kind === 'gone');
  expect(gone).toMatchObject({
    causes: { articles: [], decisions: [1] },
    nowIn: expect.stringMatching(/^person\/ann/),
  });
});

test('another ledger is compared by what both hold', async () => {
  await ingest({ id: 'a' });
  const backup = join(folder, 'backup.sqlite');
  workspace.ledger.backup(backup);
  await ingest({ id: 'b', statements: [{ ...MET, subject: 2 }] });
  const { articles, entities } = await diff(workspace, { from: backup });
  expect(articles.new).toEqual([articleId('b')]);
  expect(entities.filter(({ kind }) => kind === 'new')).toMatchObject([{ after: { name: 'Annie Leigh' } }]);
});

test.each(['yesterday', '99'])('%s is no point', async (from) => {
  await ingest({ id: 'a' });
  await expect(diff(workspace, { from })).rejects.toMatchObject({ code: 'DIFF_POINT_UNKNOWN' });
});
