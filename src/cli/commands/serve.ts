import type { Config } from '../../app/config';
import { readConfig } from '../../app/config';
import { openStore } from '../../app/open-store';
import { openWorkspace } from '../../app/workspace';
import { toNewsgraphError } from '../../base/errors';
import { syncWithProgress } from '../ingest-run';
import { serveUntilStopped } from '../serve-run';
import type { Terminal } from '../terminal';
import { tell } from '../terminal';
import type { AddCommand } from './command';

interface Options {
  readonly port?: string;
  readonly host?: string;
  readonly open?: boolean;
  readonly store?: string;
}

export const addServeCommand: AddCommand = (program, terminal) => {
  program
    .command('serve')
    .description('serve the viewer and its API on this machine')
    .option('--port <n>', 'port, 0 for any free one (default: 8080)')
    .option(
      '--host <address>',
      'address to listen on; other than this machine’s own needs NEWSGRAPH_TOKEN (default: 127.0.0.1)',
    )
    .option('--open', 'open it in the browser')
    .option('--store <name>', 'neo4j or embedded')
    .action(async (options: Options) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      await bringUpToDate(config, terminal);
      const store = await openStore(config);
      try {
        await serveUntilStopped(store, terminal, { config, open: options.open ?? false });
      } finally {
        await store.close();
      }
    });
};

/** Another command may hold the ledger; the graph is then shown as it is, and that command completes it. */
async function bringUpToDate(config: Config, terminal: Terminal): Promise<void> {
  try {
    const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now, waitMs: 0 });
    try {
      await syncWithProgress(workspace, terminal);
    } finally {
      await workspace.close();
    }
  } catch (error) {
    const { code, message } = toNewsgraphError(error);
    if (code !== 'LEDGER_HELD') throw error;
    tell(terminal, `${message}; the graph is shown as it is.`);
  }
}
