import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { RunningServer } from '../../src/server/start-server';
import { articleIdOf } from '../support/patch-of-articles';
import { describeWith } from '../support/requirements';
import { MEETING_QUOTE, MEETING_TITLE } from '../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';
import { openViewerSession, type ViewerSession } from '../support/viewer-session';

jest.setTimeout(90_000);
// A browser that a full machine starves is given one more chance; a fault fails twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const faultsSchema = z.array(z.strictObject({ id: z.string(), where: z.string() }));
/** Serious and critical findings of axe, as rule and place. */
const FIND_FAULTS = `axe.run(document).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, where: String(target) }))))`;

describeWith('browser', 'access, states and the page that stands alone', () => {
  let session: ViewerSession;
  let talks: TemporaryStore;
  let server: RunningServer;
  beforeAll(async () => {
    session = await openViewerSession();
    talks = await openTalksStore();
    server = await session.serve({ store: talks.store });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await talks?.remove();
  });

  /** Screens, with what is there when they are ready. */
  const screens = (): readonly (readonly [hash: string, ready: string])[] => [
    ['#/', '.articles a'],
    ['#/explore?also=planned,denied', '.canvas[data-nodes="27"]'],
    ['#/explore?sel=person/antony-blinken', '[data-inspector] .facts'],
    ['#/explore?sel=path:person/antony-blinken,person/sergei-lavrov', '.path .hop'],
    ['#/table', '.table tbody tr'],
    ['#/table?rows=claims', '.table tbody tr'],
    ['#/disputed', '.notice'],
    ['#/add', '.add-form, .notice'],
    [`#/article/${articleIdOf(MEETING_TITLE)}`, '.small-graph .drawn-node'],
  ];

  test.each(['light', 'dark'] as const)('axe finds no serious fault on any screen, %s', async (colorScheme) => {
    const { page, complaints } = await session.open(server.address, { colorScheme, bypassCSP: true });
    await page.addScriptTag({ content: AXE });
    const faults: Record<string, z.infer<typeof faultsSchema>> = {};
    for (const [hash, ready] of screens()) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.locator(ready).first().waitFor();
      const found = faultsSchema.parse(await page.evaluate(FIND_FAULTS));
      if (found.length > 0) faults[hash] = found;
    }
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('while nothing answers a banner tells why and what to do, and the picture stays', async () => {
    const gone = await session.serve({ store: talks.store });
    const { page } = await session.open(`${gone.address}/#/explore`);
    await page.locator('.canvas[data-nodes="27"]').waitFor();
    await gone.close();
    await page.getByRole('combobox', { name: 'Search entities' }).fill('Kerry');
    await page.locator('.banner').getByText('The server does not answer').waitFor();
    await page.locator('.banner').getByText('SERVER_UNREACHABLE').waitFor();
    expect(await page.locator('.canvas').getAttribute('data-nodes')).toBe('27');
    await page.context().close();
  });

  test('the saved page shows its evidence without a server and lets nothing else run', async () => {
    const { page } = await session.open(`${server.address}/#/explore`, { acceptDownloads: true });
    await page.locator('.canvas[data-nodes="27"]').waitFor();
    await page.getByRole('button', { name: 'Save what is shown' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^HTML/ }).click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    await page.context().close();
    const alone = await session.open('about:blank');
    await readAlone(alone.page, html);
    expect(alone.complaints).toEqual([]);
    await alone.page.context().close();
  });
});

async function readAlone(page: Page, html: string): Promise<void> {
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://alone.example/');
  await page.locator('.exported .drawn-node').first().waitFor();
  await page.getByRole('searchbox', { name: 'Search entities' }).fill('Mistura');
  await page.locator('.exported-side .fact').getByText('Staffan de Mistura').click();
  await page.locator('.exported-side .fact').getByText('Antony Blinken').first().click();
  await page.locator('.exported-side blockquote').getByText(MEETING_QUOTE.slice(0, 20)).first().waitFor();
}
