import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CATALOGUE } from '../../src/base/errors';
import { loadStatements } from '../../src/store/cypher/load-statements';
import { listQueries } from '../../src/store/query-library';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');

test('docs/cypher.md lists the library as its headers have it (tools/cypher-doc.ts writes it)', () => {
  const doc = read('docs/cypher.md');
  for (const { name, purpose } of listQueries()) expect(doc).toContain(`| \`${name}\` | ${purpose} |`);
});

test.each(['schema', 'write', 'reader'] as const)('every statement of cypher/%s says what it does', (folder) => {
  for (const { name, purpose } of loadStatements(folder)) {
    expect([name, purpose]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/)]);
  }
});

test('docs/neo4j.md names only errors that there are', () => {
  const named = read('docs/neo4j.md').match(/\b(STORE|NEO4J|QUERY)_[A-Z_0-9]{3,}\b/g) ?? [];
  const settings = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
  for (const name of named.filter((each) => !settings.includes(each)))
    expect(Object.keys(ERROR_CATALOGUE)).toContain(name);
});
