import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jServer } from '../../../src/app/neo4j-server/server-record';
import { asEntityId, asFactId, type RelationType } from '../../../src/model/id';
import type { GraphStore, SnapshotRow } from '../../../src/store/contract';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store';
import { emptyNeo4j, NEO4J_START_MS, testNeo4j, withDriver } from '../../support/neo4j';
import { describeWith } from '../../support/requirements';
import { entity, fact, meetingPatch, patch } from '../../support/sample-graph';

describeWith('neo4j', 'the graph in a real Neo4j', () => {
  let server: Neo4jServer;
  let store: GraphStore;
  beforeAll(async () => {
    server = await testNeo4j();
  }, NEO4J_START_MS);
  beforeEach(async () => {
    await emptyNeo4j();
    store = await openNeo4jStore({ ...server, database: 'neo4j' });
  }, 60_000);
  afterEach(() => store.close());

  const rows = async (query: string): Promise<readonly unknown[]> =>
    withDriver(server, async (driver) => (await driver.executeQuery(query)).records.map((record) => record.toObject()));
  const run = async (query: string): Promise<void> => {
    await rows(query);
  };
  const snapshot = async (): Promise<readonly SnapshotRow[]> => {
    const all: SnapshotRow[] = [];
    for await (const row of store.read.snapshot()) all.push(row);
    return all;
  };
  const prepareAndApply = async () => {
    await store.prepare({ ledger: 'l1' });
    return store.apply(meetingPatch());
  };

  test('a meeting is a relationship that Cypher finds from either end, with its proof in claim and article', async () => {
    await prepareAndApply();
    expect(
      await rows('MATCH (a:Person {name: "Bo Chen"})-[m:MET_WITH]-(b:Person) RETURN b.name AS name, m.dates AS dates'),
    ).toEqual([{ name: 'Ann Lee', dates: ['2016-03-02'] }]);
    expect(
      await rows(`MATCH (a:Article)-[:STATES]->(c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:SAID_BY]->(w), (c)-[:AT]->(p:Place)
        RETURN substring(a.text, c.subjectStart, c.subjectEnd - c.subjectStart) AS subject, s.name AS is, o.name AS object, w.name AS speaker, p.name AS place`),
    ).toEqual([{ subject: 'Ann Lee', is: 'Ann Lee', object: 'Bo Chen', speaker: 'Bo Chen', place: 'Oslo' }]);
    expect(
      await rows('MATCH (a:Article)-[m:MENTIONS]->(e) WHERE m.count = 2 RETURN m.spans AS spans, e.name AS name'),
    ).toEqual([{ spans: [0, 7, 36, 39], name: 'Ann Lee' }]);
  });

  test('what was changed by hand is found: an edge drawn, turned or renamed, a property set, a node of the label', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-anew-'));
    const path = join(folder, 'graph.sqlite');
    const anew = await openEmbeddedStore(path);
    await anew.prepare({ ledger: 'l1' });
    await anew.apply(meetingPatch());
    const differences = async () => {
      const found = [];
      for await (const each of store.differencesFrom({ read: anew.read, path })) found.push([each.kind, each.where]);
      return found;
    };
    try {
      for (const [query, expected] of [
        ['MATCH (a)-[m:MET_WITH]->(b) CREATE (a)-[:SUPPORTS]->(b)', [['foreign', 'edge without an id']]],
        ['MATCH (a)-[m:MET_WITH]->(b) CREATE (b)-[n:SUPPORTS]->(a) SET n = m, n.id = "x"', [['foreign', 'fact x']]],
        [
          'MATCH (:Article)-[m:MENTIONS]->() SET m.count = 9',
          expect.arrayContaining([['changed', expect.stringMatching(/^mentions /)]]),
        ],
        ['MATCH (p:Person {name: "Ann Lee"}) SET p.boss = true', [['changed', 'entity person/ann-lee']]],
        ['MATCH (p:Person {name: "Ann Lee"}) REMOVE p:Person', [['changed', 'entity person/ann-lee']]],
        ['MATCH (c:Claim)-[s:SUBJECT]->() DELETE s', [['missing', 'claim c1']]],
        ['MATCH (c:Claim), (p:Place) CREATE (c)-[:OBJECT]->(p)', expect.arrayContaining([['foreign', 'claim c1']])],
        ['CREATE (:Newsgraph {id: "stray"})', [['foreign', 'node stray']]],
      ] as const) {
        await emptyNeo4j();
        await prepareAndApply();
        expect(await differences()).toEqual([]);
        await run(query);
        expect(await differences()).toEqual(expected);
      }
    } finally {
      await anew.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('whole numbers are integers and a confidence of 1 is a float', async () => {
    await prepareAndApply();
    expect(
      await rows(`MATCH (c:Claim)-[:SUBJECT]->(e)-[f:MET_WITH]-(), (:Article)-[m:MENTIONS]->(e)
        RETURN valueType(c.quoteEnd) AS position, valueType(f.confidence) AS confidence, valueType(f.claims) AS count, valueType(m.spans) AS spans, valueType(e.articles) AS articles`),
    ).toEqual([
      {
        position: 'INTEGER NOT NULL',
        confidence: 'FLOAT NOT NULL',
        count: 'INTEGER NOT NULL',
        spans: 'LIST<INTEGER NOT NULL> NOT NULL',
        articles: 'INTEGER NOT NULL',
      },
    ]);
  });

  test('applying a patch twice changes nothing', async () => {
    const first = await prepareAndApply();
    const before = await snapshot();
    expect(await store.apply(meetingPatch())).toEqual(first);
    expect(await snapshot()).toEqual(before);
    expect(await rows('MATCH ()-[r]->() RETURN count(r) AS relationships')).toEqual([{ relationships: 8 }]);
  });

  test('the snapshot gives back every row as it was written', async () => {
    await prepareAndApply();
    const { articles, entities, mentions, claims, facts } = meetingPatch();
    const written = [
      ...articles.upsert.map((row) => ({ kind: 'article', row })),
      ...entities.upsert.map((row) => ({ kind: 'entity', row })),
      ...mentions.upsert.map((row) => ({ kind: 'mentions', row })),
      ...claims.upsert.map((row) => ({ kind: 'claim', row })),
      ...facts.upsert.map((row) => ({ kind: 'fact', row })),
    ];
    expect(await snapshot()).toEqual(written);
  });

  test('a claim whose subject was merged away hangs on the other entity alone', async () => {
    await prepareAndApply();
    const [claim] = meetingPatch().claims.upsert;
    const merged = entity('person/ann-marie-lee');
    await store.apply(
      patch({
        entities: { upsert: [merged], remove: [asEntityId('person/ann-lee')] },
        claims: { upsert: [{ ...(claim as NonNullable<typeof claim>), subject: merged.id }], remove: [] },
        facts: { upsert: [fact('f2', { subject: merged.id, object: 'person/bo-chen' })], remove: [asFactId('f1')] },
        redirects: { upsert: [{ from: asEntityId('person/ann-lee'), to: merged.id }], remove: [] },
      }),
    );
    expect(await rows('MATCH (c:Claim)-[:SUBJECT]->(e) RETURN e.name AS name')).toEqual([{ name: 'Ann Marie Lee' }]);
    expect(await store.read.entity(asEntityId('person/ann-lee'))).toEqual(merged);
    expect(await store.read.entity(asEntityId('person/nobody'))).toBeUndefined();
  });

  test('an entity of another type loses its old label', async () => {
    await prepareAndApply();
    await store.apply(patch({ entities: { upsert: [entity('person/bo-chen', { type: 'Group' })], remove: [] } }));
    expect(await rows('MATCH (e:Newsgraph {id: "person/bo-chen"}) RETURN labels(e) AS labels')).toEqual([
      { labels: expect.arrayContaining(['Newsgraph', 'Entity', 'Group']) },
    ]);
    expect(await rows('MATCH (e:Newsgraph:Person {id: "person/bo-chen"}) RETURN e')).toEqual([]);
  });

  test('a claim that names an unknown entity is an error, and nothing of its patch is written', async () => {
    await store.prepare({ ledger: 'l1' });
    const whole = meetingPatch();
    await expect(store.apply({ ...whole, entities: { upsert: [], remove: [] } })).rejects.toMatchObject({
      code: 'STORE_INCOMPLETE',
    });
    expect(await store.read.counts()).toEqual({ articles: 0, entities: 0, claims: 0, facts: 0 });
    expect(await store.cursor()).toBeUndefined();
  });

  test('a relation type that the ontology lacks never reaches Cypher', async () => {
    await store.prepare({ ledger: 'l1' });
    const odd = fact(
      'f1',
      { subject: 'person/ann-lee', object: 'person/bo-chen' },
      { type: 'X]->() DETACH DELETE n //' as RelationType },
    );
    await expect(store.apply(patch({ facts: { upsert: [odd], remove: [] } }))).rejects.toThrow('no relation type');
  });

  test('a database with data of someone else is refused, and taken with --adopt beside that data', async () => {
    await run('CREATE (:Film {id: "person/ann-lee", title: "Oslo"})-[:MET_WITH]->(:Film)');
    await expect(store.prepare({ ledger: 'l1' })).rejects.toMatchObject({
      code: 'STORE_FOREIGN_DATA',
      message: expect.stringContaining(':Film'),
    });
    await store.prepare({ ledger: 'l1', adopt: true });
    await store.apply(meetingPatch());
    expect(await store.read.counts()).toEqual({ articles: 1, entities: 3, claims: 1, facts: 1 });
    await store.clear();
    expect(await rows('MATCH (n)-[r:MET_WITH]->() RETURN n.title AS title')).toEqual([{ title: 'Oslo' }]);
    expect(await store.read.counts()).toEqual({ articles: 0, entities: 0, claims: 0, facts: 0 });
  });

  test('a database that another ledger wrote is refused, by prepare and by apply', async () => {
    await store.prepare({ ledger: 'l1' });
    await store.prepare({ ledger: 'l1' });
    await expect(store.prepare({ ledger: 'l2', adopt: true })).rejects.toMatchObject({ code: 'STORE_OTHER_LEDGER' });
    await expect(store.apply({ ...meetingPatch(), ledger: 'l2' })).rejects.toMatchObject({
      code: 'STORE_OTHER_LEDGER',
    });
  });

  test('a patch for a database that was never prepared is refused', async () => {
    await expect(store.apply(meetingPatch())).rejects.toMatchObject({ code: 'STORE_NOT_PREPARED' });
  });

  test('a graph of a later format is refused', async () => {
    await store.prepare({ ledger: 'l1' });
    await run('MATCH (m:Store) SET m.version = 99');
    await expect(store.prepare({ ledger: 'l1' })).rejects.toMatchObject({ code: 'STORE_NEWER' });
  });

  test('the cursor is that of the last patch, and clearing forgets it but not the ledger', async () => {
    await prepareAndApply();
    expect(await store.cursor()).toEqual({ ledger: 'l1', resolution: 'r1', sequence: 1 });
    await store.clear();
    expect(await store.cursor()).toBeUndefined();
    await expect(store.prepare({ ledger: 'l2' })).rejects.toMatchObject({ code: 'STORE_OTHER_LEDGER' });
    await store.apply(meetingPatch());
    expect(await store.read.counts()).toMatchObject({ entities: 3, facts: 1 });
  });

  test('a note that someone hung on an entity stops its removal and a clearing without force', async () => {
    await prepareAndApply();
    await run('MATCH (e:Newsgraph {id: "place/oslo"}) CREATE (:Note {text: "capital"})-[:ABOUT]->(e)');
    const removal = patch({ entities: { upsert: [], remove: [asEntityId('place/oslo')] } });
    await expect(store.apply(removal)).rejects.toMatchObject({ code: 'STORE_FOREIGN_RELATIONSHIP' });
    await expect(store.clear()).rejects.toMatchObject({
      code: 'STORE_FOREIGN_RELATIONSHIP',
      message: expect.stringContaining('ABOUT'),
    });
    expect(await store.read.counts()).toMatchObject({ entities: 3 });
    await store.clear({ force: true });
    expect(await rows('MATCH (n:Note) RETURN n.text AS text')).toEqual([{ text: 'capital' }]);
    expect(await store.read.counts()).toMatchObject({ entities: 0 });
  });

  test('a relationship of our own names between two of our nodes is ours to remove', async () => {
    await prepareAndApply();
    await store.apply(patch({ entities: { upsert: [], remove: [asEntityId('place/oslo')] } }));
    expect(await store.read.counts()).toMatchObject({ entities: 2 });
  });

  test.each([
    ['brien', ["Pat O'Brien"]],
    ['s treas', ['U.S. Treasury']],
    ['assad', ['Bashar al-Assad']],
    ['jorgen', ['Jørgen Holm']],
    ['rien', []],
  ])('searching %s finds words that the index keeps whole or spells otherwise: %j', async (query, names) => {
    await store.prepare({ ledger: 'l1' });
    const named = ["Pat O'Brien", 'U.S. Treasury', 'Bashar al-Assad', 'Jørgen Holm'];
    const upsert = named.map((name, index) => entity(`person/p${index}`, { name }));
    await store.apply(patch({ entities: { upsert, remove: [] } }));
    expect((await store.read.search(query, { limit: 5 })).map(({ name }) => name)).toEqual(names);
  });

  test('two writers of one graph take turns', async () => {
    await store.prepare({ ledger: 'l1' });
    const other = await openNeo4jStore({ ...server, database: 'neo4j' });
    await Promise.all([store, other, store, other].map((each) => each.apply(meetingPatch())));
    await other.close();
    expect(await store.read.counts()).toEqual({ articles: 1, entities: 3, claims: 1, facts: 1 });
  });
});
