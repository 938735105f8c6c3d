import { hashId } from '../../src/base/hash';
import type { DecisionContent } from '../../src/model/decision';
import { asArticleId } from '../../src/model/id';
import { relationType } from '../../src/ontology/relations';
import { anchorOf } from '../support/anchors';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';
import { openTemporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Ann Lee', 'Lee'] },
  { type: 'Person', forms: ['Bo Chen'] },
];
const MET: Statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };
const SUED: Statement = { ...MET, type: 'SUED' };

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = await openTemporaryWorkspace();
});
afterEach(() => workspace.close());

const outcome = (id: string, rest: Partial<GeneratedArticle> = {}, version = '1') =>
  generateOutcome({ id, statements: [MET, SUED], ...rest }, FIGURES, { version });

async function ingest(...outcomes: readonly ReturnType<typeof outcome>[]): Promise<void> {
  workspace.ledger.append(outcomes);
  await workspace.sync();
}

/** Facts of the graph with their claims. */
async function facts(): Promise<readonly string[]> {
  const { facts: found } = await workspace.store.read.overview({ limit: 50 });
  return found.map(({ type, claims }) => `${type} ${claims}`).sort();
}

/** The decision that the claim of a type in an article is wrong. */
function wrong(of: ReturnType<typeof outcome>, type: string): DecisionContent {
  const claim = of.extraction.claims.find((each) => each.type === type);
  if (claim === undefined) throw new Error(`no claim ${type}`);
  const { contentHash, text } = of.article;
  const anchor = ({ start, end }: { start: number; end: number }) => [
    { contentHash, start, end, text: text.slice(start, end) },
  ];
  return {
    kind: 'wrong',
    sides: [anchor(claim.subjectEvidence.span), anchor(claim.objectEvidence.span)],
    type: claim.type,
    evidence: claim.evidence,
  };
}

test('a wrong claim leaves the graph, its neighbours stay, and undoing gives back the same graph', async () => {
  const a = outcome('a');
  await ingest(a, outcome('b', { statements: [SUED, MET] }));
  const before = await workspace.graph();
  expect(await facts()).toEqual(['MET_WITH 2', 'SUED 2']);
  const { id } = workspace.ledger.decide(wrong(a, 'SUED'), {});
  await workspace.sync();
  expect(await facts()).toEqual(['MET_WITH 2', 'SUED 1']);
  workspace.ledger.undo(id, {});
  await workspace.sync();
  expect(await workspace.graph()).toEqual(before);
});

test('it stays away when the article is removed and comes back, is read by another version, and after a rebuild', async () => {
  const a = outcome('a');
  await ingest(a);
  workspace.ledger.decide(wrong(a, 'SUED'), {});
  await workspace.sync();
  expect(await facts()).toEqual(['MET_WITH 1']);
  await ingest(outcome('a', {}, '2'));
  expect(await facts()).toEqual(['MET_WITH 1']);
  await workspace.rebuild();
  expect(await facts()).toEqual(['MET_WITH 1']);
  workspace.ledger.remove([asArticleId(hashId('a'))]);
  await workspace.sync();
  await ingest(outcome('a', {}, '2'));
  expect(await facts()).toEqual(['MET_WITH 1']);
});

test('a decision about another type or about other words hides nothing', async () => {
  const a = outcome('a');
  await ingest(a);
  workspace.ledger.decide({ ...wrong(a, 'SUED'), type: relationType('KILLED') } as DecisionContent, {});
  const elsewhere = anchorOf(a, 'Ann Lee');
  workspace.ledger.decide({ ...wrong(a, 'MET_WITH'), sides: [[elsewhere], [elsewhere]] } as DecisionContent, {});
  await workspace.sync();
  expect(await facts()).toEqual(['MET_WITH 1', 'SUED 1']);
});
