import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/base/sqlite';
import { openLedger } from '../../src/ledger/open-ledger';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store';
import { type CliFolder, makeCliFolder } from '../support/run-cli';

jest.setTimeout(60_000);

const STORY = `Ann Lee meets Bo Berg in Oslo

OSLO (Fjord Press) — Norwegian Foreign Minister Ann Lee met with Swedish Prime Minister Bo Berg in Oslo on Thursday, the Norwegian Foreign Ministry said. The two discussed fisheries and the border railway, which both governments want to renew within the next ten years.
`;

let folder: CliFolder;
beforeEach(() => {
  folder = makeCliFolder();
});
afterEach(() => folder.remove());

const write = (name: string, content: string | Buffer) => {
  mkdirSync(join(folder.path, name, '..'), { recursive: true });
  writeFileSync(join(folder.path, name), content);
};

/** The id of the one article. Files are only free of what a process had open when it has ended. */
const onlyArticle = async (run: CliFolder['run']) =>
  (JSON.parse((await run(['articles', '--json'])).stdout) as { id: string }).id;

/** Files of the data folder whose bytes hold the words. */
const filesWith = (words: string) => {
  const data = join(folder.path, '.newsgraph/main');
  return readdirSync(data).filter((name) => readFileSync(join(data, name)).includes(words));
};

test('a story becomes a fact that shows its sentence', async () => {
  write('news/oslo.txt', STORY);
  const ingest = await folder.start(['ingest', 'news']);
  expect(ingest).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 article: 1 read, 0 known already, 0 failed/),
  });
  const explain = await folder.run(['explain', 'Ann Lee', 'Bo Berg']);
  expect(explain.stdout).toContain('Ann Lee met_with Bo Berg');
  expect(explain.stdout).toContain(
    '“OSLO (Fjord Press) — Norwegian Foreign Minister Ann Lee met with Swedish Prime Minister',
  );
  expect(await folder.run(['verify'])).toMatchObject({ status: 0 });
});

test('explain shows the words of each end with their place, and whom a pronoun stands for by which rule', async () => {
  write('news/visit.txt', 'Ann Lee left Norland on Monday. She met Bo Berg in Oslo on 3 May 2016, Cy Dahl said.');
  await folder.run(['ingest', 'news']);
  const { stdout } = await folder.run(['explain', 'Ann Lee', 'Bo Berg']);
  expect(stdout.split('\n').slice(2, 5)).toEqual([
    '  trigger “met” 36–39 · object “Bo Berg” 40–47 · speaker “Cy Dahl” 71–78 · place “Oslo” 51–55 · date “3 May 2016” 59–69',
    '  subject “She” 32–35 is “Ann Lee” 0–7 (by pronoun), named in: “Ann Lee left Norland on Monday.”',
    '  news/visit.txt',
  ]);
});

test('explain says where there are more claims than it shows', async () => {
  write('news/a.txt', 'Ann Lee met Bo Berg in Oslo.');
  write('news/b.txt', 'Ann Lee met Bo Berg in Bergen.');
  await folder.run(['ingest', 'news']);
  const run = await folder.run(['explain', 'Ann Lee', 'Bo Berg', '--limit', '1']);
  expect(run.stdout.match(/claim [0-9a-f]{24}/g)).toHaveLength(1);
  expect(run.stderr).toBe('There are more; raise --limit to see them.\n');
});

test('a row of the graph that was changed by hand is named with a hint, and once as JSON', async () => {
  write('news/oslo.txt', STORY);
  await folder.run(['ingest', 'news']);
  const graph = openDatabase(join(folder.path, '.newsgraph/main/graph.sqlite'), { family: 'STORE', mode: 'write' });
  graph.exec("UPDATE fact SET body = json_set(body, '$.confidence', 1) WHERE type = 'MET_WITH'");
  graph.close();
  const run = await folder.run(['verify']);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(
    /^GRAPH_ROW_CHANGED {2}fact \w+ \(person\/ann-lee MET_WITH person\/bo-berg\): confidence is 1, not 0\.\d+\n {2}`newsgraph rebuild`/,
  );
  const lines = (await folder.run(['verify', '--json'])).stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ code: 'GRAPH_ROW_CHANGED' }]);
});

test('reading that is interrupted says what is kept, and goes on when it is run again', async () => {
  const stories = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, text: `Ann Lee met Bo Berg in town ${at}.` }));
  write('many.jsonl', stories.map((story) => JSON.stringify(story)).join('\n'));
  // Standard input never ends, so that the run is still under way when it is told to stop.
  const child = folder.launch(['ingest', '--jobs', '1', 'many.jsonl', '-']);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const hasBegun = async () => existsSync(join(folder.path, '.newsgraph/main')) && (await keptArticles()) > 0;
  // A run that ends by itself fails below, and with what it said.
  while (child.exitCode === null && !(await hasBegun())) await new Promise((turn) => setTimeout(turn, 500));
  child.kill('SIGINT');
  expect([await ended, said]).toEqual([130, expect.stringContaining('Stopped. What was read so far is kept')]);
  const rest = await folder.run(['ingest', 'many.jsonl']);
  expect(rest.stdout).toMatch(/^40 articles: \d+ read, [1-9]\d* known already, 0 failed/);
}, 180_000);

/** Articles that another process has written into the ledger so far; 0 while there is none. */
async function keptArticles(): Promise<number> {
  try {
    const ledger = await openLedger(join(folder.path, '.newsgraph/main/ledger.sqlite'), { mode: 'read' });
    const { articles } = ledger.stats();
    ledger.close();
    return articles;
  } catch {
    return 0;
  }
}

test('a second run knows everything and changes nothing', async () => {
  write('news/oslo.txt', STORY);
  await folder.run(['ingest', 'news']);
  const before = await folder.run(['stats', '--json']);
  const again = await folder.run(['ingest', 'news']);
  expect(again.stdout).toMatch(/^1 article: 0 read, 1 known already, 0 failed/);
  expect((await folder.run(['stats', '--json'])).stdout).toBe(before.stdout);
});

test('bad documents are named one by one, the good one is kept, and the exit says that something failed', async () => {
  write('news/good.txt', STORY);
  write('news/empty.txt', '');
  write('news/binary.txt', Buffer.from([0, 1, 2, 255, 0, 0, 7]));
  write(
    'news/list.jsonl',
    `{"title": "Broken", "text": \n{"id": "b", "title": "Whole", "text": ${JSON.stringify(STORY)}}\n`,
  );
  const run = await folder.run(['ingest', 'news', 'missing.txt']);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^6 articles: 2 read, 0 known already, 4 failed/);
  expect(run.stdout).toMatch(/SOURCE_EMPTY .*empty\.txt/);
  expect(run.stdout).toMatch(/SOURCE_BINARY .*binary\.txt/);
  expect(run.stdout).toMatch(/SOURCE_JSON_INVALID .*list\.jsonl:1/);
  expect(run.stdout).toMatch(/SOURCE_NOT_FOUND .*missing\.txt/);
  const failed = await folder.run(['articles', '--status', 'failed', '--json']);
  expect(failed.stdout.trim().split('\n')).toHaveLength(4);
});

test('what failed is read again once it is mended, and leaves the list', async () => {
  write('story.txt', '');
  expect((await folder.run(['ingest', 'story.txt'])).status).toBe(1);
  write('story.txt', STORY);
  expect(await folder.run(['retry'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 article: 1 read/) });
  expect((await folder.run(['articles', '--status', 'failed'])).stderr).toContain('No such articles.');
});

test('a backup is a whole ledger of its own, and never overwrites a file', async () => {
  write('story.txt', STORY);
  await folder.run(['ingest', 'story.txt']);
  expect(await folder.run(['backup', 'copy/main/ledger.sqlite'])).toMatchObject({ status: 0 });
  const listed = await folder.run(['articles', '--json']);
  const copied = await folder.run(['articles', '--json'], { env: { NEWSGRAPH_DATA: 'copy' } });
  expect(copied.stdout).toBe(listed.stdout);
  expect((await folder.run(['backup', 'copy/main/ledger.sqlite'])).stderr).toContain('BACKUP_EXISTS');
});

test('a dry run keeps nothing', async () => {
  write('story.txt', STORY);
  expect((await folder.run(['ingest', '--dry-run', 'story.txt'])).stdout).toMatch(/^1 article: 1 read/);
  expect(await folder.run(['articles'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('LEDGER_MISSING'),
  });
});

test('standard input is read as one article', async () => {
  const run = await folder.run(['ingest', '-'], { stdin: STORY });
  expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 article: 1 read/) });
});

test('workers read the same as one thread', async () => {
  for (const name of ['a', 'b', 'c']) write(`news/${name}.txt`, STORY.replace('railway', `railway ${name}`));
  await folder.start(['ingest', 'news', '--jobs', '1'], { env: { NEWSGRAPH_DATA: 'one' } });
  await folder.start(['ingest', 'news', '--jobs', '2'], { env: { NEWSGRAPH_DATA: 'two' } });
  const one = await folder.run(['articles', '--json'], { env: { NEWSGRAPH_DATA: 'one' } });
  const two = await folder.run(['articles', '--json'], { env: { NEWSGRAPH_DATA: 'two' } });
  expect(one.stdout).not.toBe('');
  expect(two.stdout).toBe(one.stdout);
});

test('a removed article takes its facts along and stays in the ledger', async () => {
  write('story.txt', STORY);
  await folder.start(['ingest', 'story.txt']);
  expect((await folder.start(['explain', 'Ann Lee'])).stderr).toContain('name the other end too');
  expect((await folder.start(['remove', await onlyArticle(folder.start)])).stdout).toContain('1 article removed.');
  expect((await folder.start(['explain', 'Ann Lee', 'Bo Berg'])).stderr).toContain('NOT_IN_GRAPH');
  expect(filesWith('border railway')).toEqual(['ledger.sqlite']);
});

test('of a purged article no file holds the text, though a viewer has the graph open', async () => {
  write('story.txt', STORY);
  await folder.start(['ingest', 'story.txt']);
  expect(filesWith('border railway')).toEqual(expect.arrayContaining(['graph.sqlite', 'ledger.sqlite']));
  const viewer = await openEmbeddedStore(join(folder.path, '.newsgraph/main/graph.sqlite'));
  await viewer.read.articles({ limit: 10 });
  const purge = await folder.start(['remove', await onlyArticle(folder.start), '--purge']);
  expect(purge).toMatchObject({ status: 0, stdout: expect.stringContaining('1 article purged.') });
  expect(filesWith('border railway')).toEqual([]);
  await viewer.close();
  expect(filesWith('border railway')).toEqual([]);
});

test('a text that comes back after another is the current one again', async () => {
  const send = (text: string) =>
    folder.run(['ingest', '-'], { stdin: JSON.stringify({ id: 'one', title: 'Talks', text }) });
  await send(STORY);
  await send(STORY.replace('fisheries', 'forestry'));
  await send(STORY);
  const store = await openEmbeddedStore(join(folder.path, '.newsgraph/main/graph.sqlite'));
  const [summary] = await store.read.articles({ limit: 2 });
  const article = summary && (await store.read.article(summary.id));
  await store.close();
  expect(article?.text).toContain('fisheries');
  expect((await folder.run(['verify'])).status).toBe(0);
});

test('what failed leaves the list when its place holds an article that is known', async () => {
  write('a.txt', STORY);
  await folder.run(['ingest', 'a.txt']);
  write('b.txt', '');
  await folder.run(['ingest', 'b.txt']);
  write('b.txt', STORY);
  expect(await folder.run(['retry'])).toMatchObject({ status: 0, stdout: expect.stringContaining('1 known already') });
  expect((await folder.run(['articles', '--status', 'failed'])).stderr).toContain('No such articles.');
});

test.each([
  [['ingest'], 2, 'USAGE', 'missing required argument'],
  [['ingest', '--frobnicate', 'x'], 2, 'USAGE', '--frobnicate'],
  [['nonsense'], 2, 'USAGE', 'nonsense'],
  [['articles', '--status', 'odd'], 1, 'USAGE', 'odd'],
  [['ingest', '--store', 'neo4j', 'x'], 1, 'CONFIG_INVALID', 'NEO4J_URI'],
  [['ingest', '--jobs', 'many', 'x'], 1, 'CONFIG_INVALID', 'many'],
  [['remove', 'no-such-id'], 1, 'ARTICLE_UNKNOWN', 'no-such-id'],
])('newsgraph %j says what is wrong', async (args, status, code, value) => {
  const run = await folder.run(args);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(code);
  expect(run.stderr).toContain(value);
});

test('a data folder that is a file is one clear sentence', async () => {
  write('data', 'not a folder');
  write('story.txt', STORY);
  const run = await folder.run(['ingest', 'story.txt'], { env: { NEWSGRAPH_DATA: 'data' } });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^FOLDER_NOT_WRITABLE {2}cannot write to the data folder/);
});
