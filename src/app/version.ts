import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of newsgraph, as `package.json` tells it. */
export function version(): string {
  return String(JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')).version);
}
