import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openLedger } from '../../src/ledger/open-ledger';
import { generateCrowd } from '../support/generated-crowd';
import { createRandom } from '../support/random';
import { openTemporaryWorkspace } from '../support/temporary-workspace';

const ROOT = resolve(__dirname, '../..');
const ARTICLES = 200;
const KILLS = 20;
const SEED = 20_160_303;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the ingesting process; kills it some milliseconds after some line. Returns the lines that it said. */
function ingestUntil({
  lines,
  delayMs,
}: {
  readonly lines: number;
  readonly delayMs: number;
}): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [
        '-r',
        join(ROOT, 'tools/register.cjs'),
        join(ROOT, 'test/support/ingest-generated.ts'),
        folder,
        String(ARTICLES),
      ],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.split('\n').length > lines) timer ??= setTimeout(() => child.kill('SIGKILL'), delayMs);
    });
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (signal !== 'SIGKILL' && code !== 0) fail(new Error(`the ingesting process ended with ${code}`));
      else done(said.split('\n').filter((line) => line !== ''));
    });
  });
}

test(`ingesting that is killed ${KILLS} times loses nothing acknowledged, shows nothing half done, and completes`, async () => {
  const random = createRandom(SEED);
  const crowd = new Map(generateCrowd(ARTICLES).map((outcome) => [outcome.article.id as string, outcome]));
  const kept = new Set<string>();
  const whole = new Set<string>();
  let shown = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const lines = await ingestUntil({ lines: Math.floor(random() * 12), delayMs: Math.floor(random() * 60) });
    expect(lines).not.toContain('done');
    for (const line of lines) {
      const [word, value = ''] = line.split(' ');
      if (word === 'kept') kept.add(value);
      if (word === 'shown') shown = Number(value);
    }
    const ledger = await openLedger(join(folder, 'ledger.sqlite'));
    expect(ledger.sequence()).toBeGreaterThanOrEqual(shown);
    const found = ledger
      .articles({ limit: ARTICLES + 1 })
      .flatMap((record) => (record.kind === 'article' ? record.id : []));
    expect(found).toEqual(expect.arrayContaining([...kept]));
    // Complete where it was not seen complete before: what the last run appended, acknowledged or not.
    for (const id of found.filter((each) => !whole.has(each))) {
      whole.add(id);
      const { article, extraction } = ledger.current(id) ?? {};
      expect({ article, extraction }).toEqual({
        article: crowd.get(id)?.article,
        extraction: crowd.get(id)?.extraction,
      });
    }
    ledger.close();
  }
  expect(await ingestUntil({ lines: Number.POSITIVE_INFINITY, delayMs: 0 })).toContain('done');

  const undisturbed = await openTemporaryWorkspace();
  undisturbed.ledger.append([...crowd.values()]);
  await undisturbed.sync();
  const survivor = await openTemporaryWorkspace({ folder });
  expect(await survivor.graph()).toEqual(await undisturbed.graph());
  await survivor.close({ keep: true });
  await undisturbed.close();
}, 240_000);
