// Ingests the samples into an embedded store of its own, writes every export and opens each with a program that is not ours
// (networkx, followthemoney, PyLD, openapi-spec-validator, all from PyPI).
// Usage: node tools/preflight.cjs --run tools/clients/check-exports.ts
// Needs Python 3.10; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CSV_TABLES, type CsvTable, EXPORT_FILES, type ExportFormat } from '../../src/api/export';
import { readConfig } from '../../src/app/config';
import { exportGraph } from '../../src/app/export/export-graph';
import { openStore } from '../../src/app/open-store';
import { describeApi } from '../../src/server/openapi';
import { pythonIn, run } from './python';

const ROOT = join(__dirname, '../..');
const PACKAGES = ['networkx==3.4.2', 'followthemoney==4.11.2', 'PyLD==3.3.0', 'openapi-spec-validator==0.9.0'];

async function writeExports(folder: string): Promise<void> {
  const env = { NEWSGRAPH_DATA: join(folder, 'data'), NEWSGRAPH_STORE: 'embedded' };
  const samples = ['samples/text', 'samples/html', 'samples/wire.jsonl', 'samples/feed.xml'];
  run(process.execPath, ['tools/preflight.cjs', 'ingest', ...samples], { env: { ...process.env, ...env } });
  const store = await openStore(readConfig({ env, cwd: folder }));
  const write = async (name: string, format: ExportFormat, table: CsvTable = 'facts') => {
    let text = '';
    for await (const piece of await exportGraph(store.read, { format, table })) text += piece;
    writeFileSync(join(folder, name), text);
  };
  for (const format of ['gexf', 'graphml', 'jsonld', 'ftm'] as const) {
    await write(`graph.${EXPORT_FILES[format].ending}`, format);
  }
  for (const table of CSV_TABLES) await write(`${table}.csv`, 'csv', table);
  writeFileSync(join(folder, 'counts.json'), JSON.stringify(await store.read.counts()));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(describeApi()));
  await store.close();
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-exports-'));
  try {
    await writeExports(folder);
    const script = ['tools/clients/check_exports.py', folder, join(folder, 'counts.json')];
    const { stdout, stderr, status } = spawnSync(pythonIn(folder, PACKAGES), script, { cwd: ROOT, encoding: 'utf8' });
    process.stdout.write(stdout + stderr);
    const count = (word: string) => stdout.split('\n').filter((line) => line.startsWith(word)).length;
    const failed = Math.max(count('FAILED'), status === 0 ? 0 : 1);
    console.log(`${count('passed')} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
