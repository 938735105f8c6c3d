import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { runIngest } from '../ingest-run';
import type { AddCommand } from './command';

interface Options {
  readonly store?: string;
  readonly jobs?: string;
  readonly dryRun?: boolean;
  readonly allowPrivate?: boolean;
  readonly adopt?: boolean;
}

export const addIngestCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('ingest')
    .description('read articles into the graph')
    .argument(
      '<path|glob|url|feed|-...>',
      'files, folders, globs, web pages, feeds, JSONL files, or - for standard input',
    )
    .option('--store <name>', 'neo4j or embedded (default: neo4j where NEO4J_URI is set)')
    .option('--jobs <n>', 'worker threads that read articles (default: cores − 1, at most 8)')
    .option('--dry-run', 'read everything, keep nothing')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .option('--adopt', 'let Neo4j keep the graph beside data that is not newsgraph’s')
    .addHelpText(
      'after',
      '\nExamples:\n  newsgraph ingest articles/ "archive/**/*.html"\n  newsgraph ingest https://news.example/feed.xml\n  cat story.txt | newsgraph ingest -',
    )
    .action(async (locations: string[], options: Options) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const allowPrivate = options.allowPrivate ?? false;
      if (options.dryRun) {
        setStatus(await runIngest(locations, terminal, { config, allowPrivate }));
        return;
      }
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      try {
        setStatus(
          await runIngest(locations, terminal, { config, workspace, allowPrivate, adopt: options.adopt ?? false }),
        );
      } finally {
        await workspace.close();
      }
    });
};
