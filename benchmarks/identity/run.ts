import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/**
 * Resolves generated extractions with planted variants, homonyms, misspellings, bare names and renamed bodies, and scores who was held
 * for whom. In a process of its own, since peak memory is that of a process.
 * With `ages` a tenth of the people in an article have their age told.
 * Usage: node -r ./tools/register.cjs benchmarks/identity/run.ts [articles] [ages]
 */
function run(articles = '10000', ages = ''): void {
  const output = execFileSync(
    process.execPath,
    ['-r', join(ROOT, 'tools/register.cjs'), join(__dirname, 'measure.ts'), articles, ages],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const measured: unknown = JSON.parse(output);
  mkdirSync(join(ROOT, 'benchmarks/results'), { recursive: true });
  writeFileSync(
    join(ROOT, `benchmarks/results/identity-${articles}${ages === '' ? '' : '-ages'}.json`),
    `${JSON.stringify(measured, undefined, 2)}\n`,
  );
  console.log(output);
}

run(process.argv[2], process.argv[3]);
