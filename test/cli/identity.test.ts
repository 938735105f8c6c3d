import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { readConfig } from '../../src/app/config';
import { listDecisions } from '../../src/app/decide';
import { openWorkspace } from '../../src/app/workspace';
import { hashId } from '../../src/base/hash';
import { runCli } from '../../src/cli/run';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Muammar Gaddafi', 'Gaddafi'] },
  { type: 'Person', forms: ['Bo Chen'] },
  { type: 'Person', forms: ['Muammar Qadhafi'] },
  { type: 'Place', kind: 'country', forms: ['Kiev'] },
];
const MET: Statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };

let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-identity-'));
  env = { NEWSGRAPH_DATA: folder };
  await ingest(
    { id: 'a', outlet: 'Post', publishedAt: '2016-03-03' },
    { id: 'b', statements: [{ ...MET, subject: 2 }] },
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const workspaceOf = (mode: 'read' | 'write') => openWorkspace(readConfig({ env, cwd: folder }), { mode });

async function ingest(...articles: readonly (Partial<GeneratedArticle> & { readonly id: string })[]): Promise<void> {
  const workspace = await workspaceOf('write');
  workspace.ledger.append(articles.map((article) => generateOutcome({ statements: [MET], ...article }, FIGURES)));
  await workspace.sync();
  await workspace.close();
}

/** Runs the command line in this process: starting one costs more than all that these commands do. */
async function run(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) =>
    new PassThrough().setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk;
    });
  const status = await runCli(args, {
    stdin: new PassThrough(),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    cwd: folder,
    now: () => new Date('2016-03-04T10:00:00Z'),
    colours: false,
  });
  return { status, ...said };
}

test('review shows the two side by side with their sentences, and an answer takes them off the queue', async () => {
  const { stdout } = await run('review');
  expect(stdout).toContain('Muammar Gaddafi met Bo Chen.');
  expect(stdout).toContain('Muammar Qadhafi met Bo Chen.');
  expect(stdout).toContain('+ the names differ in spelling');
  expect(stdout).toContain('+ both tied to bo chen');
  const answer = await run('same', 'Muammar Gaddafi', 'person/muammar-qadhafi', '--why', 'spelling', '--who', 'Ida');
  expect(answer).toMatchObject({ status: 0 });
  expect(answer.stdout).toContain('newsgraph undo 1');
  expect((await run('review')).stderr).toContain('No doubtful pairs.');
  expect((await run('review', '--decisions')).stdout).toMatch(
    /1 {2}active .*Gaddafi.*one and the same\n.*Ida · 2016-03-04/,
  );
  expect((await run('entities', '--why', 'Muammar Gaddafi')).stdout).toMatch(/decision 1/);
  expect((await run('undo', '1')).stdout).toBe('Decision 1 (same) is undone.\n');
  expect((await run('entities')).stdout).toContain('Muammar Qadhafi');
});

test('different keeps a pair off the queue; a decision whose article left is listed as dangling', async () => {
  await run('different', 'Muammar Gaddafi', 'Muammar Qadhafi');
  expect((await run('review')).stderr).toContain('No doubtful pairs.');
  await run('remove', hashId('b'));
  expect((await run('review', '--decisions')).stdout).toContain('dangling');
});

test('the namesake of one article is taken out, renamed and retyped', async () => {
  await ingest({ id: 'c', statements: [{ ...MET, type: 'SUPPORTS' }] });
  expect((await run('different', 'Muammar Gaddafi', '--in', hashId('c'))).status).toBe(0);
  const listed = await run('entities', 'Gaddafi', '--json');
  const ids = listed.stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.filter((id) => id.includes('gaddafi'))).toHaveLength(2);
  const other = ids.find((id) => id.startsWith('person/muammar-gaddafi-'))!;
  expect((await run('rename', other, 'Gaddafi of Norland')).stdout).toContain('Gaddafi of Norland  Person  1 article ');
  expect((await run('retype', other, 'Organization/ngo')).stdout).toContain('Organization/ngo');
  const workspace = await workspaceOf('read');
  expect((await listDecisions(workspace)).map(({ status, decision }) => `${decision.id} ${status}`)).toEqual([
    '3 active',
    '2 active',
    '1 active',
  ]);
  await workspace.close();
});

test.each([
  [['same', 'Muammar Gaddafi', 'Nobody'], 'ENTITY_UNKNOWN'],
  [['same', 'Muammar Gaddafi'], 'DECISION_INVALID'],
  [['different', 'Muammar Gaddafi', '--in', 'abc'], 'DECISION_INVALID'],
  [['retype', 'Muammar Gaddafi', 'Robot'], 'USAGE'],
  [['retype', 'Muammar Gaddafi', 'Organization/choir'], 'DECISION_INVALID'],
  [['undo', 'nine'], 'USAGE  the decision is "nine"'],
  [['undo', '9'], 'DECISION_UNKNOWN'],
  [['articles', '--limit', 'x'], 'USAGE  --limit is "x"'],
  [['entities', '--limit', '-1'], 'USAGE  --limit is "-1"'],
  [['query', './no.cypher'], 'QUERY_UNKNOWN  there is no file ./no.cypher'],
  [['explain', 'Muammar Gaddafi', 'Muammar Qadhafi'], 'no article states anything of Muammar Gaddafi (person/'],
  [['explain', 'Bo Chen'], 'name the other end too'],
  [['explain', 'Nemo'], 'no fact, claim or entity has the id or name'],
])('%j says what is wrong and decides nothing', async (args, code) => {
  expect(await run(...args)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(code) });
  expect((await run('review', '--decisions')).stderr).toContain('Nothing was decided yet.');
});

test('an own list of known entities links, names and gives ids, and a fault in it is told with its place', async () => {
  const list = join(folder, 'main', 'known-entities.csv');
  writeFileSync(
    list,
    'name,type,kind,aliases,ids\nMuammar al-Gaddafi,Person,,Muammar Gaddafi|Muammar Qadhafi,wikidata:Q19878\n',
  );
  expect((await run('sync')).status).toBe(0);
  const { stdout } = await run('entities', 'Gaddafi', '--json');
  expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({
    name: 'Muammar al-Gaddafi',
    articles: 2,
    externalIds: ['wikidata:Q19878'],
  });
  writeFileSync(list, 'name,type\nMuammar al-Gaddafi,Robot\n');
  expect(await run('sync')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('entry 1, type: must be one of'),
  });
});

test('a claim called wrong is hidden, listed as a case with its sentence, and comes back with undo', async () => {
  const explain = async () => (await run('explain', 'Muammar Gaddafi', 'Bo Chen')).stdout;
  const claim = /claim ([0-9a-f]{24})/.exec(await explain())?.[1] ?? '';
  const hidden = await run('wrong', claim, '--why', 'they never met');
  expect(hidden.stdout).toContain('Hidden by decision 1. Take it back with: newsgraph undo 1');
  expect(await explain()).toBe('');
  expect((await run('explain', claim)).stderr).toContain(`CLAIM_HIDDEN  decision 1 hides claim ${claim}`);
  expect(await run('verify')).toMatchObject({ status: 0 });
  const again = await run('wrong', claim);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain(`CLAIM_HIDDEN  decision 1 hides claim ${claim} already`);
  const [listed] = (await run('wrong', '--list')).stdout.trim().split('\n');
  expect(JSON.parse(listed ?? '')).toMatchObject({
    decision: 1,
    subject: 'Muammar Gaddafi',
    type: 'MET_WITH',
    object: 'Bo Chen',
    why: 'they never met',
    quote: expect.stringContaining('Muammar Gaddafi'),
  });
  expect((await run('review', '--decisions')).stdout).toContain('not stated: met_with');
  await run('undo', '1');
  expect(await explain()).toContain(claim);
  expect((await run('wrong', '0'.repeat(24))).stderr).toContain('CLAIM_UNKNOWN');
});

test('of two whom a plural stands for, a wrong claim hides the one that is meant', async () => {
  writeFileSync(
    join(folder, 'treaty.txt'),
    'Ann Lee met Bob Ray in Oslo. They signed the Fjord Treaty on Monday, the ministry said.',
  );
  await run('ingest', join(folder, 'treaty.txt'));
  const explain = async (name: string) => (await run('explain', name, 'Fjord Treaty')).stdout;
  expect(await explain('Bob Ray')).toContain(
    'subject “They” 29–33 is “Bob Ray” 12–19 (by plural), named in: “Ann Lee met Bob Ray in Oslo.”',
  );
  const claim = /claim ([0-9a-f]{24})/.exec(await explain('Ann Lee'))?.[1] ?? '';
  await run('wrong', claim);
  expect(await explain('Ann Lee')).toBe('');
  expect(await explain('Bob Ray')).toContain('Bob Ray signed Fjord Treaty');
});

test('a command that has only commands below it shows them', async () => {
  const { status, stdout, stderr } = await run('neo4j');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Usage: newsgraph neo4j .*\n/);
  expect(stderr).toContain('start');
  expect(stderr).not.toContain('outputHelp');
});
