import { readFile, stat } from 'node:fs/promises';
import { NewsgraphError } from '../../base/errors';
import { assertSize } from './content';

/** Whether a path leads to something that is not a folder; false where there is nothing. */
export async function isFile(path: string): Promise<boolean> {
  const found = await statOrUndefined(path);
  return found !== undefined && !found.isDirectory();
}

/** Whether a path leads to a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return (await statOrUndefined(path))?.isDirectory() ?? false;
}

/** Returns the size in bytes. Throws `SOURCE_NOT_FOUND`, or `SOURCE_UNSUPPORTED` for a pipe, socket or device. */
export async function assertRegularFile(path: string): Promise<number> {
  const found = await statOrUndefined(path);
  if (!found) throw new NewsgraphError('SOURCE_NOT_FOUND', `There is no file ${path}`, { path });
  if (!found.isFile()) throw new NewsgraphError('SOURCE_UNSUPPORTED', `${path} is not a regular file`, { path });
  return found.size;
}

/** Returns the bytes of a file of at most `MAX_DOCUMENT_BYTES`; its size is looked at before it is read. */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  assertSize(await assertRegularFile(path), path);
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Wraps an error of the file system: `SOURCE_NOT_FOUND` or `SOURCE_UNREADABLE`. */
export function fileError(path: string, cause: unknown): NewsgraphError {
  if (cause instanceof NewsgraphError) return cause;
  const code = errorCode(cause);
  if (code === 'ENOENT') return new NewsgraphError('SOURCE_NOT_FOUND', `There is no file ${path}`, { path, cause });
  return new NewsgraphError('SOURCE_UNREADABLE', `${path} cannot be read: ${code ?? String(cause)}`, { path, cause });
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

async function statOrUndefined(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
