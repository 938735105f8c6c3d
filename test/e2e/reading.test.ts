import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ClaimNode } from '../../src/model/fact';
import { asClaimId } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import type { RunningServer } from '../../src/server/start-server';
import { describeWith } from '../support/requirements';
import { patch } from '../support/sample-graph';
import { MEETING_QUOTE, MEETING_TITLE, talksPatch } from '../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';
import { openViewerSession, type ViewerSession } from '../support/viewer-session';

jest.setTimeout(60_000);
// A browser that a full machine starves is given one more chance; a fault fails twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

describeWith('browser', 'ways to read the graph', () => {
  let session: ViewerSession;
  let talks: TemporaryStore;
  let server: RunningServer;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    session = await openViewerSession();
    talks = await openTalksStore();
    await talks.store.apply(denial());
    server = await session.serve({ store: talks.store });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await talks?.remove();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const open = async (hash: string) => {
    ({ page, complaints } = await session.open(`${server.address}/${hash}`));
  };
  const drawn = (nodes: number) => page.locator(`.canvas[data-nodes="${nodes}"]`).waitFor();
  const names = () => page.locator('.table tbody td:first-child .cell-button span:last-child').allInnerTexts();

  test('the table orders by its headings, narrows by the legend and opens the inspector', async () => {
    await open('#/table');
    await page.locator('.table-head').getByText('27 entities').waitFor();
    await page.getByRole('button', { name: 'Name' }).click();
    await page.locator('th[aria-sort="ascending"]').getByText('Name').waitFor();
    await page.waitForURL(/sort=name/);
    await page.locator('.table tbody tr:first-child').getByText('Antony Blinken').waitFor();
    const ordered = (await names()).map((name) => name.toLowerCase());
    expect(ordered).toEqual([...ordered].sort());
    await page.getByRole('checkbox', { name: 'People' }).uncheck();
    await page.getByText('Antony Blinken').waitFor({ state: 'detached' });
    await page.locator('.cell-button').getByText('United Nations', { exact: true }).click();
    await page.locator('[data-inspector]').getByRole('heading', { name: 'United Nations' }).waitFor();
  });

  test('a family of relations opens, and one of them is turned off alone', async () => {
    await open('#/explore');
    await drawn(27);
    await page.getByRole('button', { name: 'Relations of Diplomacy' }).click();
    await page.getByRole('checkbox', { name: /^met with/ }).uncheck();
    await page.waitForURL(/except=MET_WITH/);
    const family = page.getByRole('checkbox', { name: /^Diplomacy/ });
    expect(await family.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.waitForURL((url) => !url.href.includes('except'));
    expect(await page.getByRole('checkbox', { name: /^met with/ }).isChecked()).toBe(true);
  });

  test('a group that hangs together is selected as a whole', async () => {
    await open('#/explore');
    await drawn(27);
    await page.getByText('Groups that hang together').click();
    await page.locator('.group-button').first().click();
    await page.waitForURL(/sel=many:/);
    await page
      .locator('[data-inspector]')
      .getByText(/entities/)
      .first()
      .waitFor();
  });

  test('an article is found by its title and opened', async () => {
    await open('#/explore');
    await drawn(27);
    await page.getByRole('combobox', { name: 'Search entities' }).fill(MEETING_TITLE.slice(0, 20));
    await page
      .getByRole('option', { name: /Article/ })
      .first()
      .click();
    await page.waitForURL(/#\/article\//);
    await page
      .getByRole('heading', { level: 1 })
      .getByText(MEETING_TITLE.split(' ')[0] ?? '')
      .first()
      .waitFor();
  });

  test('the inspector lists the articles that name an entity', async () => {
    await open('#/explore?sel=person/antony-blinken');
    await page.locator('.panel-articles a').first().click();
    await page.waitForURL(/#\/article\//);
    await page.locator('.article-text').getByText('Blinken').first().waitFor();
  });

  test('the claims of one entity are saved as CSV', async () => {
    await open('#/table?rows=claims&of=person/antony-blinken');
    await page.getByText('of Antony Blinken').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    const [heading, ...rows] = csv.trimEnd().split('\r\n');
    expect(heading).toContain('Published,Who,Relation,Whom,Standing,Sentence');
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every((row) => row.includes('Antony Blinken'))).toBe(true);
  });

  test('filters that leave no row say so and can be reset', async () => {
    await open('#/table?hide=Person,Organization,Place,Group,Event,Law,Product');
    await page.getByText('No entity passes the filters').waitFor();
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await page.locator('.table-head').getByText('27 entities').waitFor();
  });

  test('a path reads as a chain of sentences and is followed on the canvas', async () => {
    await open('#/explore?sel=person/antony-blinken');
    await drawn(27);
    await page.locator('[data-inspector]').getByRole('heading', { name: 'Antony Blinken' }).waitFor();
    await page.keyboard.press('p');
    const other = page.getByRole('combobox', { name: 'To: search an entity' });
    await other.fill('Lavrov');
    await page.getByRole('option', { name: /Sergei Lavrov/ }).click();
    await page.locator('.path .hop').first().waitFor();
    const chain = await page.locator('.path .statement-end').allInnerTexts();
    expect([chain[0], chain.at(-1)].map((text) => text?.replace(/^[A-Z]\n/, ''))).toEqual([
      'Antony Blinken',
      'Sergei Lavrov',
    ]);
    expect(await page.locator('.path .hop blockquote').count()).toBe(chain.length - 1);
    await page.getByRole('checkbox', { name: 'In time order only' }).check();
    await page.waitForURL(/dated-path:/);
  });

  test('the timeline narrows the canvas to a month, keys move it, and all months come back', async () => {
    await open('#/explore?dated=event');
    await drawn(27);
    const all = Number(await page.locator('.canvas').getAttribute('data-edges'));
    const last = page.getByRole('slider', { name: 'Last month' });
    await last.focus();
    const months = Number(await last.getAttribute('aria-valuemax'));
    for (let step = 0; step < months; step++) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/from=(\d{4}-\d{2})&to=\1/);
    await page.locator(`.canvas:not([data-edges="${all}"])`).waitFor();
    const first = page.url();
    await page.getByRole('slider', { name: 'Period' }).press('ArrowRight');
    await page.waitForFunction(`location.href !== ${JSON.stringify(first)}`);
    await page.getByRole('button', { name: 'All months' }).click();
    await page.locator(`.canvas[data-edges="${all}"]`).waitFor();
  });

  test('plans and denials are lines of their own once they are switched on', async () => {
    await open('#/explore');
    await drawn(27);
    const facts = Number(await page.locator('.canvas').getAttribute('data-edges'));
    await page.getByRole('checkbox', { name: /^Planned/ }).check();
    await page.locator(`.canvas:not([data-edges="${facts}"])`).waitFor();
    await page.waitForURL(/also=planned/);
    expect(await page.locator('.stage-count').innerText()).toMatch(/\d+ other claims?/);
  });

  test('what is hidden goes with its lines, is counted, and Ctrl-Z brings it back', async () => {
    await open('#/explore?sel=person/john-kerry');
    await drawn(27);
    await page.locator('[data-inspector]').getByRole('heading', { name: 'John Kerry' }).waitFor();
    await page.keyboard.press('h');
    await page.waitForURL(/hidden=person\/john-kerry/);
    await page.getByText('1 hidden').waitFor();
    await page.locator('.canvas:not([data-nodes="27"])').waitFor();
    await page.keyboard.press('Control+z');
    await drawn(27);
    expect(page.url()).not.toContain('hidden=');
  });

  test('several that are chosen can be joined by a path', async () => {
    await open('#/explore?sel=many:person/john-kerry,person/sergei-lavrov');
    await page.locator('[data-inspector]').getByRole('heading', { name: '2 entities' }).waitFor();
    await page.locator('[data-inspector]').getByRole('button', { name: 'Path' }).click();
    await page.locator('.path .hop').first().waitFor();
  });

  test('"only" shows one kind alone', async () => {
    await open('#/explore');
    await drawn(27);
    await page.getByRole('button', { name: 'Only Diplomacy' }).click();
    await page.waitForURL(/without=/);
    await page.locator('.canvas:not([data-nodes="27"])').waitFor();
  });

  test('statements that contradict each other stand side by side', async () => {
    await open('#/disputed');
    await page.locator('.dispute .claim-denied').waitFor();
    expect(await page.locator('.dispute .claim').count()).toBe(2);
    expect(await page.locator('.dispute blockquote').first().innerText()).toBe(MEETING_QUOTE);
    await page.getByRole('button', { name: 'For and against' }).click();
    await page.getByText('Nothing is disputed here').waitFor();
    expect(page.url()).toContain('only=stance');
  });

  test('the picture is saved as SVG with its names and as PNG', async () => {
    await open('#/explore');
    await drawn(27);
    const save = async (name: string) => {
      await page.getByRole('button', { name: 'Save what is shown' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^${name}`) }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await save('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns/);
    expect(svg).toContain('>Antony Blinken</text>');
    expect((await save('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('the same address gives the same picture, and a step back the one before', async () => {
    await open('#/explore?focus=person/john-kerry');
    await page.locator('.canvas:not([data-nodes="0"])').waitFor();
    const nodes = await page.locator('.canvas').getAttribute('data-nodes');
    await page.getByRole('combobox', { name: 'Search entities' }).fill('Lavrov');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /Sergei Lavrov/ })
      .waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL(/focus=person\/john-kerry,/);
    await page.goBack();
    await page.waitForURL(/focus=person\/john-kerry$/);
    await page.locator(`.canvas[data-nodes="${nodes}"]`).waitFor();
  });
});

/** A denial of a meeting, in the article that tells of it. */
function denial(): Patch {
  const { claims, ledger } = talksPatch();
  const told = claims.upsert.find(({ quote, type }) => quote === MEETING_QUOTE && type === 'MET_WITH');
  if (told === undefined) throw new Error('the meeting is missing');
  const denied: ClaimNode = { ...told, id: asClaimId('d'.repeat(24)), polarity: 'negative', confidence: 0.5 };
  return { ...patch({ claims: { upsert: [denied], remove: [] } }), ledger };
}
