import type { ClaimFilter, ClaimSort, EntityFilter, EntitySort, SortOrder } from '../../src/model/filter';
import { asArticleId, asEntityId, type RelationType } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import type { GraphStore } from '../../src/store/contract';
import { article, claim, entity, fact, patch } from '../support/sample-graph';

const type = (name: string) => ({ type: name as RelationType });
const ANN = 'person/ann-lee';
const BO = 'person/bo-chen';
const NORLAND = 'place/norland';
const UNION = 'organization/union';

/** A quarrel: Ann and Bo meet, the union denies that it met Bo and both backs and opposes him, two people lead Norland. */
function quarrelPatch(): Patch {
  const of = (from: string, subject: string, object: string) => ({ article: from, subject, object });
  const leads = { ...type('LEADS'), tense: 'current', role: 'President', roleNormalized: 'president' } as const;
  return patch({
    articles: {
      upsert: [
        article('a1', { publishedAt: '2016-01-10' }),
        article('a2', { publishedAt: '2016-02-20' }),
        article('a3', { publishedAt: '2016-02-25T09:30:00Z' }),
        (({ publishedAt: _without, ...undated }) => undated)(article('a4')),
      ],
      remove: [],
    },
    entities: {
      upsert: [
        entity(ANN, { claims: 4, articles: 3, firstSeen: '2016-01-10', lastSeen: '2016-02-25' }),
        entity(BO, { claims: 7, articles: 2, firstSeen: '2016-01-10', lastSeen: '2016-02-20', name: 'bo Chen' }),
        entity(NORLAND, { claims: 4, articles: 2, kind: 'country' }),
        entity(UNION, { claims: 5, articles: 4, firstSeen: '2016-02-20', lastSeen: '2016-02-25', name: 'Ärzteunion' }),
      ],
      remove: [],
    },
    claims: {
      upsert: [
        claim('c1', of('a1', ANN, BO), { date: '2016-01-09', confidence: 0.8 }),
        claim('c2', of('a2', BO, ANN), { modality: 'planned', date: '2016-03' }),
        claim('c3', of('a2', UNION, BO), { polarity: 'negative', confidence: 0.6 }),
        claim('c4', of('a3', BO, UNION), { date: '2016-02-19', confidence: 0.7 }),
        claim('c5', of('a1', UNION, BO), { confidence: 0.5 }),
        claim('c6', of('a2', UNION, BO), { ...type('SUPPORTS'), confidence: 0.95 }),
        claim('c7', of('a4', UNION, BO), type('OPPOSES')),
        claim('c8', of('a2', ANN, NORLAND), { ...leads, confidence: 0.85 }),
        claim('c9', of('a3', BO, NORLAND), { ...leads, date: '2016-02-20' }),
        claim('d1', of('a1', UNION, NORLAND), { ...leads, tense: 'former' }),
        claim('d2', of('a4', ANN, NORLAND), { ...type('VISITED'), date: '2015' }),
        claim('d3', of('a1', ANN, BO), { ...type('VISITED'), polarity: 'negative', date: '2016-01-05' }),
        claim('d4', of('a2', ANN, BO), { ...type('VISITED'), date: '2016-01-06' }),
      ],
      remove: [],
    },
    facts: {
      upsert: [
        fact('f1', { subject: ANN, object: BO }, { origins: 2, dates: ['2016-01-09'] }),
        fact('f2', { subject: BO, object: UNION }, { claims: 2 }),
        fact('f3', { subject: UNION, object: BO }, type('SUPPORTS')),
        fact('f4', { subject: UNION, object: BO }, type('OPPOSES')),
        fact('f5', { subject: ANN, object: NORLAND }, { ...type('LEADS'), roles: ['president'] }),
        fact('f6', { subject: BO, object: NORLAND }, { ...type('LEADS'), roles: ['president'] }),
        fact('f7', { subject: UNION, object: NORLAND }, { ...type('LEADS'), current: false }),
      ],
      remove: [],
    },
  });
}

/** What every store must do for tables, timeline and contradictions. */
export function exploringContract(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.prepare({ ledger: 'l1' });
    await store.apply(quarrelPatch());
  }, 60_000);
  afterAll(() => store.close());

  const claimIds = async (
    filter: Partial<ClaimFilter>,
    [sort, order]: readonly [ClaimSort, SortOrder] = ['date', 'descending'],
  ) => {
    const whole = { currentOnly: false, by: 'published', undated: true, ...filter } as const;
    const { rows, total } = await store.read.claimTable(whole, { sort, order, limit: 50 });
    expect(total).toBe(rows.length);
    return rows.map((row) => row.claim.id).join(' ');
  };

  test.each<[Partial<ClaimFilter>, string]>([
    [{}, 'c4 c9 c2 c3 c6 c8 d4 c1 c5 d1 d3 c7 d2'],
    [{ by: 'event' }, 'c2 c9 c4 c1 d4 d3 d2 c3 c5 c6 c7 c8 d1'],
    [{ entity: asEntityId(NORLAND) }, 'c9 c8 d1 d2'],
    [{ relations: [type('SUPPORTS').type, type('OPPOSES').type] }, 'c6 c7'],
    [{ relations: [] }, ''],
    [{ types: ['Person'] }, 'c2 d4 c1 d3'],
    [{ types: ['Person', 'Place'] }, 'c9 c2 c8 d4 c1 d3 d2'],
    [{ modalities: ['planned', 'alleged'] }, 'c2'],
    [{ polarity: 'negative' }, 'c3 d3'],
    [{ minConfidence: 0.9 }, 'c9 c2 c6 d4 d1 d3 c7 d2'],
    [{ currentOnly: true, entity: asEntityId(NORLAND) }, 'c9 c8 d2'],
    [{ from: '2016-02-20' }, 'c4 c9 c2 c3 c6 c8 d4 c7 d2'],
    [{ from: '2016-02-20', undated: false }, 'c4 c9 c2 c3 c6 c8 d4'],
    [{ to: '2016-02', undated: false }, 'c4 c9 c2 c3 c6 c8 d4 c1 c5 d1 d3'],
    [{ to: '2016-01' }, 'c1 c5 d1 d3 c7 d2'],
    [{ undated: false, polarity: 'negative' }, 'c3 d3'],
    [{ by: 'event', from: '2016-02', to: '2016-03', undated: false }, 'c2 c9 c4'],
  ])('claims that pass %j', async (filter, expected) => {
    expect(await claimIds(filter)).toBe(expected);
  });

  test.each<[ClaimSort, SortOrder, string]>([
    ['date', 'ascending', 'c1 c5 d1 d3 c2 c3 c6 c8 d4 c4 c9 c7 d2'],
    ['confidence', 'descending', 'c6 c2 c7 c9 d1 d2 d3 d4 c8 c1 c4 c3 c5'],
    ['type', 'ascending', 'c8 c9 d1 c1 c2 c3 c4 c5 c7 c6 d2 d3 d4'],
    ['subject', 'ascending', 'c3 c5 c6 c7 d1 c1 c8 d2 d3 d4 c2 c4 c9'],
    ['object', 'descending', 'c8 c9 d1 d2 c1 c3 c5 c6 c7 d3 d4 c2 c4'],
  ])('claims by %s, %s', async (sort, order, expected) => {
    expect(await claimIds({}, [sort, order])).toBe(expected);
  });

  test('a table is paged, and tells how many rows there are', async () => {
    const filter: ClaimFilter = { currentOnly: false, by: 'published', undated: true };
    const page = await store.read.claimTable(filter, { sort: 'date', order: 'descending', limit: 2, offset: 1 });
    expect([page.rows.map((row) => row.claim.id), page.total]).toEqual([['c9', 'c2'], 13]);
    expect(page.rows[0]).toMatchObject({ subject: { name: 'bo Chen' }, article: { id: 'a3' } });
  });

  test.each<[EntityFilter, EntitySort, SortOrder, string]>([
    [{}, 'claims', 'descending', 'bo-chen union ann-lee norland'],
    [{}, 'claims', 'ascending', 'ann-lee norland union bo-chen'],
    [{}, 'articles', 'descending', 'union ann-lee bo-chen norland'],
    [{}, 'name', 'ascending', 'ann-lee bo-chen norland union'],
    [{}, 'name', 'descending', 'union norland bo-chen ann-lee'],
    [{}, 'type', 'ascending', 'union ann-lee bo-chen norland'],
    [{}, 'firstSeen', 'ascending', 'ann-lee bo-chen union norland'],
    [{}, 'lastSeen', 'descending', 'union ann-lee bo-chen norland'],
    [{ types: ['Person'] }, 'claims', 'descending', 'bo-chen ann-lee'],
    [{ minClaims: 5 }, 'claims', 'descending', 'bo-chen union'],
    [{ from: '2016-02-21' }, 'claims', 'descending', 'union ann-lee'],
    [{ to: '2016-01' }, 'claims', 'descending', 'bo-chen ann-lee'],
  ])('entities that pass %j by %s, %s', async (filter, sort, order, expected) => {
    const { rows, total } = await store.read.entityTable(filter, { sort, order, limit: 10 });
    expect([rows.map(({ id }) => id.split('/')[1]).join(' '), total]).toEqual([expected, rows.length]);
  });

  test('a page of entities is whole rows', async () => {
    const { rows, total } = await store.read.entityTable(
      {},
      { sort: 'claims', order: 'descending', limit: 1, offset: 1 },
    );
    expect([rows, total]).toEqual([[quarrelPatch().entities.upsert[3]], 4]);
  });

  test('the timeline counts claims by month, those of a year and those without a date apart', async () => {
    const filter: ClaimFilter = { currentOnly: false, by: 'published', undated: true };
    expect(await store.read.timeline(filter)).toEqual({
      months: [
        { month: '2016-01', claims: 4 },
        { month: '2016-02', claims: 7 },
      ],
      years: [],
      undated: 2,
    });
    expect(await store.read.timeline({ ...filter, by: 'event' })).toEqual({
      months: [
        { month: '2016-01', claims: 3 },
        { month: '2016-02', claims: 2 },
        { month: '2016-03', claims: 1 },
      ],
      years: [{ year: '2015', claims: 1 }],
      undated: 6,
    });
    expect(await store.read.timeline({ ...filter, entity: asEntityId(NORLAND), undated: false, from: '2016' })).toEqual(
      {
        months: [
          { month: '2016-01', claims: 1 },
          { month: '2016-02', claims: 2 },
        ],
        years: [],
        undated: 0,
      },
    );
  });

  test('an article that is dated anew moves its claims', async () => {
    await store.apply(patch({ articles: { upsert: [article('a4', { publishedAt: '2016-05-01' })], remove: [] } }));
    expect(await claimIds({ from: '2016-05', undated: false })).toBe('c7 d2');
    const { publishedAt: _without, ...undated } = article('a4');
    await store.apply(patch({ articles: { upsert: [undated], remove: [] } }));
    expect(await claimIds({ from: '2016-05', undated: false })).toBe('');
  });

  test('claims among some entities have both ends there, with both dates', async () => {
    const entities = [ANN, NORLAND].map(asEntityId);
    const lines = await store.read.claimsAmong(entities, { limit: 10 });
    expect(lines.map(({ id }) => id)).toEqual(['c8', 'd2']);
    expect(lines[1]).toEqual({
      id: 'd2',
      type: 'VISITED',
      subject: ANN,
      object: NORLAND,
      polarity: 'positive',
      modality: 'asserted',
      confidence: 0.9,
      date: '2015',
    });
    expect(lines[0]?.publishedAt).toBe('2016-02-20');
    expect(await store.read.claimsAmong([...entities, ...entities], { limit: 1 })).toEqual(lines.slice(0, 1));
  });

  test('links are the facts at some entities, each once, by id', async () => {
    const links = await store.read.linksOf([ANN, BO].map(asEntityId), { limit: 10 });
    expect(links.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6']);
    expect(links[0]).toEqual({
      id: 'f1',
      type: 'MET_WITH',
      subject: ANN,
      object: BO,
      origins: 2,
      claims: 1,
      dates: ['2016-01-09'],
      current: true,
    });
    expect(await store.read.linksOf([asEntityId(UNION)], { limit: 2 })).toHaveLength(2);
  });

  const told = async (options: Parameters<GraphStore['read']['contradictions']>[0] = {}) => {
    const { rows, total } = await store.read.contradictions(options, { limit: 10 });
    expect(total).toBe(rows.length);
    return rows.map(
      ({ kind, left, right }) =>
        `${kind} ${left.evidence.claim.id} (${left.claims}) ${right.evidence.claim.id} (${right.claims})`,
    );
  };

  test('what is stated and denied, two stances, two holders; not visits denied on one day and told on another', async () => {
    expect(await told()).toEqual(['denial c4 (2) c3 (1)', 'office c8 (1) c9 (1)', 'stance c6 (1) c7 (1)']);
    expect(await told({ kind: 'stance' })).toEqual(['stance c6 (1) c7 (1)']);
  });

  test('contradictions of one entity, as an end or as a holder', async () => {
    expect(await told({ of: asEntityId(ANN) })).toEqual(['office c8 (1) c9 (1)']);
    expect(await told({ of: asEntityId(NORLAND) })).toEqual(['office c8 (1) c9 (1)']);
    expect(await told({ of: asEntityId(UNION) })).toEqual(['denial c4 (2) c3 (1)', 'stance c6 (1) c7 (1)']);
  });

  test('contradictions are paged', async () => {
    const { rows, total } = await store.read.contradictions({}, { limit: 1, offset: 1 });
    expect([rows.map(({ kind }) => kind), total]).toEqual([['office'], 3]);
  });

  test('a successor is no second holder', async () => {
    const cy = entity('person/cy-dahl', { claims: 1 });
    const later = claim(
      'e1',
      { article: 'a5', subject: cy.id, object: NORLAND },
      { ...type('LEADS'), tense: 'current', roleNormalized: 'president' },
    );
    await store.apply(
      patch({
        articles: { upsert: [article('a5', { publishedAt: '2016-09-01' })], remove: [] },
        entities: { upsert: [cy], remove: [] },
        claims: { upsert: [later], remove: [] },
      }),
    );
    expect(await told({ of: cy.id })).toEqual([]);
    await store.apply(
      patch({
        articles: { upsert: [], remove: [asArticleId('a5')] },
        entities: { upsert: [], remove: [cy.id] },
        claims: { upsert: [], remove: [later.id] },
      }),
    );
  });
}
