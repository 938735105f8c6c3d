import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliFolder, makeCliFolder } from '../support/run-cli';

jest.setTimeout(60_000);

let folder: CliFolder;
beforeEach(() => {
  folder = makeCliFolder();
});
afterEach(() => folder.remove());

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  const { stdout, status } = await folder.run(['--version']);
  expect({ stdout, status }).toEqual({ stdout: `${version}\n`, status: 0 });
});
