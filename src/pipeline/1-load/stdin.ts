import { toRejection } from '../../base/errors';
import { assertSize } from './content';
import type { Source, SourceContext } from './contract';
import { readDocuments } from './documents';
import { readJsonLines } from './jsonl';

/** Longest first line that is looked at to tell JSON Lines from one document, in bytes. */
const PROBE_BYTES = 1_000_000;

/** Standard input, for the location `-`: JSON Lines as a stream where the first line is a JSON object, else one document. */
export const stdinSource: Source = {
  name: 'stdin',
  accepts: (location) => location === '-',
  async *read(location, context) {
    try {
      const { head, rest } = await readHead(context);
      const stream = concat(head, rest);
      if (isJsonLine(head)) yield* readJsonLines(stream, { location: 'stdin', context });
      else yield* readDocuments(await readAll(stream), { name: 'stdin', location: 'stdin', context });
    } catch (error) {
      yield toRejection(location, error);
    }
  },
};

async function readHead({ stdin }: SourceContext): Promise<{ head: Buffer; rest: AsyncIterator<Uint8Array | string> }> {
  const rest = stdin[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.indexOf(10) < 0 && head.length < PROBE_BYTES) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, toBuffer(next.value)]);
  }
  return { head, rest };
}

function isJsonLine(head: Buffer): boolean {
  const end = head.indexOf(10);
  const line = head.subarray(0, end < 0 ? head.length : end).toString('utf8');
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isJsonFeed(value);
  } catch {
    // A broken first line of JSON Lines is told apart from a pretty-printed document by its length.
    return end > 0 && /^\s*\{\s*"\w+"\s*:/.test(line);
  }
}

function isJsonFeed(value: object): boolean {
  return 'version' in value && String(value.version).includes('jsonfeed.org');
}

async function* concat(head: Buffer, rest: AsyncIterator<Uint8Array | string>): AsyncIterable<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield toBuffer(next.value);
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    assertSize(length, 'stdin');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function toBuffer(chunk: Uint8Array | string): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
}
