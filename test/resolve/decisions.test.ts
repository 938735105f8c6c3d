import { hashId } from '../../src/base/hash';
import { asArticleId, asEntityId } from '../../src/model/id';
import { anchorOf } from '../support/anchors';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';
import { openTemporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Ann Lee', 'Lee'] },
  { type: 'Person', forms: ['Bo Chen'] },
  { type: 'Person', forms: ['Annie Leigh'] },
];
const MET: Statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };
const ANNIE = [{ ...MET, subject: 2 }];

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = await openTemporaryWorkspace();
});
afterEach(() => workspace.close());

const outcome = (id: string, rest: Partial<GeneratedArticle> = {}, version = '1') =>
  generateOutcome({ id, statements: [MET], ...rest }, FIGURES, { version });

async function ingest(...outcomes: readonly ReturnType<typeof outcome>[]): Promise<void> {
  workspace.ledger.append(outcomes);
  await workspace.sync();
}

async function names(): Promise<readonly string[]> {
  const { entities } = await workspace.store.read.overview({ limit: 50 });
  return entities.map(({ name, articles }) => `${name} ${articles}`).sort();
}

const SAME = (a = outcome('a'), b = outcome('b', { statements: ANNIE })) => ({
  kind: 'same' as const,
  sides: [[anchorOf(a, 'Ann Lee')], [anchorOf(b, 'Annie Leigh')]],
});

test('two that a person holds for one are one, and undoing gives back the same graph and the same ids', async () => {
  await ingest(outcome('a'), outcome('b', { statements: ANNIE }));
  const before = await workspace.graph();
  const ids = async () => (await workspace.store.read.overview({ limit: 9 })).entities.map(({ id }) => id).sort();
  const known = await ids();
  const { id } = workspace.ledger.decide(SAME(), { who: 'Ida' });
  await workspace.sync();
  expect(await names()).toEqual(['Annie Leigh 2', 'Bo Chen 2']);
  expect(await workspace.store.read.entity(asEntityId('person/ann-lee'))).toMatchObject({ name: 'Annie Leigh' });
  workspace.ledger.undo(id, {});
  await workspace.sync();
  expect(await workspace.graph()).toEqual(before);
  expect(await ids()).toEqual(known);
});

test('a decision outlives rebuilding, other revisions of other articles, and a new reading of its own', async () => {
  await ingest(outcome('a'), outcome('b', { statements: ANNIE }));
  workspace.ledger.decide(SAME(), {});
  await workspace.sync();
  await workspace.rebuild();
  expect(await names()).toEqual(['Annie Leigh 2', 'Bo Chen 2']);
  workspace.ledger.remove([asArticleId(hashId('b'))]);
  await workspace.sync();
  expect(await names()).toEqual(['Ann Lee 1', 'Bo Chen 1']);
  await ingest(outcome('a', {}, '2'), outcome('b', { statements: ANNIE }, '2'));
  expect(await names()).toEqual(['Annie Leigh 2', 'Bo Chen 2']);
});

test('an anchor goes to the chain that overlaps it most where a new reading cuts its names another way', async () => {
  await ingest(outcome('a'), outcome('b', { statements: ANNIE }));
  const { sides } = SAME();
  const cut = sides[0]!.map((anchor) => ({ ...anchor, start: anchor.start + 2, end: anchor.end + 6 }));
  workspace.ledger.decide({ kind: 'same', sides: [cut, sides[1]!] }, {});
  await workspace.sync();
  expect(await names()).toEqual(['Annie Leigh 2', 'Bo Chen 2']);
});

test('two that a person tells apart stay apart when an article ties their names', async () => {
  const tied = generateOutcome({ id: 'c', statements: [{ ...MET, subjectForm: 0, subjectAlso: 1 }] }, [
    { type: 'Person', forms: ['Annie Leigh', 'Ann Lee'] },
    FIGURES[1]!,
  ]);
  await ingest(outcome('a'), outcome('b', { statements: ANNIE }), tied);
  expect(await names()).toEqual(['Annie Leigh 3', 'Bo Chen 3']);
  workspace.ledger.decide({ ...SAME(), kind: 'different', split: false }, {});
  await workspace.sync();
  expect((await names()).filter((name) => name.startsWith('Ann'))).toHaveLength(2);
});

test('of two decisions that contradict each other the later one holds', async () => {
  await ingest(outcome('a'), outcome('b', { statements: ANNIE }));
  workspace.ledger.decide({ ...SAME(), kind: 'different', split: false }, {});
  const { id } = workspace.ledger.decide(SAME(), {});
  await workspace.sync();
  expect(await names()).toEqual(['Annie Leigh 2', 'Bo Chen 2']);
  workspace.ledger.undo(id, {});
  await workspace.sync();
  expect(await names()).toHaveLength(3);
});

test('the namesake in one article is taken out of the entity of all the others', async () => {
  await ingest(outcome('a'), outcome('b'), outcome('c', { statements: [{ ...MET, type: 'SUPPORTS' }] }));
  expect(await names()).toEqual(['Ann Lee 3', 'Bo Chen 3']);
  const other = outcome('c', { statements: [{ ...MET, type: 'SUPPORTS' }] });
  workspace.ledger.decide(
    { kind: 'different', split: true, sides: [[anchorOf(outcome('a'), 'Ann Lee')], [anchorOf(other, 'Ann Lee')]] },
    {},
  );
  await workspace.sync();
  expect(await names()).toEqual(['Ann Lee 1', 'Ann Lee 2', 'Bo Chen 3']);
  await workspace.rebuild();
  expect(await names()).toEqual(['Ann Lee 1', 'Ann Lee 2', 'Bo Chen 3']);
});

test('a new name and type are shown, the id stays, and the old name is found as an alias', async () => {
  await ingest(outcome('a'), outcome('b'));
  const sides = [[anchorOf(outcome('a'), 'Ann Lee')]] as const;
  workspace.ledger.decide({ kind: 'rename', sides, name: 'Ann Marie Lee' }, {});
  const retyped = workspace.ledger.decide({ kind: 'retype', sides, type: 'Organization', entityKind: 'company' }, {});
  await workspace.sync();
  const entity = () => workspace.store.read.entity(asEntityId('person/ann-lee'));
  expect(await entity()).toMatchObject({ name: 'Ann Marie Lee', aliases: ['Ann Lee'], kind: 'company' });
  expect((await entity())?.type).toBe('Organization');
  workspace.ledger.undo(retyped.id, {});
  await workspace.sync();
  expect(await entity()).toMatchObject({ type: 'Person', name: 'Ann Marie Lee' });
  expect(await entity()).not.toHaveProperty('kind');
});

test('a bare surname that a person holds for a full name is that one, and none that he tells apart from it', async () => {
  const bare = outcome('d', { statements: [{ ...MET, subjectForm: 1, object: 2 }] });
  await ingest(outcome('a'), bare);
  expect(await names()).toEqual(['Ann Lee 1', 'Annie Leigh 1', 'Bo Chen 1', 'Lee 1']);
  const sides = [[anchorOf(outcome('a'), 'Ann Lee')], [anchorOf(bare, 'Lee')]];
  const { id } = workspace.ledger.decide({ kind: 'same', sides }, {});
  await workspace.sync();
  expect(await names()).toEqual(['Ann Lee 2', 'Annie Leigh 1', 'Bo Chen 1']);
  workspace.ledger.undo(id, {});
  await workspace.sync();
  expect(await names()).toContain('Lee 1');
});

test('a bare surname joins a full name that shares a tie, unless a person tells them apart', async () => {
  const bare = outcome('d', { statements: [{ ...MET, subjectForm: 1, type: 'SUPPORTS' }] });
  await ingest(outcome('a'), bare);
  expect(await names()).toEqual(['Ann Lee 2', 'Bo Chen 2']);
  const sides = [[anchorOf(outcome('a'), 'Ann Lee')], [anchorOf(bare, 'Lee')]];
  workspace.ledger.decide({ kind: 'different', split: false, sides }, {});
  await workspace.sync();
  expect(await names()).toEqual(['Ann Lee 1', 'Bo Chen 2', 'Lee 1']);
});
