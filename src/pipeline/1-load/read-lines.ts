/** One line of a byte stream, without its end; `bytes` is absent where the line is longer than the limit. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes?: Buffer;
  /** Length in bytes, also of a line that was dropped. */
  readonly length: number;
}

/**
 * Splits a byte stream into lines at LF or CRLF, in constant memory: a line over `maxBytes` is passed over and reported
 * without its bytes. The last line needs no end.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  { maxBytes }: { readonly maxBytes: number },
): AsyncIterable<ByteLine> {
  let number = 1;
  let length = 0;
  let parts: Buffer[] = [];
  const push = (part: Buffer): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const line =
      length <= maxBytes ? { number, length, bytes: withoutReturn(Buffer.concat(parts)) } : { number, length };
    number++;
    length = 0;
    parts = [];
    return line;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      push(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) push(bytes.subarray(start));
  }
  if (length > 0) yield take();
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
