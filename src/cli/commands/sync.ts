import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { formatCounts } from '../counts';
import { syncWithProgress } from '../ingest-run';
import { printLine } from '../terminal';
import type { AddCommand } from './command';

export const addSyncCommand: AddCommand = (program, terminal) => {
  program
    .command('sync')
    .description('bring the graph up to the ledger')
    .option('--store <name>', 'neo4j or embedded')
    .option('--adopt', 'let Neo4j keep the graph beside data that is not newsgraph’s')
    .action(async (options: { store?: string; adopt?: boolean }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      try {
        const store = await syncWithProgress(workspace, terminal, options.adopt ?? false);
        printLine(terminal, formatCounts(await store.read.counts()));
      } finally {
        await workspace.close();
      }
    });
};
