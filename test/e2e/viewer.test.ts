import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { apiPaths } from '../../src/api/paths';
import { toNewsgraphError } from '../../src/base/errors';
import { createLog } from '../../src/base/log';
import { type RunningServer, startServer } from '../../src/server/start-server';
import type { GraphStore } from '../../src/store/contract';
import { articleIdOf } from '../support/patch-of-articles';
import { describeWith } from '../support/requirements';
import { MEETING_QUOTE, MEETING_TITLE } from '../support/talks-graph';
import { openEmptyStore, openTalksStore, type TemporaryStore } from '../support/talks-store';
import { type BuiltViewer, buildViewer, collectComplaints, launchBrowser } from '../support/viewer-browser';

jest.setTimeout(60_000);
// A browser that a full machine starves is given one more chance; a fault fails twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const FIND_ON_CANVAS = readFileSync(join(__dirname, '../support/find-on-canvas.js'), 'utf8');
const GROUND = 'getComputedStyle(document.documentElement).backgroundColor';

describeWith('browser', 'viewer in a browser', () => {
  const log = createLog({ level: 'silent' });
  let viewer: BuiltViewer;
  let talks: TemporaryStore;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  const serve = (store: GraphStore, port = 0) => startServer({ store, log, port, viewerRoot: viewer.folder });

  /** A port that the system gives to nobody else while the server is away: one below those of outgoing connections. */
  async function serveOnLastingPort(store: GraphStore): Promise<RunningServer> {
    for (let port = 18_000 + (process.pid % 2_000); ; port++) {
      try {
        return await serve(store, port);
      } catch (error) {
        if (toNewsgraphError(error).code !== 'SERVER_PORT_TAKEN') throw error;
      }
    }
  }

  async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    page = await context.newPage();
    complaints = collectComplaints(page);
    await page.goto(address);
  }
  const inspector = () => page.locator('[data-inspector]');
  const canvas = () => page.locator('.canvas');
  const drawn = (entities: number) => page.locator(`.canvas[data-nodes="${entities}"]`).waitFor();

  beforeAll(async () => {
    viewer = buildViewer();
    talks = await openTalksStore();
    server = await serve(talks.store);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await talks?.remove();
    viewer?.remove();
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('a reader finds Blinken, opens his meeting with de Mistura and reads the sentence', async () => {
    await open(server.address);
    await page.getByRole('combobox', { name: 'Search entities' }).fill('Blinkin');
    await page.getByRole('option', { name: /Antony Blinken/ }).click();
    await inspector().getByRole('heading', { name: 'Antony Blinken' }).waitFor();
    await inspector()
      .getByRole('button', { name: /^Staffan de Mistura/ })
      .first()
      .click();

    const quotes = inspector().locator('.claims').first().getByRole('blockquote');
    expect(await quotes.first().innerText()).toBe(MEETING_QUOTE);
    const marks = (role: string) => quotes.first().locator(`mark.part-${role}`).allInnerTexts();
    expect([...(await marks('subject')), ...(await marks('object'))].sort()).toEqual([
      'Antony Blinken',
      'Staffan de Mistura',
    ]);
    expect(await marks('trigger')).toEqual(['met']);
    const card = inspector().locator('.claim').first();
    for (const words of ['Stated', 'said by John Kirby', '3 Mar 2016', MEETING_TITLE, 'The Harbour Standard'])
      expect(await card.innerText()).toContain(words);
    expect(await inspector().locator('.claim').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('the edge itself can be clicked', async () => {
    await open(`${server.address}/#/explore`);
    await drawn(27);
    const at = await findOnCanvas(
      page,
      /^(Antony Blinken met with Staffan de Mistura|Staffan de Mistura met with Antony Blinken)$/,
    );
    await page.mouse.click(at.x, at.y);
    await inspector().getByText(MEETING_QUOTE.slice(-30)).waitFor();
    expect(page.url()).toMatch(/sel=fact:[0-9a-f]{24}$/);
    expect(complaints).toEqual([]);
  });

  test('a node can be clicked, Escape lets go of it, a double click adds its neighbours', async () => {
    await open(`${server.address}/#/explore`);
    await drawn(27);
    const at = await findOnCanvas(page, /^John Kerry, Person/);
    await page.mouse.click(at.x, at.y);
    await inspector().getByRole('heading', { name: 'John Kerry' }).waitFor();
    await inspector()
      .getByRole('button', { name: /^Sergei Lavrov/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await inspector().waitFor({ state: 'detached' });
    await page.mouse.dblclick(at.x, at.y);
    await page.waitForURL(/focus=person\/john-kerry/);
  });

  test('an address shows the same to whom it is sent', async () => {
    await open(`${server.address}/#/explore?sel=pair:person/john-kerry,person/sergei-lavrov`);
    await inspector().getByText('John Kerry criticised Sergei Lavrov').waitFor();
    await inspector().getByText('Only supposed').first().waitFor();
    await inspector().getByText('Kerry will meet Lavrov in Geneva if the ceasefire holds.').first().waitFor();
  });

  test('a plan, a denial and an allegation are told apart from facts', async () => {
    await open(`${server.address}/#/explore?sel=pair:person/bashar-al-assad,person/bashar-jaafari`);
    expect(await inspector().locator('.claim-denied').innerText()).toContain('Denied');
    await page.goto(
      `${server.address}/#/explore?sel=pair:organization/us-national-security-council,person/staffan-de-mistura`,
    );
    expect(await inspector().locator('.claim-planned').innerText()).toContain('Planned');
  });

  test('a pronoun is shown with the sentence that names it', async () => {
    await open(`${server.address}/#/explore?sel=pair:person/antony-blinken,organization/united-nations`);
    expect(await inspector().locator('.naming').innerText()).toContain('“He” is Antony Blinken, named in:');
    expect(await inspector().locator('.naming blockquote').innerText()).toContain('Blinken reaffirmed US support');
  });

  test('the legend hides a type, says when nothing is left, and brings all back', async () => {
    await open(`${server.address}/#/explore`);
    await drawn(27);
    const types = page.getByRole('group', { name: 'Who and what' });
    await types.getByRole('checkbox', { name: /People/ }).uncheck();
    await page.locator('.canvas:not([data-nodes="27"])').waitFor();
    expect(Number(await canvas().getAttribute('data-nodes'))).toBeLessThan(18);
    expect(page.url()).toContain('hide=Person');
    for (const name of [/Organizations/, /Places/, /Groups/, /Events/, /Laws/, /Products/])
      await types.getByRole('checkbox', { name }).uncheck();
    await page.getByText('All 36 facts are filtered out').waitFor();
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await drawn(27);
  });

  test('a search that finds nothing names what was searched', async () => {
    await open(`${server.address}/#/explore`);
    await drawn(27);
    await page.keyboard.press('/');
    await page.keyboard.type('Qwertzuiop');
    await page.getByText('Nothing here is called “Qwertzuiop”').waitFor();
  });

  test('the theme changes and is remembered', async () => {
    await open(server.address, { colorScheme: 'light' });
    const ground = () => page.evaluate(GROUND);
    expect(await ground()).toBe('rgb(251, 250, 247)');
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    expect(await ground()).toBe('rgb(20, 23, 28)');
    await page.reload();
    expect(await ground()).toBe('rgb(20, 23, 28)');
  });

  test('the theme follows the system until one is chosen', async () => {
    await open(server.address, { colorScheme: 'dark' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('an article shows its mentions, its claims beside it, and lights the chosen sentence', async () => {
    await open(`${server.address}/#/article/${articleIdOf(MEETING_TITLE)}`);
    await page.getByRole('heading', { name: MEETING_TITLE }).waitFor();
    expect(await page.locator('.prose .is-furniture').allInnerTexts()).toContain('Subscribe to our newsletter');
    await page
      .getByRole('button', { name: 'Show in the text: Antony Blinken met with Staffan de Mistura' })
      .or(page.getByRole('button', { name: 'Show in the text: Staffan de Mistura met with Antony Blinken' }))
      .click();
    await page.locator('.prose .is-evidence').first().waitFor();
    expect((await page.locator('.prose .is-evidence').allInnerTexts()).join('')).toBe(MEETING_QUOTE);
    await page.locator('.prose').getByRole('link', { name: 'Antony Blinken' }).first().click();
    await inspector().getByRole('heading', { name: 'Antony Blinken' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('markup in a title is text, and a script in an address is no link', async () => {
    await open(server.address);
    await page.getByText('A look at the contracts <b>so far</b>').first().click();
    await page.getByRole('heading', { name: '<b>so far</b>' }).waitFor();
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
    expect(await page.getByText('original').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('an empty graph says how to fill it, on both screens', async () => {
    const empty = await openEmptyStore();
    const bare = await serve(empty.store);
    await open(bare.address);
    await page.getByText('The graph is empty').waitFor();
    expect(await page.locator('pre').innerText()).toContain('npm run ingest -- ');
    await page.goto(`${bare.address}/#/explore`);
    await page.getByText('The graph is empty').waitFor();
    expect(complaints).toEqual([]);
    await bare.close();
    await empty.remove();
  });

  test('a server that went away is told with a code, and Retry goes on when it is back', async () => {
    const first = await serveOnLastingPort(talks.store);
    await open(first.address);
    await page.getByText('Latest articles').waitFor();
    await first.close();
    await page.getByRole('link', { name: 'Open the graph of the best-connected' }).click();
    const alert = page.locator('.stage-message').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('SERVER_UNREACHABLE');
    const second = await serve(talks.store, Number(new URL(first.address).port));
    await alert.getByRole('button', { name: 'Retry' }).click();
    await drawn(27);
    await second.close();
  });

  test('an error of the server is shown with message, hint and code', async () => {
    await open(`${server.address}/#/explore?sel=person/nobody`);
    const alert = inspector().getByRole('alert');
    await alert.waitFor();
    for (const words of ['No entity has the id "person/nobody"', 'Search for the name', 'ENTITY_UNKNOWN', 'Retry'])
      expect(await alert.innerText()).toContain(words);
    await drawn(27);
  });

  test('without WebGL everything can be read all the same', async () => {
    const plain = await launchBrowser('--disable-3d-apis');
    const context = await plain.newContext();
    page = await context.newPage();
    await page.goto(`${server.address}/#/explore`);
    await page.getByText('This browser cannot draw the graph').waitFor();
    await page.getByRole('button', { name: 'Staffan de Mistura' }).click();
    await inspector().getByRole('heading', { name: 'Staffan de Mistura' }).waitFor();
    await context.close();
    await plain.close();
    await open(server.address);
  });

  test('on a narrow screen the legend is a sheet and nothing is wider than the screen', async () => {
    await open(`${server.address}/#/explore?sel=person/staffan-de-mistura`, { viewport: { width: 390, height: 844 } });
    await inspector().getByRole('heading', { name: 'Staffan de Mistura' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await inspector().getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await page.getByRole('checkbox', { name: /People/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the arrow keys walk from neighbour to neighbour, E adds what is missing, ? tells the keys', async () => {
    await open(`${server.address}/#/explore?sel=person/staffan-de-mistura`);
    await inspector().getByRole('heading', { name: 'Staffan de Mistura' }).waitFor();
    await drawn(27);
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    expect(await inspector().getByRole('heading').first().innerText()).not.toBe('');
    await page.keyboard.press('e');
    await page.waitForURL(/focus=/);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Reading the graph').waitFor();
  });

  test('the first load is at most 130 KB of script, compressed', async () => {
    await open(server.address);
    await page.getByText('Latest articles').waitFor();
    const sizes: unknown = await page.evaluate(
      "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map((file) => file.encodedBodySize)",
    );
    const total = z
      .array(z.number().positive())
      .min(1)
      .parse(sizes)
      .reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(130 * 1024);
  });

  test('the server has no page for what it does not know', async () => {
    await open(server.address);
    const response = await page.request.get(server.address + apiPaths.overview(0));
    expect(response.status()).toBe(400);
  });
});

/** Where on the canvas lies what is announced in these words. */
async function findOnCanvas(page: Page, words: RegExp, step = 20): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.canvas').boundingBox();
  const script = FIND_ON_CANVAS.trim().replace(/;$/, '');
  const found: unknown = await page.evaluate(`(${script})(${JSON.stringify({ box, words: words.source, step })})`);
  if (typeof found !== 'object' || found === null || !('x' in found) || !('y' in found))
    throw new Error(`nothing on the canvas is announced as ${words}`);
  return { x: Number(found.x), y: Number(found.y) };
}
