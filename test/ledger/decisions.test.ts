import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../src/ledger/ledger';
import { openLedger } from '../../src/ledger/open-ledger';
import type { MentionAnchor } from '../../src/model/decision';
import { type GeneratedArticle, generateOutcome } from '../support/generated-world';

const FIGURES = [
  { type: 'Person' as const, forms: ['Ann Lee', 'Lee'] },
  { type: 'Person' as const, forms: ['Bo Chen'] },
];
const MET = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH' };
const report = (id: string, rest: Partial<GeneratedArticle> = {}) =>
  generateOutcome({ id, statements: [MET], ...rest }, FIGURES);

let folder: string;
let ledger: Ledger;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-decisions-'));
  ledger = await openLedger(join(folder, 'ledger.sqlite'), { now: () => new Date('2016-03-03T12:00:00Z') });
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The first name of an article's chain of that index. */
function anchorOf(id: string, chain: number): MentionAnchor {
  const { article, extraction } = report(id);
  const { mention } = extraction.chains[chain]!.mentions[0]!;
  return { contentHash: article.contentHash, ...mention.span, text: mention.text };
}

const NOTE = { who: 'Ida', why: 'the passport says so' };

test('a decision comes back as it was made, with who, when and why, and is an entry', () => {
  ledger.append([report('a')]);
  const content = { kind: 'same' as const, sides: [[anchorOf('a', 0)], [anchorOf('a', 1)]] };
  const decided = ledger.decide(content, NOTE);
  expect(decided).toEqual({ id: 1, at: '2016-03-03T12:00:00.000Z', content, ...NOTE });
  expect(ledger.decisions()).toEqual([decided]);
  expect(ledger.sequence()).toBe(2);
});

test('deciding and undoing touch every article that holds an anchor, also one that came later with the same text', () => {
  const { article } = report('a');
  ledger.append([report('a'), report('b', { statements: [{ ...MET, type: 'SUPPORTS' }] })]);
  ledger.decide({ kind: 'rename', sides: [[anchorOf('a', 0)]], name: 'Ann Marie Lee' }, {});
  expect(ledger.changesAfter(2, { limit: 10 })).toEqual({ articles: [article.id], to: 3 });
  expect(ledger.decisionsIn(article.contentHash)).toEqual([
    { decision: 1, kind: 'rename', split: false, side: 0, start: 0, end: 7 },
  ]);
  ledger.undo(1, { who: 'Bo' });
  expect(ledger.changesAfter(3, { limit: 10 })).toEqual({ articles: [article.id], to: 4 });
  expect(ledger.decisionsIn(article.contentHash)).toEqual([]);
  expect(ledger.decision(1)?.undone).toEqual({ at: '2016-03-03T12:00:00.000Z', who: 'Bo' });
  const twin = { ...report('a'), article: { ...article, id: report('twin').article.id } };
  ledger.append([twin]);
  expect(ledger.decide({ kind: 'rename', sides: [[anchorOf('a', 0)]], name: 'A. Lee' }, {}).id).toBe(2);
  expect(new Set(ledger.changesAfter(5, { limit: 10 }).articles)).toEqual(new Set([article.id, twin.article.id]));
});

test('a decision without anchors, an unknown one and one undone twice have a code each', () => {
  ledger.append([report('a')]);
  expect(() => ledger.decide({ kind: 'same', sides: [[anchorOf('a', 0)], []] }, {})).toThrow(
    expect.objectContaining({ code: 'DECISION_EMPTY' }),
  );
  expect(() => ledger.undo(7, {})).toThrow(expect.objectContaining({ code: 'DECISION_UNKNOWN' }));
  ledger.decide({ kind: 'retype', sides: [[anchorOf('a', 0)]], type: 'Organization' }, {});
  ledger.undo(1, {});
  expect(() => ledger.undo(1, {})).toThrow(expect.objectContaining({ code: 'DECISION_UNDONE' }));
  expect(ledger.sequence()).toBe(3);
});

test('purging an article wipes the anchors in it and keeps the decision', () => {
  ledger.append([report('a'), report('b', { statements: [{ ...MET, type: 'SUPPORTS' }] })]);
  ledger.decide({ kind: 'rename', sides: [[anchorOf('a', 0)]], name: 'Ann Marie Lee' }, NOTE);
  ledger.purge([report('a').article.id]);
  expect(ledger.decision(1)).toMatchObject({ content: { name: 'Ann Marie Lee', sides: [[]] }, who: 'Ida' });
});
