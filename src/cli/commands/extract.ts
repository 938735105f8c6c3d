import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extractDocument } from '../../app/extract';
import { type LoadContext, loadDocuments } from '../../app/load';
import { NewsgraphError } from '../../base/errors';
import { faultLine } from '../fault-line';
import { formatExtraction } from '../pretty-extraction';
import { createPainter, printLine, type Terminal, tell } from '../terminal';
import type { AddCommand } from './command';

interface Options {
  readonly jsonl?: string;
  readonly pretty?: boolean;
  readonly raw?: boolean;
  readonly allowPrivate?: boolean;
}

export const addExtractCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('extract')
    .description('read articles and print what they state, one JSON line each; nothing is kept')
    .argument('[file|url|-]', 'one article, or - for standard input')
    .option('--jsonl <file>', 'a file of articles, one JSON object a line (.gz too)')
    .option('--pretty', 'for people: sentences with coloured names, and claims')
    .option('--raw', 'read every line as the report’s own and every language as English')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .action(async (location: string | undefined, options: Options) => {
      const from = options.jsonl ?? location;
      if (from === undefined) throw new NewsgraphError('USAGE', 'extract needs a file, a URL, - or --jsonl <file>');
      const paint = createPainter(terminal.colours);
      for await (const loaded of loadDocuments(...reading(from, terminal, options.allowPrivate ?? false))) {
        const result =
          loaded.kind === 'rejected' ? loaded : await extractDocument(loaded.document, { raw: options.raw ?? false });
        if (result.kind === 'rejected') {
          tell(terminal, `${result.code}  ${faultLine(result)}\n  ${result.hint}`);
          setStatus(1);
        } else {
          printLine(terminal, options.pretty ? formatExtraction(result.line, paint) : JSON.stringify(result.line));
        }
      }
    });
};

/** A compressed file is read as standard input is: its content tells what it holds. */
function reading(from: string, terminal: Terminal, allowPrivate: boolean): [readonly string[], LoadContext] {
  const context = { now: terminal.now, stdin: terminal.stdin, allowPrivate };
  if (!from.endsWith('.gz')) return [[from], context];
  const stdin = createGunzip();
  createReadStream(resolve(terminal.cwd, from))
    .on('error', (cause) =>
      stdin.destroy(new NewsgraphError('SOURCE_NOT_FOUND', `cannot read ${from}`, { from, cause })),
    )
    .pipe(stdin);
  return [['-'], { ...context, stdin }];
}
