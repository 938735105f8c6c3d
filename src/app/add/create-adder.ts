import { randomBytes } from 'node:crypto';
import { NewsgraphError, toNewsgraphError } from '../../base/errors';
import type { GraphCounts, GraphReader } from '../../store/contract';
import type { Config } from '../config';
import { type IngestEvent, ingest } from '../ingest';
import { publicMessage } from '../public-message';
import { createReader, type Reader } from '../reader';
import { openWorkspace } from '../workspace';
import { createEventLog, type EventLog } from './event-log';
import { previewDocuments } from './preview-documents';
import { type RequestedSource, requestedDocuments } from './requested-documents';

/** What is told of a run. `finished` and `stopped` are the last. */
export type AddEvent =
  | { readonly kind: 'found'; readonly documents: number }
  | Omit<Extract<IngestEvent, { kind: 'read' }>, 'appended'>
  | Exclude<IngestEvent, { kind: 'read' }>
  | { readonly kind: 'projecting'; readonly sequence: number; readonly target: number }
  | { readonly kind: 'finished'; readonly before: GraphCounts; readonly after: GraphCounts }
  | { readonly kind: 'stopped'; readonly code: string; readonly message: string; readonly hint: string };

/** Adds articles while the graph is served. */
export interface Adder {
  preview(source: RequestedSource): ReturnType<typeof previewDocuments>;
  /** Begins a run and returns its id. Throws `REQUEST_TOO_MANY` while another is going on. */
  begin(source: RequestedSource): string;
  /** Throws `ADD_UNKNOWN`. */
  events(id: string): AsyncIterable<AddEvent>;
  /** Ends what is going on; what has reached the ledger stays. */
  close(): Promise<void>;
}

export interface AdderOptions {
  /** The graph that is served. */
  readonly read: GraphReader;
  /** Default: worker threads of its own, so that the server goes on answering. */
  readonly reader?: Reader;
  readonly now?: () => Date;
}

/** Documents that a preview reads at most, and how long it may take to fetch them. */
const PREVIEWED = 5;
const PREVIEW_MS = 60_000;
/** Runs whose events can still be read. */
const KEPT_RUNS = 20;

/** Returns a way to add to the ledger and store of a configuration. */
export function createAdder(
  config: Config,
  { read, reader = createReader({ jobs: Math.max(2, config.jobs) }), now = () => new Date() }: AdderOptions,
): Adder {
  const runs = new Map<string, EventLog<AddEvent>>();
  const closing = new AbortController();
  let running: Promise<void> | undefined;

  return {
    preview(source) {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(PREVIEW_MS)]);
      return previewDocuments(requestedDocuments(source, { now, signal }), { reader, read, limit: PREVIEWED });
    },
    begin(source) {
      if (running !== undefined) throw new NewsgraphError('REQUEST_TOO_MANY', 'another addition is going on');
      const id = randomBytes(8).toString('hex');
      const log = createEventLog<AddEvent>();
      runs.set(id, log);
      for (const old of [...runs.keys()].slice(0, -KEPT_RUNS)) runs.delete(old);
      running = add(source, { config, reader, now, signal: closing.signal, tell: log.add })
        .catch((error: unknown) => log.add(stopped(error)))
        .finally(() => {
          running = undefined;
          log.end();
        });
      return id;
    },
    events(id) {
      const log = runs.get(id);
      if (log === undefined) throw new NewsgraphError('ADD_UNKNOWN', `there is no run "${id}"`, { id });
      return log.follow();
    },
    async close() {
      closing.abort();
      await running;
      await reader.close();
    },
  };
}

interface Adding {
  readonly config: Config;
  readonly reader: Reader;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly tell: (event: AddEvent) => void;
}

async function add(source: RequestedSource, { config, reader, now, signal, tell }: Adding): Promise<void> {
  const workspace = await openWorkspace(config, { mode: 'write', now });
  try {
    const store = await workspace.store();
    await store.prepare({ ledger: workspace.ledger.id });
    const before = await store.read.counts();
    await ingest(requestedDocuments(source, { now, signal }), {
      ledger: workspace.ledger,
      reader,
      onFound: (documents) => tell({ kind: 'found', documents }),
      onEvent: (event) => tell(withoutOutcome(event)),
    });
    await workspace.sync({ signal, onProgress: (progress) => tell({ kind: 'projecting', ...progress }) });
    tell({ kind: 'finished', before, after: await store.read.counts() });
  } finally {
    await workspace.close();
  }
}

function withoutOutcome(event: IngestEvent): AddEvent {
  if (event.kind !== 'read') return event;
  const { appended: _appended, ...told } = event;
  return told;
}

/** Of a fault of our own only code and hint are told. */
function stopped(error: unknown): AddEvent {
  const known = toNewsgraphError(error);
  return { kind: 'stopped', code: known.code, message: publicMessage(known, 'the addition failed'), hint: known.hint };
}
