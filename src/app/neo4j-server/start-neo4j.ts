import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NewsgraphError } from '../../base/errors';
import { javaFlags, type Neo4jSettings, neo4jConfiguration } from './configuration';
import { ensureJars } from './jars';
import { type Environment, findJava } from './java';
import { acceptsConnections, findFreePort } from './ports';
import { homeFlag, isRunning, type Neo4jServer, readServerRecord, writeServerRecord } from './server-record';

export interface StartOptions {
  /** Folder of the database, its logs and the kept password. */
  readonly home: string;
  /** `JAVA_HOME`, `PATH` and the cache folder are read from it. */
  readonly env: Environment;
  /** 0 takes a free one. Default 7687. */
  readonly boltPort?: number;
  /** Switches Neo4j's HTTP API and browser on; 0 takes a free port. */
  readonly httpPort?: number;
  /** Java heap. Default `1g`. */
  readonly heap?: string;
  /** Further flags of the Java machine. */
  readonly flags?: readonly string[];
  /** Further settings of neo4j.conf. */
  readonly extra?: Readonly<Record<string, string>>;
  readonly say?: (line: string) => void;
}

export interface Started extends Neo4jServer {
  /** False where it ran already. */
  readonly fresh: boolean;
}

const FOLDERS = ['conf', 'data', 'logs', 'plugins', 'import', 'run'];
const START_LIMIT_MS = 180_000;

/**
 * Returns how to reach a local Neo4j, which it starts where none runs in `home`. The server outlives this process.
 * The first start takes about 12 s on two idle cores, later ones 6 s, and fetching the jars 20 s once.
 * Throws the `NEO4J_…` codes of Java, Maven, ports and start.
 */
export async function startNeo4j(options: StartOptions): Promise<Started> {
  const home = resolve(options.home);
  const { env, say = () => {} } = options;
  const known = readServerRecord(home);
  if (known && isRunning(known)) return { ...known, fresh: false };

  const java = findJava(env);
  const jars = ensureJars({ env, say });
  const boltPort = await choosePort(options.boltPort ?? 7687);
  const httpPort = options.httpPort === undefined ? undefined : await choosePort(options.httpPort);
  const ports = { boltPort, ...(httpPort === undefined ? {} : { httpPort }) };
  prepareHome({ home, ...ports, ...(options.extra ? { extra: options.extra } : {}) });

  const classPath = [join(jars, '*'), join(home, 'plugins', '*')].join(delimiter);
  const password = known?.password ?? randomBytes(16).toString('hex');
  const server = {
    home,
    uri: `bolt://127.0.0.1:${boltPort}`,
    ...(httpPort === undefined ? {} : { httpUrl: `http://127.0.0.1:${httpPort}` }),
    user: 'neo4j',
    password,
  };
  if (!existsSync(join(home, 'data', 'databases', 'system'))) {
    // Kept before it is set: a start that dies in between must not lock its owner out.
    writeServerRecord({ ...server, pid: 0 });
    setPassword({ java, classPath, home, password, env });
  }

  say(`Starting Neo4j at ${server.uri}`);
  const flags = [
    ...javaFlags(options.heap ?? '1g'),
    ...(options.flags ?? []),
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
  ];
  const pid = await launch({
    java,
    flags,
    home,
    ports: [boltPort, ...(httpPort === undefined ? [] : [httpPort])],
    env,
  });
  writeServerRecord({ ...server, pid });
  return { ...server, pid, fresh: true };
}

async function choosePort(port: number): Promise<number> {
  if (port === 0) return findFreePort();
  if (await acceptsConnections(port)) {
    throw new NewsgraphError('NEO4J_PORT_TAKEN', `port ${port} of this machine is taken by another program`, { port });
  }
  return port;
}

function prepareHome(settings: Neo4jSettings): void {
  try {
    for (const folder of FOLDERS) mkdirSync(join(settings.home, folder), { recursive: true });
    writeFileSync(join(settings.home, 'conf', 'neo4j.conf'), neo4jConfiguration(settings));
  } catch (cause) {
    throw new NewsgraphError('FOLDER_NOT_WRITABLE', `cannot write to Neo4j's folder ${settings.home}`, { cause });
  }
}

interface Admin {
  readonly java: string;
  readonly classPath: string;
  readonly home: string;
  readonly password: string;
  readonly env: Environment;
}

function setPassword({ java, classPath, home, password, env }: Admin): void {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const admin = spawnSync(
    java,
    ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath, ...command],
    {
      env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      encoding: 'utf8',
    },
  );
  if (admin.status !== 0) {
    const reason = admin.stderr.replaceAll(password, '…').trim().split('\n')[0] ?? '';
    throw new NewsgraphError('NEO4J_START_FAILED', `the initial password could not be set: ${reason}`, { home });
  }
}

interface Launch {
  readonly java: string;
  readonly flags: readonly string[];
  readonly home: string;
  readonly ports: readonly number[];
  readonly env: Environment;
}

async function launch({ java, flags, home, ports, env }: Launch): Promise<number> {
  const consolePath = join(home, 'logs', 'console.log');
  const console = openSync(consolePath, 'w');
  const child = spawn(java, [...flags, homeFlag(home), `--config-dir=${join(home, 'conf')}`], {
    stdio: ['ignore', console, console],
    detached: true,
    env: { ...env },
  });
  closeSync(console);
  child.unref();
  let exited = false;
  child.once('exit', () => {
    exited = true;
  });
  child.once('error', () => {
    exited = true;
  });
  for (let waited = 0; waited < START_LIMIT_MS && !exited; waited += 100) {
    const open = await Promise.all(ports.map(acceptsConnections));
    // A stranger may have taken the port in the meantime: then Neo4j ends a little later, which the second look sees.
    if (open.every(Boolean) && !exited && child.pid !== undefined) return child.pid;
    await sleep(100);
  }
  if (!exited) child.kill();
  const said = exited ? 'ended while it started' : `did not answer within ${START_LIMIT_MS / 1000} s`;
  throw new NewsgraphError('NEO4J_START_FAILED', `Neo4j ${said}; its log ends with:\n${tail(consolePath)}`, { home });
}

function tail(path: string, lines = 15): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
}
