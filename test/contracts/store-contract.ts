import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asArticleId, asClaimId, asEntityId, asFactId, type RelationType } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import type { GraphStore, SnapshotRow } from '../../src/store/contract';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store';
import { article, claim, entity, fact, meetingPatch, patch } from '../support/sample-graph';
import { exploringContract } from './exploring-contract';

const ANN = asEntityId('person/ann-lee');
const BO = asEntityId('person/bo-chen');
const OSLO = asEntityId('place/oslo');

/** Four people: Ann met Bo (twice, in two articles) and Cy, Cy supports Dee; a denied meeting and a planned one as well. */
function circlePatch(): Patch {
  const met = (id: string, from: string, object: string, rest = {}) =>
    claim(id, { article: from, subject: 'person/ann-lee', object }, rest);
  return patch({
    articles: {
      upsert: [
        article('a1', { publishedAt: '2016-03-03' }),
        article('a2', { publishedAt: '2016-03-05', outlet: 'Evening Post', url: 'https://evening.example/a2' }),
        article('a3', { publishedAt: '2016-03-05', copyOf: asArticleId('a2') }),
      ],
      remove: [],
    },
    entities: {
      upsert: [
        entity('person/ann-lee', { claims: 5, aliases: ['A. Lee', 'Annie'] }),
        entity('person/bo-chen', { claims: 4 }),
        entity('person/cy-dahl', { claims: 2, name: 'Cy Dähl' }),
        entity('person/dee-annan', { claims: 1 }),
        entity('organization/annex-group', { claims: 9 }),
      ],
      remove: [],
    },
    claims: {
      upsert: [
        met('c1', 'a1', 'person/bo-chen', { date: '2016-03-02', confidence: 0.7 }),
        met('c2', 'a2', 'person/bo-chen', { date: '2016-03-01', confidence: 0.9 }),
        met('c3', 'a2', 'person/bo-chen', { polarity: 'negative', date: '2016-02-01' }),
        claim('c4', { article: 'a1', subject: 'person/bo-chen', object: 'person/ann-lee' }, { modality: 'planned' }),
        met('c5', 'a1', 'person/cy-dahl', { triggerStart: 4 }),
        claim(
          'c6',
          { article: 'a1', subject: 'person/cy-dahl', object: 'person/dee-annan' },
          {
            type: 'SUPPORTS' as RelationType,
            quoteStart: 30,
            subjectAt: { start: 36, end: 39, namingStart: 0, namingEnd: 7, namingRule: 'pronoun' },
          },
        ),
      ],
      remove: [],
    },
    facts: {
      upsert: [
        fact('f1', { subject: 'person/ann-lee', object: 'person/bo-chen' }, { claims: 2, articles: 2, origins: 2 }),
        fact('f2', { subject: 'person/ann-lee', object: 'person/cy-dahl' }),
        fact('f3', { subject: 'person/cy-dahl', object: 'person/dee-annan' }, { type: 'SUPPORTS' as RelationType }),
      ],
      remove: [],
    },
  });
}

/** What every store must do. `open` gives an empty store; it is closed here. */
export function storeContract(open: () => Promise<GraphStore>): void {
  describe('writing and reading', () => writingAndReading(open));
  describe('exploring', () => exploringContract(open));
}

function writingAndReading(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  }, 60_000);
  afterEach(() => store.close());

  const fill = async (filling: Patch) => {
    await store.prepare({ ledger: 'l1' });
    return store.apply(filling);
  };
  const snapshot = async () => {
    const rows: SnapshotRow[] = [];
    for await (const row of store.read.snapshot()) rows.push(row);
    return rows;
  };
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  describe('writing', () => {
    test('the snapshot gives back every row as it was written', async () => {
      await fill(meetingPatch());
      const { articles, entities, mentions, claims, facts } = meetingPatch();
      expect(await snapshot()).toEqual([
        ...articles.upsert.map((row) => ({ kind: 'article', row })),
        ...entities.upsert.map((row) => ({ kind: 'entity', row })),
        ...mentions.upsert.map((row) => ({ kind: 'mentions', row })),
        ...claims.upsert.map((row) => ({ kind: 'claim', row })),
        ...facts.upsert.map((row) => ({ kind: 'fact', row })),
      ]);
    });

    test('applying a patch twice changes nothing', async () => {
      const first = await fill(circlePatch());
      const before = await snapshot();
      expect(await store.apply(circlePatch())).toEqual(first);
      expect(await snapshot()).toEqual(before);
    });

    test('a graph differs from the same one filled anew in nothing, and from another in every row that is another', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'newsgraph-anew-'));
      const path = join(folder, 'graph.sqlite');
      const anew = await openEmbeddedStore(path);
      const differences = async () => {
        const found = [];
        for await (const { kind, where, properties } of store.differencesFrom({ read: anew.read, path })) {
          // Columns and search words of one kind of store alone.
          const names = properties.map(({ name }) => name).filter((name) => !name.startsWith('column '));
          if (!where.startsWith('search ') && (kind !== 'changed' || names.length > 0))
            found.push([kind, where, ...names]);
        }
        return found;
      };
      try {
        await fill(circlePatch());
        await anew.prepare({ ledger: 'l1' });
        await anew.apply(circlePatch());
        expect(await differences()).toEqual([]);
        const { facts, claims } = circlePatch();
        await store.apply(
          patch({
            claims: {
              upsert: [{ ...claims.upsert[5]!, confidence: 0.1, subjectAt: { start: 36, end: 39 } }],
              remove: [],
            },
            facts: {
              upsert: [
                fact('f9', { subject: 'person/bo-chen', object: 'person/dee-annan' }),
                { ...facts.upsert[0]!, quote: '?' },
              ],
              remove: [asFactId('f3')],
            },
          }),
        );
        expect((await differences()).sort()).toEqual([
          ['changed', 'claim c6', 'confidence', 'subjectAt'],
          ['changed', 'fact f1', 'quote'],
          ['foreign', 'fact f9'],
          ['missing', 'fact f3'],
        ]);
      } finally {
        await anew.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });

    test('removing what a patch wrote leaves nothing', async () => {
      await fill(meetingPatch());
      const { articles, entities, mentions, claims, facts } = meetingPatch();
      await store.apply(
        patch({
          articles: { upsert: [], remove: articles.upsert.map(({ id }) => id) },
          entities: { upsert: [], remove: entities.upsert.map(({ id }) => id) },
          mentions: { upsert: [], remove: mentions.upsert },
          claims: { upsert: [], remove: claims.upsert.map(({ id }) => id) },
          facts: { upsert: [], remove: facts.upsert.map(({ id }) => id) },
        }),
      );
      expect(await snapshot()).toEqual([]);
      expect(await store.read.search('Ann Lee', { limit: 5 })).toEqual([]);
    });

    test('a row that is written again replaces the one before, names and all', async () => {
      await fill(meetingPatch());
      await store.apply(patch({ entities: { upsert: [entity('person/bo-chen', { name: 'Bao Chen' })], remove: [] } }));
      expect(ids(await store.read.search('Bao', { limit: 5 }))).toEqual([BO]);
      expect((await store.read.claim(asClaimId('c1')))?.object.name).toBe('Bao Chen');
    });

    test('a merged id leads to the entity that took it over, and its claims hang there', async () => {
      await fill(meetingPatch());
      const merged = entity('person/ann-marie-lee');
      const [stated] = meetingPatch().claims.upsert;
      if (!stated) throw new Error('the meeting has a claim');
      await store.apply(
        patch({
          entities: { upsert: [merged], remove: [ANN] },
          mentions: { upsert: [], remove: [{ article: asArticleId('a1'), entity: ANN }] },
          claims: { upsert: [{ ...stated, subject: merged.id }], remove: [] },
          facts: { upsert: [fact('f2', { subject: merged.id, object: BO })], remove: [asFactId('f1')] },
          redirects: { upsert: [{ from: ANN, to: merged.id }], remove: [] },
        }),
      );
      expect(await store.read.entity(ANN)).toEqual(merged);
      expect((await store.read.claim(asClaimId('c1')))?.subject.id).toBe(merged.id);
      expect((await snapshot()).filter(({ kind }) => kind === 'redirect')).toEqual([
        { kind: 'redirect', row: { from: ANN, to: merged.id } },
      ]);
      await store.apply(patch({ redirects: { upsert: [], remove: [ANN] } }));
      expect(await store.read.entity(ANN)).toBeUndefined();
    });

    test('a claim that names an unknown entity is an error, and nothing of its patch is written', async () => {
      await store.prepare({ ledger: 'l1' });
      await expect(store.apply({ ...meetingPatch(), entities: { upsert: [], remove: [] } })).rejects.toMatchObject({
        code: 'STORE_INCOMPLETE',
      });
      expect(await store.read.counts()).toEqual({ articles: 0, entities: 0, claims: 0, facts: 0 });
      expect(await store.cursor()).toBeUndefined();
    });

    test('a relation type that the ontology lacks is refused', async () => {
      await fill(meetingPatch());
      const odd = fact('f9', { subject: ANN, object: BO }, { type: 'X]->() DETACH DELETE n //' as RelationType });
      await expect(store.apply(patch({ facts: { upsert: [odd], remove: [] } }))).rejects.toThrow(/relation type/);
    });
  });

  describe('the marker', () => {
    test('the cursor is that of the last patch, and clearing forgets it but not the ledger', async () => {
      expect(await store.cursor()).toBeUndefined();
      await fill(meetingPatch());
      expect(await store.cursor()).toEqual({ ledger: 'l1', resolution: 'r1', sequence: 1 });
      await store.clear();
      expect(await store.cursor()).toBeUndefined();
      expect(await snapshot()).toEqual([]);
      await expect(store.prepare({ ledger: 'l2' })).rejects.toMatchObject({ code: 'STORE_OTHER_LEDGER' });
    });

    test('a store of another ledger is refused, by prepare and by apply', async () => {
      await store.prepare({ ledger: 'l1' });
      await store.prepare({ ledger: 'l1' });
      await expect(store.prepare({ ledger: 'l2', adopt: true })).rejects.toMatchObject({ code: 'STORE_OTHER_LEDGER' });
      await expect(store.apply({ ...meetingPatch(), ledger: 'l2' })).rejects.toMatchObject({
        code: 'STORE_OTHER_LEDGER',
      });
    });

    test('a store that was cleared by force may be taken over by another ledger, which the first then cannot write', async () => {
      await fill(meetingPatch());
      await store.clear({ force: true });
      expect(await store.cursor()).toBeUndefined();
      await expect(store.apply(meetingPatch())).rejects.toMatchObject({ code: 'STORE_NOT_PREPARED' });
      await store.prepare({ ledger: 'l2' });
      await store.apply({ ...meetingPatch(), ledger: 'l2' });
      expect(await store.cursor()).toMatchObject({ ledger: 'l2' });
      await expect(store.apply(meetingPatch())).rejects.toMatchObject({ code: 'STORE_OTHER_LEDGER' });
    });

    test('a patch for a store that was never prepared is refused', async () => {
      await expect(store.apply(meetingPatch())).rejects.toMatchObject({ code: 'STORE_NOT_PREPARED' });
    });
  });

  describe('reading', () => {
    beforeEach(() => fill(circlePatch()));

    test('counts', async () => {
      expect(await store.read.counts()).toEqual({ articles: 3, entities: 5, claims: 6, facts: 3 });
    });

    test('the overview has the best connected, facts before claims, and the facts among them', async () => {
      const { entities, facts } = await store.read.overview({ limit: 3 });
      expect(ids(entities)).toEqual(['person/ann-lee', 'person/cy-dahl', 'person/bo-chen']);
      expect(ids(facts)).toEqual(['f1', 'f2']);
      expect(facts[0]).toEqual(circlePatch().facts.upsert[0]);
    });

    test('a fact that goes takes its weight in the overview along', async () => {
      await store.apply(patch({ facts: { upsert: [], remove: [asFactId('f2'), asFactId('f3')] } }));
      expect(ids((await store.read.overview({ limit: 2 })).entities)).toEqual(['person/ann-lee', 'person/bo-chen']);
    });

    test.each([
      ['ann lee', ['person/ann-lee']],
      ['Ann', ['organization/annex-group', 'person/ann-lee', 'person/dee-annan']],
      ['Cy Dahl', ['person/cy-dahl']],
      ['Dähl', ['person/cy-dahl']],
      ['Chenn', ['person/bo-chen']],
      ['Chexxn', []],
      ['lee ann', ['person/ann-lee']],
      ['zzzz', []],
      ['***', []],
    ])('searching %j finds %j', async (query, expected) => {
      expect(ids(await store.read.search(query, { limit: 10 }))).toEqual(expected);
    });

    test('a search is paged', async () => {
      expect(ids(await store.read.search('Ann', { limit: 1, offset: 1 }))).toEqual(['person/ann-lee']);
    });

    test('neighbours come by origins, then claims, then id, a page at a time, with their number', async () => {
      const first = await store.read.neighbours(ANN, { limit: 1 });
      expect([ids(first.entities), ids(first.facts), first.total]).toEqual([['person/bo-chen'], ['f1'], 2]);
      const second = await store.read.neighbours(ANN, { limit: 1, offset: 1 });
      expect([ids(second.entities), ids(second.facts), second.total]).toEqual([['person/cy-dahl'], ['f2'], 2]);
    });

    test('an entity without facts has no neighbours', async () => {
      expect(await store.read.neighbours(asEntityId('organization/annex-group'), { limit: 5 })).toEqual({
        entities: [],
        facts: [],
        total: 0,
      });
    });

    test('claims behind a fact are its asserted, positive ones, the most confident first', async () => {
      const claims = await store.read.claimsOfFact(asFactId('f1'), { limit: 10 });
      expect(claims.map((each) => each.claim.id)).toEqual(['c2', 'c1']);
      expect(claims[0]).toMatchObject({
        article: { id: 'a2', outlet: 'Evening Post', url: 'https://evening.example/a2' },
        subject: { id: ANN, name: 'Ann Lee', type: 'Person' },
        object: { id: BO, name: 'Bo Chen', type: 'Person' },
        namingQuotes: [],
      });
      expect(claims[0]?.article).not.toHaveProperty('text');
    });

    test('claims between a pair are all there are, in either direction, by date', async () => {
      const claims = await store.read.claimsBetween({ a: BO, b: ANN }, { limit: 10 });
      expect(claims.map((each) => each.claim.id)).toEqual(['c4', 'c3', 'c2', 'c1']);
      const page = await store.read.claimsBetween({ a: BO, b: ANN }, { limit: 1, offset: 2 });
      expect(page.map((each) => each.claim.id)).toEqual(['c2']);
    });

    test('where a pronoun stands in, the sentence that names it is given too', async () => {
      const evidence = await store.read.claim(asClaimId('c6'));
      expect(evidence?.namingQuotes).toEqual([{ end: 'subject', start: 0, quote: 'Ann Lee met Bo Chen in Oslo.' }]);
    });

    test('articles come latest first, then by id, without their text', async () => {
      const articles = await store.read.articles({ limit: 10 });
      expect(ids(articles)).toEqual(['a2', 'a3', 'a1']);
      expect(articles[1]).toMatchObject({ copyOf: 'a2' });
      expect(articles[0]).not.toHaveProperty('text');
      expect(ids(await store.read.articles({ limit: 1, offset: 1 }))).toEqual(['a3']);
    });

    test('articles of an entity come latest first, then by id, a page at a time, with their number', async () => {
      const mentioned = circlePatch();
      const mentions = (['a1', 'a2', 'a3'] as const).flatMap((from) =>
        from === 'a2' ? [] : [{ article: asArticleId(from), entity: ANN, count: 1, names: ['Ann Lee'], spans: [0, 7] }],
      );
      await fill({ ...mentioned, mentions: { upsert: mentions, remove: [] } });
      const page = await store.read.articlesOf(ANN, { limit: 10 });
      expect([ids(page.rows), page.total]).toEqual([['a3', 'a1'], 2]);
      expect(page.rows).toEqual([
        expect.not.objectContaining({ text: expect.anything() }),
        (await store.read.articles({ limit: 10 })).find(({ id }) => id === 'a1'),
      ]);
      const second = await store.read.articlesOf(ANN, { limit: 1, offset: 1 });
      expect([ids(second.rows), second.total]).toEqual([['a1'], 2]);
      expect(await store.read.articlesOf(BO, { limit: 10 })).toEqual({ rows: [], total: 0 });
    });

    describe('titles', () => {
      beforeEach(async () => {
        const titled = [
          article('t1', { title: 'Ann Lee’s talks in Genève fail', publishedAt: '2016-03-01' }),
          article('t2', { title: 'Talks: U.S. and EU meet in Geneva', publishedAt: '2016-03-02' }),
          article('t3', { title: 'Weather "talks" OR rain', publishedAt: '2016-03-02' }),
        ];
        const nothing = { upsert: [], remove: [] };
        await fill({ ...circlePatch(), articles: { upsert: titled, remove: [] }, claims: nothing, facts: nothing });
      });

      test.each([
        ['talks', ['t2', 't3', 't1']],
        ['TALK gen', ['t2', 't1']],
        ['genève', ['t1']],
        ['Geneva talks', ['t2']],
        ['talks meeting', []],
        ['rain OR', ['t3']],
        ['u s', ['t2']],
        ['lee s', ['t1']],
        ['tlaks', []],
        ['***', []],
        ['the talks in Geneva', ['t2']],
        ['OR', []],
        ['" OR *:*', []],
      ])('searching titles for %j finds %j', async (query, expected) => {
        expect(ids(await store.read.searchArticles(query, { limit: 10 }))).toEqual(expected);
      });

      test('titles are paged, found by a new title alone, and gone with their article', async () => {
        expect(ids(await store.read.searchArticles('talks', { limit: 1, offset: 1 }))).toEqual(['t3']);
        const [found] = await store.read.searchArticles('weather', { limit: 1 });
        expect(found).toEqual((await store.read.articles({ limit: 10 })).find(({ id }) => id === 't3'));
        const changed = patch({
          articles: { upsert: [article('t1', { title: 'Snow' })], remove: [asArticleId('t2')] },
        });
        await store.apply({ ...changed, to: changed.to + 1 });
        expect(ids(await store.read.searchArticles('talks', { limit: 10 }))).toEqual(['t3']);
        expect(ids(await store.read.searchArticles('snow', { limit: 10 }))).toEqual(['t1']);
      });
    });

    test('an article has its text, furniture and claims in text order', async () => {
      expect(await store.read.article(asArticleId('a2'))).toEqual(circlePatch().articles.upsert[1]);
      const claims = await store.read.claimsOf(asArticleId('a1'));
      expect(claims.map((each) => each.claim.id)).toEqual(['c5', 'c1', 'c4', 'c6']);
    });

    test('what is not there is absent', async () => {
      expect(await store.read.entity(asEntityId('person/nobody'))).toBeUndefined();
      expect(await store.read.fact(asFactId('nothing'))).toBeUndefined();
      expect(await store.read.claim(asClaimId('nothing'))).toBeUndefined();
      expect(await store.read.article(asArticleId('nothing'))).toBeUndefined();
      expect(await store.read.claimsOfFact(asFactId('nothing'), { limit: 5 })).toEqual([]);
      expect(await store.read.mentionsOf(asArticleId('nothing'))).toEqual([]);
    });
  });

  test('mentions and places of an article are read back', async () => {
    await fill(meetingPatch());
    expect((await store.read.mentionsOf(asArticleId('a1'))).map(({ entity: id, spans }) => [id, spans])).toEqual([
      [ANN, [0, 7, 36, 39]],
      [BO, [12, 19]],
    ]);
    expect((await store.read.claim(asClaimId('c1')))?.place).toEqual({ id: OSLO, name: 'Oslo', type: 'Place' });
  });
}
