import { Command, CommanderError, type Option } from 'commander';
import { version } from '../app/version';
import { NewsgraphError, toNewsgraphError } from '../base/errors';
import { commandsFor } from './commands';
import { createPainter, type Terminal, tell } from './terminal';

/** Runs one command line and returns the exit status: 0, 1 where something failed, 2 for a wrong command line. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const program = new Command('newsgraph')
    .description('News articles to a knowledge graph in which every edge shows the sentence that states it.')
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(true)
    .showHelpAfterError(false)
    .configureHelp({ optionDescription: describeOption })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => undefined,
    });
  for (const addCommand of commandsFor(argv)) {
    addCommand(program, terminal, (result) => {
      status = Math.max(status, result);
    });
  }
  for (const command of program.commands) reportErrorsHere(command, terminal);
  try {
    if (argv.length === 0) terminal.stdout.write(program.helpInformation());
    else await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return status;
      // A command that only has commands below it: its help has been written.
      if (error.code === 'commander.help') return 2;
      report(terminal, new NewsgraphError('USAGE', error.message.replace(/^error: /, ''), { argv }));
      return 2;
    }
    report(terminal, toNewsgraphError(error));
    return 1;
  }
}

/** What an option does and its default, which commander would show as JSON. */
function describeOption({ description, defaultValue }: Option): string {
  const isPlain = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  return isPlain ? `${description} (default: ${defaultValue})` : description;
}

/** Sub-commands do not inherit how the program reports errors. */
function reportErrorsHere(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
    outputError: () => undefined,
  });
  for (const child of command.commands) reportErrorsHere(child, terminal);
}

/** Message, code and hint on standard error; the cause too where `NEWSGRAPH_LOG` is debug. */
function report(terminal: Terminal, error: NewsgraphError): void {
  const paint = createPainter(terminal.stderr.isTTY === true && !terminal.env['NO_COLOR']);
  tell(terminal, `${paint('red', error.code)}  ${error.message}`);
  tell(terminal, `  ${error.hint}`);
  if (error.code === 'INTERNAL' || terminal.env['NEWSGRAPH_LOG'] === 'debug') {
    tell(terminal, paint('dim', String((error.cause instanceof Error ? error.cause.stack : undefined) ?? error.stack)));
  }
}
