import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PREFLIGHT = join(__dirname, '../../tools/preflight.cjs');

/** Runs the preflight as if this were another version of Node. */
function runAs(version: string) {
  const script = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); process.argv = [process.argv[0], 'newsgraph', 'help']; require(${JSON.stringify(PREFLIGHT)})`;
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

test.each(['18.20.4', '20.18.3', '4.9.1'])(
  'Node %s is named in one sentence with the version that is needed',
  (version) => {
    const { status, stderr } = runAs(version);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `newsgraph needs Node 20.19 or newer, this is ${version}. Install it from https://nodejs.org and run the command again.\n`,
    );
  },
);

test.each(['20.19.0', '22.1.0'])('Node %s is let through', (version) => {
  expect(runAs(version).stderr).not.toContain('newsgraph needs Node');
});
