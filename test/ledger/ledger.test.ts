import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/base/migrate';
import { openDatabase } from '../../src/base/sqlite';
import type { Ledger, Outcome } from '../../src/ledger/ledger';
import { openLedger } from '../../src/ledger/open-ledger';
import { LEDGER_APPLICATION_ID } from '../../src/ledger/schema';
import { type Figure, type GeneratedArticle, generateOutcome } from '../support/generated-world';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Ann Lee', 'Lee'] },
  { type: 'Person', forms: ['Bo Chen', 'Chen'] },
];

const MEETING = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };
const read = (generated: GeneratedArticle, version = '1') => generateOutcome(generated, FIGURES, { version });
const report = (id: string, rest: Partial<GeneratedArticle> = {}) => read({ id, statements: [MEETING], ...rest });
const KEY = { extractor: 'generated', version: '1', settingsHash: 's' };
const failure = (location: string, message = 'GET answered 500'): Outcome => ({
  kind: 'failed',
  location,
  code: 'SOURCE_HTTP_STATUS',
  message,
  hint: 'Try again.',
});

let folder: string;
let ledger: Ledger;
const path = () => join(folder, 'ledger.sqlite');
const now = () => new Date('2016-03-03T12:00:00Z');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-ledger-'));
  ledger = await openLedger(path(), { now });
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const append = (...outcomes: readonly Outcome[]) => ledger.append(outcomes).map(({ kind }) => kind);

describe('an article', () => {
  test('comes back as it was appended, with its extraction', () => {
    const { article, extraction } = report('a', { outlet: 'Post', agency: 'Wire', publishedAt: '2016-03-03' });
    expect(append({ kind: 'read', article, extraction })).toEqual(['added']);
    expect(ledger.current(article.id)).toEqual({ article, extraction, edition: expect.any(Number) });
    expect(ledger.article(article.id)).toEqual(article);
  });

  test('appended twice is one, and the second time is no entry', () => {
    expect(append(report('a'))).toEqual(['added']);
    expect(append(report('a'))).toEqual(['unchanged']);
    expect(ledger.sequence()).toBe(1);
  });

  test('with other text is a new revision, which is current where it was read later', () => {
    const later = report('a', { readAt: 10 });
    const earlier = read({ id: 'a', readAt: 5, statements: [{ ...MEETING, type: 'SUPPORTS' }] });
    expect(append(later)).toEqual(['added']);
    expect(append(earlier)).toEqual(['superseded']);
    expect(ledger.current(later.article.id)?.article.text).toBe(later.article.text);
    expect(ledger.stats()).toMatchObject({ articles: 1, revisions: 2 });
    expect(append(read({ id: 'a', readAt: 20, statements: [{ ...MEETING, type: 'OPPOSES' }] }))).toEqual(['revised']);
  });

  test('whose earlier text is seen again later goes back to it', () => {
    const first = report('a', { readAt: 1 });
    const second = read({ id: 'a', readAt: 2, statements: [{ ...MEETING, type: 'SUPPORTS' }] });
    append(first, second);
    const again = report('a', { readAt: 3 });
    expect(ledger.standing(again.article, KEY)).toEqual({ kind: 'revised' });
    expect(append({ kind: 'seen', article: again.article })).toEqual(['revised']);
    expect(ledger.current(first.article.id)?.article.text).toBe(first.article.text);
  });

  test('with the same text and another headline is a revision too', () => {
    const { article, extraction } = report('a', { readAt: 1 });
    append({ kind: 'read', article, extraction });
    const renamed = { ...article, title: 'Corrected', retrievedAt: '2017-01-01T00:00:00.000Z' };
    expect(ledger.standing(renamed, KEY)).toEqual({ kind: 'revised' });
    expect(append({ kind: 'read', article: renamed, extraction })).toEqual(['revised']);
    expect(ledger.article(article.id)?.title).toBe('Corrected');
  });

  test('read by a newer extractor is renewed, and the older reading is not active any more', () => {
    append(report('a'));
    const { article } = report('a');
    expect(ledger.standing(article, { ...KEY, version: '2' })).toEqual({ kind: 'stale' });
    expect(append(read({ id: 'a', statements: [MEETING] }, '2'))).toEqual(['renewed']);
    expect(ledger.current(article.id)?.extraction.version).toBe('2');
    expect(ledger.standing(article, { ...KEY, version: '2' })).toEqual({ kind: 'unchanged' });
  });

  test('is known before it is read: new, unchanged, removed', () => {
    const { article } = report('a');
    expect(ledger.standing(article, KEY)).toEqual({ kind: 'new' });
    append(report('a'));
    expect(ledger.standing(article, KEY)).toEqual({ kind: 'unchanged' });
    ledger.remove([article.id]);
    expect(ledger.standing(article, KEY)).toEqual({ kind: 'removed' });
    expect(append(report('a'))).toEqual(['restored']);
  });

  test('whose extraction does not hold in its text is a failure of its location, and nothing else of it is kept', () => {
    const { article, extraction } = report('a');
    const [claim] = extraction.claims;
    const broken = { ...extraction, claims: [{ ...claim!, trigger: { start: 5, end: 5000 } }] };
    const [appended] = ledger.append([{ kind: 'read', article, extraction: broken }]);
    expect(appended).toMatchObject({ kind: 'failed', code: 'EXTRACTION_MISMATCH' });
    expect(ledger.current(article.id)).toBeUndefined();
    expect(ledger.articles({ limit: 9 })).toMatchObject([{ kind: 'failed', code: 'EXTRACTION_MISMATCH' }]);
  });
});

describe('the list of articles', () => {
  test('has articles by id, then failures by location, a page at a time', () => {
    append(report('a'), report('b'), failure('https://b.example'), failure('https://a.example'));
    const all = ledger.articles({ limit: 9 });
    const ids = [report('a'), report('b')].map(({ article }) => article.id).sort();
    expect(all.map((record) => (record.kind === 'article' ? record.id : record.location))).toEqual([
      ...ids,
      'https://a.example',
      'https://b.example',
    ]);
    expect(ledger.articles({ limit: 2, offset: 1 })).toEqual(all.slice(1, 3));
  });

  test('tells apart what was read, what has no claims, what failed, what was removed', () => {
    append(report('a'), read({ id: 'b', statements: [] }), failure('x'));
    ledger.remove([report('a').article.id]);
    const statuses = (status: 'removed' | 'no-entities' | 'failed' | 'extracted') =>
      ledger.articles({ status, limit: 9 }).length;
    expect([statuses('removed'), statuses('no-entities'), statuses('failed'), statuses('extracted')]).toEqual([
      1, 1, 1, 0,
    ]);
    expect(ledger.stats()).toMatchObject({ articles: 1, removed: 1, failed: 1, statuses: { 'no-entities': 1 } });
  });

  test('loses a failure when its location is read at last, and repeats none', () => {
    append(failure('generated:a'), failure('generated:a'));
    expect(ledger.sequence()).toBe(1);
    append(failure('generated:a', 'GET answered 404'));
    expect(ledger.sequence()).toBe(2);
    append(report('a'));
    expect(ledger.articles({ status: 'failed', limit: 9 })).toEqual([]);
  });
});

describe('entries', () => {
  test('number every change and name the articles that changed', () => {
    append(report('a'), report('b'));
    const { id } = report('a').article;
    ledger.remove([id]);
    expect(ledger.changesAfter(0, { limit: 2 }).to).toBe(2);
    expect(ledger.changesAfter(2, { limit: 9 })).toEqual({ articles: [id], to: 3 });
    expect(ledger.changesAfter(3, { limit: 9 })).toEqual({ articles: [], to: 3 });
    expect(ledger.timeOf(3)).toBe('2016-03-03T12:00:00.000Z');
  });

  test('are all or none: a batch that breaks leaves nothing', () => {
    const broken = { kind: 'read', article: { ...report('b').article, id: null } } as unknown as Outcome;
    expect(() => append(report('a'), broken)).toThrow();
    expect(ledger.sequence()).toBe(0);
    expect(ledger.stats().articles).toBe(0);
  });
});

describe('removing', () => {
  test('takes an article out once, and not one that is unknown', () => {
    append(report('a'));
    const known = report('a').article.id;
    const unknown = report('z').article.id;
    expect(ledger.remove([known, unknown])).toEqual([known]);
    expect(ledger.remove([known])).toEqual([]);
    expect(ledger.current(known)).toBeUndefined();
    expect(ledger.currentIds({ limit: 9 })).toEqual([]);
  });

  const bytesOf = (word: string) =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(Buffer.from(word)));

  test('with purge wipes text and description from the file and its WAL; another article keeps its own', () => {
    const secret = read({ id: 'a', outlet: 'Whisper Weekly', statements: [{ ...MEETING, type: 'OPPOSES' }] });
    append(secret, report('b'));
    expect(bytesOf('Ann Lee opposed Bo Chen')).not.toEqual([]);
    expect(ledger.purge([secret.article.id])).toEqual([secret.article.id]);
    // Reading the files in this process would drop SQLite's locks on them, so the ledger is closed first.
    const other = ledger.current(report('b').article.id);
    ledger.close();
    expect(bytesOf('Ann Lee opposed Bo Chen')).toEqual([]);
    expect(bytesOf('Whisper Weekly')).toEqual([]);
    expect(bytesOf('Ann Lee met Bo Chen')).not.toEqual([]);
    expect(other?.article.text).toBe(report('b').article.text);
  });

  test('a text that another article has too outlives the purge of one, not of both', () => {
    append(report('a'), report('b'));
    ledger.purge([report('a').article.id]);
    expect(ledger.article(report('b').article.id)?.text).toBe(report('b').article.text);
    ledger.purge([report('b').article.id]);
    ledger.close();
    expect(bytesOf('Ann Lee met Bo Chen')).toEqual([]);
  });

  test('a purged article is listed without its title, and may come back', () => {
    append(report('a'));
    const { id } = report('a').article;
    ledger.purge([id]);
    expect(ledger.articles({ limit: 9 })).toMatchObject([{ id, status: 'removed', purged: true, location: '' }]);
    expect(append(report('a'))).toEqual(['restored']);
    expect(ledger.article(id)).toEqual(report('a').article);
  });
});

describe('recorded ids', () => {
  const anchor = (start: number) => ({ contentHash: report('a').article.contentHash, start, end: start + 3 });
  const ann = 'person/ann-lee' as never;
  const ida = 'person/ida-lee' as never;

  test('are found by their anchors, and the latest counts', () => {
    append(report('a'));
    ledger.recordIds([{ id: ann, anchors: [anchor(0), anchor(9)] }]);
    ledger.recordIds([{ id: ida, anchors: [anchor(9)] }]);
    expect(ledger.recordedIds([anchor(9), anchor(0), anchor(5)])).toEqual([ida, ann, undefined]);
    expect([ledger.isIdTaken(ann), ledger.isIdTaken('person/bo-chen' as never)]).toEqual([true, false]);
  });

  test('go with a purged text, unless another text holds them', () => {
    append(report('a'), read({ id: 'b', statements: [{ ...MEETING, type: 'OPPOSES' }] }));
    const other = {
      ...anchor(0),
      contentHash: ledger.article(ledger.currentIds({ limit: 9 }).find((id) => id !== report('a').article.id)!)!
        .contentHash,
    };
    ledger.recordIds([
      { id: ann, anchors: [anchor(0), other] },
      { id: ida, anchors: [anchor(9)] },
    ]);
    ledger.purge([report('a').article.id]);
    expect([ledger.isIdTaken(ann), ledger.isIdTaken(ida)]).toEqual([true, false]);
    expect(ledger.recordedIds([other, anchor(0)])).toEqual([ann, undefined]);
  });
});

describe('a backup', () => {
  test('is a whole ledger of its own', async () => {
    append(report('a'));
    const copy = join(folder, 'copies', 'backup.sqlite');
    ledger.backup(copy);
    append(report('b'));
    const restored = await openLedger(copy);
    expect([restored.id, restored.sequence()]).toEqual([ledger.id, 1]);
    restored.close();
  });

  test('never overwrites a file', () => {
    const copy = join(folder, 'backup.sqlite');
    writeFileSync(copy, 'mine');
    expect(() => ledger.backup(copy)).toThrow(expect.objectContaining({ code: 'BACKUP_EXISTS' }));
    expect(readFileSync(copy, 'utf8')).toBe('mine');
  });
});

describe('opening', () => {
  const open = (file: string, options = {}) =>
    openLedger(file, options).then(
      (opened) => {
        opened.close();
        return 'opened';
      },
      ({ code, hint }) => (typeof hint === 'string' && hint.length > 20 ? code : `${code} without hint`),
    );
  const other = () => join(folder, 'other.sqlite');

  test('a reader sees a ledger that another writes, and cannot write', async () => {
    append(report('a'));
    const reader = await openLedger(path(), { mode: 'read' });
    expect(reader.stats().articles).toBe(1);
    append(report('b'));
    expect(reader.stats().articles).toBe(2);
    expect(() => reader.append([report('c')])).toThrow(expect.objectContaining({ code: 'LEDGER_READ_ONLY' }));
    reader.close();
  });

  test('a file that is missing, no database, damaged, of another program or of a later version has a code each', async () => {
    expect(await open(other(), { mode: 'read' })).toBe('LEDGER_MISSING');
    expect(existsSync(other())).toBe(false);
    writeFileSync(other(), 'A letter to the editor, long enough to be taken for the header of a database.'.repeat(9));
    expect(await open(other())).toBe('LEDGER_NOT_A_DATABASE');
    rmSync(other());
    const foreign = openDatabase(other(), { family: 'LEDGER', mode: 'write' });
    foreign.exec('CREATE TABLE recipes (name TEXT)');
    expect(await open(other())).toBe('LEDGER_FOREIGN_DATA');
    foreign.exec(`DROP TABLE recipes; PRAGMA application_id = ${LEDGER_APPLICATION_ID}; PRAGMA user_version = 999`);
    expect(await open(other())).toBe('LEDGER_NEWER');
    foreign.close();
  });

  test('a damaged ledger is named so', async () => {
    append(...Array.from({ length: 40 }, (_, index) => report(`a${index}`)));
    const copy = join(folder, 'copy.sqlite');
    ledger.backup(copy);
    const bytes = readFileSync(copy);
    bytes.fill(0x5a, 4096, bytes.length);
    writeFileSync(copy, bytes);
    expect(await open(copy)).toBe('LEDGER_CORRUPT');
  });

  test('a folder that is a file, and one that cannot be made, have a code', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await open(join(folder, 'file', 'ledger.sqlite'))).toBe('FOLDER_NOT_WRITABLE');
  });

  test('a file of an earlier version is not read but brought up by whoever writes', async () => {
    ledger.close();
    const database = openDatabase(path(), { family: 'LEDGER', mode: 'write' });
    database.exec(
      'ALTER TABLE revision DROP COLUMN digest; ALTER TABLE extraction DROP COLUMN digest; PRAGMA user_version = 2',
    );
    database.close();
    await expect(openLedger(path(), { mode: 'read' })).rejects.toMatchObject({ code: 'LEDGER_OLDER' });
    ledger = await openLedger(path(), { now });
    (await openLedger(path(), { mode: 'read' })).close();
  });

  test('an earlier version is copied before it is brought up to date', async () => {
    const database = openDatabase(other(), { family: 'LEDGER', mode: 'write' });
    const plan = { family: 'LEDGER', applicationId: LEDGER_APPLICATION_ID, keepCopy: true } as const;
    migrate(database, { ...plan, migrations: ['CREATE TABLE one (a)'] });
    database.run('INSERT INTO one VALUES (1)');
    migrate(database, { ...plan, migrations: ['CREATE TABLE one (a)', 'ALTER TABLE one ADD COLUMN b'] });
    expect(database.all('SELECT * FROM one')).toEqual([{ a: 1, b: null }]);
    database.close();
    const kept = openDatabase(`${other()}.v1`, { family: 'LEDGER', mode: 'read' });
    expect(kept.all('SELECT * FROM one')).toEqual([{ a: 1 }]);
    kept.close();
  });

  test('a migration that breaks leaves the version before', async () => {
    const database = openDatabase(other(), { family: 'LEDGER', mode: 'write' });
    const plan = { family: 'LEDGER', applicationId: LEDGER_APPLICATION_ID } as const;
    migrate(database, { ...plan, migrations: ['CREATE TABLE one (a)'] });
    expect(() =>
      migrate(database, { ...plan, migrations: ['', 'CREATE TABLE two (a); CREATE TABLE one (a)'] }),
    ).toThrow();
    expect(database.all('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    expect(database.all(`SELECT name FROM sqlite_master`)).toEqual([{ name: 'one' }]);
    database.close();
  });
});
