// Ingests the samples into a Neo4j of its own and runs the Cypher examples of README.md and docs/cypher.md with clients that
// are not ours: the Python driver (PyPI) and cypher-shell (Maven Central), with the rows that the documents promise.
// Usage: node tools/preflight.cjs --run tools/clients/check-clients.ts
// Needs Java, Maven and Python 3.10; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { startNeo4j } from '../../src/app/neo4j-server/start-neo4j';
import { stopNeo4j } from '../../src/app/neo4j-server/stop-neo4j';
import { NEO4J_VERSION } from '../../src/app/neo4j-server/version';
import { pythonIn, run } from './python';

const ROOT = join(__dirname, '../..');
const PYTHON_DRIVER = 'neo4j==6.4.1';

interface Example {
  readonly source: string;
  readonly text: string;
  /** A value that some row must hold, in whole or in part. */
  readonly contains?: string;
  /** Least number of rows. */
  readonly rows: number;
}

/** The ```cypher blocks of a document, each with the comment behind it that says what it must give. */
function examplesOf(path: string): readonly Example[] {
  const blocks = readFileSync(join(ROOT, path), 'utf8').matchAll(
    /```cypher\n([\s\S]*?)```\n(?:<!-- (contains|rows): (.*?) -->)?/g,
  );
  return [...blocks].map(([, text = '', kind, value = ''], index) => ({
    source: `${path}, example ${index + 1}`,
    text,
    rows: kind === 'rows' ? Number.parseInt(value, 10) : 1,
    ...(kind === 'contains' ? { contains: value } : {}),
  }));
}

function cypherShellIn(folder: string): string {
  const jars = join(folder, 'cypher-shell');
  mkdirSync(jars);
  const pom = join(folder, 'pom.xml');
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>newsgraph</groupId><artifactId>cypher-shell</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>cypher-shell</artifactId><version>${NEO4J_VERSION}</version></dependency></dependencies>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version></plugin></plugins></build>
</project>`,
  );
  run('mvn', [
    '-B',
    '-q',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${jars}`,
  ]);
  return [join(jars, '*')].join(delimiter);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-clients-'));
  const home = join(folder, 'neo4j');
  const tally = { passed: 0, failed: 0 };
  const count = (right: boolean, line: string) => {
    tally[right ? 'passed' : 'failed'] += 1;
    console.log(`${right ? 'passed' : 'FAILED'}: ${line}`);
  };
  try {
    const server = await startNeo4j({ home, env: process.env, boltPort: 0, heap: '512m', say: console.log });
    const env = {
      ...process.env,
      NEWSGRAPH_DATA: join(folder, 'data'),
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
    };
    run(
      process.execPath,
      ['tools/preflight.cjs', 'ingest', 'samples/text', 'samples/html', 'samples/wire.jsonl', 'samples/feed.xml'],
      { env },
    );
    const examples = ['README.md', 'docs/cypher.md'].flatMap(examplesOf);
    const list = join(folder, 'examples.json');
    writeFileSync(list, JSON.stringify(examples));

    const python = spawnSync(
      pythonIn(folder, [PYTHON_DRIVER]),
      ['tools/clients/run_examples.py', server.uri, server.user, list],
      {
        cwd: ROOT,
        env,
        encoding: 'utf8',
      },
    );
    process.stdout.write(python.stdout + python.stderr);
    count(python.status === 0, `the Python driver on ${examples.length} examples`);

    const shell = cypherShellIn(folder);
    for (const { source, text, contains = '' } of examples) {
      const answer = spawnSync(
        'java',
        [
          '-cp',
          shell,
          'org.neo4j.shell.Main',
          '-a',
          server.uri,
          '-u',
          server.user,
          '--access-mode',
          'read',
          '--format',
          'plain',
        ],
        { env, encoding: 'utf8', input: `${text.trim()};\n` },
      );
      const rows = answer.stdout.trim().split('\n').length - 1;
      const right = answer.status === 0 && rows > 0 && answer.stdout.includes(contains);
      count(right, `cypher-shell, ${source}: ${rows} rows ${right ? '' : answer.stderr}`);
    }
  } finally {
    await stopNeo4j({ home });
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

void main();
