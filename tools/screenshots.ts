// Takes the pictures of the README into docs/images: node tools/preflight.cjs --run tools/screenshots.ts [address]
// Without the address of a running viewer it starts one of its own on the sample articles. With NEWSGRAPH_SCREENS=FOLDER
// every screen is taken into that folder instead, in both themes, wide and narrow.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { apiPaths } from '../src/api/paths';
import { articlesResponseSchema, neighboursSchema, searchResponseSchema } from '../src/api/responses';
import { type DecisionRequest, decisionResponseSchema } from '../src/api/review';
import { claimTableSchema } from '../src/api/tables';
import { asEntityId } from '../src/model/id';
import { CHROMIUM_FLAGS, findChromium } from '../test/support/chromium';

const ROOT = join(__dirname, '..');
const IMAGES = join(ROOT, 'docs/images');
const SIZE = { width: 1440, height: 900 };
/** The pair whose evidence is shown, and how they are tied. */
const SHOWN = { name: 'John Kerry', other: 'Sergei Lavrov', type: 'MET_WITH' };

interface Viewer {
  readonly address: string;
  stop(): void;
}

async function main(): Promise<void> {
  const given = process.argv[2];
  const viewer: Viewer = given === undefined ? await startViewer() : { address: given, stop: () => {} };
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: install it or set NEWSGRAPH_CHROMIUM');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const everything = process.env['NEWSGRAPH_SCREENS'];
  try {
    if (everything === undefined) await takeAll(browser, viewer.address);
    else {
      // Decisions are made in a graph of its own only.
      if (given === undefined) await decideSomething(viewer.address);
      await takeEveryScreen(browser, { address: viewer.address, folder: everything });
    }
  } finally {
    await browser.close();
    viewer.stop();
  }
}

interface Screen {
  readonly name: string;
  readonly hash: string;
  /** What is there when it is ready. */
  readonly ready: string;
  /** What is done before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Every screen, with the fact and the article that are shown. */
const screensOf = (fact: string, article: string): readonly Screen[] => [
  { name: 'home', hash: '#/', ready: '.thumbnail-graph circle' },
  { name: 'explore', hash: '#/explore?also=planned,denied', ready: '.canvas:not([data-nodes="0"])' },
  { name: 'entity', hash: '#/explore?sel=person/john-kerry', ready: '[data-inspector] .facts' },
  {
    name: 'entity-end',
    hash: '#/explore?sel=person/john-kerry',
    ready: '[data-inspector] .panel-articles',
    act: async (page) => {
      await page.getByText('Why these names are one').click();
      await page.locator('.members').waitFor();
      await page.locator('.why-one').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'correct',
    hash: '#/explore?sel=person/john-kerry',
    ready: '[data-inspector] .panel-articles',
    act: async (page) => {
      await page.getByRole('button', { name: 'Correct' }).click();
      await page.locator('.correct').waitFor();
    },
  },
  {
    name: 'split',
    hash: '#/explore?sel=person/john-kerry',
    ready: '[data-inspector] .split-start',
    act: async (page) => {
      await page.locator('.split-start').click();
      await page.locator('.panel-articles input').first().check();
      await page.getByRole('button', { name: 'Part 1 article' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'help',
    hash: '#/explore',
    ready: '.canvas:not([data-nodes="0"])',
    act: async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'evidence', hash: `#/explore?sel=fact:${fact}`, ready: '.claim' },
  {
    name: 'wrong',
    hash: `#/explore?sel=fact:${fact}`,
    ready: '.claim-wrong',
    act: async (page) => {
      await page.locator('.claim-wrong').first().click();
      await page.locator('.wrong').waitFor();
    },
  },
  { name: 'path', hash: '#/explore?sel=path:person/john-kerry,person/ban-ki-moon', ready: '.path .hop' },
  {
    name: 'legend',
    hash: '#/explore?except=MET_WITH',
    ready: '.canvas:not([data-nodes="0"])',
    act: async (page) => {
      const opener = page.getByRole('button', { name: 'Filters' });
      if (await opener.isVisible()) await opener.click();
      await page.locator('.line-open').first().click();
      await page.locator('.groups summary').click();
      await page.locator('.group-button').first().waitFor();
    },
  },
  {
    name: 'search',
    hash: '#/explore',
    ready: '.canvas:not([data-nodes="0"])',
    act: async (page) => {
      await page.getByRole('combobox').first().fill('syria');
      await page.locator('.search-option').nth(2).waitFor();
    },
  },
  { name: 'article', hash: `#/article/${article}`, ready: '.small-graph .drawn-node' },
  { name: 'table', hash: '#/table', ready: '.table tbody tr' },
  { name: 'claims', hash: '#/table?rows=claims', ready: '.table tbody tr' },
  { name: 'query', hash: '#/query?name=meetings', ready: '.library-item' },
  { name: 'add', hash: '#/add', ready: '.add-form' },
  { name: 'disputed', hash: '#/disputed', ready: '.dispute' },
  { name: 'review', hash: '#/review', ready: '.review-pair, .notice' },
  { name: 'decisions', hash: '#/review?show=decisions', ready: '.decision, .notice' },
];
const SIZES = { wide: SIZE, narrow: { width: 390, height: 844 } };

async function takeEveryScreen(
  browser: Browser,
  { address, folder }: { readonly address: string; readonly folder: string },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { articles } = articlesResponseSchema.parse(await getJson(address + apiPaths.articles({ limit: 1 })));
  const screens = screensOf(await findFact(address), articles[0]?.id ?? '');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [width, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const { name, hash, ready, act } of screens)
        await take(page, {
          address: `${address}/${hash}`,
          path: join(folder, `${name}-${width}-${colorScheme}.png`),
          until: ready,
          ...(act === undefined ? {} : { act }),
        });
      await context.close();
    }
}

async function decideSomething(address: string): Promise<void> {
  const decide = async (body: DecisionRequest) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return decisionResponseSchema.parse(await (await fetch(address + apiPaths.decisions(), init)).json()).decision;
  };
  const entity = asEntityId('person/ban-ki-moon');
  await decide({ kind: 'rename', entity, name: 'Ban Ki-moon of the United Nations', why: 'as he signs' });
  await decide({ kind: 'different', entities: [entity, asEntityId('person/john-kerry')] });
  const { id } = await decide({ kind: 'rename', entity, name: 'Ban Ki-moon' });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  await fetch(address + apiPaths.undoDecision(id), init);
  const { rows } = claimTableSchema.parse(await getJson(address + apiPaths.claimTable({ limit: 1 })));
  for (const { claim } of rows) await decide({ kind: 'wrong', claim: claim.id, why: 'the sentence tells of another' });
}

async function takeAll(browser: Browser, address: string): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const fact = await findFact(address);
  for (const theme of ['light', 'dark'] as const) {
    const suffix = theme === 'dark' ? '-dark' : '';
    const context = await browser.newContext({ viewport: SIZE, colorScheme: theme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await take(page, {
      address: `${address}/#/explore?also=planned,denied`,
      path: join(IMAGES, `explore${suffix}.png`),
      until: '.canvas:not([data-nodes="0"])',
    });
    await take(page, {
      address: `${address}/#/explore?sel=path:person/john-kerry,person/ban-ki-moon`,
      path: join(IMAGES, `path${suffix}.png`),
      until: '.path .hop',
    });
    await take(page, {
      address: `${address}/#/explore?sel=fact:${fact}`,
      path: join(IMAGES, `evidence${suffix}.png`),
      until: '.claim',
    });
    const link = await page.locator('.source-title').first().getAttribute('href');
    await take(page, {
      address: `${address}/${link}`,
      path: join(IMAGES, `article${suffix}.png`),
      until: '.is-evidence',
    });
    await context.close();
  }
}

async function take(
  page: Page,
  {
    address,
    path,
    until,
    act,
  }: { readonly address: string; readonly path: string; readonly until: string; readonly act?: Screen['act'] },
): Promise<void> {
  await page.goto(address);
  await page.reload();
  await page.locator(until).first().waitFor();
  // The layout comes from a worker a moment after the page is there.
  if ((await page.locator('.canvas').count()) > 0) await page.locator('.canvas:not([data-nodes="0"])').waitFor();
  await page.waitForTimeout(600);
  if (act !== undefined) {
    await act(page);
    await page.waitForTimeout(500);
  }
  await page.screenshot({ path });
  console.error(relative(ROOT, path));
}

async function findFact(address: string): Promise<string> {
  const { entities } = searchResponseSchema.parse(await getJson(address + apiPaths.search(SHOWN.name)));
  const [entity] = entities;
  if (entity === undefined) throw new Error(`the graph has no ${SHOWN.name}`);
  const page = neighboursSchema.parse(await getJson(address + apiPaths.neighbours(entity.id)));
  const other = page.entities.find(({ name }) => name === SHOWN.other);
  const fact = page.facts.find(
    ({ type, subject, object }) => type === SHOWN.type && other !== undefined && [subject, object].includes(other.id),
  );
  if (fact === undefined) throw new Error(`the graph has no ${SHOWN.name} ${SHOWN.type} ${SHOWN.other}`);
  return fact.id;
}

async function getJson(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

/** Starts the viewer as `npm start` does, with a data folder of its own. */
async function startViewer(): Promise<Viewer> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-screenshots-'));
  const child = spawn(process.execPath, [join(ROOT, 'tools/preflight.cjs'), 'start', '--port', '0'], {
    env: { ...process.env, NEWSGRAPH_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(z.url().parse(address));
    });
    child.on('exit', (code) => reject(new Error(`the viewer ended with ${code}`)));
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
