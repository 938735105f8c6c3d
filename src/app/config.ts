import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';
import { NewsgraphError } from '../base/errors';

/** Where the graph is kept for queries. */
export type StoreName = 'embedded' | 'neo4j';

export interface Neo4jConfig {
  /** `bolt://`, `neo4j://` and their `+s`/`+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Everything that may be set from outside. Only this file reads the environment and `.env`. */
export interface Config {
  /** Folder of this project's ledger and embedded store: `<NEWSGRAPH_DATA>/main`, or `/demo` for `npm start`. */
  readonly folder: string;
  readonly ledgerPath: string;
  readonly embeddedPath: string;
  /** The user's own list of known entities, CSV or JSON; absent where there is none. */
  readonly knownPath?: string;
  readonly store: StoreName;
  readonly neo4j?: Neo4jConfig;
  /** Worker threads that read articles; 1 reads in the main thread. */
  readonly jobs: number;
  readonly host: string;
  readonly port: number;
  /** Asked of every request; must be set where `host` is not this machine alone. */
  readonly token?: string;
  readonly logLevel: string;
}

/** Values of command-line options, which win over the environment. */
export interface ConfigFlags {
  readonly store?: string;
  readonly jobs?: string;
  readonly port?: string;
  readonly host?: string;
  /** Project folder below the data folder. Default `main`. */
  readonly project?: string;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const schema = z.object({
  NEWSGRAPH_DATA: z.string().min(1).default('.newsgraph'),
  NEWSGRAPH_KNOWN: z.string().min(1).optional(),
  NEWSGRAPH_STORE: z.enum(['embedded', 'neo4j']).optional(),
  NEWSGRAPH_JOBS: z.coerce.number().int().min(1).max(64).optional(),
  NEWSGRAPH_HOST: z.string().min(1).default('127.0.0.1'),
  NEWSGRAPH_PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  NEWSGRAPH_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  NEWSGRAPH_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, 'must begin with bolt:// or neo4j://')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
});

export interface ConfigSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of `.env` and of relative paths. */
  readonly cwd: string;
  readonly flags?: ConfigFlags;
}

/**
 * Returns the configuration from flags, then environment, then `.env`, then defaults.
 * Throws `CONFIG_INVALID` with the name and value of the first setting that is wrong.
 */
export function readConfig({ env, cwd, flags = {} }: ConfigSources): Config {
  const given: Record<string, string | undefined> = {
    ...withoutEmpty(readDotenv(cwd)),
    ...withoutEmpty(env),
    ...withoutEmpty({
      NEWSGRAPH_STORE: flags.store,
      NEWSGRAPH_JOBS: flags.jobs,
      NEWSGRAPH_HOST: flags.host,
      NEWSGRAPH_PORT: flags.port,
    }),
  };
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const shown = /PASSWORD|TOKEN/.test(name) ? '…' : String(given[name]);
    throw new NewsgraphError('CONFIG_INVALID', `${name} is "${shown}": ${issue?.message}`, { name });
  }
  const values = parsed.data;
  const store = values.NEWSGRAPH_STORE ?? (values.NEO4J_URI && flags.project !== 'demo' ? 'neo4j' : 'embedded');
  if (store === 'neo4j' && !values.NEO4J_URI) {
    throw new NewsgraphError('CONFIG_INVALID', 'the store is neo4j but NEO4J_URI is not set', { name: 'NEO4J_URI' });
  }
  if (!LOOPBACK.has(values.NEWSGRAPH_HOST) && !values.NEWSGRAPH_TOKEN) {
    const message = `the host is ${values.NEWSGRAPH_HOST}, which other machines reach, but NEWSGRAPH_TOKEN is not set`;
    throw new NewsgraphError('CONFIG_INVALID', message, { name: 'NEWSGRAPH_TOKEN' });
  }
  const folder = join(resolve(cwd, values.NEWSGRAPH_DATA), flags.project ?? 'main');
  const knownPath =
    values.NEWSGRAPH_KNOWN === undefined ? findKnownEntities(folder) : resolve(cwd, values.NEWSGRAPH_KNOWN);
  return {
    folder,
    ledgerPath: join(folder, 'ledger.sqlite'),
    embeddedPath: join(folder, 'graph.sqlite'),
    ...(knownPath !== undefined && { knownPath }),
    store,
    ...(values.NEO4J_URI === undefined
      ? {}
      : {
          neo4j: {
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE,
          },
        }),
    jobs: values.NEWSGRAPH_JOBS ?? Math.max(1, Math.min(8, availableParallelism() - 1)),
    host: values.NEWSGRAPH_HOST,
    port: values.NEWSGRAPH_PORT,
    ...(values.NEWSGRAPH_TOKEN === undefined ? {} : { token: values.NEWSGRAPH_TOKEN }),
    logLevel: values.NEWSGRAPH_LOG,
  };
}

/** `known-entities.json` or `known-entities.csv` in the project folder, where there is one. */
function findKnownEntities(folder: string): string | undefined {
  return ['known-entities.json', 'known-entities.csv']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Makes the project folder where it is missing. Throws `FOLDER_NOT_WRITABLE`. */
export function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new NewsgraphError('FOLDER_NOT_WRITABLE', `cannot write to the data folder ${folder}`, { folder, cause });
  }
}

function readDotenv(cwd: string): Record<string, string> {
  try {
    return parseDotenv(readFileSync(join(cwd, '.env'), 'utf8'));
  } catch {
    return {};
  }
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
