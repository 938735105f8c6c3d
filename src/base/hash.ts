import { hash } from 'node:crypto';

/** SHA-256 of a string in UTF-8 as 64 hex digits. Unpaired surrogates hash as U+FFFD. */
export function sha256(value: string): string {
  return hash('sha256', value, 'hex');
}

/** First 24 hex digits (96 bits) of the SHA-256 of the JSON form of `parts`: an id from its ingredients. */
export function hashId(...parts: readonly (string | number | null)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 24);
}
