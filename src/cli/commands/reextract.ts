import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { runReextract } from '../ingest-run';
import type { AddCommand } from './command';

export const addReextractCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('reextract')
    .description('read again what an older version read; goes on where it was cut short')
    .option('--jobs <n>', 'worker threads that read articles (default: cores − 1, at most 8)')
    .action(async (options: { jobs?: string }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      try {
        setStatus(await runReextract(terminal, { config, workspace }));
      } finally {
        await workspace.close();
      }
    });
};
