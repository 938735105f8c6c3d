import type { AddRequest } from '../../api/add';

/** Bytes that go through `String.fromCharCode` at once; more would overflow the stack. */
const CHUNK = 0x8000;

/** Files as the server takes them, in the order of their names. */
export async function readFiles(files: Iterable<File>): Promise<readonly AddRequest[]> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    sorted.map(async (file): Promise<AddRequest> => {
      return { kind: 'file', name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
    }),
  );
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
