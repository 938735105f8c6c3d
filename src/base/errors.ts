/**
 * Every error that newsgraph reports, with the hint that goes with it. The message says what happened, with the value;
 * the hint says what to do. `docs/errors.md` lists the same codes (a test holds them together).
 */
export const ERROR_CATALOGUE = {
  ARTICLE_EMPTY:
    'The page or record has no article text. Open it in a browser; if there is text, save that as a .txt file and load it.',
  CONFIG_INVALID: 'Check the named option or environment variable; `newsgraph help` lists them with their defaults.',
  FOLDER_NOT_WRITABLE: 'Point NEWSGRAPH_DATA at a folder that you may write to, or change its permissions.',
  INTERNAL: 'This is a fault of newsgraph. Please report it with the command that you ran.',
  SOURCE_ADDRESS_PRIVATE: 'Addresses of the local network are refused. Pass --allow-private if you trust this one.',
  SOURCE_BINARY: 'Only text is read: convert the document to text or HTML first.',
  SOURCE_EMPTY: 'Check that the file or page was saved in full.',
  SOURCE_FEED_DTD:
    'Feeds with a document type or entities are refused, since they can read other files. Remove the declaration.',
  SOURCE_FEED_INVALID: 'Open the address in a browser and check that it is a well-formed RSS, Atom or JSON feed.',
  SOURCE_HTTP_STATUS:
    'Open the URL in a browser: the page may have moved, ask for a login or refuse programs. Save it as a file instead.',
  SOURCE_JSON_INVALID:
    'Correct the JSON. In a .jsonl file each line holds one whole object; the other lines were read.',
  SOURCE_NOT_FOUND: 'Check the spelling and the folder that you are in; quote paths with spaces.',
  SOURCE_NO_MATCH: 'Check the pattern or folder; names that begin with a dot and other extensions are passed over.',
  SOURCE_RECORD_INVALID:
    'A record has text or html, and may have id, url, title, outlet, author and publishedAt, all strings.',
  SOURCE_REDIRECTS: 'The page redirects in circles. Open it in a browser and use the address that it ends at.',
  SOURCE_ROBOTS: 'The site asks programs not to fetch this page. Save it by hand if its terms allow that.',
  SOURCE_TIMEOUT: 'Try again later; a page that is slow every time can be saved in a browser and loaded as a file.',
  SOURCE_TOO_LARGE: 'Split the document, or give many articles as JSON Lines (.jsonl), which may be of any size.',
  SOURCE_UNREACHABLE: 'Check the address and the network connection, then try again.',
  SOURCE_UNREADABLE: 'Check the permissions of the file.',
  SOURCE_UNSUPPORTED: 'Give text, HTML, JSON Lines, or an RSS, Atom or JSON feed.',
  SOURCE_URL_INVALID: 'Write the whole address, as in https://example.org/news/1, without user name and password.',
  SOURCE_URL_SCHEME: 'Only http and https are fetched; give other documents as a file.',
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
