import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { runIngest } from '../ingest-run';
import { tell } from '../terminal';
import type { AddCommand } from './command';

const MOST_FAILURES = 100_000;

export const addRetryCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('retry')
    .description('read again what failed')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .action(async ({ allowPrivate = false }: { allowPrivate?: boolean }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd });
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      try {
        const failures = workspace.ledger.articles({ status: 'failed', limit: MOST_FAILURES });
        // A line of a JSONL file ("path:12") is read by reading its file again; what is known by then is skipped.
        const locations = [
          ...new Set(failures.map(({ location }) => location.replace(/(\.(?:jsonl|ndjson|json)):\d+$/i, '$1'))),
        ];
        if (locations.length === 0) tell(terminal, 'Nothing failed.');
        else setStatus(await runIngest(locations, terminal, { config, workspace, allowPrivate }));
      } finally {
        await workspace.close();
      }
    });
};
