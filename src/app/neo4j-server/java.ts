import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NewsgraphError } from '../../base/errors';
import { OLDEST_JAVA } from './version';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the path of a Java that can run Neo4j: `JAVA_HOME` first, then the search path.
 * Throws `NEO4J_JAVA_MISSING` or `NEO4J_JAVA_OLD`.
 */
export function findJava(env: Environment): string {
  const home = env['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const asked = spawnSync(java, ['-version'], { env: { ...env }, encoding: 'utf8' });
  if (asked.error || asked.status !== 0) {
    throw new NewsgraphError('NEO4J_JAVA_MISSING', `${java} -version could not be run`, { java, cause: asked.error });
  }
  const version = parseJavaVersion(asked.stderr + asked.stdout);
  if (version === undefined || version < OLDEST_JAVA) {
    const found = asked.stderr.split('\n')[0] ?? '';
    throw new NewsgraphError('NEO4J_JAVA_OLD', `Neo4j needs Java ${OLDEST_JAVA} or newer, ${java} is ${found}`, {
      java,
    });
  }
  return java;
}

/** Returns the feature number in the output of `java -version` (`1.8.0_392` is 8), or nothing where there is none. */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}
