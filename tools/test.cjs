// npm test: types, then jest. Ends with a line that names what was skipped. Arguments go to jest.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsgraph-test-'));
const skipReport = path.join(folder, 'skipped.txt');
// Tests never see the user's database or folder.
const env = {
  ...process.env,
  NEWSGRAPH_SKIP_REPORT: skipReport,
  NEWSGRAPH_DATA: path.join(folder, 'data'),
  NODE_OPTIONS: '',
};
for (const name of Object.keys(env)) if (name.startsWith('NEO4J_')) delete env[name];

const run = (script, args) =>
  spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
const jestArguments = process.argv.slice(2);
const everything = jestArguments.every((argument) => argument.startsWith('--'));

let status = 0;
if (everything) {
  status ||= run('node_modules/typescript/bin/tsc', ['--noEmit']);
  status ||= run('node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'src/viewer']);
}
status = run('node_modules/jest/bin/jest.js', jestArguments) || status;

const skipped = fs.existsSync(skipReport)
  ? [...new Set(fs.readFileSync(skipReport, 'utf8').split('\n').filter(Boolean))].sort()
  : [];
fs.rmSync(folder, { recursive: true, force: true });
console.log(skipped.length ? `Skipped: ${skipped.join('; ')}` : 'Skipped: nothing');
process.exit(status);
