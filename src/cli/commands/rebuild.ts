import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { formatCounts } from '../counts';
import { createProgress } from '../progress';
import { printLine } from '../terminal';
import type { AddCommand } from './command';

export const addRebuildCommand: AddCommand = (program, terminal) => {
  program
    .command('rebuild')
    .description('empty the graph and fill it anew from the ledger')
    .option('--store <name>', 'neo4j or embedded')
    .option('--force', 'also detach relationships that others drew to newsgraph’s nodes')
    .action(async (options: { store?: string; force?: boolean }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      const progress = createProgress(terminal);
      try {
        await workspace.rebuild({
          force: options.force ?? false,
          onProgress: ({ sequence, target }) => progress.update(sequence, target, 'graph'),
        });
        progress.stop();
        printLine(terminal, formatCounts(await (await workspace.store()).read.counts()));
      } finally {
        progress.stop();
        await workspace.close();
      }
    });
};
