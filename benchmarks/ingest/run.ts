import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Measured {
  readonly articles: number;
  readonly wallMs: number;
  readonly peakMegabytes: number;
  readonly thousands: readonly { readonly readMs: number; readonly appendMs: number; readonly projectMs: number }[];
}

const ROOT = resolve(__dirname, '../..');

/** Measures in a process of its own, since peak memory is that of a process. */
function measure(articles: number, reading: string): Measured {
  const output = execFileSync(
    process.execPath,
    ['-r', join(ROOT, 'tools/register.cjs'), join(__dirname, 'measure.ts'), String(articles), reading],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(output) as Measured;
}

/**
 * Ingests 1,000 and 10,000 generated articles and compares: peak memory (≤ 1.5×) and the rate of the last thousand against
 * the first (≥ 0.8). `generated` leaves out reading, `native` reads with the extractor.
 * Usage: node -r ./tools/register.cjs benchmarks/ingest/run.ts [generated|native] [articles]
 */
function run(reading = 'generated', most = '10000'): void {
  const small = measure(1000, reading);
  const large = measure(Number(most), reading);
  const total = (row: Measured['thousands'][number] | undefined): number =>
    row === undefined ? Number.NaN : row.readMs + row.appendMs + row.projectMs;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const figures = {
    articlesPerSecond: round((large.articles / large.wallMs) * 1000),
    memoryAgainstThousand: round(large.peakMegabytes / small.peakMegabytes),
    lastThousandAgainstFirst: round(total(large.thousands[0]) / total(large.thousands.at(-1))),
  };
  mkdirSync(join(ROOT, 'benchmarks/results'), { recursive: true });
  writeFileSync(
    join(ROOT, `benchmarks/results/ingest-${reading}-${most}.json`),
    `${JSON.stringify({ figures, runs: [small, large] }, undefined, 2)}\n`,
  );
  console.log(JSON.stringify(figures));
}

run(process.argv[2], process.argv[3]);
