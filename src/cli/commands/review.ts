import { readConfig } from '../../app/config';
import { listDecisions } from '../../app/decide';
import { type ReviewPair, reviewQueue } from '../../app/review';
import { openWorkspace, type Workspace } from '../../app/workspace';
import { decisionLine } from '../identity-words';
import { formatPair } from '../review-pair';
import { createPainter, printLine, type Terminal, tell } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

interface Options {
  readonly decisions?: boolean;
  readonly limit: string;
  readonly store?: string;
  readonly json?: boolean;
}

export const addReviewCommand: AddCommand = (program, terminal) => {
  program
    .command('review')
    .description('show doubtful pairs side by side, those first whose answer is worth most')
    .option('--decisions', 'list what was decided instead, undone and dangling decisions included')
    .option('--limit <n>', 'pairs', '5')
    .option('--store <name>', 'neo4j or embedded')
    .option('--json', 'one JSON object a line')
    .addHelpText(
      'after',
      '\nAnswer with `newsgraph same A B` or `newsgraph different A B`; `newsgraph undo N` takes an answer back.',
    )
    .action(async (options: Options) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'read' });
      try {
        if (options.decisions) await printDecisions(workspace, terminal, options.json ?? false);
        else
          printPairs(
            (await reviewQueue(workspace, { limit: wholeNumber('--limit', options.limit) })).pairs,
            terminal,
            options.json ?? false,
          );
      } finally {
        await workspace.close();
      }
    });
};

function printPairs(pairs: readonly ReviewPair[], terminal: Terminal, json: boolean): void {
  if (pairs.length === 0) tell(terminal, 'No doubtful pairs.');
  const paint = createPainter(terminal.colours);
  const width = terminal.stderr.columns ?? 120;
  for (const pair of pairs) {
    printLine(terminal, json ? JSON.stringify(pair) : `${formatPair(pair, { paint, width })}\n`);
  }
}

async function printDecisions(workspace: Workspace, terminal: Terminal, json: boolean): Promise<void> {
  const records = await listDecisions(workspace);
  if (records.length === 0) tell(terminal, 'Nothing was decided yet.');
  const paint = createPainter(terminal.colours);
  for (const record of records) printLine(terminal, json ? JSON.stringify(record) : decisionLine(record, paint));
}
