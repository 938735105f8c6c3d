import type { Neo4jServer } from '../../../src/app/neo4j-server/server-record';
import type { Patch } from '../../../src/model/patch';
import type { GraphStore } from '../../../src/store/contract';
import { openLadybugQueries } from '../../../src/store/ladybug/open-ladybug-queries';
import { openNeo4jQueries } from '../../../src/store/neo4j/open-neo4j-queries';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store';
import type { QueryEngine, QueryResult } from '../../../src/store/query-engine';
import { bindParameters, findQuery, listQueries, queryText } from '../../../src/store/query-library';
import { emptyNeo4j } from '../../support/neo4j';
import { articleIdOf } from '../../support/patch-of-articles';
import { describeWith } from '../../support/requirements';
import { talksPatch } from '../../support/talks-graph';
import { debateEntity, debatePatch } from './debate-graph';
import { openStoreOf } from './temporary-store';

jest.setTimeout(120_000);

const findEntity = async (name: string) => name;

async function ask(
  engine: QueryEngine,
  name: string,
  given: Readonly<Record<string, string>> = {},
): Promise<QueryResult> {
  const query = findQuery(name);
  const parameters = await bindParameters(query, given, { findEntity });
  return engine.run({ text: queryText(query, engine.name), parameters });
}

describeWith('ladybug', 'the Cypher library on the embedded store', () => {
  let opened: Awaited<ReturnType<typeof openStoreOf>>;
  let queries: QueryEngine;
  beforeAll(async () => {
    opened = await openStoreOf(debatePatch());
    queries = openLadybugQueries(opened.store);
  });
  afterAll(async () => {
    await queries?.close();
    await opened?.remove();
  });

  const rows = async (name: string, given: Readonly<Record<string, string>> = {}, columns?: readonly string[]) => {
    const result = await ask(queries, name, given);
    expect(result.columns).toEqual(findQuery(name).columns.map((column) => column.name));
    expect(result.truncated).toBe(false);
    const shown = (columns ?? result.columns).map((column) => result.columns.indexOf(column));
    return result.rows.map((row) => shown.map((index) => row[index]));
  };
  const ada = debateEntity('Ada Holm');
  const ben = debateEntity('Ben Okoro');
  const cleo = debateEntity('Cleo Marsh');
  const league = debateEntity('River League');
  const norland = debateEntity('Norland');
  const act = debateEntity('Dam Act');

  const expected: Readonly<
    Record<string, readonly [given: Record<string, string>, columns: string[], rows: unknown[][]][]>
  > = {
    'article-entities': [
      [
        { article: articleIdOf('Copy of the talks') },
        ['name', 'count', 'names'],
        [
          ['Ada Holm', 1, ['Ada Holm']],
          ['Ben Okoro', 1, ['Ben Okoro']],
        ],
      ],
    ],
    'articles-behind': [
      [
        { subject: ada, relation: 'met_with', object: ben },
        ['outlet', 'publishedAt', 'url', 'confidence'],
        [
          ['Morning Herald', '2016-01-10', 'https://herald.example/dam', 0.9],
          ['Copy News', '2016-01-11', null, 0.7],
        ],
      ],
      [{ subject: norland, relation: 'LEADS', object: ada }, ['outlet'], []],
    ],
    'co-mentions': [
      [
        { of: cleo },
        ['name', 'articles', 'firstSeen', 'lastSeen'],
        [
          ['River League', 2, '2016-01-10', '2016-02-20'],
          ['Ada Holm', 2, '2016-01-10', '2016-02-20'],
          ['Ben Okoro', 2, '2016-01-10', '2016-02-20'],
          ['Norland', 2, '2016-01-10', '2016-02-20'],
          ['Fishers', 1, '2016-02-20', '2016-02-20'],
          ['Dam Act', 1, '2016-02-20', '2016-02-20'],
          ['Dov "Duke" O’Neil', 1, '2016-02-20', '2016-02-20'],
          ['Marsk', 1, '2016-02-20', '2016-02-20'],
        ],
      ],
    ],
    contradictions: [
      [
        {},
        ['subject', 'relation', 'object', 'denied', 'deniedIn'],
        [
          [
            'Ada Holm',
            'MET_WITH',
            'Ben Okoro',
            'Ada Holm did not meet Ben Okoro, Ben Okoro said.',
            'Denials, "plans"\nand votes',
          ],
          [
            'Ada Holm',
            'MET_WITH',
            'Ben Okoro',
            'Ada Holm did not meet Ben Okoro, Ben Okoro said.',
            'Denials, "plans"\nand votes',
          ],
        ],
      ],
      [{ of: cleo }, ['subject'], []],
    ],
    copies: [
      [
        {},
        ['copy', 'copyOutlet', 'original', 'originalOutlet'],
        [['Copy of the talks', 'Copy News', 'Talks on the dam', 'Morning Herald']],
      ],
    ],
    denied: [
      [{ of: ben }, ['subject', 'relation', 'object', 'saidBy'], [['Ada Holm', 'MET_WITH', 'Ben Okoro', 'Ben Okoro']]],
    ],
    meetings: [
      [{}, ['one', 'other', 'dates', 'origins'], [['Ada Holm', 'Ben Okoro', ['2016-01-09'], 2]]],
      [{ since: '2016-02-01' }, ['one'], []],
      [{ of: cleo }, ['one'], []],
    ],
    'most-connected': [
      [
        { limit: '3' },
        ['name', 'facts', 'claims', 'articles'],
        [
          ['River League', 3, 3, 2],
          ['Norland', 3, 3, 2],
          ['Ada Holm', 2, 5, 3],
        ],
      ],
      [{ type: 'Law' }, ['name', 'facts'], [['Dam Act', 2]]],
    ],
    neighbourhood: [
      [
        { of: norland },
        ['family', 'relation', 'subject', 'object'],
        [
          ['business', 'PART_OF', 'River League', 'Norland'],
          ['office', 'LEADS', 'Cleo Marsh', 'Norland'],
        ],
      ],
      [
        { of: league, family: 'diplomacy' },
        ['relation', 'subject', 'object'],
        [['SUPPORTS', 'River League', 'Dam Act']],
      ],
      [{ of: norland, family: 'office', includeFormer: 'true', limit: '9' }, ['relation'], [['LEADS'], ['LEADS']]],
    ],
    'new-since': [
      [
        { since: '2016-01-11' },
        ['firstReported', 'subject', 'relation', 'object', 'claims'],
        [
          ['2016-02-20', 'Fishers', 'OPPOSES', 'Dam Act', 1],
          ['2016-02-20', 'River League', 'SUPPORTS', 'Dam Act', 1],
          ['2016-02-20', 'Cleo Marsh', 'LEADS', 'Norland', 1],
          ['2016-02-20', 'Cleo Marsh', 'VISITED', 'Marsk', 1],
        ],
      ],
    ],
    'office-holders': [
      [
        { of: norland, role: 'President' },
        ['person', 'relation', 'roles', 'current', 'firstDate'],
        [['Cleo Marsh', 'LEADS', ['acting president'], true, null]],
      ],
      [{ of: norland, role: 'king', includeFormer: 'true' }, ['person'], []],
      [{ of: norland, includeFormer: 'true' }, ['person'], [['Cleo Marsh'], ['Ada Holm']]],
    ],
    // Positive cases of these two stand in contradictions.test.ts.
    opposed: [[{}, ['who'], []]],
    'rival-holders': [[{}, ['one'], []]],
    outlets: [
      [
        { of: ada },
        ['outlet', 'articles', 'firstSeen'],
        [
          ['Copy News', 1, '2016-01-11'],
          ['Evening Post', 1, '2016-02-20'],
          ['Morning Herald', 1, '2016-01-10'],
        ],
      ],
    ],
    pair: [
      [
        { a: ben, b: ada },
        ['date', 'subject', 'relation', 'object', 'polarity', 'modality'],
        [
          ['2016-01-09', 'Ada Holm', 'MET_WITH', 'Ben Okoro', 'positive', 'asserted'],
          ['2016-01-11', 'Ben Okoro', 'MET_WITH', 'Ada Holm', 'positive', 'asserted'],
          ['2016-02-20', 'Ada Holm', 'MET_WITH', 'Ben Okoro', 'negative', 'asserted'],
        ],
      ],
    ],
    path: [
      [
        { from: ada, to: act },
        ['step', 'subject', 'relation', 'object'],
        [
          [1, 'Ada Holm', 'MET_WITH', 'Ben Okoro'],
          [2, 'Ben Okoro', 'SPOKESPERSON_FOR', 'River League'],
          [3, 'River League', 'SUPPORTS', 'Dam Act'],
        ],
      ],
      [
        { from: act, to: cleo },
        ['step', 'subject', 'relation', 'object'],
        [
          [1, 'River League', 'SUPPORTS', 'Dam Act'],
          [2, 'River League', 'PART_OF', 'Norland'],
          [3, 'Cleo Marsh', 'LEADS', 'Norland'],
        ],
      ],
      [{ from: ada, to: norland, includeFormer: 'true' }, ['step', 'relation'], [[1, 'LEADS']]],
      [{ from: ada, to: debateEntity('Dov "Duke" O’Neil') }, ['step'], []],
    ],
    'planned-meetings': [[{}, ['subject', 'object', 'date'], [['Ada Holm', 'Cleo Marsh', '2016-03']]]],
    'said-by': [
      [
        { by: debateEntity('Dov "Duke" O’Neil'), about: league },
        ['subject', 'relation', 'object'],
        [['River League', 'SUPPORTS', 'Dam Act']],
      ],
    ],
    spokespeople: [[{ of: league }, ['person', 'roles', 'current'], [['Ben Okoro', ['spokesman'], true]]]],
    stances: [
      [
        { of: act },
        ['stance', 'who'],
        [
          ['supporter', 'River League'],
          ['opponent', 'Fishers'],
        ],
      ],
    ],
    timeline: [
      [
        { of: cleo },
        ['date', 'relation'],
        [
          ['2016-02-18', 'VISITED'],
          ['2016-02-20', 'LEADS'],
          ['2016-03', 'MET_WITH'],
        ],
      ],
      [{ of: cleo, since: '2016-03' }, ['date'], [['2016-03']]],
    ],
    'who-said-most': [[{ limit: '1' }, ['speaker', 'claims', 'articles'], [['Dov "Duke" O’Neil', 2, 1]]]],
  };

  test('every query of the library is tried here', () => {
    expect(Object.keys(expected).sort()).toEqual(listQueries().map(({ name }) => name));
  });

  test.each(Object.entries(expected))('%s', async (name, cases) => {
    for (const [given, columns, wanted] of cases) expect(await rows(name, given, columns)).toEqual(wanted);
  });
});

describeWith('ladybug', 'the library beside Neo4j', () => {
  describeWith('neo4j', 'gives the same rows from both', () => {
    let server: Neo4jServer;
    let store: GraphStore;
    let neo4j: QueryEngine;
    let ladybug: QueryEngine;
    const fill = async (patch: Patch) => {
      await ladybug?.close();
      await neo4j?.close();
      await store?.close();
      server = await emptyNeo4j();
      store = await openNeo4jStore({ ...server, database: 'neo4j' });
      await store.prepare({ ledger: patch.ledger });
      await store.apply(patch);
      neo4j = openNeo4jQueries({ ...server, database: 'neo4j' });
      ladybug = openLadybugQueries(store);
    };
    afterAll(async () => {
      await ladybug?.close();
      await neo4j?.close();
      await store?.close();
    });

    /** Up to nine bindings, spread over the entities; one for queries without a needed parameter. */
    function bindings(name: string, patch: Patch): readonly Readonly<Record<string, string>>[] {
      const ids = patch.entities.upsert.map(({ id }) => String(id));
      const needed = findQuery(name).parameters.filter((each) => !('defaultValue' in each));
      const optional = findQuery(name).parameters.some((each) => each.name === 'includeFormer')
        ? { includeFormer: 'true' }
        : undefined;
      const one = (index: number) =>
        Object.fromEntries(
          needed.map(({ name: parameter, kind }, position) => {
            if (kind === 'entity') return [parameter, ids[(index + position * 3) % ids.length] ?? ''];
            if (parameter === 'article') return [parameter, patch.articles.upsert[index % 3]?.id ?? ''];
            return [parameter, kind === 'date' ? '2016-02-01' : 'MET_WITH'];
          }),
        );
      const step = Math.ceil(ids.length / 9);
      const tried = ids.map((_, index) => index).filter((index) => index % step === 0);
      const many = needed.length === 0 ? [{}] : tried.map(one);
      return optional ? [...many, ...many.map((each) => ({ ...each, ...optional }))] : many;
    }

    test.each([
      ['the debate', debatePatch],
      ['the talks', talksPatch],
    ])(
      'for %s',
      async (_, makePatch) => {
        const patch = makePatch();
        await fill(patch);
        let rows = 0;
        for (const { name } of listQueries()) {
          for (const given of bindings(name, patch)) {
            const [theirs, ours] = [await ask(neo4j, name, given), await ask(ladybug, name, given)];
            expect({ name, given, ...ours }).toEqual({ name, given, ...theirs });
            rows += ours.rows.length;
          }
        }
        expect(rows).toBeGreaterThan(200);
      },
      600_000,
    );

    test('nodes, relationships and paths look alike', async () => {
      await fill(debatePatch());
      const text = `MATCH p = (a:Person {name: 'Ada Holm'})-[m:MET_WITH]-(b:Person) MATCH (c:Claim)-[:SUBJECT]->(a)
        RETURN a, m, p, c, b.name, count(*) AS n ORDER BY c.id`;
      // Labels have no order, and Neo4j gives its own numbers as ends of a relationship.
      const plain = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(plain);
        if (typeof value !== 'object' || value === null) return value;
        const { start: _, end: __, labels, ...rest } = value as Record<string, unknown>;
        const fields = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, plain(each)]));
        return Array.isArray(labels) ? { ...fields, labels: [...labels].sort() } : fields;
      };
      expect(plain(await ladybug.run({ text }))).toEqual(plain(await neo4j.run({ text })));
    });
  });
});
