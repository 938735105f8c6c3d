import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** What is said about the encoding outside the bytes. */
export interface DecodeHints {
  /** `Content-Type` header, of which the `charset` parameter is read. */
  readonly contentType?: string;
  /** Whether to look for `<meta charset>` and the XML declaration. Default true. */
  readonly markup?: boolean;
}

/**
 * Returns the text of some bytes, without byte order mark. In turn: byte order mark, valid UTF-8, the charset of the
 * header, of `<meta>` or of the XML declaration, damaged UTF-8, then detection; windows-1252 where nothing is certain.
 */
export function decodeText(bytes: Uint8Array, { contentType, markup = true }: DecodeHints = {}): string {
  const marked = charsetOfByteOrderMark(bytes);
  if (marked) return iconv.decode(toBuffer(bytes), marked);
  const declared =
    supportedCharset(charsetOfHeader(contentType)) ?? (markup ? supportedCharset(charsetOfMarkup(bytes)) : undefined);
  // ISO-2022 escapes are valid ASCII, so that the declaration is all there is to tell them by.
  if (declared?.startsWith('iso-2022')) return iconv.decode(toBuffer(bytes), declared);
  const strict = decodeStrictUtf8(bytes);
  if (strict !== undefined) return strict;
  if (declared && declared !== 'utf-8') return iconv.decode(toBuffer(bytes), declared);
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (declared === 'utf-8' || isDamagedUtf8(lenient)) return lenient;
  return iconv.decode(toBuffer(bytes), detectCharset(bytes));
}

/** Whether the bytes begin with the mark of UTF-8, UTF-16 or UTF-32. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return charsetOfByteOrderMark(bytes) !== undefined;
}

function charsetOfByteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return undefined;
}

function charsetOfHeader(contentType = ''): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
}

/** HTML asks that the declaration stands in the first 1,024 bytes; real pages are late at times. */
function charsetOfMarkup(bytes: Uint8Array): string | undefined {
  const head = iconv.decode(toBuffer(bytes.subarray(0, 4096)), 'latin1');
  return (
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*\scontent\s*=\s*["'][^"'>]*charset\s*=\s*([\w.:-]+)/i.exec(head)?.[1]
  );
}

/** The name for iconv. As in browsers, Latin-1 and ASCII mean windows-1252; UTF-7 and unknown names mean nothing. */
function supportedCharset(name: string | undefined): string | undefined {
  const lower = name?.toLowerCase();
  if (!lower || lower.includes('utf-7') || lower.includes('utf7')) return undefined;
  if (lower === 'utf8') return 'utf-8';
  if (['iso-8859-1', 'iso8859-1', 'latin1', 'latin-1', 'us-ascii', 'ascii', 'cp1252'].includes(lower)) {
    return 'windows-1252';
  }
  // A document whose declaration could be read byte by byte is not in UTF-16, whatever it says.
  if (lower.startsWith('utf-16') || lower.startsWith('utf-32')) return 'utf-8';
  return iconv.encodingExists(lower) ? lower : undefined;
}

function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A few bad bytes among many good sequences: UTF-8 that was cut or patched, not another encoding. */
function isDamagedUtf8(lenient: string): boolean {
  let bad = 0;
  let good = 0;
  for (const character of lenient) {
    if (character === '\ufffd') bad++;
    else if (character.charCodeAt(0) > 0x7f) good++;
  }
  return good >= 10 * bad;
}

/** Below this confidence chardet's guesses for a few accented letters are noise ("windows-1250, Romanian"). */
const LEAST_CONFIDENCE = 30;

function detectCharset(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, 65_536))[0];
  if (!best || best.confidence < LEAST_CONFIDENCE) return 'windows-1252';
  const found = supportedCharset(best.name);
  return found && found !== 'utf-8' ? found : 'windows-1252';
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
