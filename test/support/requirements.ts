import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium';

/**
 * What some tests need beside Node: a Java and Maven for Neo4j, a Chromium, the optional package LadybugDB, the measuring
 * material beside the repository, Python.
 */
export type Requirement = 'neo4j' | 'browser' | 'ladybug' | 'shared' | 'python';

const runs = (command: string, argument: string) => spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;

const hasPackage = (name: string) => existsSync(join(__dirname, '../../node_modules', name));

const PRESENT: Readonly<Record<Requirement, () => boolean>> = {
  neo4j: () => runs('java', '-version') && runs('mvn', '-version'),
  browser: () => findChromium() !== undefined,
  ladybug: () => hasPackage(`@ladybugdb/core-${process.platform}-${process.arch}`) || hasPackage('@ladybugdb/core'),
  python: () => runs('python3', '--version'),
  shared: () => existsSync(join(__dirname, '../../../shared')),
};

/**
 * A `describe` whose tests run where the machine has what they need. Elsewhere they are skipped, and named at the end of
 * `npm test` by way of the file in `NEWSGRAPH_SKIP_REPORT`; where `NEWSGRAPH_REQUIRE` lists the need they run and fail.
 */
export function describeWith(requirement: Requirement, name: string, tests: () => void): void {
  const required = (process.env['NEWSGRAPH_REQUIRE'] ?? '').split(',').includes(requirement);
  if (required || PRESENT[requirement]()) {
    describe(name, tests);
    return;
  }
  const report = process.env['NEWSGRAPH_SKIP_REPORT'];
  if (report) appendFileSync(report, `${name} (needs ${requirement})\n`);
  // Not `describe.skip(name, tests)`: that runs the body, which may read what is not there.
  test.skip(`${name} (needs ${requirement})`, () => undefined);
}
