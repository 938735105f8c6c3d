import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How to reach a local Neo4j that newsgraph started. */
export interface Neo4jServer {
  readonly home: string;
  readonly uri: string;
  /** Neo4j's HTTP API and browser, where switched on. */
  readonly httpUrl?: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
}

const schema = z.object({
  uri: z.string(),
  httpUrl: z.string().optional(),
  user: z.string(),
  password: z.string(),
  pid: z.number(),
});

const recordPath = (home: string) => join(home, 'server.json');

/** Keeps how the server is reached, password included, in a file that only its owner may read. */
export function writeServerRecord({ home, ...record }: Neo4jServer): void {
  const path = recordPath(home);
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
}

/** Returns what was kept at the last start in this folder; absent where there was none. */
export function readServerRecord(home: string): Neo4jServer | undefined {
  let text: string;
  try {
    text = readFileSync(recordPath(home), 'utf8');
  } catch {
    return undefined;
  }
  const { httpUrl, ...record } = schema.parse(JSON.parse(text));
  return { home, ...record, ...(httpUrl === undefined ? {} : { httpUrl }) };
}

/** Tells whether the recorded process is alive and still that server, not another that got its number. */
export function isRunning({ pid, home }: Pick<Neo4jServer, 'pid' | 'home'>): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return commandLine(pid).includes(homeFlag(home));
}

/** The argument by which a server's process is known again. */
export const homeFlag = (home: string): string => `--home-dir=${home}`;

function commandLine(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  const asked =
    process.platform === 'win32'
      ? spawnSync('powershell', [
          '-NoProfile',
          '-Command',
          `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
        ])
      : spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return asked.stdout.toString('utf8');
}
