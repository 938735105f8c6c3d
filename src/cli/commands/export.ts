import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CSV_TABLES, EXPORT_FORMATS } from '../../api/export';
import { ensureViewer } from '../../app/build-viewer';
import { readConfig } from '../../app/config';
import { exportGraph } from '../../app/export/export-graph';
import { findEntity } from '../../app/find-entity';
import { openStore } from '../../app/open-store';
import { NewsgraphError } from '../../base/errors';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { type Terminal, tell } from '../terminal';
import type { AddCommand } from './command';

interface Options {
  readonly format: string;
  readonly table: string;
  readonly around?: string;
  readonly output?: string;
  readonly store?: string;
}

/** Neighbours of one entity that are written with it. */
const MOST_NEIGHBOURS = 1_000;

export const addExportCommand: AddCommand = (program, terminal) => {
  program
    .command('export')
    .description('write the graph for other programs, or as one page that shows it')
    .requiredOption('--format <name>', EXPORT_FORMATS.join(', '))
    .option('--table <name>', `for csv: ${CSV_TABLES.join(', ')}`, 'facts')
    .option('--around <entity>', 'only this entity, by id or name, its neighbours and what lies between them')
    .option('--output <file>', 'file to write (default: standard output)')
    .option('--store <name>', 'neo4j or embedded')
    .addHelpText(
      'after',
      '\nExamples:\n  newsgraph export --format gexf --output graph.gexf\n  newsgraph export --format html --around "John Kerry" --output kerry.html\n  newsgraph export --format csv --table claims > claims.csv',
    )
    .action(async (options: Options) => {
      const format = oneOf('--format', options.format, EXPORT_FORMATS);
      const table = oneOf('--table', options.table, CSV_TABLES);
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const store = await openStore(config);
      try {
        const entities = options.around === undefined ? {} : { entities: await around(store.read, options.around) };
        const viewer = format === 'html' ? { viewerRoot: await builtViewer(terminal) } : {};
        const pieces = await exportGraph(store.read, { format, table, now: terminal.now, ...entities, ...viewer });
        await write(pieces, terminal, options.output);
      } finally {
        await store.close();
      }
    });
};

function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new NewsgraphError('USAGE', `${option} is "${text}"; it must be one of ${names.join(', ')}`);
}

async function around(read: GraphReader, idOrName: string): Promise<readonly EntityId[]> {
  const id = await findEntity(read, idOrName);
  if (id === undefined) throw new NewsgraphError('NOT_IN_GRAPH', `no entity has the id or name "${idOrName}"`);
  const { entities } = await read.neighbours(id, { limit: MOST_NEIGHBOURS });
  return [id, ...entities.map((entity) => entity.id)];
}

function builtViewer(terminal: Terminal): Promise<string> {
  return ensureViewer({ onBuild: () => tell(terminal, 'Building the viewer (once) …') });
}

async function write(pieces: AsyncIterable<string>, terminal: Terminal, output: string | undefined): Promise<void> {
  if (output === undefined) {
    for await (const piece of pieces) terminal.stdout.write(piece);
    return;
  }
  const path = resolve(terminal.cwd, output);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(path));
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause;
    throw new NewsgraphError('EXPORT_NOT_WRITTEN', `cannot write ${path}`, { path, cause });
  }
}
