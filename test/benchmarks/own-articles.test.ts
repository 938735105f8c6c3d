import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreOwnArticles } from '../../benchmarks/quality/own-articles';
import type { ArticleScore } from '../../benchmarks/quality/score-gold';
import { formatOwn } from '../../benchmarks/quality/scoreboard';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
  readonly relations: readonly Relation[];
  readonly optional: readonly Relation[];
}

interface Relation {
  readonly subject: string;
  readonly object: string;
  readonly place: string | null;
  readonly saidBy: string | null;
  readonly quote: string;
}

const FOLDER = join(__dirname, '../../benchmarks/quality/articles');
const readSet = (file: string): readonly Annotated[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotated);

/** What is wrong in an annotation, told without its sentences. */
function faultsOf({ id, text, entities, relations, optional }: Annotated): readonly string[] {
  const ids = new Set(entities.map((entity) => entity.id));
  const aliases = entities.flatMap((entity) =>
    entity.aliases.every((alias) => text.includes(alias)) ? [] : [entity.id],
  );
  const wrong = [...relations, ...optional].flatMap(({ subject, object, place, saidBy, quote }, index) => {
    const isKnown = [subject, object, place, saidBy].every((end) => end === null || ids.has(end));
    return isKnown && subject !== object && quote !== '' && text.includes(quote) ? [] : [index];
  });
  return [...aliases, ...wrong].map((fault) => `${id}: ${fault}`);
}

const OPEN = 73;
const BLIND = 48;

test.each([
  ['open.jsonl', OPEN],
  ['blind.jsonl', BLIND],
])('%s: names, sentences and ends are those of the article', (file, count) => {
  const articles = readSet(file);
  expect(articles).toHaveLength(count);
  expect(articles.flatMap(faultsOf)).toEqual([]);
});

test('no article stands in both files', () => {
  const ids = ['open.jsonl', 'blind.jsonl'].flatMap((file) => readSet(file).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('scoring', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-own-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const extract = (): string => {
    const output = join(folder, 'read.jsonl');
    writeFileSync(output, '');
    return output;
  };
  const counts = { tp: 3, fp: 1, fn: 2 };
  const score = (gold: readonly { readonly id: string }[]): readonly ArticleScore[] =>
    gold.map(({ id }) => ({
      id,
      entities: counts,
      merged: 0,
      leaks: 0,
      optional: 0,
      typed: counts,
      full: counts,
      byType: {},
      missed: ['Ann Lee MET_WITH Bo Berg'],
      spurious: ['Bo Berg MET_WITH Ann Lee'],
      wrong: [],
    }));

  test('the open set brings its false and missed claims, the blind one figures alone', () => {
    const [open, blind] = scoreOwnArticles({ scorer: '', folder, extract, score });
    expect(open?.examples?.made).toHaveLength(OPEN);
    expect(open?.examples?.missed).toHaveLength(OPEN);
    expect(blind).not.toHaveProperty('examples');
    expect(JSON.stringify(blind)).not.toContain('Berg');
  });

  test('each set is a table with its change against the run before', () => {
    const now = scoreOwnArticles({ scorer: '', folder, extract, score }).map(({ figures }) => figures);
    const before = now.map((figures) => ({
      ...figures,
      claims: { ...figures.claims, precision: { ...figures.claims.precision, value: 70 } },
    }));
    const table = formatOwn(now, before);
    expect(table).toContain(`${OPEN} articles, own, open`);
    expect(table).toContain(`${BLIND} articles, own, blind`);
    expect(table).toContain('75 (+5)');
    expect(formatOwn(now)).not.toContain('(+5)');
  });
});
