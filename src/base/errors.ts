/**
 * Every error that newsgraph reports, with the hint that goes with it. The message says what happened, with the value;
 * the hint says what to do. `docs/errors.md` lists the same codes (a test holds them together).
 */
export const ERROR_CATALOGUE = {
  ADD_UNKNOWN: 'The run may be long over, or the server was started anew. `newsgraph articles` lists what was read.',
  ARTICLE_EMPTY:
    'The page or record has no article text. Open it in a browser; if there is text, save that as a .txt file and load it.',
  ARTICLE_UNKNOWN: '`newsgraph articles` lists the ids of the articles in the ledger.',
  BACKUP_EXISTS: 'Name a file that does not exist yet; a backup never overwrites one.',
  CLAIM_HIDDEN: '`newsgraph undo <decision>` brings it back; `newsgraph wrong --list` prints all that is hidden.',
  CLAIM_UNKNOWN:
    'The claim may have left the graph with its article. `newsgraph explain` shows the ids of the claims between two entities.',
  CONFIG_INVALID: 'Check the named option or environment variable; `newsgraph help` lists them with their defaults.',
  CONLLU_INVALID:
    'A row of CoNLL-U has an id and ten columns parted by tabs (universaldependencies.org/format.html); plain text is read without --conllu.',
  CONTENT_TYPE_REFUSED: 'Send the body as JSON with the header `Content-Type: application/json`.',
  DECISION_EMPTY: 'Name an entity or an article that is in the graph; `newsgraph entities` lists the entities.',
  DECISION_INVALID:
    'Name what is to be decided by ids or names of the graph: `newsgraph entities` lists entities, `newsgraph articles` articles.',
  DECISION_UNDONE: '`newsgraph review --decisions` lists what holds; make the decision again to have it back.',
  DECISION_UNKNOWN: '`newsgraph review --decisions` lists the decisions with their numbers.',
  DIFF_POINT_UNKNOWN:
    'Give the number of an entry (`newsgraph stats --json` has the latest), a day such as 2016-03-03, or the path of another ledger or backup.',
  ENTITY_UNKNOWN: 'Search for the name: the entity may have been removed, or the address is incomplete.',
  EXPORT_NOT_WRITTEN: 'Check that the folder exists, that you may write to it and that its disk has room.',
  EXPORT_PAGE_MISSING: 'Run `npm run build:viewer`, which builds the page, or choose another format.',
  EXTRACTION_MISMATCH:
    'An extractor gave a span that is not in the text. This is a fault of that extractor; the article was not added. Please report it.',
  FACT_UNKNOWN: 'The fact may have left the graph with its articles. Open one of its entities and follow its facts.',
  FOLDER_NOT_WRITABLE: 'Point NEWSGRAPH_DATA at a folder that you may write to, or change its permissions.',
  GRAPH_ROW_CHANGED: '`newsgraph rebuild` fills the graph anew from the ledger, which is the truth.',
  GRAPH_ROW_FOREIGN:
    'Something else wrote it into the graph. `newsgraph rebuild` fills the graph anew from the ledger, which is the truth.',
  GRAPH_ROW_MISSING: '`newsgraph rebuild` fills the graph anew from the ledger, which is the truth.',
  HOST_REFUSED: 'Open the viewer at the address that newsgraph printed, normally http://127.0.0.1:8080.',
  INTERNAL: 'This is a fault of newsgraph. Please report it with the command that you ran.',
  LEDGER_BUSY: 'Another program reads or copies the file. Try again in a moment; nothing was lost.',
  LEDGER_CORRUPT:
    'Restore the latest backup of this file, or delete it and ingest the articles again. A file named resolution.sqlite may be deleted: it is built anew.',
  LEDGER_FOREIGN_DATA: 'This SQLite file was made by another program. Point NEWSGRAPH_DATA at another folder.',
  LEDGER_FULL:
    'Free some space on the disk, then run the same command again: what was acknowledged is kept, the rest is done then.',
  LEDGER_HELD: 'Wait until the other newsgraph has ended, or end it; one ledger has one writer at a time.',
  LEDGER_MISSING: 'Ingest something first, or point NEWSGRAPH_DATA at the folder that holds the ledger.',
  LEDGER_NEWER: 'Use the newsgraph that wrote this ledger, or a newer one.',
  LEDGER_NOT_A_DATABASE:
    'Move the file away, or restore a backup in its place. A file named resolution.sqlite may be deleted: it is built anew.',
  LEDGER_OLDER:
    '`newsgraph sync` brings the ledger up to this version and keeps a copy of the earlier one beside it; a backup too, as main/ledger.sqlite of a NEWSGRAPH_DATA of its own.',
  LEDGER_PROOF_BROKEN:
    'A stored span does not hold in its text, which newsgraph never writes. Restore the latest backup; without one, `newsgraph remove --purge` the article and ingest it again.',
  LEDGER_READ_ONLY:
    'Change the permissions of the file and its folder, or point NEWSGRAPH_DATA at a folder that you may write to.',
  LEDGER_ROW_CHANGED:
    'Something else wrote into the ledger file. Restore the latest backup; without one, `newsgraph remove --purge` the article and ingest it again.',
  LEDGER_UNREADABLE: 'Check that the folder exists, that you may write to it and that its disk works.',
  NEO4J_DOWNLOAD_FAILED:
    'Check the network connection, the free space of the cache folder (about 250 MB) and Maven’s settings, then try again.',
  NEO4J_JAVA_MISSING:
    'Install Java 17 or 21 (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME. Docker is the other way: docker compose up.',
  NEO4J_JAVA_OLD: 'Install Java 17 or 21 and let JAVA_HOME name its folder.',
  NEO4J_MAVEN_MISSING: 'Install Maven (Debian: apt-get install maven), or use Docker: docker compose up.',
  NEO4J_PORT_TAKEN:
    'Give another port with --port, or stop the program that uses it; a running Neo4j can be used as it is through NEO4J_URI.',
  NEO4J_START_FAILED:
    'Read the lines of the log above; more stands in logs/ of the folder. Often memory or disk is short, or the folder belongs to another version.',
  NEO4J_STOP_FAILED: 'Wait a little and try again; end the named process by hand if it stays.',
  NOT_IN_GRAPH:
    '`newsgraph entities <name>` finds who and what is known by a name; `newsgraph query path` finds what links two.',
  ORIGIN_REFUSED:
    'Open the viewer at the address that newsgraph printed; pages of other sites may not change or query the graph.',
  QUERY_ENGINE_MISSING:
    'Use Neo4j (`newsgraph neo4j start`, or `docker compose up`), or install the package: npm install --no-save @ladybugdb/core@0.19.1.',
  QUERY_FAILED:
    'Read the message of the database; `newsgraph query` without arguments lists the queries that come with newsgraph.',
  QUERY_NOT_READ_ONLY:
    'Only statements that read the graph run here. Pass --write to run it all the same; a rebuild discards changes to newsgraph’s own nodes.',
  QUERY_PARAMETER:
    'Give parameters as --param name=value; `newsgraph query` lists the names and defaults of each query.',
  QUERY_SYNTAX: 'Correct the statement at the place that the message names.',
  QUERY_TIMEOUT: 'Narrow the query, give it a LIMIT, or raise --timeout.',
  QUERY_UNBOUNDED: 'Give range() two numbers, or walk it with UNWIND, which a timeout can end.',
  QUERY_UNKNOWN: '`newsgraph query` lists the queries that come with newsgraph; a file is named with its path.',
  QUERY_WRITE_UNSUPPORTED:
    'Statements that write need Neo4j: `newsgraph neo4j start`, or `docker compose up`, with NEO4J_URI set.',
  KNOWN_ENTITIES_INVALID:
    'Each entry has name and type, and may have kind, aliases, ids and adjectives; docs/identity.md shows both forms of the file.',
  REQUEST_INVALID: 'Correct the named part of the address or body; /api/docs lists what each route takes.',
  REQUEST_TOO_LARGE: 'Send less at once.',
  REQUEST_TOO_MANY: 'Wait a minute and try again.',
  RESOLUTION_STALE: 'Run `newsgraph sync`, which resolves the ledger anew where that is needed.',
  ROUTE_UNKNOWN: 'Check the address. The viewer is at /, and what the API answers is below /api.',
  SERVER_ADDRESS_REFUSED: 'Give an address of this machine with --host, and a port above 1023 that you may use.',
  SERVER_PORT_TAKEN: 'Stop the other program, or choose another port with --port; --port 0 takes any free one.',
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
  STORE_AUTH: 'Check NEO4J_USER and NEO4J_PASSWORD. After three wrong tries Neo4j refuses every try for some seconds.',
  STORE_BUSY: 'Another writer holds what this one needs. Run the command again; nothing was lost.',
  STORE_CORRUPT: 'Delete the file of the embedded store and run `newsgraph sync`: it is built anew from the ledger.',
  STORE_DATABASE_UNKNOWN: 'Check NEO4J_DATABASE; the community edition has one database, neo4j.',
  STORE_FAILED:
    'Read the message of the database, and its log. What was read from the articles is kept: `newsgraph sync` catches up.',
  STORE_FOREIGN_DATA:
    'Use an empty database, or pass --adopt to add the graph beside the data that is there, which stays as it is.',
  STORE_FOREIGN_RELATIONSHIP:
    'Remove those relationships, or run `newsgraph rebuild --force`, which detaches them; the other nodes stay.',
  STORE_FULL: 'Free some space on the disk of the database, then run `newsgraph sync`: it goes on where it stopped.',
  STORE_INCOMPLETE:
    'This is a fault of newsgraph: a patch names a node that neither it nor the graph has. `newsgraph rebuild` mends the graph; please report it.',
  STORE_MISSING: 'Run `newsgraph sync`, which builds the graph from the ledger.',
  STORE_NEWER: 'Use the newsgraph that wrote this graph or a newer one, or `newsgraph rebuild` into an empty database.',
  STORE_NOT_A_DATABASE: 'Move the file away and run `newsgraph sync`: the graph is built anew from the ledger.',
  STORE_NOT_NEO4J: 'NEO4J_URI needs the Bolt port, normally 7687; 7474 is the port of Neo4j’s browser.',
  STORE_NOT_PREPARED: 'Run `newsgraph sync`, which prepares the database and fills it.',
  STORE_OTHER_LEDGER:
    'This database shows another ledger. Use the NEWSGRAPH_DATA that belongs to it, or another database; `newsgraph rebuild --force` replaces its graph with this ledger’s.',
  STORE_READ_ONLY: 'The database or this user may not write. Use a user that may, or make the database writable.',
  STORE_UNREACHABLE:
    'Check that Neo4j runs and that NEO4J_URI is its address (`newsgraph neo4j start` or `docker compose up`). Nothing was lost: `newsgraph sync` catches up.',
  STORE_UNREADABLE: 'Check that the folder exists, that you may write to it and that its disk works.',
  TOKEN_REQUIRED:
    'Open the address with ?token=… once in a browser, or send the header `Authorization: Bearer …`; the token is NEWSGRAPH_TOKEN.',
  USAGE: '`newsgraph help <command>` shows the arguments and options.',
  VIEWER_BUILD_FAILED: 'Run `npm ci` and then `npm run build:viewer` to see the whole message.',
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
