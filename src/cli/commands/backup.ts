import { resolve } from 'node:path';
import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { printLine } from '../terminal';
import type { AddCommand } from './command';

export const addBackupCommand: AddCommand = (program, terminal) => {
  program
    .command('backup')
    .description('copy the ledger, consistent, while others go on reading and writing')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => {
      const workspace = await openWorkspace(readConfig({ env: terminal.env, cwd: terminal.cwd }), { mode: 'read' });
      try {
        const path = resolve(terminal.cwd, file);
        workspace.ledger.backup(path);
        printLine(terminal, path);
      } finally {
        await workspace.close();
      }
    });
};
