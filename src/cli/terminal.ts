import { styleText } from 'node:util';

/** What a command may touch of the outside: streams, environment, clock. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  /** Results alone. */
  readonly stdout: NodeJS.WritableStream;
  /** Progress, logs and summaries for people. */
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** Whether results may carry colours: standard output is a terminal and NO_COLOR is not set. */
  readonly colours: boolean;
}

/** Colours text, or leaves it as it is. */
export type Painter = ReturnType<typeof createPainter>;

export type Style = Parameters<typeof styleText>[0];

/** Returns a function that colours text, or leaves it as it is where colours are off. */
export function createPainter(colours: boolean): (style: Style, text: string) => string {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

/** Writes one line to standard output. */
export function printLine(terminal: Terminal, text = ''): void {
  terminal.stdout.write(`${text}\n`);
}

/** Writes one line for a person to standard error. */
export function tell(terminal: Terminal, text = ''): void {
  terminal.stderr.write(`${text}\n`);
}
