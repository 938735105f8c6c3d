import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliFolder, makeCliFolder } from '../support/run-cli';

jest.setTimeout(60_000);

let folder: CliFolder;
beforeEach(() => {
  folder = makeCliFolder();
});
afterEach(() => folder.remove());

const TEXT = 'Ann Lee’s office thanked Norway. She didn’t stay.';

test('a text becomes CoNLL-U whose offsets find each token again', async () => {
  const { stdout, status } = await folder.run(['annotate', '-'], { stdin: TEXT });
  expect(status).toBe(0);
  const tokens = stdout
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  expect(tokens.map(([, form]) => form).join(' ')).toBe('Ann Lee ’s office thanked Norway . She did n’t stay .');
  for (const [, form, , , , , , , , misc = ''] of tokens) {
    const [, start, end] = /Start=(\d+)\|End=(\d+)/.exec(misc) ?? [];
    expect(TEXT.slice(Number(start), Number(end))).toBe(form);
  }
  expect(tokens.find(([, form]) => form === 'Norway')?.[9]).toContain('NER=S-LOC');
  expect(tokens.filter((columns) => columns[6] === '0')).toHaveLength(2);
});

test('given tokens are annotated anew, with ids, comments and word ranges kept', async () => {
  const given = [
    '# sent_id = a-1',
    '1-2\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
    '1\tdid\tx\tX\tX\t_\t0\tdep\t_\t_',
    '2\tn’t\tx\tX\tX\t_\t1\tdep\t_\t_',
    '3\tstay\tx\tX\tX\t_\t1\tdep\t_\tSpaceAfter=No',
    '',
    '',
  ];
  writeFileSync(join(folder.path, 'given.conllu'), given.join('\n'));
  const { stdout } = await folder.run(['annotate', '--conllu', 'given.conllu']);
  const lines = stdout.split('\n');
  expect(lines.slice(0, 2)).toEqual(given.slice(0, 2));
  expect(lines[4]).toMatch(/^3\tstay\tstay\tVERB\t.*\t0\troot\t_\tSpaceAfter=No$/);
});

test('trees are drawn for people', async () => {
  const { stdout } = await folder.run(['annotate', '-', '--pretty'], { stdin: TEXT });
  expect(stdout).toMatch(/^thanked {2}root VERB$/m);
  expect(stdout).toMatch(/└─ |├─ /);
});

test('names of given tokens stand in MISC beside what was there', async () => {
  const row = (id: number, form: string, misc: string) => `${id}\t${form}\tx\tX\tX\t_\t0\tdep\t_\t${misc}`;
  const rows = [
    row(1, 'Ann', 'NER=S-ORG'),
    row(2, 'Lee', 'SpaceAfter=Yes'),
    row(3, 'left', 'NER=S-LOC'),
    row(4, '.', '_'),
  ];
  writeFileSync(join(folder.path, 'named.conllu'), `${rows.join('\n')}\n\n`);
  const { stdout } = await folder.run(['annotate', '--conllu', 'named.conllu']);
  const misc = stdout
    .split('\n')
    .slice(0, 4)
    .map((line) => line.split('\t')[9]);
  expect(misc).toEqual(['NER=B-PER', 'SpaceAfter=Yes|NER=E-PER', '_', '_']);
});

test('what is no CoNLL-U is told by its line', async () => {
  writeFileSync(join(folder.path, 'plain.conllu'), '# a comment\n1\tShe\tx\tX\tX\t_\t0\tdep\t_\t_\nAnn Lee left.\n');
  const run = await folder.run(['annotate', '--conllu', 'plain.conllu']);
  expect(run).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^CONLLU_INVALID {2}line 3 is no row of CoNLL-U: “Ann Lee left\.”/),
  });
});

test('lines may end as on Windows', async () => {
  writeFileSync(
    join(folder.path, 'windows.conllu'),
    '1\tShe\tx\tX\tX\t_\t2\tdep\t_\t_\r\n2\tleft\tx\tX\tX\t_\t0\tdep\t_\t_\r\n\r\n',
  );
  const { stdout } = await folder.run(['annotate', '--conllu', 'windows.conllu']);
  expect(stdout.split('\n')[1]).toMatch(/^2\tleft\tleave\tVERB\t/);
});

test('a file that is not there is named', async () => {
  const run = await folder.run(['annotate', '--conllu', 'no.conllu']);
  expect(run).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^SOURCE_NOT_FOUND {2}cannot read no\.conllu/),
  });
});
