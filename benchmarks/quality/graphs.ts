import { readFileSync } from 'node:fs';
import type { Graph } from './examples';

/** Reads graphs, one JSON object a line, or one alone from a `.json` file. */
export function readGraphs(path: string): readonly Graph[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return [JSON.parse(text) as Graph];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Graph);
}
