import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '../base/hash';
import type { Article } from '../model/article';
import type { Extraction } from '../model/extraction';
import type { Span } from '../model/span';

/** What a revision row keeps of an article beside its text, its signature and its clock value. */
export type Description = Omit<Article, 'id' | 'contentHash' | 'text' | 'signature'>;

/** JSON of everything that is said about an article, in a fixed order of keys. */
export function encodeDescription(article: Article): string {
  const { id: _id, contentHash: _contentHash, text: _text, signature: _signature, ...description } = article;
  return JSON.stringify(sortKeys(description));
}

/** Hash of what makes a revision beside its text: the description without where and when it was read. */
export function hashDescription(article: Article): string {
  const { id, contentHash, text, signature, source, retrievedAt, furniture, ...said } = article;
  return sha256(JSON.stringify([sortKeys(said), furniture.map(({ start, end }) => [start, end])])).slice(0, 24);
}

export const decodeDescription = (json: string): Description => JSON.parse(json) as Description;

/** Unsigned 32-bit integers, little end first. */
export function encodeSignature(signature: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(signature.length * 4);
  signature.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}

export function decodeSignature(blob: ArrayBuffer): readonly number[] {
  const bytes = Buffer.from(blob);
  return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4));
}

/**
 * Deflated JSON of an extraction, without what the text already says: the characters of mentions. About an eighth of
 * the plain JSON.
 */
export function encodeExtraction(extraction: Extraction): Uint8Array {
  const bare = {
    ...extraction,
    chains: extraction.chains.map((chain) => ({
      ...chain,
      mentions: chain.mentions.map(({ mention: { text: _text, ...mention }, ...linked }) => ({ ...linked, mention })),
    })),
  };
  return deflateRawSync(JSON.stringify(bare), { level: 6 });
}

/** The extraction as it was given; `text` is the article's. */
export function decodeExtraction(blob: ArrayBuffer, text: string): Extraction {
  const bare = JSON.parse(inflateRawSync(blob).toString('utf8')) as Extraction;
  return {
    ...bare,
    chains: bare.chains.map((chain) => ({
      ...chain,
      mentions: chain.mentions.map((linked) => ({
        ...linked,
        mention: { ...linked.mention, text: slice(text, linked.mention.span) },
      })),
    })),
  };
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

const sortKeys = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
