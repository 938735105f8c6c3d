// Writes docs/errors.md from the catalogue: node tools/preflight.cjs --run tools/errors-doc.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CATALOGUE } from '../src/base/errors';

const rows = Object.entries(ERROR_CATALOGUE).map(([code, hint]) => `| \`${code}\` | ${hint.replaceAll('|', '\\|')} |`);
writeFileSync(
  join(__dirname, '../docs/errors.md'),
  `# Errors

Every error has a code, a message with the value that caused it, and a hint. One bad document never stops a run: it is listed
by \`./newsgraph articles --status failed\`, the command exits with 1 when it is done, and \`./newsgraph retry\` reads those documents again.

| code | what to do |
|---|---|
${rows.join('\n')}
`,
);
