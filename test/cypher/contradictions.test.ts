import type { RelationType } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import { openLadybugQueries } from '../../src/store/ladybug/open-ladybug-queries';
import { openNeo4jQueries } from '../../src/store/neo4j/open-neo4j-queries';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store';
import type { QueryEngine } from '../../src/store/query-engine';
import { bindParameters, findQuery, queryText } from '../../src/store/query-library';
import { openStoreOf } from '../store/ladybug/temporary-store';
import { emptyNeo4j, NEO4J_START_MS } from '../support/neo4j';
import { describeWith } from '../support/requirements';
import { entity, fact, patch } from '../support/sample-graph';

/** Ann is for and against the dam; Bo presided when Cy is reported to have, and before Dee. */
function quarrel(): Patch {
  const [ann, bo, cy, dee, dam, land] = [
    'person/ann-lee',
    'person/bo-chen',
    'person/cy-dahl',
    'person/dee-orr',
    'event/dam',
    'place/norland',
  ] as const;
  const type = (name: string) => ({ type: name as RelationType });
  const president = (heldFrom: string, heldTo: string) => ({
    ...type('LEADS'),
    roles: ['president'],
    heldFrom,
    heldTo,
  });
  return patch({
    entities: { upsert: [ann, bo, cy, dee, dam, land].map((id) => entity(id)), remove: [] },
    facts: {
      upsert: [
        fact('f1', { subject: ann, object: dam }, { ...type('SUPPORTS'), lastReported: '2016-02-01' }),
        fact('f2', { subject: ann, object: dam }, type('OPPOSES')),
        fact('f3', { subject: bo, object: dam }, type('OPPOSES')),
        fact('f4', { subject: bo, object: land }, president('2014-01-01', '2016-02-01')),
        fact('f5', { subject: cy, object: land }, president('2016-01-15', '2016-03-01')),
        fact('f6', { subject: dee, object: land }, president('2016-04-01', '2016-05-01')),
        fact(
          'f7',
          { subject: ann, object: land },
          { ...president('2016-01-15', '2016-03-01'), roles: ['chief justice'] },
        ),
      ],
      remove: [],
    },
  });
}

async function rowsOf(engine: QueryEngine, name: string) {
  const query = findQuery(name);
  const parameters = await bindParameters(query, {}, { findEntity: async () => undefined });
  return (await engine.run({ text: queryText(query, engine.name), parameters })).rows;
}

async function checkBoth(engine: QueryEngine): Promise<void> {
  expect((await rowsOf(engine, 'opposed')).map((row) => [row[3], ...row.slice(-2)])).toEqual([
    ['2016-02-01', 'f1', 'f2'],
  ]);
  expect((await rowsOf(engine, 'rival-holders')).map((row) => row.slice(-2))).toEqual([['f4', 'f5']]);
}

describeWith('ladybug', 'contradictions on the embedded store', () => {
  test('a stance for and against, and two presidents at a time; a successor is none', async () => {
    const opened = await openStoreOf(quarrel());
    const queries = openLadybugQueries(opened.store);
    try {
      await checkBoth(queries);
    } finally {
      await queries.close();
      await opened.remove();
    }
  }, 60_000);
});

describeWith('neo4j', 'contradictions in Neo4j', () => {
  test(
    'a stance for and against, and two presidents at a time; a successor is none',
    async () => {
      const server = await emptyNeo4j();
      const store = await openNeo4jStore({ ...server, database: 'neo4j' });
      const queries = openNeo4jQueries({ ...server, database: 'neo4j' });
      try {
        await store.prepare({ ledger: 'l1' });
        await store.apply(quarrel());
        await checkBoth(queries);
      } finally {
        await queries.close();
        await store.close();
      }
    },
    NEO4J_START_MS,
  );
});
