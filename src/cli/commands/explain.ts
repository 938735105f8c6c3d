import { readConfig } from '../../app/config';
import { explain } from '../../app/explain';
import { formatEvidence } from '../evidence';
import { createPainter, printLine, tell } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

interface Options {
  readonly store?: string;
  readonly limit: string;
  readonly json?: boolean;
}

export const addExplainCommand: AddCommand = (program, terminal) => {
  program
    .command('explain')
    .description('show every sentence behind a fact, a claim, or a pair of entities')
    .argument('<fact|claim|entity>', 'an id, or a name where two are given')
    .argument('[other entity]', 'the other end: its id or name')
    .option('--limit <n>', 'claims at most', '100')
    .option('--store <name>', 'neo4j or embedded')
    .option('--json', 'one JSON object a claim')
    .addHelpText(
      'after',
      '\nNumbers after words count characters of the article’s text, from start up to end.\n\nExample:\n  newsgraph explain "John Kerry" "Sergei Lavrov"',
    )
    .action(async (first: string, second: string | undefined, options: Options) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const limit = wholeNumber('--limit', options.limit);
      const { shown, more } = await explain(config, { first, ...(second !== undefined && { second }), limit });
      const paint = createPainter(terminal.colours);
      for (const each of shown) {
        printLine(terminal, options.json ? JSON.stringify(each.evidence) : `${formatEvidence(each, paint)}\n`);
      }
      if (more) tell(terminal, 'There are more; raise --limit to see them.');
    });
};
