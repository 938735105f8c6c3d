import { NewsgraphError } from '../base/errors';
import { expandOntology } from './cypher/expand-ontology';
import { loadStatements } from './cypher/load-statements';
import type { ParameterKind, Statement } from './cypher/statement';
import type { QueryEngine } from './query-engine';

/** Returns the queries that come with newsgraph, by name. */
export function listQueries(): readonly Statement[] {
  return loadStatements('read');
}

/** Returns one of them. Throws `QUERY_UNKNOWN`. */
export function findQuery(name: string): Statement {
  const query = listQueries().find((each) => each.name === name);
  if (!query) throw new NewsgraphError('QUERY_UNKNOWN', `there is no query "${name}"`, { name });
  return query;
}

/**
 * Returns the text that an engine can run, by default any Neo4j client: relation types, families and the like are written
 * out. The engine of the embedded store has a dialect, for which some queries have a text of their own.
 */
export function queryText(query: Statement, engine: QueryEngine['name'] = 'neo4j'): string {
  return expandOntology(engine === 'embedded' ? (query.embeddedText ?? query.text) : query.text);
}

export interface BindOptions {
  /** Returns the id of the entity that an id or a name means; absent where there is none. */
  readonly findEntity: (idOrName: string) => Promise<string | undefined>;
}

/**
 * Returns the values of a query's parameters from what was given as text, with defaults for the rest.
 * Throws `QUERY_PARAMETER` for one that is missing, unknown, of the wrong kind, or an entity that the graph lacks.
 */
export async function bindParameters(
  query: Statement,
  given: Readonly<Record<string, string>>,
  { findEntity }: BindOptions,
): Promise<Readonly<Record<string, unknown>>> {
  const names = query.parameters.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const known = names.length > 0 ? `it takes ${names.join(', ')}` : 'it takes none';
    throw new NewsgraphError('QUERY_PARAMETER', `${query.name} has no parameter ${unknown}; ${known}`, { unknown });
  }
  const bound: Record<string, unknown> = {};
  for (const { name, kind, ...parameter } of query.parameters) {
    const text = given[name];
    if (text === undefined && !('defaultValue' in parameter)) {
      throw new NewsgraphError('QUERY_PARAMETER', `${query.name} needs the parameter ${name}: ${parameter.purpose}`, {
        name,
      });
    }
    bound[name] = text === undefined ? parameter.defaultValue : await bindOne({ name, kind, text, findEntity });
  }
  return bound;
}

interface Given extends BindOptions {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly text: string;
}

async function bindOne({ name, kind, text, findEntity }: Given): Promise<unknown> {
  if (kind === 'entity') {
    const id = await findEntity(text);
    if (id === undefined)
      throw new NewsgraphError('QUERY_PARAMETER', `nothing in the graph is called "${text}"`, { name, text });
    return id;
  }
  const value = PARSERS[kind](text);
  if (value === undefined)
    throw new NewsgraphError('QUERY_PARAMETER', `${name} is "${text}", which is no ${kind}`, { name, text });
  return value;
}

const PARSERS: Readonly<Record<Exclude<ParameterKind, 'entity'>, (text: string) => unknown>> = {
  string: (text) => text,
  strings: (text) => text.split(',').map((each) => each.trim()),
  integer: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
  number: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
  date: (text) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : undefined),
};
