import { join } from 'node:path';
import { readConfig } from '../../app/config';
import { openStore } from '../../app/open-store';
import { openWorkspace } from '../../app/workspace';
import { runIngest } from '../ingest-run';
import { serveUntilStopped } from '../serve-run';
import type { AddCommand } from './command';

/** Articles that come with newsgraph. */
const SAMPLES = ['text', 'html', 'wire.jsonl', 'feed.xml'].map((name) => join(__dirname, '../../../samples', name));

export const addStartCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('start')
    .description('read the sample articles into a ledger of their own and serve the viewer (npm start)')
    .option('--port <n>', 'port, 0 for any free one (default: 8080)')
    .option('--open', 'open it in the browser')
    .action(async (options: { port?: string; open?: boolean }) => {
      const flags = { ...options, project: 'demo', store: 'embedded' };
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags });
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      try {
        setStatus(await runIngest(SAMPLES, terminal, { config, workspace }));
      } finally {
        await workspace.close();
      }
      const store = await openStore(config);
      try {
        await serveUntilStopped(store, terminal, { config, open: options.open ?? false });
      } finally {
        await store.close();
      }
    });
};
