import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashId } from '../../src/base/hash';
import { asArticleId, asEntityId } from '../../src/model/id';
import type { SnapshotRow } from '../../src/store/contract';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';
import { openTemporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace';

const ANN: Figure = { type: 'Person', forms: ['Ann Lee', 'Lee'] };
const BO: Figure = { type: 'Person', forms: ['Bo Chen'] };
const OTHER_ANN: Figure = { type: 'Person', forms: ['Anna Lee', 'Ann Lee'] };
const FIGURES = [ANN, BO, OTHER_ANN];
const MET: Statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = await openTemporaryWorkspace();
});
afterEach(() => workspace.close());

const articleId = (id: string) => asArticleId(hashId(id));

async function ingest(...generated: readonly (Partial<GeneratedArticle> & { readonly id: string })[]): Promise<void> {
  workspace.ledger.append(generated.map((each) => generateOutcome({ statements: [MET], ...each }, FIGURES)));
  await workspace.sync();
}

async function remove(...ids: readonly string[]): Promise<void> {
  workspace.ledger.remove(ids.map(articleId));
  await workspace.sync();
}

type RowOf<Kind extends SnapshotRow['kind']> = Extract<SnapshotRow, { kind: Kind }>['row'];

async function rows<Kind extends SnapshotRow['kind']>(kind: Kind): Promise<readonly RowOf<Kind>[]> {
  const found: SnapshotRow['row'][] = [];
  for await (const each of workspace.store.read.snapshot()) if (each.kind === kind) found.push(each.row);
  return found as RowOf<Kind>[];
}

const entityIds = async () => (await rows('entity')).map(({ id }) => id);

test('two articles that state one thing make one fact with both as proof', async () => {
  await ingest(
    { id: 'a', outlet: 'Post', publishedAt: '2016-03-01' },
    { id: 'b', outlet: 'Times', publishedAt: '2016-03-04T09:00:00Z' },
  );
  expect(await entityIds()).toEqual(['person/ann-lee', 'person/bo-chen']);
  expect(await rows('fact')).toMatchObject([
    {
      subject: 'person/ann-lee',
      object: 'person/bo-chen',
      claims: 2,
      articles: 2,
      outlets: 2,
      origins: 2,
      confidence: 0.96,
    },
  ]);
  expect(await workspace.store.read.entity(asEntityId('person/ann-lee'))).toMatchObject({
    name: 'Ann Lee',
    articles: 2,
    claims: 2,
    firstSeen: '2016-03-01',
    lastSeen: '2016-03-04',
  });
});

test('a denied and a planned statement are claims and make no fact', async () => {
  const statements = [
    { ...MET, polarity: 'negative' as const },
    { ...MET, modality: 'planned' as const },
  ];
  await ingest({ id: 'a', statements });
  expect(await rows('fact')).toEqual([]);
  expect(await rows('claim')).toHaveLength(2);
  expect(await workspace.store.read.entity(asEntityId('person/ann-lee'))).toMatchObject({ claims: 2 });
});

test('a symmetric relation stated from either end is one fact, a directed one is two', async () => {
  const statements = (type: string) => [
    { ...MET, type },
    { ...MET, type, subject: 1, object: 0 },
  ];
  await ingest({ id: 'a', statements: statements('MET_WITH') }, { id: 'b', statements: statements('SUPPORTS') });
  const facts = await rows('fact');
  expect(facts.filter(({ type }) => (type as string) === 'MET_WITH')).toMatchObject([
    { claims: 2, subject: 'person/ann-lee' },
  ]);
  expect(facts.filter(({ type }) => (type as string) === 'SUPPORTS')).toHaveLength(2);
});

test('a bare surname is somebody of its own in every article', async () => {
  const bare = [{ ...MET, subjectForm: 1 }];
  await ingest({ id: 'a', statements: bare }, { id: 'b', statements: [{ ...MET, subjectForm: 1, type: 'SUPPORTS' }] });
  const people = await rows('entity');
  expect(people.map(({ name }) => name)).toEqual(['Bo Chen', 'Lee', 'Lee']);
  expect(people[2]?.id).toMatch(/^person\/lee-[0-9a-f]{4}$/);
});

test('a claim keeps the sentence of the name that its pronoun stands for', async () => {
  await ingest({ id: 'a', statements: [{ ...MET, pronoun: true }] });
  const article = await workspace.store.read.article(articleId('a'));
  const [, second] = (await rows('claim')).toSorted((a, b) => a.quoteStart - b.quoteStart);
  expect(second?.quote).toBe('They also met Bo Chen.');
  const { namingStart, namingEnd, namingQuoteStart, namingQuoteEnd } = second?.subjectAt ?? {};
  expect(article?.text.slice(namingStart, namingEnd)).toBe('Ann Lee');
  expect(article?.text.slice(namingQuoteStart, namingQuoteEnd)).toBe('Ann Lee met Bo Chen.');
});

describe('copies', () => {
  test('of one report are one origin, and the original is the earliest', async () => {
    await ingest(
      { id: 'a', family: 1, outlet: 'Post', publishedAt: '2016-03-02' },
      { id: 'b', family: 1, outlet: 'Times', publishedAt: '2016-03-01' },
      { id: 'c', outlet: 'Echo', publishedAt: '2016-03-03' },
    );
    expect((await workspace.store.read.article(articleId('a')))?.copyOf).toBe(articleId('b'));
    expect((await workspace.store.read.article(articleId('b')))?.copyOf).toBeUndefined();
    expect(await rows('fact')).toMatchObject([{ articles: 3, outlets: 3, origins: 2, confidence: 0.96 }]);
  });

  test('pass on being the original when it leaves', async () => {
    await ingest({ id: 'a', family: 1, publishedAt: '2016-03-01' }, { id: 'b', family: 1, publishedAt: '2016-03-02' });
    await remove('a');
    expect((await workspace.store.read.article(articleId('b')))?.copyOf).toBeUndefined();
  });

  test('reports of one agency are one origin without being copies', async () => {
    await ingest({ id: 'a', agency: 'Reuters', outlet: 'Post' }, { id: 'b', agency: 'REUTERS', outlet: 'Times' });
    expect(await rows('fact')).toMatchObject([{ origins: 1, outlets: 2, confidence: 0.8 }]);
  });
});

test('what articles quote from one agency is one origin; what an outlet quotes of itself is its own', async () => {
  const wire: Figure = { type: 'Organization', kind: 'media', forms: ['Norland Wire'] };
  const quoting = (id: string, rest: Partial<GeneratedArticle>) =>
    generateOutcome({ id, statements: [{ ...MET, saidBy: 2 }], ...rest }, [ANN, BO, wire]);
  workspace.ledger.append([quoting('a', { outlet: 'Post' }), quoting('b', { outlet: 'Times' })]);
  await workspace.sync();
  expect(await rows('fact')).toMatchObject([{ articles: 2, outlets: 2, origins: 1, confidence: 0.8 }]);
  workspace.ledger.append([quoting('c', { agency: 'Norland Wire' }), quoting('d', { outlet: 'Norland Wire' })]);
  await workspace.sync();
  expect(await rows('fact')).toMatchObject([{ articles: 4, origins: 2 }]);
});

describe('public ids', () => {
  test('stay when a fuller name comes to light', async () => {
    await ingest({ id: 'a' });
    const named = { ...ANN, forms: ['Ann Marie Lee', 'Ann Lee'] };
    const statements = [{ ...MET, subjectAlso: 1 }];
    workspace.ledger.append(['b', 'c'].map((id) => generateOutcome({ id, statements }, [named, BO])));
    await workspace.sync();
    expect(await workspace.store.read.entity(asEntityId('person/ann-lee'))).toMatchObject({
      name: 'Ann Marie Lee',
      articles: 3,
    });
  });

  test('of two entities that turn out to be one lead on, and part again when the proof is removed', async () => {
    await ingest({ id: 'a' }, { id: 'b', statements: [{ ...MET, subject: 2 }] });
    expect(await entityIds()).toEqual(['person/ann-lee', 'person/anna-lee', 'person/bo-chen']);
    await ingest({ id: 'c', statements: [{ ...MET, subject: 2, subjectAlso: 1 }] });
    const ids = await entityIds();
    expect(ids).toHaveLength(2);
    const [merged] = (await rows('redirect')).map(({ from, to }) => ({ from, to }));
    expect([merged?.from, merged?.to].sort()).toEqual(['person/ann-lee', 'person/anna-lee']);
    expect(await workspace.store.read.entity(merged!.from)).toMatchObject({ id: merged?.to, articles: 3 });
    expect(await rows('fact')).toMatchObject([{ claims: 3 }]);
    await remove('c');
    expect(await entityIds()).toEqual(['person/ann-lee', 'person/anna-lee', 'person/bo-chen']);
    expect(await rows('redirect')).toEqual([]);
    expect(await rows('fact')).toHaveLength(2);
  });

  test('are given again after a rebuild from nothing but the ledger', async () => {
    await ingest({ id: 'a' }, { id: 'b', statements: [{ ...MET, subjectForm: 1 }] });
    const before = await entityIds();
    await workspace.rebuild();
    expect(await entityIds()).toEqual(before);
  });

  test('two that one article tells apart stay apart, though another ties their names', async () => {
    const apart = [MET, { ...MET, subject: 2, type: 'SUPPORTS' }];
    await ingest({ id: 'a', statements: apart }, { id: 'c', statements: [{ ...MET, subject: 2, subjectAlso: 1 }] });
    expect(await entityIds()).toHaveLength(3);
    const [told] = await workspace.store.read.mentionsOf(articleId('a'));
    expect(told?.count).toBe(1);
  });
});

describe('derived files', () => {
  test('a purged article is in none of them, once they are compacted', async () => {
    const statements = [{ ...MET, type: 'OPPOSES' }];
    await ingest({ id: 'a', statements, outlet: 'Whisper Weekly' }, { id: 'b' });
    workspace.ledger.purge([articleId('a')]);
    await workspace.sync();
    workspace.resolution.compact();
    await workspace.store.compact();
    const { folder } = workspace;
    await workspace.close({ keep: true });
    const { readdirSync, readFileSync } = await import('node:fs');
    const holding = (word: string) =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(Buffer.from(word)));
    expect(holding('Ann Lee opposed')).toEqual([]);
    expect(holding('Whisper Weekly')).toEqual([]);
    expect(holding('Ann Lee met Bo Chen')).toEqual(['graph.sqlite', 'ledger.sqlite', 'resolution.sqlite']);
    rmSync(folder, { recursive: true });
    workspace = await openTemporaryWorkspace();
  });

  test('a resolution that was deleted or damaged is made anew, and the store filled again', async () => {
    await ingest({ id: 'a' }, { id: 'b' });
    const before = await workspace.graph();
    const { folder } = workspace;
    for (const spoil of [
      () => rmSync(join(folder, 'resolution.sqlite')),
      () =>
        writeFileSync(
          join(folder, 'resolution.sqlite'),
          'not a database at all, and long enough for a header'.repeat(9),
        ),
    ]) {
      await workspace.close({ keep: true });
      for (const suffix of ['-wal', '-shm']) rmSync(join(folder, `resolution.sqlite${suffix}`), { force: true });
      spoil();
      workspace = await openTemporaryWorkspace({ folder });
      expect(await workspace.sync()).not.toMatchObject({ upserted: 0 });
      expect(await workspace.graph()).toEqual(before);
    }
  });

  test('a ledger that was put back from a backup is followed back', async () => {
    await ingest({ id: 'a' });
    const before = await workspace.graph();
    const { folder } = workspace;
    workspace.ledger.backup(join(folder, 'backup.sqlite'));
    await ingest({ id: 'b' });
    await workspace.close({ keep: true });
    const { renameSync } = await import('node:fs');
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `ledger.sqlite${suffix}`), { force: true });
    renameSync(join(folder, 'backup.sqlite'), join(folder, 'ledger.sqlite'));
    workspace = await openTemporaryWorkspace({ folder });
    await workspace.sync();
    expect(await workspace.graph()).toEqual(before);
  });
});
