import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATIONS } from '../../src/ontology/relations';

const root = join(__dirname, '../..');
const SYMMETRIC = [...RELATIONS].filter(([, { symmetric }]) => symmetric).map(([type]) => type as string);

/** Relationships drawn with an arrow that name a symmetric relation: half of the pairs would be missed. */
function arrowsIn(text: string): readonly string[] {
  // "…" marks the drawing of a schema and no query.
  const arrows = (text.match(/<-\[[^\]]*\]-|-\[[^\]]*\]->/g) ?? []).filter((arrow) => !arrow.includes('…'));
  return arrows.filter((arrow) => (arrow.match(/\w+/g) ?? []).some((word) => SYMMETRIC.includes(word)));
}

test('an arrow on a symmetric relation is seen, one on another relation is not', () => {
  expect(SYMMETRIC).toContain('MET_WITH');
  expect(arrowsIn('MATCH (a)-[m:MET_WITH]->(b)')).toHaveLength(1);
  expect(arrowsIn('MATCH (a)<-[:LEADS|MET_WITH*..3]-(b)')).toHaveLength(1);
  expect(arrowsIn('MATCH (a)-[m:MET_WITH]-(b)-[:LEADS]->(c)')).toHaveLength(0);
});

const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'cypher', 'docs', 'README.md', 'src/**/*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.(cypher|md)$/.test(path));

test.each(files)('%s asks for symmetric relations without an arrow', (path) => {
  expect(arrowsIn(readFileSync(join(root, path), 'utf8'))).toEqual([]);
});
