// Writes the list of queries into docs/cypher.md from their headers: node tools/preflight.cjs --run tools/cypher-doc.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listQueries } from '../src/store/query-library';

const path = join(__dirname, '../docs/cypher.md');
const heading = '## The library\n';
const rows = listQueries().map(({ name, purpose, parameters }) => {
  const names = parameters.map((parameter) => `\`${parameter.name}\`${'defaultValue' in parameter ? '' : ' *'}`);
  return `| \`${name}\` | ${purpose} | ${names.join(', ')} |`;
});
const before = readFileSync(path, 'utf8').split(heading)[0];
writeFileSync(
  path,
  `${before}${heading}
\`newsgraph query NAME --param key=value\`; a name stands for an entity as well as its id. Parameters with * must be given.

| query | answers | parameters |
|---|---|---|
${rows.join('\n')}
`,
);
