import type { Appended, Ledger, Outcome } from '../ledger/ledger';
import type { ExtractionStatus } from '../model/extraction';

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

/** What reading one document or article came to, before it is appended. */
export interface Reading {
  readonly event: IngestEvent;
  readonly outcome: Outcome;
}

export interface AppendOptions {
  /** Absent in a dry run: everything is read, nothing is kept. */
  readonly ledger?: Ledger;
  /** How many readings may be under way. */
  readonly width: number;
  /** Told of each reading in order, after it has reached the disk. */
  readonly onEvent?: (event: IngestEvent) => void;
}

/** Outcomes written in one transaction: large enough that syncing the disk costs little, small enough to lose little. */
const BATCH = 32;

/**
 * Carries out readings, a bounded number at a time, and appends what they came to in the order of `readings`. What was told by
 * `onEvent` survives a crash; a rerun does the rest.
 */
export async function appendReadings(
  readings: AsyncIterable<() => Promise<Reading>>,
  options: AppendOptions,
): Promise<void> {
  const underWay: Promise<Reading>[] = [];
  let batch: Reading[] = [];
  const settleOne = async () => {
    const reading = await underWay.shift();
    if (reading) batch.push(reading);
    if (batch.length >= BATCH) batch = flush(batch, options);
  };
  for await (const read of readings) {
    underWay.push(read());
    while (underWay.length >= options.width) await settleOne();
  }
  while (underWay.length > 0) await settleOne();
  flush(batch, options);
}

function flush(batch: readonly Reading[], { ledger, onEvent }: AppendOptions): Reading[] {
  const appended = ledger && batch.length > 0 ? ledger.append(batch.map(({ outcome }) => outcome)) : [];
  for (const [at, { event }] of batch.entries()) onEvent?.(settled(event, appended[at]));
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
