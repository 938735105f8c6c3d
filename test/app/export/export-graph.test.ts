import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportedGraphSchema } from '../../../src/api/export';
import { type ExportOptions, exportGraph } from '../../../src/app/export/export-graph';
import { asEntityId, type RelationType } from '../../../src/model/id';
import type { GraphReader, GraphStore } from '../../../src/store/contract';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store';
import { article, claim, entity, fact, patch } from '../../support/sample-graph';
import { talksEntity } from '../../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../../support/talks-store';

const NASTY = '</script><script>alert("1")</script> & \u0000\ud800 <!-- ]]>';

let folder: string;
let talks: TemporaryStore;
let nasty: GraphStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-export-'));
  mkdirSync(join(folder, 'export'));
  writeFileSync(join(folder, 'export/page.js'), 'const end = "</script>"; const open = "<!--";');
  writeFileSync(join(folder, 'export/page.css'), 'body { color: red; }');
  talks = await openTalksStore();
  nasty = await openEmbeddedStore(join(folder, 'nasty.sqlite'));
  await nasty.prepare({ ledger: 'l1' });
  const [a, b] = ['person/ann-lee', 'organization/x-&-"y"'] as const;
  await nasty.apply(
    patch({
      articles: { upsert: [article('a1', { title: NASTY, url: 'javascript:alert(1)', text: NASTY })], remove: [] },
      entities: {
        upsert: [entity(a, { name: '=HYPERLINK("x")', aliases: ['+1', NASTY] }), entity(b, { name: NASTY })],
        remove: [],
      },
      claims: {
        upsert: [claim('c1', { article: 'a1', subject: a, object: b }, { quote: NASTY, role: '@SUM(1)' })],
        remove: [],
      },
      facts: {
        upsert: [fact('f1', { subject: a, object: b }, { type: 'LEADS' as RelationType, quote: NASTY, roles: ['-1'] })],
        remove: [],
      },
    }),
  );
});
afterAll(async () => {
  await talks.remove();
  await nasty.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(read: GraphReader, format: ExportOptions['format'], rest: Partial<ExportOptions> = {}) {
  const options = { format, table: 'facts', viewerRoot: folder, now: () => new Date(0), ...rest } as const;
  let text = '';
  for await (const piece of await exportGraph(read, options)) text += piece;
  return text;
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test('GEXF and GraphML have every entity and every fact', async () => {
  const { entities, facts } = await talks.store.read.counts();
  for (const format of ['gexf', 'graphml'] as const) {
    const text = await write(talks.store.read, format);
    expect([count(text, /<node /g), count(text, /<edge /g)]).toEqual([entities, facts]);
  }
});

test('what XML cannot hold is replaced, the rest escaped', async () => {
  for (const format of ['gexf', 'graphml'] as const) {
    const text = await write(nasty.read, format);
    expect(text).toContain(
      '&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \ufffd\ufffd &lt;!--',
    );
    expect(['<script', '<!--', '\u0000'].filter((part) => text.includes(part))).toEqual([]);
    expect(text).toContain('organization/x-&amp;-&quot;y&quot;');
  }
});

test('a graph of nothing is a whole file too', async () => {
  const empty = await openEmbeddedStore(join(folder, 'empty.sqlite'));
  expect(await write(empty.read, 'gexf')).toMatch(/<nodes>\n<\/nodes>\n<edges>\n<\/edges>/);
  expect(JSON.parse(await write(empty.read, 'jsonld'))['@graph']).toEqual([]);
  await empty.close();
});

test('CSV has a row for each, and no cell that a spreadsheet would run', async () => {
  const { entities, facts, claims } = await talks.store.read.counts();
  for (const [table, rows] of [
    ['entities', entities],
    ['facts', facts],
    ['claims', claims],
  ] as const) {
    expect(count(await write(talks.store.read, 'csv', { table }), /\r\n/g)).toBe(rows + 1);
  }
  for (const table of ['entities', 'facts', 'claims'] as const) {
    const cells = (await write(nasty.read, 'csv', { table })).split(/[\r\n,]+/);
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  }
  expect(await write(nasty.read, 'csv', { table: 'entities' })).toContain(`"'=HYPERLINK(""x"")"`);
});

test('JSON-LD names types of schema.org, and links nothing that is no web page', async () => {
  const graph = JSON.parse(await write(talks.store.read, 'jsonld'))['@graph'] as Record<string, unknown>[];
  const types = new Set(graph.map((node) => node['@type']));
  expect([...types].sort()).toEqual(
    [
      'City',
      'Claim',
      'Country',
      'Event',
      'Legislation',
      'NewsArticle',
      'Organization',
      'Person',
      'Product',
      'Thing',
    ].sort(),
  );
  const blinken = graph.find((node) => node['name'] === 'Antony Blinken');
  expect(blinken).toMatchObject({ '@id': 'urn:newsgraph:person/antony-blinken', '@type': 'Person' });
  expect(graph.filter((node) => node['@type'] === 'NewsArticle').map(({ url }) => url)).not.toContain(
    'javascript:alert(1)',
  );
  expect(await write(nasty.read, 'jsonld')).not.toContain('javascript:');
});

test('FollowTheMoney has its own relations where the ends fit, else a link', async () => {
  const lines = (await write(talks.store.read, 'ftm'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ids = new Set(lines.map(({ id }) => id));
  const links = lines.filter(({ properties }) => properties.name === undefined);
  const ends = links.map(
    ({
      schema,
      properties: { role: _role, relationship: _kind, startDate: _start, endDate: _end, summary: _summary, ...rest },
    }) => [schema, Object.values(rest).flat()],
  );
  expect(ends.every(([, both]) => both.length === 2 && both.every((id: string) => ids.has(id)))).toBe(true);
  const schemata = new Set(links.map(({ schema }) => schema));
  expect([...schemata].sort()).toEqual(['Directorship', 'Employment', 'Ownership', 'Representation', 'UnknownLink']);
});

test('a part has the entities asked for, what lies between them and nothing else', async () => {
  const ids = ['Antony Blinken', 'Staffan de Mistura'].map(talksEntity);
  const text = await write(talks.store.read, 'gexf', {
    entities: [...ids, ids[0] ?? asEntityId('x'), asEntityId('person/nobody')],
  });
  expect([count(text, /<node /g), count(text, /<edge /g)]).toEqual([2, 1]);
  const claims = await write(talks.store.read, 'csv', { entities: ids, table: 'claims' });
  expect(count(claims, /\r\n/g)).toBe(3);
  expect(claims).toContain('The Harbour Standard');
});

describe('a page', () => {
  const held = (html: string) => /id="newsgraph-export">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

  test('holds a graph with the claims behind it', async () => {
    const html = await write(talks.store.read, 'html');
    const graph = exportedGraphSchema.parse(JSON.parse(held(html)));
    expect(graph.entities).toHaveLength(27);
    expect(graph.claims).toHaveLength((await talks.store.read.counts()).claims);
    expect(graph.exportedAt).toBe('1970-01-01T00:00:00.000Z');
  });

  test('allows its own script and style by their hashes and nothing else', async () => {
    const html = await write(nasty.read, 'html');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = /<script>(.*?)<\/script>\n<\/body>/s.exec(html)?.[1] ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(policy).toContain(`script-src ${hash(script)};`);
    expect(policy).toContain(`style-src ${hash(style)};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('cannot be broken out of by what articles say', async () => {
    const html = await write(nasty.read, 'html');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(held(html)).not.toContain('<');
    expect(JSON.parse(held(html)).claims[0].claim.quote).toBe(NASTY);
  });

  test('that was not built is named', async () => {
    await expect(write(nasty.read, 'html', { viewerRoot: join(folder, 'none') })).rejects.toMatchObject({
      code: 'EXPORT_PAGE_MISSING',
    });
  });
});
