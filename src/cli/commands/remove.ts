import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { NewsgraphError } from '../../base/errors';
import { asArticleId } from '../../model/id';
import { count } from '../counts';
import { syncWithProgress } from '../ingest-run';
import { printLine } from '../terminal';
import type { AddCommand } from './command';

export const addRemoveCommand: AddCommand = (program, terminal) => {
  program
    .command('remove')
    .description('take articles out of the graph; the ledger keeps them unless --purge')
    .argument('<article-id...>', 'ids as `newsgraph articles` lists them')
    .option('--purge', 'wipe their text from the ledger file too; this cannot be undone')
    .action(async (ids: string[], { purge = false }: { purge?: boolean }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd });
      const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
      try {
        const wanted = ids.map(asArticleId);
        const removed = purge ? workspace.ledger.purge(wanted) : workspace.ledger.remove(wanted);
        await syncWithProgress(workspace, terminal);
        if (purge) await workspace.compact();
        printLine(terminal, `${count(removed.length, 'article')} ${purge ? 'purged' : 'removed'}.`);
        const unknown = wanted.filter((id) => !removed.includes(id));
        if (unknown.length > 0) {
          throw new NewsgraphError('ARTICLE_UNKNOWN', `no such article in the graph: ${unknown.join(', ')}`, {
            unknown,
          });
        }
      } finally {
        await workspace.close();
      }
    });
};
