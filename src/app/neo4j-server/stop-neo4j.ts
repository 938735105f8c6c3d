import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NewsgraphError } from '../../base/errors';
import { isRunning, readServerRecord } from './server-record';

export interface StopOptions {
  readonly home: string;
  /** How long the server may take to end. Default 60,000. */
  readonly limitMs?: number;
}

/**
 * Ends the Neo4j that runs in `home` and returns when it is gone, normally within 2 s; false where none ran.
 * Throws `NEO4J_STOP_FAILED` where it is still there after the limit.
 */
export async function stopNeo4j({ home, limitMs = 60_000 }: StopOptions): Promise<boolean> {
  const server = readServerRecord(resolve(home));
  if (!server || !isRunning(server)) return false;
  process.kill(server.pid, 'SIGTERM');
  for (let waited = 0; waited < limitMs; waited += 50) {
    await sleep(50);
    if (!isRunning(server)) return true;
  }
  throw new NewsgraphError(
    'NEO4J_STOP_FAILED',
    `Neo4j (process ${server.pid}) is still running after ${limitMs / 1000} s`,
    {
      pid: server.pid,
    },
  );
}
