import { join } from 'node:path';
import { readConfig } from '../../app/config';
import { type Neo4jStatus, neo4jStatus } from '../../app/neo4j-server/neo4j-status';
import { startNeo4j } from '../../app/neo4j-server/start-neo4j';
import { stopNeo4j } from '../../app/neo4j-server/stop-neo4j';
import { assertNever } from '../../base/assert-never';
import { printLine, type Terminal, tell } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

export const addNeo4jCommand: AddCommand = (program, terminal, setStatus) => {
  const neo4j = program.command('neo4j').description('a local Neo4j without Docker (Java 17 or newer, Maven)');
  const home = () => join(readConfig({ env: terminal.env, cwd: terminal.cwd }).folder, 'neo4j');

  neo4j
    .command('start')
    .description('start it, and show how to reach it; the first time fetches 123 MB')
    .option('--port <n>', 'Bolt port, 0 for any free one', '7687')
    .option('--http-port <n>', 'switch Neo4j’s HTTP API on')
    .action(async (options: { port: string; httpPort?: string }) => {
      const server = await startNeo4j({
        home: home(),
        env: terminal.env,
        boltPort: wholeNumber('--port', options.port),
        ...(options.httpPort === undefined ? {} : { httpPort: wholeNumber('--http-port', options.httpPort) }),
        say: (line) => tell(terminal, line),
      });
      printAddress(server, terminal);
      tell(terminal, 'Put these lines into .env, and ingest, query and serve use it.');
    });

  neo4j
    .command('stop')
    .description('stop it; the data stays')
    .action(async () => {
      tell(terminal, (await stopNeo4j({ home: home() })) ? 'Neo4j has stopped.' : 'No Neo4j of newsgraph was running.');
    });

  neo4j
    .command('status')
    .description('whether it runs, and how to reach it; exit status 1 where it does not')
    .action(async () => {
      const status = await neo4jStatus({ home: home() });
      setStatus(status.kind === 'running' ? 0 : 1);
      printStatus(status, terminal);
    });
};

function printAddress(
  server: { uri: string; user: string; password: string; httpUrl?: string },
  terminal: Terminal,
): void {
  printLine(terminal, `NEO4J_URI=${server.uri}`);
  printLine(terminal, `NEO4J_USER=${server.user}`);
  printLine(terminal, `NEO4J_PASSWORD=${server.password}`);
  if (server.httpUrl) tell(terminal, `HTTP API: ${server.httpUrl}`);
}

function printStatus(status: Neo4jStatus, terminal: Terminal): void {
  switch (status.kind) {
    case 'never-started':
      tell(terminal, 'It was never started here: newsgraph neo4j start');
      return;
    case 'stopped':
      tell(terminal, 'It is stopped: newsgraph neo4j start');
      return;
    case 'running':
      tell(terminal, status.ready ? 'It runs.' : 'It is starting.');
      printAddress(status.server, terminal);
      return;
    default:
      assertNever(status);
  }
}
