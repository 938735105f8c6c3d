import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const ROOT = join(__dirname, '../..');

export interface ExtractFileOptions {
  /** Folder for what is written. */
  readonly folder: string;
  /** Reads every line of every text, as prepared sets want it. */
  readonly raw: boolean;
}

/** Reads articles, one JSON object a line or one alone, gzipped or not, as `newsgraph extract` does; returns the file of what it prints. */
export function extractFile(path: string, { folder, raw }: ExtractFileOptions): string {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = path.endsWith('.json') ? `${JSON.stringify(JSON.parse(text))}\n` : text;
  const name = basename(join(path, '..')) + basename(path).replace(/\..*/, '');
  const input = join(folder, `${name}.in.jsonl`);
  writeFileSync(input, lines);
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/preflight.cjs'), 'extract', '--jsonl', input, ...(raw ? ['--raw'] : [])],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (run.status !== 0) throw new Error(`extract ended with ${run.status}: ${run.stderr}`);
  const output = join(folder, `${name}.out.jsonl`);
  writeFileSync(output, run.stdout);
  return output;
}
