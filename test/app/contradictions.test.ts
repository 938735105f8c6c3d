import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/app/config';
import { listContradictions } from '../../src/app/contradictions';
import { openWorkspace, type Workspace } from '../../src/app/workspace';
import { asEntityId } from '../../src/model/id';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Ann Lee'] },
  { type: 'Person', forms: ['Bo Chen'] },
  { type: 'Place', kind: 'country', forms: ['Norland'] },
];
const claim = (type: string, rest: Partial<Statement> = {}): Statement => ({
  subject: 0,
  subjectForm: 0,
  object: 1,
  objectForm: 0,
  type,
  ...rest,
});
const president = (subject: number, tense: 'current' | 'former' = 'current') =>
  claim('LEADS', { subject, object: 2, role: 'President', tense });

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-contradictions-'));
  workspace = await openWorkspace(readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder }), { mode: 'write' });
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function contradictions(...articles: readonly GeneratedArticle[]) {
  workspace.ledger.append(articles.map((article) => generateOutcome(article, FIGURES)));
  await workspace.sync();
  const found = await listContradictions(workspace, { limit: 10 });
  return found.map(({ kind, one, other }) => `${kind}: ${one.claim.quote} ${other.claim.quote}`);
}

test('stated and denied, from either end of a symmetric relation', async () => {
  const statements = [claim('MET_WITH', { subject: 1, object: 0, polarity: 'negative' })];
  expect(await contradictions({ id: 'a', statements: [claim('MET_WITH')] }, { id: 'b', statements })).toEqual([
    'denied: Ann Lee met Bo Chen. Bo Chen never met Ann Lee.',
  ]);
  expect(await listContradictions(workspace, { of: asEntityId('place/norland'), limit: 10 })).toEqual([]);
  expect(await listContradictions(workspace, { of: asEntityId('person/bo-chen'), limit: 10 })).toHaveLength(1);
});

test('a denial of another day, of what was merely planned, and of another relation contradicts nothing', async () => {
  const denied = { polarity: 'negative' as const };
  const articles = [
    [claim('MET_WITH', { date: '2016-03-01' }), claim('MET_WITH', { ...denied, date: '2016-03-02' })],
    [claim('MET_WITH', { modality: 'planned', date: '2016-03-02' })],
    [claim('SUPPORTS', denied)],
  ].map((statements, index) => ({ id: `a${index}`, statements }));
  expect(await contradictions(...articles)).toEqual([]);
});

test('a stance for and against', async () => {
  const statements = [claim('OPPOSES')];
  expect(await contradictions({ id: 'a', statements: [claim('SUPPORTS')] }, { id: 'b', statements })).toEqual([
    expect.stringMatching(/^opposite: Ann Lee .* Bo Chen\. Ann Lee .* Bo Chen\.$/),
  ]);
});

test('two holders of an office at a time, not a successor and not the former one', async () => {
  const at = (id: string, publishedAt: string, ...statements: Statement[]) => ({ id, publishedAt, statements });
  expect(
    await contradictions(
      at('a', '2016-01-01', president(0)),
      at('b', '2016-02-01', president(0)),
      at('c', '2016-03-01', president(1), president(0, 'former')),
    ),
  ).toEqual([]);
  expect(await contradictions(at('d', '2016-01-15', president(1)))).toEqual([
    'holders: Ann Lee leads Norland. Bo Chen leads Norland.',
  ]);
});
