import { assertNever } from '../../base/assert-never';
import { NewsgraphError, toRejection } from '../../base/errors';
import type { RawDocument } from '../../model/article';
import { readContent } from './content';
import type { Loaded, SourceContext } from './contract';
import { parseJson, readJsonLines } from './jsonl';
import { parseRecord } from './record';

/** Where some bytes come from. */
export interface BytesOrigin {
  /** Name of the source that read them. */
  readonly name: string;
  readonly location: string;
  /** Address of the page, where it has one. */
  readonly url?: string;
  readonly contentType?: string;
  readonly context: SourceContext;
}

/** Yields the documents that some bytes hold: one text or page, the items of a feed, the records of a JSON document. */
export async function* readDocuments(bytes: Uint8Array, origin: BytesOrigin): AsyncIterable<Loaded> {
  const { name, location, url, contentType, context } = origin;
  const content = readContent(bytes, { location: url ?? location, ...(contentType ? { contentType } : {}) });
  switch (content.kind) {
    case 'text':
    case 'html': {
      const retrievedAt = context.now().toISOString();
      yield {
        kind: 'document',
        document: { source: { name, location }, content, ...(url ? { url } : {}), retrievedAt },
      };
      return;
    }
    case 'feed': {
      // Loaded with the first feed, since the parser is large.
      const { readFeedItems } = require('./feed-documents') as typeof import('./feed-documents');
      yield* readFeedItems(content.feed, { location, ...(url ? { url } : {}), context });
      return;
    }
    case 'json':
      yield* readJson(content.json, origin);
      return;
    case 'json-lines':
      yield* readJsonLines(once(Buffer.from(content.lines, 'utf8')), { location, context });
      return;
    default:
      assertNever(content);
  }
}

/** A record, or a list of records; a bad one of a list is a rejection at `location[index]`. */
function* readJson(json: string, { name, location, context }: BytesOrigin): Iterable<Loaded> {
  const value = parseJson(json, location);
  const retrievedAt = context.now().toISOString();
  if (!Array.isArray(value)) {
    yield { kind: 'document', document: parseRecord(value, { name, location, retrievedAt }) };
    return;
  }
  if (value.length === 0) throw new NewsgraphError('SOURCE_EMPTY', `${location} is an empty list`, { location });
  for (const [index, item] of value.entries()) {
    yield readItem(item, { name, location: `${location}[${index}]`, retrievedAt });
  }
}

function readItem(item: unknown, origin: Parameters<typeof parseRecord>[1]): Loaded {
  try {
    const document: RawDocument = parseRecord(item, origin);
    return { kind: 'document', document };
  } catch (error) {
    return toRejection(origin.location, error);
  }
}

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}
