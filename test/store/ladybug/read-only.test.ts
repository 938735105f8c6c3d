import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLadybugQueries } from '../../../src/store/ladybug/open-ladybug-queries';
import type { QueryEngine } from '../../../src/store/query-engine';
import { HOSTILE } from '../../cypher/hostile-statements';
import { describeWith } from '../../support/requirements';
import { debatePatch } from './debate-graph';
import { openStoreOf } from './temporary-store';

jest.setTimeout(240_000);

describeWith('ladybug', 'only reading the graph is possible on the embedded store', () => {
  let opened: Awaited<ReturnType<typeof openStoreOf>>;
  let queries: QueryEngine;
  let folder: string;
  beforeAll(async () => {
    opened = await openStoreOf(debatePatch());
    queries = openLadybugQueries(opened.store);
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-hostile-'));
    writeFileSync(join(folder, 'secret.csv'), 'word\nswordfish\n');
  });
  afterAll(async () => {
    await queries?.close();
    await opened?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const attempt = (text: string) =>
    queries.run({ text, timeoutMs: 3_000, parameters: { url: 'http://127.0.0.1:9/', endless: 1e12, key: 'x' } }).then(
      ({ rows }) => ({ code: 'ran', rows }),
      (error: { code: string }) => ({ code: error.code, rows: [] }),
    );
  const state = async () =>
    (await queries.run({ text: 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN n.id AS id, count(r) AS r ORDER BY id' }))
      .rows;

  /** Statements of LadybugDB's own that reach beyond the graph; FILE is a file with a secret, NEW one that must not come to be. */
  const OWN = [
    "LOAD FROM 'FILE' RETURN *",
    "load from 'FILE' RETURN *",
    "LOAD WITH HEADERS (word STRING) FROM 'FILE' (header=true) RETURN *",
    "MATCH (a:Person) LOAD FROM 'FILE' RETURN *",
    "MATCH (a:Person) LOAD WITH HEADERS (word STRING) FROM 'FILE' RETURN *",
    "MATCH (a:Person)LOAD/**/FROM'FILE' RETURN *",
    "MATCH (a:Person) /* x */ LOAD // y\n FROM 'FILE' RETURN *",
    "MATCH (a:Person) LOAD\tFROM\n'FILE' RETURN *",
    "UNWIND [1] AS x LOAD FROM 'FILE' RETURN *",
    "WITH 1 AS load LOAD FROM 'FILE' RETURN *",
    "MATCH (a:Person) WITH a.name AS n LOAD FROM 'FILE' RETURN word",
    "RETURN 1 AS x UNION ALL LOAD FROM 'FILE' RETURN word AS x",
    "MATCH (a) WHERE a.name = 'x\\' LOAD FROM ' OR true LOAD FROM 'FILE' RETURN *",
    'MATCH (a) WHERE a.name = "x\\\\" LOAD FROM \'FILE\' RETURN *',
    "MATCH (`a`) LOAD FROM 'FILE' RETURN *",
    "MATCH (a) WHERE a.n = 1.LOAD FROM 'FILE' RETURN *",
    "// x\r LOAD FROM 'FILE' RETURN *",
    "MATCH (a:Person) L\\u004fAD FROM 'FILE' RETURN *",
    "\\u004cOAD FROM 'FILE' RETURN *",
    "RETURN '\\u0027 AS x LOAD FROM \\u0027FILE' AS y",
    "\u00a0LOAD FROM 'FILE' RETURN *",
    "MATCH (a:Person)\u2028LOAD FROM 'FILE' RETURN *",
    "COPY (MATCH (a:Person) RETURN a.name) TO 'NEW'",
    "copy (MATCH (a:Person) RETURN a.name) to 'NEW' (header=true)",
    "COPY Entity FROM 'FILE'",
    "MATCH (a) RETURN a; COPY (RETURN 1) TO 'NEW'",
    ";COPY (RETURN 1) TO 'NEW'",
    "RETURN 1;;COPY (RETURN 1) TO 'NEW'",
    "/* MATCH */ COPY (RETURN 1) TO 'NEW'",
    "EXPORT DATABASE 'NEW'",
    "IMPORT DATABASE 'NEW'",
    "ATTACH 'NEW' AS other (dbtype lbug)",
    "ATTACH 'FILE' (dbtype sqlite)",
    'DETACH other',
    'USE other',
    'INSTALL json',
    'FORCE INSTALL json FROM "http://127.0.0.1:9/"',
    'UPDATE json',
    'LOAD json',
    "LOAD EXTENSION 'NEW'",
    'UNINSTALL json',
    "CALL read_csv_serial('FILE') RETURN *",
    "CALL READ_CSV_PARALLEL('FILE') RETURN *",
    "CALL read_parquet('FILE') RETURN *",
    "CALL `read_parquet`('FILE') RETURN *",
    "CALL file_info('FILE') RETURN *",
    'CALL disk_info() RETURN *',
    "MATCH (a:Person) CALL read_npy('FILE') RETURN *",
    'CALL threads=1',
    "CALL home_directory='/'",
    "CALL file_search_path='/'",
    'CALL show_official_extensions() RETURN *',
    "CALL current_setting('threads') RETURN *",
    "CALL project_graph('g', ['Entity'], ['MET_WITH'])",
    'CALL clear_warnings()',
    'CREATE MACRO m(x) AS x',
    'CREATE NODE TABLE T(id STRING PRIMARY KEY)',
    'DROP TABLE Entity',
    'ALTER TABLE Entity ADD x STRING',
    'CREATE SEQUENCE s',
    "COMMENT ON TABLE Entity IS 'x'",
    'BEGIN TRANSACTION',
    'COMMIT',
    'CHECKPOINT',
    'EXPLAIN MATCH (a) RETURN a',
    'PROFILE MATCH (a) RETURN a',
    "PROFILE LOAD FROM 'FILE' RETURN *",
  ];

  test('LadybugDB’s own ways to files, settings and extensions are refused', async () => {
    const before = await state();
    const went: unknown[] = [];
    const made = join(folder, 'new');
    for (const each of OWN) {
      const text = each.replaceAll('FILE', join(folder, 'secret.csv')).replaceAll('NEW', made);
      const { code, rows } = await attempt(text);
      if (!/^QUERY_(NOT_READ_ONLY|SYNTAX)$/.test(code) || JSON.stringify(rows).includes('swordfish'))
        went.push([text, code]);
    }
    expect(went).toEqual([]);
    expect(existsSync(made)).toBe(false);
    expect(readdirSync(folder)).toEqual(['secret.csv']);
    expect(await state()).toEqual(before);
  });

  test.each(Object.entries(HOSTILE))('%s are refused or change nothing', async (_, statements) => {
    const before = await state();
    const codes = [];
    for (const text of statements) codes.push((await attempt(text)).code);
    expect(codes.filter((code) => !/^(QUERY_(NOT_READ_ONLY|SYNTAX|FAILED|TIMEOUT|PARAMETER)|ran)$/.test(code))).toEqual(
      [],
    );
    expect(await state()).toEqual(before);
  });

  test.each([
    'MATCH (copy:Article) WHERE copy.copyOf IS NOT NULL RETURN copy.title AS use, copy.outlet AS `load`',
    "MATCH (c:Claim) WHERE c.quote CONTAINS 'LOAD FROM' RETURN c.id",
    'OPTIONAL MATCH (n:Law {name: "CREATE (n) // DELETE"}) RETURN n',
    'UNWIND [1, 2] AS load RETURN load ORDER BY load DESC',
    'WITH 1 AS set RETURN `set` + 1 AS x',
    'CALL show_tables() RETURN name',
    "RETURN 1 AS x // x\r UNION ALL LOAD FROM '/etc/passwd' RETURN word AS x",
    '// LOAD FROM\nMATCH (e:Entity) /* COPY */ RETURN count(*) AS n;',
  ])('runs: %s', async (text) => {
    expect((await attempt(text)).code).toBe('ran');
  });
});
