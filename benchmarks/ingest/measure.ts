import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readCleaned, readExtraction } from '../../src/app/read-article';
import type { Outcome } from '../../src/ledger/ledger';
import { openLedger } from '../../src/ledger/open-ledger';
import { openResolution } from '../../src/resolve/open-resolution';
import { project } from '../../src/resolve/project';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store';
import { crowd } from '../../test/support/generated-crowd';

/** Articles between two projections; the projector's own step. */
const STEP = 500;
/** Articles of one transaction, as `ingest` writes them. */
const BATCH = 32;

type Reading = 'generated' | 'native';

/**
 * Run as a process of its own: ingests so many generated articles into a new ledger and embedded store, projecting after
 * every 500, and prints one line of JSON: milliseconds of every thousand, by phase, peak memory, sizes of the files.
 */
async function measure(articles: number, reading: Reading): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-ingest-'));
  const ledger = await openLedger(join(folder, 'ledger.sqlite'));
  const resolution = openResolution(join(folder, 'resolution.sqlite'), ledger);
  const store = await openEmbeddedStore(join(folder, 'graph.sqlite'));
  const thousands: { readMs: number; appendMs: number; projectMs: number }[] = [];
  let batch: Outcome[] = [];
  let done = 0;
  const timed = async <Result>(phase: 'readMs' | 'appendMs' | 'projectMs', work: () => Result | Promise<Result>) => {
    const start = performance.now();
    const result = await work();
    const thousand = Math.floor(Math.max(0, done - 1) / 1000);
    const row = thousands[thousand] ?? { readMs: 0, appendMs: 0, projectMs: 0 };
    row[phase] += performance.now() - start;
    thousands[thousand] = row;
    return result;
  };
  const started = performance.now();
  for (const outcome of crowd(articles, { people: 2500, sentences: 30 })) {
    done += 1;
    const read = reading === 'native' ? await timed('readMs', () => readNative(outcome)) : outcome;
    batch.push(read);
    if (batch.length < BATCH && done % STEP !== 0) continue;
    await timed('appendMs', () => ledger.append(batch));
    batch = [];
    if (done % STEP === 0) await timed('projectMs', () => project(resolution, store));
  }
  await timed('appendMs', () => ledger.append(batch));
  await timed('projectMs', () => project(resolution, store));
  const wallMs = performance.now() - started;
  const counts = await store.read.counts();
  const megabytes = (name: string): number => Math.round(statSync(join(folder, name)).size / 1e4) / 100;
  const line = {
    articles,
    reading,
    wallMs: Math.round(wallMs),
    cpuMs: Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    thousands: thousands.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, ms]) => [key, Math.round(ms)])),
    ),
    counts,
    files: {
      ledger: megabytes('ledger.sqlite'),
      resolution: megabytes('resolution.sqlite'),
      graph: megabytes('graph.sqlite'),
    },
  };
  await store.close();
  resolution.close();
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Reads a generated article as if it came from a file. */
async function readNative({ article }: Extract<Outcome, { kind: 'read' }>): Promise<Outcome> {
  const { text, outlet, publishedAt, title, retrievedAt, source } = article;
  const cleaned = readCleaned({
    source,
    content: { kind: 'text', text },
    id: article.id,
    retrievedAt,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(publishedAt !== undefined && { publishedAt }),
  });
  if (cleaned.kind === 'rejected') throw new Error(cleaned.message);
  const extraction = await readExtraction(cleaned.article);
  if ('kind' in extraction) throw new Error(extraction.message);
  return { kind: 'read', article: cleaned.article, extraction };
}

void measure(Number(process.argv[2]), process.argv[3] === 'native' ? 'native' : 'generated');
