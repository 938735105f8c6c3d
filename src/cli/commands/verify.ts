import { readConfig } from '../../app/config';
import { type Fault, type VerifyReport, verify } from '../../app/verify';
import { openWorkspace } from '../../app/workspace';
import { ERROR_CATALOGUE } from '../../base/errors';
import { count } from '../counts';
import { createProgress } from '../progress';
import { createPainter, printLine, type Terminal, tell } from '../terminal';
import type { AddCommand } from './command';

/** Faults of one code shown in full; the rest are counted. */
const SHOWN = 50;

export const addVerifyCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('verify')
    .description(
      'hold every row of ledger and graph, and every stored span, against what it is to be; exit status 1 where one differs',
    )
    .option('--store <name>', 'neo4j or embedded')
    .option('--json', 'one JSON object a fault')
    .addHelpText('after', '\nChanges nothing. Takes about as long as `newsgraph rebuild`.')
    .action(async (options: { store?: string; json?: boolean }) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'read' });
      const progress = createProgress(terminal);
      try {
        const report = await verify(workspace, {
          onProgress: ({ step, done, total }) => progress.update(done, total, step),
        });
        progress.stop();
        if (options.json) for (const fault of report.faults) printLine(terminal, JSON.stringify(fault));
        else printReport(report, terminal);
        if (report.graph !== 'compared') tell(terminal, NOT_COMPARED[report.graph]);
        setStatus(report.faults.length === 0 && report.graph === 'compared' ? 0 : 1);
      } finally {
        progress.stop();
        await workspace.close();
      }
    });
};

const NOT_COMPARED: Readonly<Record<Exclude<VerifyReport['graph'], 'compared'>, string>> = {
  behind: 'The graph does not show all of the ledger and was not checked; `newsgraph sync` brings it up to date.',
  unreadable: 'The graph was not checked, since not all of the ledger can be read.',
};

function printReport({ articles, claims, faults, graph }: VerifyReport, terminal: Terminal): void {
  const paint = createPainter(terminal.colours);
  const isLedgerChanged = faults.some(({ code }) => !isOfGraph(code));
  for (const [code, found] of groupByCode(faults)) {
    for (const { article, where, problem } of found.slice(0, SHOWN)) {
      const place = article === undefined || where.includes(article) ? where : `article ${article}, ${where}`;
      printLine(terminal, `${paint('red', code)}  ${place}: ${problem}`);
    }
    if (found.length > SHOWN) printLine(terminal, `… and ${found.length - SHOWN} more`);
    printLine(terminal, `  ${isOfGraph(code) && isLedgerChanged ? LEDGER_FIRST : ERROR_CATALOGUE[code]}`);
  }
  const read = `${count(articles, 'article')} with ${count(claims, 'claim')} re-read`;
  const rows = graph === 'compared' ? ', every row of the graph compared with the ledger' : '';
  printLine(terminal, `${read}${rows}: ${faults.length === 0 ? 'all of it holds' : count(faults.length, 'fault')}.`);
}

/** A graph that is rebuilt from a changed ledger shows what was changed. */
const LEDGER_FIRST = 'Mend the ledger first and verify again: what the graph has here may be right.';

const isOfGraph = (code: Fault['code']): boolean => code.startsWith('GRAPH_');

function groupByCode(faults: readonly Fault[]): ReadonlyMap<Fault['code'], readonly Fault[]> {
  const groups = new Map<Fault['code'], Fault[]>();
  for (const fault of faults) groups.set(fault.code, [...(groups.get(fault.code) ?? []), fault]);
  return groups;
}
