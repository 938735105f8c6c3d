import type { Rejection } from '../../base/errors';
import type { RawDocument } from '../../model/article';

/** What reading one location yields: documents, and rejections for the parts that could not be read. */
export type Loaded = { readonly kind: 'document'; readonly document: RawDocument } | Rejection;

export interface LoadContext {
  /** Clock for `retrievedAt`. */
  readonly now: () => Date;
  /** Standard input, for the location `-`. */
  readonly stdin: NodeJS.ReadableStream;
  /** Lets URLs lead to private and loopback addresses. Default false. */
  readonly allowPrivate?: boolean;
  /** Ends the reading; what is under way is dropped. */
  readonly signal?: AbortSignal;
}

/** One way to read documents. A new source is one file that exports one of these, listed in `load.ts`. */
export interface Source {
  readonly name: string;
  /** Whether it reads this location; the first that says yes does. */
  accepts(location: string): boolean | Promise<boolean>;
  /** Reads in a fixed order. Never throws for a bad document; yields a rejection and goes on. */
  read(location: string, context: LoadContext): AsyncIterable<Loaded>;
}
