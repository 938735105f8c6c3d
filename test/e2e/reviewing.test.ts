import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { openWorkspace } from '../../src/app/workspace';
import { asEntityId } from '../../src/model/id';
import type { RunningServer } from '../../src/server/start-server';
import { type DoubtfulWorkspace, HOSTILE_NAME, openDoubtfulWorkspace } from '../support/doubtful-workspace';
import { describeWith } from '../support/requirements';
import { openTalksStore } from '../support/talks-store';
import { openViewerSession, type ViewerSession } from '../support/viewer-session';

jest.setTimeout(60_000);
// A browser that a full machine starves is given one more chance; a fault fails twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FIND_FAULTS = `axe.run(document).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`;

describeWith('browser', 'reviewing in a browser', () => {
  let session: ViewerSession;
  let doubtful: DoubtfulWorkspace;
  let server: RunningServer;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    session = await openViewerSession();
  });
  afterAll(async () => {
    await session?.close();
  });
  beforeEach(async () => {
    doubtful = await openDoubtfulWorkspace();
    const { store, reviewer } = doubtful;
    server = await session.serve({ store, reviewer });
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
    await doubtful.remove();
  });

  const open = async (hash: string, options: Parameters<ViewerSession['open']>[1] = {}) => {
    ({ page, complaints } = await session.open(`${server.address}/${hash}`, options));
  };
  const names = () => page.locator('.review-side h3').allInnerTexts();
  const status = (text: RegExp) => page.locator('.review-progress [role="status"]').getByText(text).waitFor();
  const read = (id: string) => doubtful.store.read.entity(asEntityId(id));

  test('a pair stands side by side with its sentences; keys answer it, put it off and take the answer back', async () => {
    await open('#/review');
    await status(/^2 pairs to decide$/);
    await page.locator('.review-sentence mark').first().waitFor();
    const marked = await page.locator('.review-sentence mark').allInnerTexts();
    expect(marked).toEqual((await names()).map((name) => name.split('\n').at(-1)));
    await page
      .locator('.review-evidence')
      .getByText('the same full name')
      .or(page.getByText('differ in spelling'))
      .first()
      .waitFor();
    if (!(await names()).join().includes('Gaddafi')) await page.keyboard.press('l');
    await page.locator('.review-side h3').getByText('Muammar Gaddafi').waitFor();
    await page.keyboard.press('s');
    await status(/^1 pair to decide/);
    await page
      .locator('.review-last')
      .getByText(/Muammar Gaddafi and Muammar Qadhafi are one/)
      .waitFor();
    await page
      .locator('[data-announcement]')
      .getByText(/^Kept:/)
      .waitFor();
    expect((await read('person/muammar-qadhafi'))?.articles).toBe(2);
    await page.keyboard.press('u');
    await status(/^2 pairs to decide/);
    expect((await read('person/muammar-qadhafi'))?.articles).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('what is not the same leaves the queue, with its reason in the list of decisions, and can be undone there', async () => {
    await open('#/review');
    await page.getByRole('textbox', { name: /^Why/ }).fill('two <img src=x onerror=document.title=2> people, n and s');
    await page.getByRole('button', { name: 'Not the same' }).click();
    await status(/^1 pair to decide · 1 decided just now$/);
    await page.keyboard.press('n');
    await page.getByText('No doubtful pairs').waitFor();
    await page.getByRole('button', { name: 'Decided' }).click();
    await page.waitForURL(/show=decisions/);
    await page.locator('.decision').nth(1).waitFor();
    expect(await page.locator('.decision').count()).toBe(2);
    await page.locator('.decision-why').getByText('two <img src=x onerror=document.title=2> people').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await page.locator('.decision-undone').getByText('Taken back').waitFor();
    await page.getByRole('button', { name: 'To decide' }).click();
    await status(/^1 pair to decide$/);
    expect(await page.title()).not.toBe('2');
    expect(complaints).toEqual([]);
  });

  test('pairs that were put off wait until they are gone through again', async () => {
    await open('#/review');
    await status(/^2 pairs to decide$/);
    await page.keyboard.press('l');
    await status(/1 put off/);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByText('2 pairs put off').waitFor();
    await page.getByRole('button', { name: 'Go through them again' }).click();
    await page.getByRole('heading', { name: 'Are these one and the same?' }).waitFor();
  });

  test('letters that are typed as a reason decide nothing', async () => {
    await open('#/review');
    await page.getByRole('textbox', { name: /^Why/ }).pressSequentially('snlu');
    await status(/^2 pairs to decide$/);
    expect(await page.getByRole('textbox', { name: /^Why/ }).inputValue()).toBe('snlu');
  });

  test('a decision that is not kept is told, and the pair stays', async () => {
    await open('#/review');
    await status(/^2 pairs to decide$/);
    const other = await openWorkspace(doubtful.config, { mode: 'write' });
    await page.keyboard.press('s');
    await page.getByRole('alert').getByText('LEDGER_HELD').waitFor();
    await other.close();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await status(/^1 pair to decide/);
  });

  test('while nothing answers that is told with what to do, and what is on the screen stays', async () => {
    await open('#/review');
    await status(/^2 pairs to decide$/);
    await server.close();
    await page.keyboard.press('s');
    await page.locator('.banner').getByText('The server does not answer').waitFor();
    await page.locator('.review-pair').getByRole('alert').getByText('SERVER_UNREACHABLE').waitFor();
    expect(await page.locator('.review-side').count()).toBe(2);
  });

  test('a server that only shows says how to review, and offers nothing else', async () => {
    const talks = await openTalksStore();
    const only = await session.serve({ store: talks.store });
    ({ page, complaints } = await session.open(`${only.address}/#/review`));
    await page.getByText('This server only shows the graph').waitFor();
    await page.getByText('./newsgraph review').waitFor();
    await page.goto(`${only.address}/#/explore?sel=person/antony-blinken`);
    await page.locator('[data-inspector] .facts .fact').first().click();
    await page.locator('.claim').first().waitFor();
    expect(await page.getByRole('button', { name: 'Wrong?' }).count()).toBe(0);
    await only.close();
    await talks.remove();
  });

  test('a claim is called wrong beside its sentence, leaves the canvas, and comes back', async () => {
    await open('#/explore?sel=person/muammar-gaddafi');
    const before = Number(await page.locator('.canvas:not([data-nodes="0"])').getAttribute('data-nodes'));
    await page.locator('[data-inspector] .facts .fact').first().click();
    await page.getByRole('button', { name: 'Wrong?' }).click();
    await page.getByRole('textbox', { name: /^Why it is wrong/ }).fill('they never met');
    await page.getByRole('button', { name: 'Hide it' }).click();
    await page.locator('.wrong').getByText('Hidden.').waitFor();
    expect((await doubtful.store.read.counts()).claims).toBe(4);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Wrong?' }).waitFor();
    expect((await doubtful.store.read.counts()).claims).toBe(5);
    await page.locator(`.canvas[data-nodes="${before}"]`).waitFor();
    expect(complaints).toEqual([]);
  });

  test('an entity gets another name and type from the inspector, which say why its names are one', async () => {
    await open('#/explore?sel=person/bo-chen');
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Bo B. Chen');
    await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Organization · non-governmental' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('[data-inspector]').getByRole('heading', { name: 'Bo B. Chen' }).waitFor();
    await page.locator('.panel-kicker').getByText('Organization · non-governmental').waitFor();
    expect(await read('person/bo-chen')).toMatchObject({ name: 'Bo B. Chen', type: 'Organization', kind: 'ngo' });
    await page.getByText('Why these names are one').click();
    await page.locator('.members').getByText('Bo Chen').waitFor();
    expect(complaints).toEqual([]);
  });

  test('the namesake of one article is parted from an entity', async () => {
    await open('#/explore?sel=person/bo-chen');
    await page.getByRole('button', { name: 'Somebody else in some of these?' }).click();
    await page
      .getByRole('checkbox', { name: /^Somebody else in:/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Part 1 article' }).click();
    await page
      .locator('.meta')
      .getByText(/in 2 articles/)
      .waitFor();
    expect((await read('person/bo-chen'))?.articles).toBe(2);
    expect((await doubtful.reviewer.decisions({ limit: 1, offset: 0 })).decisions[0]).toMatchObject({ split: true });
    expect(complaints).toEqual([]);
  });

  test('script in a name stays text', async () => {
    await open('#/explore?sel=person/bo-chen');
    await page.locator('[data-inspector]').getByText(HOSTILE_NAME).first().waitFor();
    expect(await page.title()).not.toBe('1');
    expect(complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds no serious fault and nothing is too wide, with a name without end, %s',
    async (colorScheme) => {
      const name = `Bo ${'Chen'.repeat(60)}`;
      await doubtful.reviewer.decide({ kind: 'rename', entity: asEntityId('person/bo-chen'), name });
      await open('#/review', { colorScheme, bypassCSP: true });
      await page.addScriptTag({ content: AXE });
      const faults: Record<string, readonly string[]> = {};
      for (const width of [1280, 390])
        for (const [hash, ready] of [
          ['#/review', '.review-pair'],
          ['#/review?show=decisions', '.decision'],
          ['#/explore?sel=person/muammar-gaddafi', '[data-inspector] .facts'],
          ['#/explore?sel=person/bo-chen', '[data-inspector] .facts'],
        ] as const) {
          await page.setViewportSize({ width, height: 844 });
          await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
          await page.locator(ready).first().waitFor();
          const found = z.array(z.string()).parse(await page.evaluate(FIND_FAULTS));
          if (found.length > 0) faults[`${hash} ${width}`] = found;
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        }
      expect(faults).toEqual({});
    },
  );
});
