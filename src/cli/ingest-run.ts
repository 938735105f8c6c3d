import type { Config } from '../app/config';
import { type IngestEvent, ingest } from '../app/ingest';
import { type LoadContext, loadDocuments } from '../app/load';
import { createReader } from '../app/reader';
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
  const reader = createReader({ jobs: config.jobs });
  const progress = createProgress(terminal);
  const events: IngestEvent[] = [];
  let found = 0;
  const context: LoadContext = { now: terminal.now, stdin: terminal.stdin, allowPrivate };
  try {
    await ingest(loadDocuments(locations, context), {
      ...(workspace ? { ledger: workspace.ledger } : {}),
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
    progress.stop();
    await reader.close();
  }
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
