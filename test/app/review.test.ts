import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/app/config';
import { decide } from '../../src/app/decide';
import { reviewQueue } from '../../src/app/review';
import { openWorkspace, type Workspace } from '../../src/app/workspace';
import { evidenceLine } from '../../src/cli/identity-words';
import { asEntityId } from '../../src/model/id';
import { type Figure, generateOutcome, type Statement } from '../support/generated-world';

const person = (...forms: string[]): Figure => ({ type: 'Person', forms });
const NORLAND: Figure = { type: 'Place', kind: 'country', forms: ['Norland'] };
const ESTMARK: Figure = { type: 'Place', kind: 'country', forms: ['Estmark'] };
const BO = person('Bo Chen');

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-review-'));
  workspace = await openWorkspace(readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder }), { mode: 'write' });
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An article of one sentence each: who leads what, or met whom. */
async function ingest(
  ...articles: readonly (readonly [subject: Figure, type: string, object: Figure])[]
): Promise<void> {
  const outcomes = articles.map(([subject, type, object], index) => {
    const office: Partial<Statement> = type === 'LEADS' ? { role: 'President', tense: 'current' } : {};
    const statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type, ...office };
    return generateOutcome({ id: `review-${index}`, statements: [statement] }, [subject, object]);
  });
  workspace.ledger.append(outcomes);
  await workspace.sync();
}

test('namesakes of two countries are asked about, with what speaks against it, until somebody answers', async () => {
  await ingest([person('Ann Lee'), 'LEADS', NORLAND], [person('Ann Lee'), 'LEADS', ESTMARK]);
  const { pairs, total } = await reviewQueue(workspace, { limit: 10 });
  const [pair, ...others] = pairs;
  expect(total).toBe(1);
  expect(others).toEqual([]);
  expect(pair?.evidenceFor).toEqual([{ kind: 'name', how: 'key' }]);
  expect(pair?.evidenceAgainst).toMatchObject([{ kind: 'countries' }]);
  expect([pair?.a, pair?.b].map((side) => side?.sentences[0]?.quote).sort()).toEqual([
    'Ann Lee leads Estmark.',
    'Ann Lee leads Norland.',
  ]);
  await decide(workspace, { kind: 'different', entities: [pair!.a.entity.id, pair!.b.entity.id] });
  expect(await reviewQueue(workspace, { limit: 10 })).toEqual({ pairs: [], total: 0 });
});

test('namesakes born in different years are asked about with the years, and the names of an entity tell its own', async () => {
  const met = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };
  const outcomes = [1951, 1984].map((year) =>
    generateOutcome({ id: `born-${year}`, statements: [met], born: { 0: year } }, [person('Ann Lee'), BO]),
  );
  workspace.ledger.append(outcomes);
  await workspace.sync();
  const { pairs } = await reviewQueue(workspace, { limit: 10 });
  const [births] = pairs[0]!.evidenceAgainst;
  expect(births).toMatchObject({ kind: 'births', agree: false });
  expect(births && evidenceLine(births)).toMatch(/^one is born in 19\d\d or 19\d\d, the other in 19\d\d or 19\d\d$/);
  const ids = [pairs[0]!.a.entity.id, pairs[0]!.b.entity.id].map(asEntityId);
  const members = await workspace.withIdentity((identity) => ids.flatMap((id) => identity.membersOf(id)));
  expect(members.map(({ born }) => born).sort()).toEqual(['1950-1951', '1983-1984']);
});

test('a surname that two may bear is asked about for both, each named as the rival of the other', async () => {
  await ingest(
    [person('George Orr'), 'LEADS', NORLAND],
    [person('Jeb Orr'), 'LEADS', NORLAND],
    [person('Orr'), 'LEADS', NORLAND],
  );
  const { pairs } = await reviewQueue(workspace, { limit: 10 });
  expect(pairs).toHaveLength(2);
  const second = await reviewQueue(workspace, { limit: 1, offset: 1 });
  expect(second).toEqual({ pairs: [pairs[1]], total: 2 });
  for (const { evidenceAgainst } of pairs) expect(evidenceAgainst).toMatchObject([{ kind: 'rivals' }]);
});

test('who has nothing but letters in common with anybody is not asked about', async () => {
  await ingest([person('Ann Lee'), 'MET_WITH', BO], [person('Cy Dahl'), 'MET_WITH', BO]);
  expect(await reviewQueue(workspace, { limit: 10 })).toEqual({ pairs: [], total: 0 });
});

test('the names of an entity say what holds them together', async () => {
  await ingest(
    [person('Muammar Gaddafi', 'Gaddafi'), 'LEADS', NORLAND],
    [person('Muammar Qadafi'), 'LEADS', NORLAND],
    [person('Gaddafi'), 'LEADS', NORLAND],
  );
  const members = await workspace.withIdentity((identity) => identity.membersOf(asEntityId('person/muammar-gaddafi')));
  const kinds = Object.fromEntries(members.map(({ names, reasons }) => [names[0], reasons.map(({ kind }) => kind)]));
  expect(kinds).toEqual({ 'Muammar Gaddafi': ['variant'], 'Muammar Qadafi': ['variant'], Gaddafi: ['attached'] });
  const office = { kind: 'office', role: 'president', name: 'norland' };
  expect(members.find(({ names }) => names[0] === 'Gaddafi')?.reasons).toMatchObject([
    { shared: expect.arrayContaining([office]) },
  ]);
});
