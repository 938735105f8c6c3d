import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CATALOGUE } from '../../src/base/errors';

const root = join(__dirname, '../..');
const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && path !== 'src/base/errors.ts')
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const codes = Object.keys(ERROR_CATALOGUE);

test.each(codes)('%s is used in the code', (code) => {
  expect(code === 'INTERNAL' || sources.includes(`'${code}'`) || isComposed(code)).toBe(true);
});

test('hints are sentences', () => {
  for (const [code, hint] of Object.entries(ERROR_CATALOGUE))
    expect([code, hint]).toEqual([code, expect.stringMatching(/[.!]$/)]);
});

/** `base/sqlite.ts` and `base/migrate.ts` put the codes of a file together from its owner and the fault. */
function isComposed(code: string): boolean {
  const [, fault = ''] = /^(?:LEDGER|STORE)_(.+)$/.exec(code) ?? [];
  return fault !== '' && (sources.includes(`'${fault}'`) || sources.includes(`{family}_${fault}`));
}
