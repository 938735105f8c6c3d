import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags under which the system's Chromium draws WebGL without a graphics card. */
export const CHROMIUM_FLAGS = ['--headless=new', '--no-sandbox', '--enable-unsafe-swiftshader'];

/** The browser that drives the viewer's tests and pictures: `NEWSGRAPH_CHROMIUM`, else the first one on the path. */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const named = env['NEWSGRAPH_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
