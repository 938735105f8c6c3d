import { Readable } from 'node:stream';
import { assertNever } from '../../base/assert-never';
import { toRejection } from '../../base/errors';
import type { Loaded } from '../../pipeline/1-load/contract';
import { readDocuments } from '../../pipeline/1-load/documents';
import { openPageFetcher } from '../../pipeline/1-load/http/page-fetcher';
import { loadDocuments } from '../../pipeline/1-load/load';

/** What a person wants to add. */
export type RequestedSource =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly title?: string;
      readonly outlet?: string;
      readonly author?: string;
      readonly url?: string;
      readonly publishedAt?: string;
    }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string };

export interface RequestOptions {
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/**
 * Reads what was asked for over the network, as the command line would, but that addresses of the local network are
 * refused whatever is configured: who asks may not be who owns this machine.
 */
export async function* requestedDocuments(
  source: RequestedSource,
  { now, signal }: RequestOptions,
): AsyncIterable<Loaded> {
  const context = { now, signal, stdin: Readable.from([]), allowPrivate: false, http: { retries: 1 } };
  switch (source.kind) {
    case 'text': {
      const { kind: _kind, text, ...told } = source;
      const content = { kind: 'text' as const, text };
      const retrievedAt = now().toISOString();
      yield {
        kind: 'document',
        document: { source: { name: 'paste', location: 'pasted text' }, content, ...told, retrievedAt },
      };
      return;
    }
    case 'url':
      yield* loadDocuments([source.url], context);
      return;
    case 'file': {
      const pages = openPageFetcher(context);
      const location = fileName(source.name);
      const bytes = Buffer.from(source.base64, 'base64');
      try {
        yield* readDocuments(bytes, { name: 'upload', location, context: { ...context, fetchPage: pages.fetchPage } });
      } catch (error) {
        yield toRejection(location, error);
      } finally {
        await pages.close();
      }
      return;
    }
    default:
      assertNever(source);
  }
}

/** The last part of a name, for messages and its extension alone: nothing is ever read from or written to it. */
const fileName = (name: string) =>
  name
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, ' ')
    .trim() || 'file';
