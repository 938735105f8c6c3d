import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from '../support/requirements';

const TRAINING = join(__dirname, '../../training');

test('the README of training names each of its files', () => {
  const readme = readFileSync(join(TRAINING, 'README.md'), 'utf8');
  const files = readdirSync(TRAINING).filter((file) => /\.(py|ts|js)$/.test(file));
  expect(files.filter((file) => !readme.includes(file))).toEqual([]);
});

describeWith('python', 'stages of training', () => {
  test('fit together, go on where they were stopped, and are not done twice', () => {
    const { status, stderr } = spawnSync('python3', ['-m', 'unittest'], { cwd: TRAINING, encoding: 'utf8' });
    expect(stderr).toMatch(/\nOK\n$/);
    expect(status).toBe(0);
  });
});
