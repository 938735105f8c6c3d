import pino from 'pino';

/** Structured log on standard error; results alone go to standard output. Level from the caller, `silent` turns it off. */
export function createLog({ level = 'warn' }: { readonly level?: string } = {}): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;
