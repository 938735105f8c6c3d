import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { matchShingles, scoreExtraction } from '../../../benchmarks/html/shingles';

// Translating for the first time takes seconds on a busy machine.
jest.setTimeout(60_000);

const root = join(__dirname, '../../..');
const command = ['-r', join(root, 'tools/register.cjs'), join(root, 'benchmarks/html/extraction.ts')];

const PARAGRAPHS = [
  'The river authority will begin work on the dam in June, the minister for energy said in Nairobi on Monday.',
  'A court had thrown out a complaint by two villages, whose people fear that their fields will be flooded.',
  'The head of the authority said that every family would be paid before the first stone was laid.',
  'The villages have until the end of the month to appeal, their lawyer said, and they mean to do so.',
];

test('shingles are runs of four words that are counted', () => {
  expect(matchShingles('a b c d e', 'a b c d e')).toEqual({ found: 1, wrong: 0, missed: 0 });
  expect(matchShingles('a b c d', 'a b c d, x')).toEqual({ found: 0.5, wrong: 0.5, missed: 0 });
  expect(matchShingles('a b c d e', 'a b c d')).toEqual({ found: 0.5, wrong: 0, missed: 0.5 });
  expect(matchShingles('a b c d', 'A b c d')).toEqual({ found: 0, wrong: 0.5, missed: 0.5 });
  expect(matchShingles('a', 'a')).toEqual({ found: 1, wrong: 0, missed: 0 });
  expect(matchShingles('', '')).toEqual({ found: 0, wrong: 0, missed: 0 });
});

test('the score is the F1 of mean precision and mean recall', () => {
  const matches = [matchShingles('a b c d', 'a b c d'), matchShingles('a b c d', '')];
  expect(scoreExtraction(matches)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('the script measures a folder of pages and says how to get one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-html-'));
  try {
    mkdirSync(join(folder, 'html'));
    const page = `<html><head><title>Dam</title></head><body><nav><a href="/">Home</a></nav><article><h1>Dam</h1>
      ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<figure><figcaption>The river</figcaption></figure></article>
      <footer>All rights reserved</footer></body></html>`;
    writeFileSync(join(folder, 'html/one.html.gz'), gzipSync(page));
    writeFileSync(join(folder, 'ground-truth.json'), JSON.stringify({ one: { articleBody: PARAGRAPHS.join('\n') } }));
    expect(execFileSync(process.execPath, [...command, folder], { encoding: 'utf8' })).toMatch(
      /^1 pages.*\nbody +precision 1\.000 {2}recall 1\.000 {2}F1 1\.000/,
    );
    const helped = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(helped.status).toBe(2);
    expect(helped.stderr).toContain('ground-truth.json');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
