import type { Rejection } from '../../base/errors';
import type { RawDocument } from '../../model/article';

/** What reading one location yields: documents, and rejections for the parts that could not be read. */
export type Loaded = { readonly kind: 'document'; readonly document: RawDocument } | Rejection;

/** How pages are fetched; every field has a default that suits public news sites. */
export interface HttpSettings {
  /** Sent as `User-Agent`; its name before the slash is the one that robots.txt is asked for. Default `newsgraph/0.1`. */
  readonly userAgent?: string;
  /** Longest time for one answer, from connecting to its last byte. Default 30,000. */
  readonly timeoutMs?: number;
  /** Largest body, counted before and after decompression. Default 10,000,000. */
  readonly maxBytes?: number;
  /** Least time between the starts of two requests to one host. Default 1,000. */
  readonly hostIntervalMs?: number;
  /** Further tries after 429, 5xx and broken connections. Default 3. */
  readonly retries?: number;
  /** Wait before the first retry, doubled each time, unless the server names one. Default 1,000. */
  readonly retryDelayMs?: number;
}

export interface LoadContext {
  /** Clock for `retrievedAt`. */
  readonly now: () => Date;
  /** Standard input, for the location `-`. */
  readonly stdin: NodeJS.ReadableStream;
  /** Lets URLs lead to private and loopback addresses. Default false. */
  readonly allowPrivate?: boolean;
  /** Ends the reading; what is under way is dropped. */
  readonly signal?: AbortSignal;
  readonly http?: HttpSettings;
}

/** A page as the server gave it, decompressed, not yet decoded. */
export interface Page {
  /** Where it was found after redirects. */
  readonly url: string;
  /** The `Content-Type` header as sent. */
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

/** Fetches one page; throws a `NewsgraphError` with a `SOURCE_…` code. */
export type FetchPage = (url: string) => Promise<Page>;

/** What a source reads with: the caller's context and the one page fetcher of the run. */
export interface SourceContext extends LoadContext {
  readonly fetchPage: FetchPage;
}

/** One way to read documents. A new source is one file that exports one of these, listed in `load.ts`. */
export interface Source {
  readonly name: string;
  /** Whether it reads this location; the first that says yes does. */
  accepts(location: string): boolean | Promise<boolean>;
  /** Reads in a fixed order. Never throws for a bad document; yields a rejection and goes on. */
  read(location: string, context: SourceContext): AsyncIterable<Loaded>;
}
