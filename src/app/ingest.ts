import { type Rejection, toRejection } from '../base/errors';
import type { Ledger } from '../ledger/ledger';
import type { Article } from '../model/article';
import type { Loaded } from '../pipeline/1-load/contract';
import { appendReadings, type IngestEvent, type Reading } from './append-readings';
import { EXTRACTOR_KEY } from './read-article';
import type { Reader } from './reader';

export type { IngestEvent } from './append-readings';

export interface IngestOptions {
  /** Absent in a dry run: everything is read, nothing is kept. */
  readonly ledger?: Ledger;
  readonly reader: Reader;
  /** Told of each document in the order of loading, after it has reached the disk. */
  readonly onEvent?: (event: IngestEvent) => void;
  /** Told when another document was found. */
  readonly onFound?: (found: number) => void;
}

/**
 * Reads documents and appends them to the ledger, a bounded number at a time, in the order of loading. A document that
 * fails is an event and an entry, never an error. What was told by `onEvent` survives a crash; a rerun does the rest.
 */
export async function ingest(documents: AsyncIterable<Loaded>, options: IngestOptions): Promise<void> {
  await appendReadings(readingsOf(documents, options), { ...options, width: options.reader.width });
}

async function* readingsOf(documents: AsyncIterable<Loaded>, options: IngestOptions) {
  let found = 0;
  for await (const loaded of documents) {
    found += 1;
    options.onFound?.(found);
    yield () => readDocument(loaded, options);
  }
}

async function readDocument(loaded: Loaded, { ledger, reader }: IngestOptions): Promise<Reading> {
  if (loaded.kind === 'rejected') return failed(loaded);
  const { location } = loaded.document.source;
  try {
    const cleaned = await reader.clean(loaded.document);
    if (cleaned.kind === 'rejected') return failed(cleaned);
    const { article } = cleaned;
    if (ledger?.standing(article, EXTRACTOR_KEY).kind === 'unchanged') {
      const title = article.title === undefined ? {} : { title: article.title };
      return { event: { kind: 'unchanged', location, ...title }, outcome: { kind: 'seen', article } };
    }
    return await readArticle(article, reader);
  } catch (error) {
    return failed(toRejection(location, error));
  }
}

/** Reads an article anew; one that cannot be read is a failure of its location. */
export async function readArticle(article: Article, reader: Reader): Promise<Reading> {
  const { location } = article.source;
  const extraction = await reader.extract(article);
  if ('kind' in extraction) return failed(extraction);
  return {
    event: {
      kind: 'read',
      location,
      ...(article.title === undefined ? {} : { title: article.title }),
      status: extraction.status,
      entities: extraction.chains.length,
      claims: extraction.claims.length,
    },
    outcome: { kind: 'read', article, extraction },
  };
}

function failed({ location, code, message, hint }: Rejection): Reading {
  const fault = { location, code, message, hint };
  return { event: { kind: 'failed', ...fault }, outcome: { kind: 'failed', ...fault } };
}
