import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Adder, createAdder } from '../../src/app/add/create-adder';
import { readConfig } from '../../src/app/config';
import { createGraphQueries } from '../../src/app/graph-queries';
import { openStore } from '../../src/app/open-store';
import { createReader } from '../../src/app/reader';
import { openWorkspace } from '../../src/app/workspace';
import type { RunningServer } from '../../src/server/start-server';
import type { GraphStore } from '../../src/store/contract';
import { openLadybugQueries } from '../../src/store/ladybug/open-ladybug-queries';
import type { QueryEngine } from '../../src/store/query-engine';
import { describeWith } from '../support/requirements';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';
import { openViewerSession, type ViewerSession } from '../support/viewer-session';

jest.setTimeout(60_000);
// A browser that a full machine starves is given one more chance; a fault fails twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const STORY =
  'OSLO (Fjord Press) — Norwegian Foreign Minister Ann Lee met with Swedish Prime Minister Bo Berg in Oslo on Thursday, the Norwegian Foreign Ministry said. The two discussed fisheries and the border railway, which both governments want to renew within the next ten years.';

describeWith('browser', 'asking and adding in a browser', () => {
  let session: ViewerSession;
  let page: Page;
  beforeAll(async () => {
    session = await openViewerSession();
  });
  afterAll(async () => {
    await session?.close();
  });
  afterEach(async () => {
    await page.context().close();
  });

  describeWith('ladybug', 'Query', () => {
    let talks: TemporaryStore;
    let engine: QueryEngine;
    let server: RunningServer;
    beforeAll(async () => {
      talks = await openTalksStore();
      engine = openLadybugQueries(talks.store);
      server = await session.serve({ store: talks.store, queries: createGraphQueries(talks.store.read, engine) });
    });
    afterAll(async () => {
      await server.close();
      await engine.close();
      await talks.remove();
    });
    const run = () => page.getByRole('button', { name: /^Run/ }).click();
    const open = async (hash: string) => {
      ({ page } = await session.open(`${server.address}/${hash}`));
      await page.getByRole('textbox', { name: 'Cypher statement' }).waitFor();
    };

    test('a query of the library is chosen, run, and read as a table and as a graph', async () => {
      await open('#/query');
      await page.getByRole('button', { name: /^meetings/i }).click();
      await page.locator('.query-purpose').getByText('Who met whom').waitFor();
      await run();
      await page.locator('.query-answer .table tbody tr').first().waitFor();
      expect(await page.locator('.query-answer th').allInnerTexts()).toContain('quote');
      await page.getByRole('button', { name: 'Graph', exact: true }).click();
      await page.locator('.result-graph .drawn-node').first().waitFor();
      expect(page.url()).toContain('name=meetings');
    });

    test('an error names line and column and marks the place', async () => {
      await open(`#/query?text=${encodeURIComponent('MATCH (n:Person)\nRETRUN n')}`);
      await run();
      await page.getByText('Line 2, column 1').waitFor();
      await page.getByRole('alert').getByText('QUERY_SYNTAX').waitFor();
      await page.locator('.cm-lintRange-error, .cm-lintPoint-error').first().waitFor();
    });

    test('relations and properties of the ontology are completed', async () => {
      await open(`#/query?text=${encodeURIComponent('MATCH (a)-[m:')}`);
      await page.getByRole('textbox', { name: 'Cypher statement' }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('MET');
      await page.locator('.cm-tooltip-autocomplete').getByText('MET_WITH').click();
      await page.waitForURL(/MET_WITH/);
    });

    test('a fast typist on a slow machine loses no letter', async () => {
      await open(`#/query?text=${encodeURIComponent('MATCH ')}`);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
      const editor = page.getByRole('textbox', { name: 'Cypher statement' });
      await editor.click();
      await page.keyboard.press('Control+End');
      const rest = 'n WHERE n.name = 1 RETURN n LIMIT 12 ';
      await page.keyboard.type(rest);
      await page.waitForURL(/LIMIT/);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      expect(await editor.innerText()).toBe(`MATCH ${rest}`);
    });

    test('what is returned as nodes and relationships is drawn and leads to the graph', async () => {
      const text = 'MATCH (a:Person)-[m:MET_WITH]-(b:Person) RETURN a, m, b LIMIT 5';
      await open(`#/query?text=${encodeURIComponent(text)}`);
      await page.keyboard.press('Control+Enter');
      await run();
      await page.getByRole('button', { name: 'Graph', exact: true }).click();
      await page.locator('.result-graph .drawn-node').first().waitFor();
      await page.getByRole('button', { name: 'Open in the graph' }).click();
      await page.waitForURL(/#\/explore\?focus=/);
    });
  });

  describe('Add', () => {
    let folder: string;
    let store: GraphStore;
    let adder: Adder;
    let server: RunningServer;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'newsgraph-adding-'));
      const config = readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder });
      await (await openWorkspace(config, { mode: 'write' })).close();
      store = await openStore(config);
      adder = createAdder(config, { read: store.read, reader: createReader({ jobs: 1 }) });
      server = await session.serve({ store, adder });
    });
    afterAll(async () => {
      await server.close();
      await adder.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const read = async (text: string) => {
      const opened = await session.open(`${server.address}/#/add`);
      page = opened.page;
      await page.getByLabel('Article').fill(text);
      await page.getByRole('button', { name: 'Read it' }).click();
      return opened;
    };

    test('an article is read, looked at and discarded: nothing is kept', async () => {
      const { complaints } = await read(STORY);
      await page.locator('.preview .mention').getByText('Ann Lee').first().waitFor();
      await page.locator('.preview .drawn-node').first().waitFor();
      await page
        .getByRole('button', { name: 'Show in the text: Ann Lee met with Bo Berg' })
        .first()
        .click({ position: { x: 5, y: 5 } });
      await page.locator('.preview .is-evidence').first().waitFor();
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByRole('button', { name: 'Read it' }).waitFor();
      expect((await store.read.counts()).articles).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('an article that is kept is in the graph', async () => {
      const { complaints } = await read(STORY);
      await page.getByRole('button', { name: 'Add to the graph' }).click();
      await page.getByRole('heading', { name: 'Added' }).waitFor();
      await page.getByText('+1', { exact: true }).first().waitFor();
      await page.getByRole('link', { name: 'Open the graph' }).click();
      await page.locator('.canvas:not([data-nodes="0"])').waitFor();
      expect((await store.read.counts()).articles).toBe(1);
      expect(complaints).toEqual([]);
    });

    test('what cannot be read is told with a code and a way back', async () => {
      ({ page } = await session.open(`${server.address}/#/add`));
      await page.getByRole('button', { name: 'Web address' }).click();
      await page.getByLabel('Address of an article or a feed').fill('http://127.0.0.1:9/story');
      await page.getByRole('button', { name: 'Fetch and read it' }).click();
      await page.getByRole('alert').locator('code').first().waitFor();
    });

    test('files are dropped or chosen, several at once', async () => {
      ({ page } = await session.open(`${server.address}/#/add`));
      await page.getByRole('button', { name: 'Files' }).click();
      await page.locator('input[type="file"]').setInputFiles([
        { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY) },
        { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY.replaceAll('Bo Berg', 'Eva Holm')) },
      ]);
      await page.getByText('2 articles read').waitFor();
    });
  });

  test('a server that only shows says how to add', async () => {
    const talks = await openTalksStore();
    const server = await session.serve({ store: talks.store });
    ({ page } = await session.open(`${server.address}/#/add`));
    await page.getByText('This server only shows the graph').waitFor();
    await server.close();
    await talks.remove();
  });
});
