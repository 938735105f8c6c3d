import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { NewsgraphError } from '../../base/errors';
import type { Environment } from './java';
import { NEO4J_VERSION } from './version';

// `neo4j-server` has the main class and Bolt, `neo4j` the kernel, Cypher, full-text indexes and the admin commands.
const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newsgraph</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
  </plugin></plugins></build>
</project>
`;

/** Returns the user's folder for things that can be fetched again. */
export function cacheFolder(env: Environment): string {
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (process.platform === 'win32' && env['LOCALAPPDATA']) return env['LOCALAPPDATA'];
  const home = env['HOME'] ?? homedir();
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

export interface JarOptions {
  readonly env: Environment;
  /** Told what happens, one sentence at a time. */
  readonly say?: (line: string) => void;
}

/**
 * Returns the folder with Neo4j's 213 jars (123 MB), which Maven fetches once, in about 20 s.
 * A download that was cut short leaves nothing behind that a later call would take for whole.
 * Throws `NEO4J_MAVEN_MISSING` or `NEO4J_DOWNLOAD_FAILED`.
 */
export function ensureJars({ env, say = () => {} }: JarOptions): string {
  const folder = join(cacheFolder(env), 'newsgraph', `neo4j-${NEO4J_VERSION}`);
  const jars = join(folder, 'lib');
  if (existsSync(join(jars, `neo4j-server-${NEO4J_VERSION}.jar`))) return jars;

  say(`Fetching Neo4j ${NEO4J_VERSION} (123 MB, once) into ${folder}`);
  const partial = `${jars}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const pom = join(partial, 'pom.xml');
  writeFileSync(pom, POM);
  copyDependencies(pom, partial, env);
  rmSync(pom);
  try {
    renameSync(partial, jars);
  } catch (cause) {
    // Another process may have finished first; its jars are as good.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(jars)) {
      throw new NewsgraphError('NEO4J_DOWNLOAD_FAILED', `cannot write the jars to ${jars}`, { jars, cause });
    }
  }
  return jars;
}

function copyDependencies(pom: string, target: string, env: Environment): void {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  const maven = spawnSync('mvn', ['-B', '-q', '-f', pom, ...goal], {
    env: { ...env },
    encoding: 'utf8',
    // On Windows `mvn` is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (maven.error) {
    rmSync(target, { recursive: true, force: true });
    throw new NewsgraphError('NEO4J_MAVEN_MISSING', 'mvn could not be run', { cause: maven.error });
  }
  if (maven.status !== 0 || readdirSync(target).length < 100) {
    rmSync(target, { recursive: true, force: true });
    const reason =
      `${maven.stdout}${maven.stderr}`.split('\n').find((line) => line.includes('ERROR')) ?? 'no reason given';
    throw new NewsgraphError('NEO4J_DOWNLOAD_FAILED', `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason}`);
  }
}
