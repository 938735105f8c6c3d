import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '../base/errors';

const ROOT = join(__dirname, '../..');
/** Folder of the built viewer: static files only. */
export const VIEWER_FOLDER = join(ROOT, 'dist/viewer');
const STAMP = join(VIEWER_FOLDER, '.source');
/** What the viewer is built from. */
const SOURCES = ['src/viewer', 'src/api', 'src/ontology', 'src/model', 'package-lock.json'];

/** Builds the viewer where it is missing or older than its sources. Takes a few seconds once. Throws `VIEWER_BUILD_FAILED`. */
export async function ensureViewer({ onBuild }: { readonly onBuild?: () => void } = {}): Promise<string> {
  const source = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === source) return VIEWER_FOLDER;
  onBuild?.();
  try {
    const { build } = await import('vite');
    await build({ root: join(ROOT, 'src/viewer'), logLevel: 'error' });
    writeFileSync(STAMP, source);
  } catch (cause) {
    throw new NewsgraphError('VIEWER_BUILD_FAILED', `the viewer could not be built: ${String(cause)}`, { cause });
  }
  return VIEWER_FOLDER;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => listFiles(join(ROOT, source)))) {
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
