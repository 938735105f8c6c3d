import { join } from 'node:path';
import { hashId } from '../../src/base/hash';
import { evidenceLine } from '../../src/cli/identity-words';
import { asArticleId, asClaimId } from '../../src/model/id';
import { findTermsApart, leastTerms, type Term } from '../../src/resolve/office-terms';
import { openIdentityReader } from '../../src/resolve/open-identity-reader';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from '../support/generated-world';
import { openTemporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace';

const OFFICE = 'o president @ norland';
const holds = (from: string, to = from): Term => ({ office: OFFICE, isFormer: false, from, to });
const held = (from: string, to = from): Term => ({ office: OFFICE, isFormer: true, from, to });

test.each<[string, readonly Term[], readonly Term[], 'a' | 'b' | undefined]>([
  ['one holds what the other has long held', [holds('2005-01-01', '2005-06-01')], [held('2005-03-01')], 'a'],
  ['in either order', [held('2005-03-01')], [holds('2005-06-01')], 'b'],
  ['first in office, then out of it', [holds('2004-01-01', '2005-01-01')], [held('2005-02-01')], undefined],
  ['late with the news of the handover', [holds('2005-01-20')], [held('2005-01-10')], undefined],
  ['one who came back to the office', [held('2005-01-01'), holds('2006-01-01')], [holds('2006-01-01')], undefined],
  ['another office', [{ ...holds('2005-06-01'), office: 'o mayor @ norland' }], [held('2005-03-01')], undefined],
  ['both hold it', [holds('2005-01-01')], [holds('2005-06-01')], undefined],
])('terms: %s', (_, a, b, holder) => {
  expect(findTermsApart(a, b)?.holder).toBe(holder);
});

test('a bare name of many years is apart only where all its days are', () => {
  const years = [holds('1990-01-01', '2005-01-01')];
  expect(findTermsApart(years, [held('1995-01-01')])).toBeDefined();
  expect(findTermsApart(leastTerms(years), [held('1995-01-01')])).toBeUndefined();
});

describe('in a graph', () => {
  let workspace: TemporaryWorkspace;
  beforeEach(async () => {
    workspace = await openTemporaryWorkspace();
  });
  afterEach(() => workspace.close());

  const NORLAND: Figure = { type: 'Place', kind: 'country', forms: ['Norland'] };
  const article = (id: string, name: string, rest: Partial<Statement> & Partial<GeneratedArticle>) => {
    const { tense = 'current', born, publishedAt = '2005-06-01' } = rest;
    const statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'LEADS', role: 'President', tense };
    const generated = { id, publishedAt, statements: [statement], ...(born !== undefined && { born }) };
    return generateOutcome(generated, [{ type: 'Person', forms: [name] }, NORLAND]);
  };
  const people = async (): Promise<readonly string[]> => {
    await workspace.sync();
    const { entities } = await workspace.store.read.overview({ limit: 50 });
    return entities.flatMap(({ type, name, articles }) => (type === 'Person' ? `${name} ${articles}` : [])).sort();
  };

  test('a president and a former one of nearly one name are two, whichever came first', async () => {
    const former = { tense: 'former', publishedAt: '2005-01-01' } as const;
    workspace.ledger.append([article('a', 'George Orr', former), article('b', 'George W. Orr', {})]);
    expect(await people()).toEqual(['George Orr 1', 'George W. Orr 1']);
    const reader = openIdentityReader(join(workspace.folder, 'resolution.sqlite'));
    const [doubt] = reader.doubts({ limit: 5 }).doubts;
    expect(reader.keptApart(doubt!.a)).toEqual([doubt]);
    reader.close();
    expect(doubt!.evidenceAgainst).toEqual([
      {
        kind: 'terms',
        holder: doubt!.a === 'person/george-w-orr' ? 'a' : 'b',
        office: { kind: 'office', role: 'president', name: 'norland' },
        formerFrom: '2005-01-01',
        currentTo: '2005-06-01',
      },
    ]);
    expect(doubt!.evidenceAgainst.map(evidenceLine)).toEqual([
      'one is president of norland on 2005-06-01, the other is called a former one since 2005-01-01',
    ]);
    const later = { tense: 'former', publishedAt: '2009-01-01' } as const;
    workspace.ledger.append([article('c', 'Ann Lee', {}), article('d', 'Ann B. Lee', later)]);
    expect(await people()).toEqual(['Ann B. Lee 2', 'George Orr 1', 'George W. Orr 1']);
  });

  test('a bare surname in office is the holder and not the one before', async () => {
    const former = { tense: 'former', publishedAt: '2005-01-01' } as const;
    workspace.ledger.append([article('c', 'Orr', {})]);
    await workspace.sync();
    workspace.ledger.append([article('a', 'George Orr', former), article('b', 'George W. Orr', {})]);
    expect(await people()).toEqual(['George Orr 1', 'George W. Orr 2']);
  });

  test('one text under two dates tells two ages of one person', async () => {
    const first = article('a', 'Ann Lee', { born: { 0: 1980 } });
    const again = {
      ...first,
      article: { ...first.article, id: asArticleId(hashId('again')), publishedAt: '2015-06-01' },
      extraction: {
        ...first.extraction,
        chains: first.extraction.chains.map((chain) =>
          chain.born === undefined ? chain : { ...chain, born: { ...chain.born, from: 1989, to: 1990 } },
        ),
        claims: first.extraction.claims.map((claim) => ({ ...claim, id: asClaimId(hashId('again', claim.id)) })),
      },
    };
    workspace.ledger.append([first, again]);
    expect(await people()).toEqual(['Ann Lee 2']);
    workspace.ledger.append([article('b', 'Ann Lee', { born: { 0: 1960 } })]);
    expect(await people()).toEqual(['Ann Lee 1', 'Ann Lee 2']);
  });

  test('an age beside a bare surname keeps it from whoever is of another age, also where that is told later', async () => {
    workspace.ledger.append([article('a', 'Ann Lee', {}), article('b', 'Lee', { born: { 0: 1980 } })]);
    expect(await people()).toEqual(['Ann Lee 2']);
    workspace.ledger.append([article('c', 'Ann Lee', { born: { 0: 1950 } })]);
    expect(await people()).toEqual(['Ann Lee 2', 'Lee 1']);
    workspace.ledger.append([article('d', 'Bob Lee', { born: { 0: 1980 } })]);
    expect(await people()).toEqual(['Ann Lee 2', 'Bob Lee 2']);
  });
});
