import { readConfig } from '../../app/config';
import { verify } from '../../app/verify';
import { openWorkspace } from '../../app/workspace';
import { count } from '../counts';
import { createProgress } from '../progress';
import { printLine, tell } from '../terminal';
import type { AddCommand } from './command';

/** Faults shown in full; the rest are counted. */
const SHOWN = 50;

export const addVerifyCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('verify')
    .description('re-read every stored span against its text; exit status 1 where one does not hold')
    .option('--store <name>', 'neo4j or embedded')
    .action(async (options: { store?: string }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'read' });
      const progress = createProgress(terminal);
      try {
        const store = await workspace.store();
        const total = workspace.ledger.stats().articles;
        const behind = ((await store.cursor())?.sequence ?? 0) < workspace.ledger.sequence();
        if (behind) {
          tell(terminal, 'The graph is behind the ledger and is not checked; `newsgraph sync` brings it up to date.');
        }
        const { articles, claims, faults } = await verify(workspace.ledger, {
          ...(behind ? {} : { graph: store.read }),
          onProgress: (done) => progress.update(done, total, 'articles'),
        });
        progress.stop();
        for (const { article, where, problem } of faults.slice(0, SHOWN)) {
          printLine(terminal, `${article}  ${where}: ${problem}`);
        }
        if (faults.length > SHOWN) printLine(terminal, `… and ${faults.length - SHOWN} more`);
        const read = `${count(articles, 'article')} with ${count(claims, 'claim')} re-read`;
        printLine(terminal, `${read}, ${faults.length === 0 ? 'every span holds' : count(faults.length, 'fault')}.`);
        setStatus(faults.length === 0 && !behind ? 0 : 1);
      } finally {
        progress.stop();
        await workspace.close();
      }
    });
};
