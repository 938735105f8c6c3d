/**
 * Every error that newsgraph reports, with the hint that goes with it. The message says what happened, with the value;
 * the hint says what to do. `docs/errors.md` lists the same codes (a test holds them together).
 */
export const ERROR_CATALOGUE = {
  CONFIG_INVALID: 'Check the named option or environment variable; `newsgraph help` lists them with their defaults.',
  FOLDER_NOT_WRITABLE: 'Point NEWSGRAPH_DATA at a folder that you may write to, or change its permissions.',
  INTERNAL: 'This is a fault of newsgraph. Please report it with the command that you ran.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

export interface ErrorDetails {
  /** The values that the message speaks of; JSON-safe, no secrets. */
  readonly [key: string]: unknown;
  /** The error underneath; logged, never sent to a client. */
  readonly cause?: unknown;
}

/** An error that a user may see: a code, a message with the value, a hint to act on. */
export class NewsgraphError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { cause, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'NewsgraphError';
    this.code = code;
    this.details = details;
  }

  get hint(): string {
    return ERROR_CATALOGUE[this.code];
  }
}

/** A fault that ends one document and not the run. */
export interface Rejection {
  readonly kind: 'rejected';
  /** Where the document was to be read from: path, URL, or `path:line`. */
  readonly location: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** Turns any error into a rejection of one document; an unknown one becomes `INTERNAL`. */
export function toRejection(location: string, error: unknown): Rejection {
  const known = toNewsgraphError(error);
  return { kind: 'rejected', location, code: known.code, message: known.message, hint: known.hint };
}

/** Returns the error itself where it is one of ours, else an `INTERNAL` that keeps it as cause. */
export function toNewsgraphError(error: unknown): NewsgraphError {
  if (error instanceof NewsgraphError) return error;
  return new NewsgraphError('INTERNAL', error instanceof Error ? error.message : String(error), { cause: error });
}
