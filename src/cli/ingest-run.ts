import type { Config } from '../app/config';
import { type IngestEvent, type IngestOptions, ingest } from '../app/ingest';
import { type LoadContext, loadDocuments } from '../app/load';
import { createReader } from '../app/reader';
import { reextract } from '../app/reextract';
import type { Workspace } from '../app/workspace';
import { formatSummary, summarise } from './ingest-summary';
import { createProgress } from './progress';
import { createPainter, printLine, type Terminal, tell } from './terminal';

export interface IngestRunOptions {
  readonly config: Config;
  /** Absent in a dry run. */
  readonly workspace?: Workspace;
  readonly allowPrivate?: boolean;
  readonly adopt?: boolean;
}

/**
 * Reads locations into the ledger and the store with a progress bar, and prints the summary.
 * Returns 1 where a document failed or the store could not be brought up to date.
 */
export async function runIngest(
  locations: readonly string[],
  terminal: Terminal,
  { config, workspace, allowPrivate = false, adopt = false }: IngestRunOptions,
): Promise<number> {
  const context: LoadContext = { now: terminal.now, stdin: terminal.stdin, allowPrivate };
  const events = await watchReading(terminal, { config, kept: workspace !== undefined }, (options) =>
    ingest(loadDocuments(locations, context), { ...options, ...(workspace ? { ledger: workspace.ledger } : {}) }),
  );
  return concludeRun(events, terminal, { ...(workspace ? { workspace } : {}), adopt });
}

/** Reads again what another version read, with a progress bar, and prints the summary; returns as `runIngest`. */
export async function runReextract(
  terminal: Terminal,
  { config, workspace }: { readonly config: Config; readonly workspace: Workspace },
): Promise<number> {
  const events = await watchReading(terminal, { config, kept: true }, (options) =>
    reextract(workspace.ledger, options),
  );
  if (events.length === 0) tell(terminal, 'Every article was read by this version.');
  return concludeRun(events, terminal, { workspace });
}

type ReadingOptions = Required<Pick<IngestOptions, 'reader' | 'onFound' | 'onEvent'>>;

/** Runs a reading with a reader of its own and a progress bar; returns what happened. Told to end, it says what is kept. */
async function watchReading(
  terminal: Terminal,
  { config, kept }: { readonly config: Config; readonly kept: boolean },
  run: (options: ReadingOptions) => Promise<void>,
): Promise<readonly IngestEvent[]> {
  const reader = createReader({ jobs: config.jobs });
  const progress = createProgress(terminal);
  const events: IngestEvent[] = [];
  let found = 0;
  const end = (signal: keyof typeof STATUS_OF_SIGNAL): void => {
    progress.stop();
    tell(terminal, kept ? `Stopped. ${KEPT}` : 'Stopped. Nothing was kept.');
    process.exit(STATUS_OF_SIGNAL[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  try {
    await run({
      reader,
      onFound: (count) => {
        found = count;
      },
      onEvent: (event) => {
        events.push(event);
        progress.update(events.length, found, event.location);
      },
    });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    progress.stop();
    await reader.close();
  }
  return events;
}

const KEPT = 'What was read so far is kept: the same command goes on from there, and `newsgraph sync` shows it.';

/** As a shell tells them: 128 and the number of the signal. */
const STATUS_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

async function concludeRun(
  events: readonly IngestEvent[],
  terminal: Terminal,
  { workspace, adopt = false }: { readonly workspace?: Workspace; readonly adopt?: boolean },
): Promise<number> {
  const paint = createPainter(terminal.colours);
  const store = workspace && (await syncWithProgress(workspace, terminal, adopt));
  const counts = store && (await store.read.counts());
  printLine(terminal, formatSummary(summarise(events), { ...(counts ? { counts } : {}), paint }));
  return events.some((event) => event.kind === 'failed') ? 1 : 0;
}

/** Brings the store up to the ledger and returns it. */
export async function syncWithProgress(workspace: Workspace, terminal: Terminal, adopt = false) {
  const progress = createProgress(terminal);
  try {
    await workspace.sync({ adopt, onProgress: ({ sequence, target }) => progress.update(sequence, target, 'graph') });
  } catch (error) {
    tell(terminal, 'The articles are safe in the ledger; `newsgraph sync` brings the graph up to date.');
    throw error;
  } finally {
    progress.stop();
  }
  return workspace.store();
}
