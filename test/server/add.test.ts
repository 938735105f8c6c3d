import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddEvent, addEventSchema, addStartedSchema, previewResponseSchema } from '../../src/api/add';
import { apiPaths } from '../../src/api/paths';
import { apiErrorSchema, articlesResponseSchema, healthSchema, statsSchema } from '../../src/api/responses';
import { type Adder, createAdder } from '../../src/app/add/create-adder';
import { readConfig } from '../../src/app/config';
import { openStore } from '../../src/app/open-store';
import { createReader } from '../../src/app/reader';
import { openWorkspace } from '../../src/app/workspace';
import { createLog } from '../../src/base/log';
import { type RunningServer, startServer } from '../../src/server/start-server';
import type { GraphStore } from '../../src/store/contract';
import { createApiClient } from '../support/api-client';

jest.setTimeout(60_000);

const TEXT =
  'OSLO (Fjord Press) — Norwegian Foreign Minister Ann Lee met with Swedish Prime Minister Bo Berg in Oslo on Thursday, the Norwegian Foreign Ministry said. The two discussed fisheries and the border railway, which both governments want to renew within the next ten years.';
const STORY = { kind: 'text', text: TEXT, title: 'Ann Lee meets <b>Bo Berg</b>', publishedAt: '2016-03-03' };

let folder: string;
let store: GraphStore;
let adder: Adder;
let server: RunningServer;
const { get, post } = createApiClient(() => server.address);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-add-'));
  const config = readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder });
  await (await openWorkspace(config, { mode: 'write' })).close();
  store = await openStore(config);
  adder = createAdder(config, { read: store.read, reader: createReader({ jobs: 1 }) });
  server = await startServer({ store, adder, log: createLog({ level: 'silent' }), port: 0 });
});
afterAll(async () => {
  await server.close();
  await adder.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The events of a run, read as a browser reads them. */
async function eventsOf(id: string): Promise<readonly AddEvent[]> {
  const response = await fetch(server.address + apiPaths.addEvents(id));
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(response.headers.get('content-encoding')).toBeNull();
  const records = (await response.text()).split('\n\n').filter((record) => record.startsWith('data: '));
  return records.map((record) => addEventSchema.parse(JSON.parse(record.slice('data: '.length))));
}

async function add(body: object): Promise<readonly AddEvent[]> {
  return eventsOf(addStartedSchema.parse((await post(apiPaths.add(), body)).body).id);
}

const preview = async (body: object) => previewResponseSchema.parse((await post(apiPaths.addPreview(), body)).body);

test('health tells that articles can be added', async () => {
  expect(healthSchema.parse((await get(apiPaths.health())).body).can.add).toBe(true);
});

test('a preview shows the article with its highlights and the graph that it makes, and keeps nothing', async () => {
  const { documents, more } = await preview(STORY);
  const [document] = documents;
  if (document?.kind !== 'read') throw new Error('the story was not read');
  expect([documents.length, more, document.status, document.inGraph]).toEqual([1, false, 'extracted', false]);
  expect(document.article.title).toBe('Ann Lee meets <b>Bo Berg</b>');
  const named = document.mentions.find(({ entity }) => entity.name === 'Ann Lee');
  const [start, end] = named?.spans ?? [];
  expect(document.article.text.slice(start, end)).toBe('Ann Lee');
  const met = document.facts.find(({ type }) => type === 'MET_WITH');
  expect([met?.subject, met?.object]).toEqual(['person/ann-lee', 'person/bo-berg']);
  expect(document.claims.find(({ claim }) => claim.type === 'MET_WITH')?.claim.quote).toContain('Ann Lee met with');
  expect(document.known).toEqual([]);
  expect(statsSchema.parse((await get(apiPaths.stats())).body)).toEqual({
    articles: 0,
    entities: 0,
    claims: 0,
    facts: 0,
  });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('newsgraph-preview-'))).toEqual([]);
});

test('what is added is told step by step, and is in the graph that is served', async () => {
  const events = await add(STORY);
  expect(events.map(({ kind }) => kind)).toEqual(['found', 'read', 'projecting', 'finished']);
  const last = events.at(-1);
  if (last?.kind !== 'finished') throw new Error('the run did not finish');
  expect([last.before.articles, last.after.articles]).toEqual([0, 1]);
  expect(statsSchema.parse((await get(apiPaths.stats())).body)).toEqual(last.after);
  const again = await preview(STORY);
  expect(again.documents[0]).toMatchObject({ inGraph: true, known: expect.arrayContaining(['person/ann-lee']) });
});

test('what is known already is not added again', async () => {
  expect((await add(STORY)).map(({ kind }) => kind)).toEqual(['found', 'unchanged', 'finished']);
});

test('a file of several articles is read one by one; a bad line is told and the rest goes on', async () => {
  const lines = [
    JSON.stringify({ id: 'x1', title: 'One', text: TEXT.replaceAll('Ann Lee', 'Ida Falk') }),
    '{"broken": ',
    JSON.stringify({ id: 'x2', title: 'Two', text: TEXT.replaceAll('Bo Berg', 'Nils Holm') }),
  ];
  const file = { kind: 'file', name: '../../etc/wire.jsonl', base64: Buffer.from(lines.join('\n')).toString('base64') };
  const { documents } = await preview(file);
  expect(documents.map(({ kind }) => kind)).toEqual(['read', 'failed', 'read']);
  expect(documents[1]).toMatchObject({ code: 'SOURCE_JSON_INVALID', location: expect.stringMatching(/^wire\.jsonl/) });
  const events = await add(file);
  expect(events.filter(({ kind }) => kind === 'read' || kind === 'failed')).toHaveLength(3);
  const { articles } = articlesResponseSchema.parse((await get(apiPaths.articles())).body);
  expect(articles.map(({ title }) => title)).toEqual(expect.arrayContaining(['One', 'Two']));
});

test('a preview of many articles shows the first', async () => {
  const lines = Array.from({ length: 7 }, (_, index) => JSON.stringify({ id: `m${index}`, text: 'Too short to say.' }));
  const base64 = Buffer.from(lines.join('\n')).toString('base64');
  const { documents, more } = await preview({ kind: 'file', name: 'many.jsonl', base64 });
  expect([documents.length, more]).toEqual([5, true]);
});

test.each([
  ['http://127.0.0.1:9/', 'SOURCE_ADDRESS_PRIVATE'],
  ['http://2130706433/', 'SOURCE_ADDRESS_PRIVATE'],
  ['http://[::1]/', 'SOURCE_ADDRESS_PRIVATE'],
  ['http://169.254.169.254/latest/meta-data/', 'SOURCE_ADDRESS_PRIVATE'],
  ['http://localhost/', 'SOURCE_ADDRESS_PRIVATE'],
])('%s is never fetched, neither to look nor to keep', async (url, code) => {
  expect((await preview({ kind: 'url', url })).documents[0]).toMatchObject({ kind: 'failed', code });
  const events = await add({ kind: 'url', url });
  expect(events).toContainEqual(expect.objectContaining({ kind: 'failed', code }));
});

test('a feed that was dropped does not lead to addresses of the local network', async () => {
  const feed = `<rss version="2.0"><channel><title>F</title><item><title>One</title><link>${server.address}/api/stats</link></item></channel></rss>`;
  const file = { kind: 'file', name: 'feed.xml', base64: Buffer.from(feed).toString('base64') };
  expect((await preview(file)).documents[0]).toMatchObject({ kind: 'failed', code: 'SOURCE_ADDRESS_PRIVATE' });
});

test.each([
  [{ kind: 'url', url: 'file:///etc/passwd' }],
  [{ kind: 'url', url: 'javascript:alert(1)' }],
  [{ kind: 'url', url: '/etc/passwd' }],
  [{ kind: 'url', url: 'https://news.example/1', allowPrivate: true }],
  [{ kind: 'text', text: TEXT, url: 'javascript:alert(1)' }],
  [{ kind: 'text', text: '' }],
  [{ kind: 'file', name: 'a.txt', base64: '!' }],
  [{ kind: 'path', path: '/etc/passwd' }],
  [[]],
  [null],
])('%j is refused', async (body) => {
  for (const path of [apiPaths.add(), apiPaths.addPreview()]) {
    const answer = await post(path, body);
    expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([400, 'REQUEST_INVALID']);
  }
});

test('what is no text is named', async () => {
  const file = { kind: 'file', name: 'a.pdf', base64: Buffer.from('%PDF-1.7 …').toString('base64') };
  expect((await preview(file)).documents[0]).toMatchObject({ kind: 'failed', code: 'SOURCE_BINARY' });
});

test('a run that is unknown is told', async () => {
  const answer = await get(apiPaths.addEvents('0'.repeat(16)));
  expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([404, 'ADD_UNKNOWN']);
});

test('while another command writes the ledger a run waits, and a second run is refused', async () => {
  const config = readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder });
  const other = await openWorkspace(config, { mode: 'write' });
  const events = add({ ...STORY, title: 'Held' });
  const told = await Promise.race([events, new Promise<string>((resolve) => setTimeout(() => resolve('waits'), 500))]);
  const second = await post(apiPaths.add(), STORY);
  expect([told, second.status, apiErrorSchema.parse(second.body).code]).toEqual(['waits', 429, 'REQUEST_TOO_MANY']);
  await other.close();
  expect((await events).at(-1)?.kind).toBe('finished');
});
