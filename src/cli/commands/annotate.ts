import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { annotateDocument, annotateWords } from '../../app/annotate-text';
import { loadDocuments } from '../../app/load';
import { NewsgraphError } from '../../base/errors';
import { formatConllu, reannotateConllu } from '../conllu';
import { faultLine } from '../fault-line';
import { createPainter, printLine, type Terminal, tell } from '../terminal';
import { formatTree } from '../tree';
import type { AddCommand } from './command';

interface Options {
  readonly conllu?: string;
  readonly pretty?: boolean;
}

export const addAnnotateCommand: AddCommand = (program, terminal, setStatus) => {
  program
    .command('annotate')
    .description('tag, parse and name the sentences of a text, as CoNLL-U')
    .argument('[file|url|-]', 'one text, or - for standard input')
    .option('--conllu <file>', 'annotate the tokens of a CoNLL-U file anew, ids and sentences kept')
    .option('--pretty', 'for people: trees')
    .action(async (location: string | undefined, { conllu, pretty = false }: Options) => {
      if (conllu !== undefined) {
        terminal.stdout.write(reannotateConllu(readText(conllu, terminal), annotateWords));
        return;
      }
      if (location === undefined)
        throw new NewsgraphError('USAGE', 'annotate needs a file, a URL, - or --conllu <file>');
      const paint = createPainter(terminal.colours);
      for await (const loaded of loadDocuments([location], { now: terminal.now, stdin: terminal.stdin })) {
        if (loaded.kind === 'rejected') {
          tell(terminal, `${loaded.code}  ${faultLine(loaded)}\n  ${loaded.hint}`);
          setStatus(1);
          continue;
        }
        for (const sentence of annotateDocument(loaded.document)) {
          printLine(terminal, pretty ? `${formatTree(sentence, paint)}\n` : formatConllu(sentence));
        }
      }
    });
};

function readText(file: string, terminal: Terminal): string {
  try {
    return readFileSync(resolve(terminal.cwd, file), 'utf8');
  } catch (cause) {
    throw new NewsgraphError('SOURCE_NOT_FOUND', `cannot read ${file}`, { file, cause });
  }
}
