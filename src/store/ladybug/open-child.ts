import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { NewsgraphError } from '../../base/errors';
import type { ChildLimits, ChildReply, ChildRequest } from './child-messages';
import { LADYBUG_VERSION } from './load-package';

/** A process with an empty LadybugDB in memory. */
export interface LadybugChild {
  /** Throws `QUERY_TIMEOUT` after `timeoutMs`, which kills the process, and `QUERY_FAILED` where it ends by itself. */
  ask(request: ChildRequest, options: { readonly timeoutMs: number }): Promise<ChildReply>;
  alive(): boolean;
  kill(): Promise<void>;
}

const START_MS = 30_000;
const ROOT = join(__dirname, '../../..');

/** Starts the process in `folder`, with no environment of ours. Throws `QUERY_ENGINE_MISSING` without the package. */
export async function openChild(folder: string, limits: ChildLimits): Promise<LadybugChild> {
  const { bufferPoolBytes, memoryBytes } = limits;
  const process = fork(join(__dirname, 'child.ts'), [String(bufferPoolBytes), String(memoryBytes)], {
    cwd: folder,
    env: environment(),
    execArgv: ['-r', join(ROOT, 'tools/register.cjs'), '--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const child = childOf(process);
  const first = await child.next(START_MS);
  if (first.kind === 'ready') return child;
  await child.kill();
  throw new NewsgraphError(
    'QUERY_ENGINE_MISSING',
    `Cypher on the embedded store needs the package @ladybugdb/core ${LADYBUG_VERSION}`,
    { cause: first },
  );
}

/** Windows starts no program without `SystemRoot`. */
function environment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}

function childOf(process: ChildProcess): LadybugChild & { next(timeoutMs: number): Promise<ChildReply> } {
  const ended = new Promise<void>((resolve) => {
    process.once('exit', () => resolve());
    process.once('error', () => resolve());
  });
  const isAlive = () => process.exitCode === null && process.signalCode === null && process.connected;
  const kill = async () => {
    process.kill('SIGKILL');
    await ended;
  };
  const next = (timeoutMs: number) =>
    new Promise<ChildReply>((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        process.off('message', onMessage);
        process.off('exit', onExit);
      };
      const onMessage = (reply: ChildReply) => {
        settle();
        resolve(reply);
      };
      const onExit = (code: number | null, signal: string | null) => {
        settle();
        reject(new NewsgraphError('QUERY_FAILED', `the process of the query ended (${signal ?? code})`));
      };
      const timer = setTimeout(() => {
        settle();
        const late = new NewsgraphError('QUERY_TIMEOUT', `no answer after ${timeoutMs / 1000} s`, { timeoutMs });
        kill().then(() => reject(late));
      }, timeoutMs);
      process.on('message', onMessage);
      process.once('exit', onExit);
      if (!isAlive()) onExit(process.exitCode, process.signalCode);
    });
  return {
    next,
    ask(request, { timeoutMs }) {
      const reply = next(timeoutMs);
      if (isAlive()) process.send(request, () => undefined);
      return reply;
    },
    alive: isAlive,
    kill,
  };
}
