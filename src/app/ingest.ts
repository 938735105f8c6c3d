import { toRejection } from '../base/errors';
import type { Appended, Ledger, Outcome } from '../ledger/ledger';
import type { ExtractionStatus } from '../model/extraction';
import type { Loaded } from '../pipeline/1-load/contract';
import { EXTRACTOR_KEY } from './read-article';
import type { Reader } from './reader';

/** How one document ended. */
export type IngestEvent =
  | {
      readonly kind: 'read';
      readonly location: string;
      readonly title?: string;
      readonly status: ExtractionStatus;
      readonly entities: number;
      readonly claims: number;
      /** What the ledger did with it; absent in a dry run. */
      readonly appended?: Exclude<Appended['kind'], 'failed'>;
    }
  | { readonly kind: 'unchanged'; readonly location: string; readonly title?: string }
  | {
      readonly kind: 'failed';
      readonly location: string;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };

export interface IngestOptions {
  /** Absent in a dry run: everything is read, nothing is kept. */
  readonly ledger?: Ledger;
  readonly reader: Reader;
  /** Told of each document in the order of loading, after it has reached the disk. */
  readonly onEvent?: (event: IngestEvent) => void;
  /** Told when another document was found. */
  readonly onFound?: (found: number) => void;
}

/** Outcomes written in one transaction: large enough that syncing the disk costs little, small enough to lose little. */
const BATCH = 32;

interface Read {
  readonly event: IngestEvent;
  readonly outcome?: Outcome;
}

/**
 * Reads documents and appends them to the ledger, a bounded number at a time, in the order of loading. A document that
 * fails is an event and an entry, never an error. What was told by `onEvent` survives a crash; a rerun does the rest.
 */
export async function ingest(documents: AsyncIterable<Loaded>, options: IngestOptions): Promise<void> {
  const { reader, onFound } = options;
  const underWay: Promise<Read>[] = [];
  let batch: Read[] = [];
  let found = 0;
  const settleOne = async () => {
    const read = await underWay.shift();
    if (read) batch.push(read);
    if (batch.length >= BATCH) batch = flush(batch, options);
  };
  for await (const loaded of documents) {
    found += 1;
    onFound?.(found);
    underWay.push(readOne(loaded, options));
    while (underWay.length >= reader.width) await settleOne();
  }
  while (underWay.length > 0) await settleOne();
  flush(batch, options);
}

async function readOne(loaded: Loaded, { ledger, reader }: IngestOptions): Promise<Read> {
  if (loaded.kind === 'rejected') return failed(loaded);
  const { location } = loaded.document.source;
  try {
    const cleaned = await reader.clean(loaded.document);
    if (cleaned.kind === 'rejected') return failed(cleaned);
    const { article } = cleaned;
    const title = article.title === undefined ? {} : { title: article.title };
    if (ledger?.standing(article, EXTRACTOR_KEY).kind === 'unchanged') {
      return { event: { kind: 'unchanged', location, ...title }, outcome: { kind: 'seen', article } };
    }
    const extraction = await reader.extract(article);
    if ('kind' in extraction) return failed(extraction);
    return {
      event: {
        kind: 'read',
        location,
        ...title,
        status: extraction.status,
        entities: extraction.chains.length,
        claims: extraction.claims.length,
      },
      outcome: { kind: 'read', article, extraction },
    };
  } catch (error) {
    return failed(toRejection(location, error));
  }
}

function failed({ location, code, message, hint }: Omit<Outcome & { kind: 'failed' }, 'kind'>): Read {
  const fault = { location, code, message, hint };
  return { event: { kind: 'failed', ...fault }, outcome: { kind: 'failed', ...fault } };
}

function flush(batch: readonly Read[], { ledger, onEvent }: IngestOptions): Read[] {
  const outcomes = batch.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const appended = ledger && outcomes.length > 0 ? ledger.append(outcomes) : [];
  let next = 0;
  for (const { event, outcome } of batch) onEvent?.(outcome ? settled(event, appended[next++]) : event);
  return [];
}

/** What an event came to once its outcome was appended; absent in a dry run. */
function settled(event: IngestEvent, appended: Appended | undefined): IngestEvent {
  if (appended === undefined || event.kind !== 'read') return event;
  const { location, title } = event;
  switch (appended.kind) {
    case 'unchanged':
      return { kind: 'unchanged', location, ...(title === undefined ? {} : { title }) };
    case 'failed':
      return { ...appended, location };
    default:
      return { ...event, appended: appended.kind };
  }
}
