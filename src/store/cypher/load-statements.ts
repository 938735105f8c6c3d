import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStatement } from './parse-statement';
import type { Statement } from './statement';

const ROOT = join(__dirname, '../../../cypher');

/** Folders of `cypher/`: what makes the schema, what writes, what people run, what stands behind `GraphReader`. */
export type StatementFolder = 'schema' | 'write' | 'read' | 'reader';

/** Returns every statement of one folder of `cypher/`, by name. `name.embedded.cypher` belongs to `name`. */
export function loadStatements(folder: StatementFolder): readonly Statement[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.cypher') && !file.endsWith('.embedded.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort()
    .map((name) => loadStatement(folder, name));
}

const loaded = new Map<string, Statement>();

/** Returns one statement of `cypher/`; a file is read once. Throws where there is none of that name. */
export function loadStatement(folder: StatementFolder, name: string): Statement {
  const path = `${folder}/${name}`;
  const known = loaded.get(path);
  if (known) return known;
  const statement = {
    ...parseStatement(name, readFileSync(join(ROOT, `${path}.cypher`), 'utf8')),
    ...embeddedText(name, join(ROOT, `${path}.embedded.cypher`)),
  };
  loaded.set(path, statement);
  return statement;
}

/** Parameters and columns are those of the file beside it; the header only says what differs. */
function embeddedText(name: string, path: string): Pick<Statement, 'embeddedText'> {
  return existsSync(path) ? { embeddedText: parseStatement(name, readFileSync(path, 'utf8')).text } : {};
}
