import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Config, readConfig } from '../../src/app/config';
import { decide } from '../../src/app/decide';
import { verify } from '../../src/app/verify';
import { openWorkspace, type Workspace } from '../../src/app/workspace';
import { hashId } from '../../src/base/hash';
import { openDatabase } from '../../src/base/sqlite';
import { asArticleId } from '../../src/model/id';
import { article, outcomes, PROPERTY_MS, RUNS } from '../support/arbitrary-articles';
import { type Figure, generateOutcome, type Statement } from '../support/generated-world';

const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['Ann Lee'] },
  { type: 'Person', forms: ['Bo Chen'] },
  { type: 'Place', kind: 'country', forms: ['Norland'] },
];
const MET: Statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type: 'MET_WITH', pronoun: true };
const LEADS: Statement = { subject: 0, subjectForm: 0, object: 2, objectForm: 0, type: 'LEADS', role: 'President' };

/** In memory where that is possible: nothing here asks whether the disk keeps it. */
const SCRATCH = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let folder: string;
let config: Config;
const within = async <Result>(work: (workspace: Workspace) => Promise<Result>): Promise<Result> => {
  const workspace = await openWorkspace(config, { mode: 'write' });
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
};

beforeEach(async () => {
  folder = mkdtempSync(join(SCRATCH, 'newsgraph-verify-'));
  config = readConfig({ env: { NEWSGRAPH_DATA: folder }, cwd: folder });
  await within(async (workspace) => {
    workspace.ledger.append([
      generateOutcome({ id: 'a', outlet: 'Post', publishedAt: '2016-03-01', statements: [MET, LEADS] }, FIGURES),
      generateOutcome({ id: 'b', outlet: 'Times', publishedAt: '2016-03-02', statements: [MET] }, FIGURES),
    ]);
    await workspace.sync();
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes into a file as another program would. */
function meddle(path: string, sql: string): void {
  const database = openDatabase(path, { family: 'STORE', mode: 'write' });
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
}

const codes = async (): Promise<readonly string[]> => {
  const { faults } = await within((workspace) => verify(workspace));
  return [...new Set(faults.map(({ code }) => code))].sort();
};

test('a graph that shows its ledger has no fault', async () => {
  expect(await within((workspace) => verify(workspace))).toEqual({
    articles: 2,
    claims: 5,
    faults: [],
    graph: 'compared',
  });
});

test('a claim that was called wrong is no fault, nor is one that was brought back', async () => {
  await within(async (workspace) => {
    const { read } = await workspace.store();
    const [hidden] = await read.claimsOf(asArticleId(hashId('a')));
    await decide(workspace, { kind: 'wrong', claim: hidden!.claim.id });
  });
  expect(await codes()).toEqual([]);
  await within(async (workspace) => {
    workspace.ledger.undo(1, {});
    await workspace.sync();
  });
  expect(await codes()).toEqual([]);
});

const FACT = "(SELECT id FROM fact WHERE json_extract(body, '$.type') = 'MET_WITH')";

test.each([
  ['GRAPH_ROW_MISSING', 'an edge taken away', `DELETE FROM fact WHERE id = ${FACT}`],
  [
    'GRAPH_ROW_FOREIGN',
    'an edge added',
    `INSERT INTO fact SELECT 'f', subject, object, origins, claims, json_set(body, '$.id', 'f'), type FROM fact LIMIT 1`,
  ],
  ['GRAPH_ROW_CHANGED', 'a confidence raised', "UPDATE fact SET body = json_set(body, '$.confidence', 0.99)"],
  ['GRAPH_ROW_CHANGED', 'an end turned', "UPDATE fact SET subject = 'place/norland' WHERE type = 'MET_WITH'"],
  ['GRAPH_ROW_CHANGED', 'a quote rewritten', "UPDATE claim SET body = json_set(body, '$.quote', 'Ann Lee left.')"],
  ['GRAPH_ROW_CHANGED', 'a span moved', "UPDATE claim SET body = json_set(body, '$.triggerStart', 1)"],
  [
    'GRAPH_ROW_CHANGED',
    'a name that a pronoun stands for moved',
    "UPDATE claim SET body = json_set(body, '$.subjectAt.namingStart', 3) WHERE json_extract(body, '$.subjectAt.namingStart') = 0",
  ],
  ['GRAPH_ROW_CHANGED', 'a denial turned into a fact', "UPDATE claim SET polarity = 'negative'"],
  ['GRAPH_ROW_CHANGED', 'a text changed', "UPDATE article SET text = replace(text, 'met', 'hit')"],
  ['GRAPH_ROW_CHANGED', 'a body that is no JSON', "UPDATE fact SET body = '{'"],
  ['GRAPH_ROW_MISSING', 'a name that is not found any more', "DELETE FROM word WHERE word = 'lee'"],
  ['GRAPH_ROW_FOREIGN', 'an alias for the search', "INSERT INTO name VALUES ('boss', 1, 'person/ann-lee')"],
  ['GRAPH_ROW_FOREIGN', 'an id that leads on', "INSERT INTO redirect VALUES ('person/x', 'person/ann-lee')"],
  ['GRAPH_ROW_FOREIGN', 'mentions in no article', "INSERT INTO mentions VALUES ('z', 'person/ann-lee', '{}')"],
])('%s: %s in the graph', async (code, _what, sql) => {
  meddle(config.embeddedPath, sql);
  expect(await codes()).toEqual([code]);
});

test('a row of the graph is named with its ends, and what is there with what should be', async () => {
  meddle(config.embeddedPath, "UPDATE fact SET body = json_set(body, '$.confidence', 0.99) WHERE type = 'LEADS'");
  const { faults } = await within((workspace) => verify(workspace));
  expect(faults).toEqual([
    {
      code: 'GRAPH_ROW_CHANGED',
      where: expect.stringMatching(/^fact [0-9a-f]+ \(person\/ann-lee LEADS place\/norland\)$/),
      problem: 'confidence is 0.99, not 0.8',
    },
  ]);
  expect(await within((workspace) => workspace.rebuild())).toMatchObject({ sequence: 2 });
  expect(await codes()).toEqual([]);
});

test.each([
  ['a text', "UPDATE text SET body = replace(body, 'met', 'hit')"],
  ['a title', "UPDATE revision SET description = json_set(description, '$.title', 'Hoax')"],
  ['a signature', "UPDATE revision SET signature = x'01'"],
  ['an extraction', "UPDATE extraction SET body = x'00'"],
  ['the extractor’s version', "UPDATE extraction SET version = '9'"],
  ['which extraction counts', 'UPDATE revision SET extraction = 1'],
  ['whether an article is there', 'UPDATE article SET removed = 1 WHERE ref = 1'],
  ['which articles there are', 'DELETE FROM article WHERE ref = 1'],
  ['what happened', 'DELETE FROM entry WHERE sequence = 1'],
])('LEDGER_ROW_CHANGED: %s in the ledger', async (_what, sql) => {
  meddle(config.ledgerPath, sql);
  expect(await codes()).toContain('LEDGER_ROW_CHANGED');
});

test('a decision whose words are not those of its text any more, or whose undoing nobody entered, is named', async () => {
  await within(async (workspace) => {
    const { read } = await workspace.store();
    const [hidden] = await read.claimsOf(asArticleId(hashId('a')));
    await decide(workspace, { kind: 'wrong', claim: hidden!.claim.id });
  });
  meddle(config.ledgerPath, 'UPDATE decision_anchor SET start = start + 1, end = end + 1');
  const { faults } = await within((workspace) => verify(workspace));
  expect(faults[0]).toMatchObject({ code: 'LEDGER_ROW_CHANGED', where: 'decision 1' });
  meddle(
    config.ledgerPath,
    "UPDATE decision_anchor SET start = start - 1, end = end - 1; UPDATE decision SET undone_at = '2016'",
  );
  expect((await within((workspace) => verify(workspace))).faults[0]).toMatchObject({
    code: 'LEDGER_ROW_CHANGED',
    problem: 'is undone without an entry',
  });
});

test('an article that was changed in the ledger is whole again once it is purged and read anew', async () => {
  meddle(config.ledgerPath, "UPDATE revision SET description = json_set(description, '$.title', 'Hoax') WHERE ref = 1");
  expect(await codes()).toContain('LEDGER_ROW_CHANGED');
  await within(async (workspace) => {
    workspace.ledger.purge([asArticleId(hashId('a'))]);
    workspace.ledger.append([
      generateOutcome({ id: 'a', outlet: 'Post', publishedAt: '2016-03-01', statements: [MET, LEADS] }, FIGURES),
    ]);
    await workspace.sync();
  });
  expect(await codes()).toEqual([]);
});

test('a graph that does not show all of the ledger is said to be behind', async () => {
  await within(async (workspace) => {
    workspace.ledger.append([generateOutcome({ id: 'c', statements: [LEADS] }, FIGURES)]);
    expect(await verify(workspace)).toMatchObject({ faults: [], graph: 'behind' });
  });
});

test('a ledger of an earlier version gets the digests of what it holds, and none that hide a later change', async () => {
  meddle(
    config.ledgerPath,
    'ALTER TABLE revision DROP COLUMN digest; ALTER TABLE extraction DROP COLUMN digest; PRAGMA user_version = 2;',
  );
  expect(await codes()).toEqual([]);
  meddle(config.ledgerPath, "UPDATE extraction SET version = '9'");
  expect(await codes()).toContain('LEDGER_ROW_CHANGED');
});

type Command =
  | { readonly kind: 'append'; readonly article: Parameters<typeof outcomes>[0][number] }
  | { readonly kind: 'remove' | 'purge'; readonly id: string }
  | { readonly kind: 'wrong' | 'same' | 'undo' | 'sync' };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: article.map((each) => ({ kind: 'append' as const, article: each })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'purge' as const), id }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('wrong' as const, 'same' as const, 'undo' as const, 'sync' as const),
    }),
  },
);

test(
  'no history makes a fault',
  async () => {
    const root = folder;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 16 }), async (history) => {
        const data = mkdtempSync(join(root, 'history-'));
        config = readConfig({ env: { NEWSGRAPH_DATA: data }, cwd: data });
        await within(async (workspace) => {
          for (const each of history) await carryOut(each, workspace);
          await workspace.sync();
          expect((await verify(workspace)).faults).toEqual([]);
        });
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);

async function carryOut(each: Command, workspace: Workspace): Promise<void> {
  const { ledger } = workspace;
  switch (each.kind) {
    case 'append':
      ledger.append(outcomes([each.article]));
      break;
    case 'remove':
      ledger.remove([asArticleId(hashId(each.id))]);
      break;
    case 'purge':
      ledger.purge([asArticleId(hashId(each.id))]);
      break;
    case 'wrong': {
      await workspace.sync();
      const { read } = await workspace.store();
      const all = { currentOnly: false, by: 'published', undated: true } as const;
      const { rows } = await read.claimTable(all, { limit: 1, sort: 'date', order: 'descending' });
      if (rows[0] !== undefined) await decide(workspace, { kind: 'wrong', claim: rows[0].claim.id });
      break;
    }
    case 'same': {
      await workspace.sync();
      const { entities } = await (await workspace.store()).read.overview({ limit: 2 });
      if (entities.length === 2)
        await decide(workspace, { kind: 'same', entities: entities.map((entity) => entity.id) });
      break;
    }
    case 'undo': {
      const [last] = ledger.decisions().filter(({ undone }) => undone === undefined);
      if (last !== undefined) ledger.undo(last.id, {});
      break;
    }
    case 'sync':
      await workspace.sync();
  }
}
