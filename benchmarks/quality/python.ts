import { spawnSync } from 'node:child_process';

/** What a scorer prints. Throws with its words where it fails. */
export function runScorer(script: string, args: readonly string[]): string {
  const run = spawnSync('python3', [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}
