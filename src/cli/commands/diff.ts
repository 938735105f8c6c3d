import { resolve } from 'node:path';
import { readConfig } from '../../app/config';
import { diff } from '../../app/diff';
import { openWorkspace } from '../../app/workspace';
import { formatDifference } from '../difference';
import { createPainter, printLine } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

export const addDiffCommand: AddCommand = (program, terminal) => {
  program
    .command('diff')
    .description('what is new, gone and changed in the graph between two points, and which articles caused it')
    .argument('<from>', 'number of a ledger entry, a day (2016-03-03), or the file of another ledger or backup')
    .argument('[to]', 'number of a ledger entry or a day; now where absent')
    .option('--limit <n>', 'rows of each part', '40')
    .option('--json', 'as one JSON object')
    .action(async (from: string, to: string | undefined, options: { limit: string; json?: boolean }) => {
      const workspace = await openWorkspace(readConfig({ env: terminal.env, cwd: terminal.cwd }), { mode: 'read' });
      try {
        const isPath = /[/\\.]/.test(from);
        const difference = await diff(workspace, {
          from: isPath ? resolve(terminal.cwd, from) : from,
          ...(to !== undefined && { to }),
        });
        const paint = createPainter(terminal.colours);
        const titles = (id: Parameters<typeof workspace.ledger.article>[0]) =>
          nameOf(workspace.ledger.article(id)) ?? '(not in the graph now)';
        printLine(
          terminal,
          options.json
            ? JSON.stringify(difference)
            : formatDifference(difference, { paint, titles, limit: wholeNumber('--limit', options.limit) }),
        );
      } finally {
        await workspace.close();
      }
    });
};

/** The title of an article; of one without a title where it was read from. Absent where it is gone. */
const nameOf = (article: { readonly title?: string; readonly source: { readonly location: string } } | undefined) =>
  article && (article.title || article.source.location);
