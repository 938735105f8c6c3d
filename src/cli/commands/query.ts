import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { readConfig } from '../../app/config';
import { formatCsvRow } from '../../app/csv';
import { findEntity } from '../../app/find-entity';
import { openQueries } from '../../app/open-queries';
import { openStore } from '../../app/open-store';
import { bindParameters, findQuery, type JsonValue, listQueries, type QueryResult, queryText } from '../../app/queries';
import { NewsgraphError } from '../../base/errors';
import { formatTable } from '../table';
import { printLine, type Terminal, tell } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

interface Options {
  readonly param: readonly string[];
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly write?: boolean;
  readonly store?: string;
  readonly limit: string;
  readonly timeout: string;
}

export const addQueryCommand: AddCommand = (program, terminal) => {
  program
    .command('query')
    .description('run Cypher: a query of the library, a file, or - for standard input; without one, list the library')
    .argument('[name|file|-]', 'for example meetings')
    .option('--param <key=value>', 'a parameter, again for each; entities by id or name', collect, [])
    .option('--json', 'one JSON object a row')
    .option('--csv', 'comma-separated values with a header')
    .option('--write', 'let the statement write; a rebuild discards changes to newsgraph’s own nodes')
    .option('--limit <n>', 'rows at most', '1000')
    .option('--timeout <seconds>', 'time at most', '30')
    .option('--store <name>', 'neo4j or embedded')
    .addHelpText(
      'after',
      '\nExamples:\n  newsgraph query meetings --param of="Antony Blinken"\n  echo "MATCH (p:Person) RETURN p.name LIMIT 5" | newsgraph query -',
    )
    .action(async (name: string | undefined, options: Options) => {
      if (name === undefined) {
        printLibrary(terminal);
        return;
      }
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const store = await openStore(config);
      const engine = await openQueries(config, store);
      try {
        if (options.write) tell(terminal, 'Writing: a rebuild discards changes to newsgraph’s own nodes.');
        const statement = await readStatement(name, options.param, {
          terminal,
          engine: engine.name,
          findEntity: (idOrName) => findEntity(store.read, idOrName),
        });
        const result = await engine.run({
          ...statement,
          write: options.write ?? false,
          limit: wholeNumber('--limit', options.limit),
          timeoutMs: wholeNumber('--timeout', options.timeout) * 1000,
        });
        printResult(result, terminal, options);
      } finally {
        await engine.close();
        await store.close();
      }
    });
};

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function printLibrary(terminal: Terminal): void {
  const rows = listQueries().map(({ name, purpose, parameters }) => [
    name,
    parameters.map((each) => ('defaultValue' in each ? `[${each.name}]` : each.name)).join(' '),
    purpose,
  ]);
  printLine(
    terminal,
    formatTable(['query', 'parameters', 'what it shows'], rows, { width: terminal.stderr.columns ?? 160 }),
  );
}

interface Reading {
  readonly terminal: Terminal;
  /** Name of the engine, whose dialect the text is to be in. */
  readonly engine: string;
  readonly findEntity: (idOrName: string) => Promise<string | undefined>;
}

/** A library query with its parameters bound, or the text of a file or standard input with parameters as JSON or text. */
async function readStatement(name: string, given: readonly string[], { terminal, engine, findEntity: find }: Reading) {
  const pairs = Object.fromEntries(given.map(parsePair));
  const path = resolve(terminal.cwd, name);
  if (name === '-' || (/[./\\]/.test(name) && existsSync(path))) {
    const text = name === '-' ? await readAll(terminal.stdin) : readFileSync(path, 'utf8');
    const parameters = Object.fromEntries(Object.entries(pairs).map(([key, value]) => [key, parseValue(value)]));
    return { text, parameters };
  }
  if (/[/\\]|\.cypher$/.test(name)) throw new NewsgraphError('QUERY_UNKNOWN', `there is no file ${name}`, { name });
  const query = findQuery(name);
  return { text: queryText(query, engine), parameters: await bindParameters(query, pairs, { findEntity: find }) };
}

function parsePair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new NewsgraphError('QUERY_PARAMETER', `--param is "${pair}", which is no name=value`, { pair });
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function printResult(result: QueryResult, terminal: Terminal, { json, csv }: Options): void {
  const { columns, rows } = result;
  if (json) {
    for (const row of rows) {
      printLine(
        terminal,
        JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
      );
    }
  } else if (csv) {
    printLine(terminal, formatCsvRow(columns));
    for (const row of rows) printLine(terminal, formatCsvRow(row));
  } else if (columns.length > 0) {
    const width = terminal.stderr.columns ?? 160;
    printLine(
      terminal,
      formatTable(
        columns,
        rows.map((row) => row.map(cell)),
        { width },
      ),
    );
    tell(terminal, rows.length === 1 ? '1 row' : `${rows.length} rows`);
  }
  if (result.truncated) tell(terminal, 'There are more rows; raise --limit to see them.');
  for (const [change, number] of Object.entries(result.changes)) tell(terminal, `${change}: ${number}`);
}

/** What a person reads in a cell: a list of plain values without its brackets, other structures as JSON. */
function cell(value: JsonValue): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  const isPlain = Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object');
  return isPlain ? value.join(', ') : JSON.stringify(value);
}
