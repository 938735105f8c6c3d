import { readConfig } from '../../app/config';
import { decide } from '../../app/decide';
import { openWorkspace } from '../../app/workspace';
import { listRegressionCases } from '../../app/wrong-claim';
import { NewsgraphError } from '../../base/errors';
import { asClaimId } from '../../model/id';
import type { DecideOptions } from '../decide-run';
import { formatEvidence } from '../evidence';
import { createPainter, printLine, type Terminal, tell } from '../terminal';
import type { AddCommand } from './command';

export const addWrongCommand: AddCommand = (program, terminal) => {
  program
    .command('wrong')
    .description('hide a claim that its sentence does not state, now and whenever the article is read again')
    .argument('[claim]', 'its id, as `newsgraph explain` shows it')
    .option('--list', 'print the hidden claims with their sentences, one JSON object a line, as cases to test rules on')
    .option('--why <reason>', 'kept with the decision')
    .option('--who <name>', 'who says so; the user of this machine where absent')
    .option('--store <name>', 'neo4j or embedded')
    .addHelpText('after', '\n`newsgraph undo <decision>` brings the claim back.')
    .action((claim: string | undefined, options: DecideOptions & { list?: boolean }) => {
      if (options.list) return listWrong(terminal, options);
      if (claim === undefined) throw new NewsgraphError('USAGE', 'wrong needs the id of a claim, or --list');
      return hide(terminal, claim, options);
    });
};

async function hide(terminal: Terminal, claim: string, options: DecideOptions): Promise<void> {
  const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
  const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
  try {
    const { read } = await workspace.store();
    const evidence = await read.claim(asClaimId(claim));
    const { id } = await decide(workspace, { kind: 'wrong', claim: asClaimId(claim) }, options);
    if (evidence) {
      const article = workspace.ledger.article(evidence.article.id);
      const explanation = {
        evidence,
        text: article?.text ?? '',
        ...(article && { location: article.source.location }),
      };
      printLine(terminal, formatEvidence(explanation, createPainter(terminal.colours)));
    }
    printLine(terminal, `Hidden by decision ${id}. Take it back with: newsgraph undo ${id}`);
  } finally {
    await workspace.close();
  }
}

async function listWrong(terminal: Terminal, options: DecideOptions): Promise<void> {
  const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
  const workspace = await openWorkspace(config, { mode: 'read' });
  try {
    const cases = listRegressionCases(workspace);
    if (cases.length === 0) tell(terminal, 'No claim is hidden.');
    for (const each of cases) printLine(terminal, JSON.stringify(each));
  } finally {
    await workspace.close();
  }
}
