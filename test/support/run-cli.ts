import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCli } from '../../src/cli/run';

const ROOT = join(__dirname, '../..');
/** What a user's command line starts. */
const PREFLIGHT = join(ROOT, 'tools/preflight.cjs');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Run = (args: readonly string[], options?: RunOptions) => Promise<CliResult>;

/** A folder of one test, with the command line run in it; no database of the user's. */
export interface CliFolder {
  readonly path: string;
  /** The command line in this process, one run at a time: starting one costs more than most commands do. */
  readonly run: Run;
  /** The command line as a user starts it, a process of its own. */
  readonly start: Run;
  /** The same, still under way: its standard input stays open. */
  readonly launch: (args: readonly string[]) => ChildProcessWithoutNullStreams;
  remove(): void;
}

/** Makes a temporary folder; its data folder is `.newsgraph` inside it. */
export function makeCliFolder(): CliFolder {
  const path = mkdtempSync(join(tmpdir(), 'newsgraph-cli-'));
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_') && !name.startsWith('NEWSGRAPH_')),
  );
  const environment = (env: RunOptions['env']) => ({ ...inherited, NO_COLOR: '1', ...env });
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true }),
    run: (args, { stdin = '', env } = {}) => runHere(args, { stdin, cwd: path, env: environment(env) }),
    start: (args, { stdin = '', env } = {}) => startProcess(args, { stdin, cwd: path, env: environment(env) }),
    launch: (args) => launch(args, { cwd: path, env: environment(undefined) }),
  };
}

interface Place {
  readonly stdin: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

async function runHere(args: readonly string[], { stdin, cwd, env }: Place): Promise<CliResult> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) =>
    new PassThrough().setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk;
    });
  process.chdir(cwd);
  try {
    const status = await runCli(args, {
      stdin: new PassThrough().end(stdin),
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      env,
      cwd,
      now: () => new Date(),
      colours: false,
    });
    return { status, ...said };
  } finally {
    process.chdir(ROOT);
  }
}

const launch = (args: readonly string[], { cwd, env }: Omit<Place, 'stdin'>): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [PREFLIGHT, ...args], { cwd, env });

function startProcess(args: readonly string[], { stdin, cwd, env }: Place): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = launch(args, { cwd, env });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        said[name] += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...said }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
