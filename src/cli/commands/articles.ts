import { readConfig } from '../../app/config';
import { openWorkspace } from '../../app/workspace';
import { NewsgraphError } from '../../base/errors';
import type { ArticleRecord, ArticleStatus } from '../../ledger/ledger';
import { formatTable } from '../table';
import { printLine, tell } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

const STATUSES: readonly ArticleStatus[] = [
  'extracted',
  'no-claims',
  'no-entities',
  'unsupported-language',
  'empty-body',
  'removed',
  'failed',
];

interface Options {
  readonly status?: string;
  readonly limit: string;
  readonly json?: boolean;
}

export const addArticlesCommand: AddCommand = (program, terminal) => {
  program
    .command('articles')
    .description('list articles and how their reading ended')
    .option('--status <status>', STATUSES.join(', '))
    .option('--limit <n>', 'rows', '1000')
    .option('--json', 'one JSON object a line')
    .action(async (options: Options) => {
      const status = STATUSES.find((name) => name === options.status);
      if (options.status !== undefined && status === undefined) {
        throw new NewsgraphError('USAGE', `--status is "${options.status}"; it must be one of ${STATUSES.join(', ')}`);
      }
      const workspace = await openWorkspace(readConfig({ env: terminal.env, cwd: terminal.cwd }), { mode: 'read' });
      try {
        const records = workspace.ledger.articles({
          limit: wholeNumber('--limit', options.limit),
          ...(status ? { status } : {}),
        });
        if (options.json) for (const record of records) printLine(terminal, JSON.stringify(record));
        else if (records.length === 0) tell(terminal, 'No such articles.');
        else printLine(terminal, formatRecords(records, terminal.stderr.columns ?? 120));
      } finally {
        await workspace.close();
      }
    });
};

function formatRecords(records: readonly ArticleRecord[], width: number): string {
  const failed = records.filter((record) => record.kind === 'failed');
  const read = records.filter((record) => record.kind === 'article');
  const parts = [];
  if (read.length > 0) {
    const rows = read.map(({ status, publishedAt, outlet, title, location, id }) => [
      status,
      publishedAt?.slice(0, 10),
      outlet,
      title ?? location,
      id,
    ]);
    parts.push(formatTable(['status', 'published', 'outlet', 'title', 'id'], rows, { width }));
  }
  if (failed.length > 0) {
    const rows = failed.map(({ code, location, message }) => [code, location, message]);
    parts.push(formatTable(['failed', 'location', 'message'], rows, { width }));
  }
  return parts.join('\n\n');
}
