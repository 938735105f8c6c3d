import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFLIGHT = join(__dirname, '../../tools/preflight.cjs');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of one test, with the command line run in it as a user would: a real process, no database of the user's. */
export interface CliFolder {
  readonly path: string;
  run(
    args: readonly string[],
    options?: { readonly stdin?: string; readonly env?: Record<string, string> },
  ): Promise<CliResult>;
  remove(): void;
}

/** Makes a temporary folder; its data folder is `.newsgraph` inside it. */
export function makeCliFolder(): CliFolder {
  const path = mkdtempSync(join(tmpdir(), 'newsgraph-cli-'));
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_') && !name.startsWith('NEWSGRAPH_')),
  );
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true }),
    run: (args, { stdin = '', env: extra = {} } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [PREFLIGHT, ...args], {
          cwd: path,
          env: { ...env, NO_COLOR: '1', ...extra },
        });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          stdout += chunk;
        });
        child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
          stderr += chunk;
        });
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, stdout, stderr }));
        child.stdin.on('error', () => undefined);
        child.stdin.end(stdin);
      }),
  };
}
