import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { count, formatCounts } from '../counts';
import { printLine } from '../terminal';
import type { AddCommand } from './command';

export const addStatsCommand: AddCommand = (program, terminal) => {
  program
    .command('stats')
    .description('what the ledger and the graph hold')
    .option('--store <name>', 'neo4j or embedded')
    .option('--json', 'as one JSON object')
    .action(async (options: { store?: string; json?: boolean }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'read' });
      try {
        const ledger = workspace.ledger.stats();
        const store = await workspace.store();
        const cursor = await store.cursor();
        const graph = cursor ? await store.read.counts() : { articles: 0, entities: 0, facts: 0, claims: 0 };
        if (options.json) {
          printLine(terminal, JSON.stringify({ ledger, store: store.name, cursor: cursor?.sequence ?? 0, graph }));
          return;
        }
        const statuses = Object.entries(ledger.statuses).map(([status, number]) => `${number} ${status}`);
        printLine(
          terminal,
          `The ledger holds ${count(ledger.articles, 'article')} in ${count(ledger.revisions, 'revision')} (${statuses.join(', ')}), ${(ledger.bytes / 1e6).toFixed(1)} MB.`,
        );
        printLine(terminal, `${formatCounts(graph)} It is kept in ${store.name}.`);
        if ((cursor?.sequence ?? 0) < ledger.sequence) {
          printLine(terminal, 'The graph is behind the ledger; `newsgraph sync` brings it up to date.');
        }
      } finally {
        await workspace.close();
      }
    });
};
