// Script that the main thread runs for each frame while a graph is dragged, without the GPU:
//   node tools/preflight.cjs --run benchmarks/viewer/pan.ts [nodes] [edges]   (default 2000 5000)
// The API's answers are generated here, so that the size of the picture alone counts; calls that draw are left out.

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { apiPaths } from '../../src/api/paths';
import type { SubgraphResponse } from '../../src/api/responses';
import { ensureViewer } from '../../src/app/build-viewer';
import { ENTITY_TYPES } from '../../src/model/entity';
import { asEntityId, asFactId } from '../../src/model/id';
import { RELATION_TYPES } from '../../src/ontology/relations';
import { createRandom } from '../../test/support/random';
import { launchBrowser } from '../../test/support/viewer-browser';

const FRAMES = 240;
const LIMIT_MS = 8;
/** What the GPU would do is left out: without one it would be done on the same processor and drown the script. */
const WITHOUT_GPU = `for (const name of ['drawArrays', 'drawArraysInstanced', 'drawElements', 'drawElementsInstanced', 'readPixels', 'clear'])
  WebGL2RenderingContext.prototype[name] = () => {};`;
const NEXT_FRAME = 'new Promise((resolve) => requestAnimationFrame(resolve))';

async function main(): Promise<void> {
  const [nodes = 2000, edges = 5000] = process.argv.slice(2).map(Number);
  const folder = await ensureViewer();
  const { server, address } = await serve(folder, generate(nodes, edges));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await page.addInitScript(WITHOUT_GPU);
    await page.goto(`${address}/#/explore`);
    await page.locator(`.canvas[data-nodes="${nodes}"]`).waitFor({ timeout: 180_000 });
    await page.waitForTimeout(2_000);
    const measured = await measure(page);
    const rows = { nodes, edges, ...measured, limitMs: LIMIT_MS };
    console.log(JSON.stringify(rows, undefined, 2));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Drags in a circle, one move a frame, and reads how long scripts ran meanwhile (CDP, Performance.getMetrics). */
async function measure(page: Page) {
  const session = await page.context().newCDPSession(page);
  // The time of the thread, not of the clock: other programs may run meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [x, y] = [840, 430];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y);
  await page.evaluate(NEXT_FRAME);
  const before = await metrics(session);
  for (let step = 0; step < FRAMES; step++) {
    const angle = (step / FRAMES) * 2 * Math.PI;
    await page.mouse.move(x + 260 * Math.cos(angle), y + 180 * Math.sin(angle));
    await page.evaluate(NEXT_FRAME);
  }
  const after = await metrics(session);
  await page.mouse.up();
  const each = (seconds: number) => Math.round((seconds * 100_000) / FRAMES) / 100;
  return {
    frames: FRAMES,
    scriptMsPerFrame: each(after.script - before.script),
    taskMsPerFrame: each(after.task - before.task),
  };
}

async function metrics(session: CDPSession): Promise<{ readonly script: number; readonly task: number }> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const secondsOf = (name: string) => all.find((metric) => metric.name === name)?.value ?? 0;
  return { script: secondsOf('ScriptDuration'), task: secondsOf('TaskDuration') };
}

function generate(nodes: number, edges: number): SubgraphResponse {
  const random = createRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const ids = Array.from({ length: nodes }, (_, index) => asEntityId(`person/name-${index}`));
  const entities = ids.map((id, index) => ({
    id,
    type: pick(ENTITY_TYPES),
    name: `Name of Number ${index}`,
    aliases: [],
    articles: 1,
    claims: 1 + Math.floor(40 * random() ** 4),
  }));
  const facts = Array.from({ length: edges }, (_, index) => {
    // A few are in many facts, as in the news.
    const subject = pick(ids);
    const object = ids[Math.floor(nodes * random() ** 3)] ?? subject;
    return {
      id: asFactId(index.toString(16).padStart(24, '0')),
      type: pick(RELATION_TYPES),
      subject,
      object: object === subject ? (ids[(ids.indexOf(subject) + 1) % nodes] ?? subject) : object,
      claims: 1,
      articles: 1,
      outlets: 1,
      origins: 1 + Math.floor(6 * random() ** 3),
      dates: [],
      confidence: 0.9,
      quote: '',
      roles: [],
      current: true,
    };
  });
  return { entities, facts };
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function serve(
  folder: string,
  overview: SubgraphResponse,
): Promise<{ readonly server: Server; readonly address: string }> {
  const answers = new Map<string, unknown>([
    [apiPaths.overview().split('?')[0] ?? '', overview],
    [apiPaths.claimsAmong(), { claims: [], complete: true }],
  ]);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const answer = answers.get(path);
    if (answer !== undefined) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      return;
    }
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('no port');
      resolve({ server, address: `http://127.0.0.1:${bound.port}` });
    });
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
