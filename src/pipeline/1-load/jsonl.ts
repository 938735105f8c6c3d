import { createReadStream } from 'node:fs';
import { NewsgraphError, toRejection } from '../../base/errors';
import { extensionOf, MAX_DOCUMENT_BYTES } from './content';
import type { LoadContext, Loaded, Source } from './contract';
import { decodeText } from './decode-text';
import { assertRegularFile, isFile } from './local-path';
import { type ByteLine, readLines } from './read-lines';
import { parseRecord } from './record';

/** JSON Lines files: one article a line, read as a stream, so that a file of any size needs the memory of one line. */
export const jsonlSource: Source = {
  name: 'jsonl',
  accepts: (location) => /^\.(?:jsonl|ndjson)$/.test(extensionOf(location)) && isFile(location),
  async *read(location, context) {
    try {
      await assertRegularFile(location);
      yield* readJsonLines(createReadStream(location), { location, context });
    } catch (error) {
      yield toRejection(location, error);
    }
  },
};

/** Reads JSON Lines from bytes; a broken line is a rejection at `location:line` and the others go on. */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array | string>,
  { location, context }: { readonly location: string; readonly context: LoadContext },
): AsyncIterable<Loaded> {
  let lines = 0;
  for await (const line of readLines(stream, { maxBytes: MAX_DOCUMENT_BYTES })) {
    if (context.signal?.aborted) return;
    const loaded = readLine(line, { location: `${location}:${line.number}`, context });
    if (loaded) yield loaded;
    if (loaded) lines++;
  }
  if (lines === 0) {
    yield toRejection(location, new NewsgraphError('SOURCE_EMPTY', `${location} holds no line`, { location }));
  }
}

function readLine(
  line: ByteLine,
  { location, context }: { readonly location: string; readonly context: LoadContext },
): Loaded | undefined {
  try {
    if (!line.bytes) {
      const message = `${location} has ${line.length} bytes; the limit for a line is ${MAX_DOCUMENT_BYTES}`;
      throw new NewsgraphError('SOURCE_TOO_LARGE', message, { location, bytes: line.length });
    }
    const text = decodeText(line.bytes, { markup: false });
    if (text.trim() === '') return undefined;
    const retrievedAt = context.now().toISOString();
    const value = parseJson(text, location);
    return { kind: 'document', document: parseRecord(value, { name: 'jsonl', location, retrievedAt }) };
  } catch (error) {
    return toRejection(location, error);
  }
}

/** Parses JSON; throws `SOURCE_JSON_INVALID` with the place of the fault. */
export function parseJson(text: string, location: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NewsgraphError('SOURCE_JSON_INVALID', `${location} is not JSON: ${reason}`, { location, cause });
  }
}
