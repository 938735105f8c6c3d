import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium';

const ROOT = join(__dirname, '../..');

/** The viewer, built into a folder of its own. */
export interface BuiltViewer {
  readonly folder: string;
  remove(): void;
}

/** Builds the viewer as `npm run build:viewer` does. Takes a second or two. */
export function buildViewer(): BuiltViewer {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-built-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', 'src/viewer', '--outDir', folder, '--emptyOutDir'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the viewer could not be built: ${stderr}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The system's Chromium without a window; `flags` come on top. */
export function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: install it or set NEWSGRAPH_CHROMIUM');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
}

/** Collects what a page complains about: errors of scripts, of the policy and of requests. */
export function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
