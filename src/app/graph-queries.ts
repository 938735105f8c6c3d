import { NewsgraphError } from '../base/errors';
import type { JsonValue } from '../model/json';
import type { GraphReader } from '../store/contract';
import type { QueryEngine, QueryResult } from '../store/query-engine';
import { bindParameters, findQuery, listQueries, queryText } from '../store/query-library';
import { findEntity } from './find-entity';

/** A statement that reads the graph, or the name of a query of the library. */
export interface AskedQuery {
  readonly text?: string;
  readonly name?: string;
  /** JSON values for a statement, texts for a query of the library. */
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly limit: number;
  readonly timeoutMs: number;
}

/** Reading queries for people who are not at the command line: never one that writes, never many at a time. */
export interface GraphQueries {
  /** The library, in the dialect of the engine. */
  list(): readonly (Omit<ReturnType<typeof listQueries>[number], 'embeddedText'> & { readonly text: string })[];
  /** Throws `QUERY_…` codes, and `REQUEST_TOO_MANY` where others wait already. */
  run(asked: AskedQuery): Promise<Omit<QueryResult, 'changes'>>;
}

/** Queries that may run or wait for the engine. */
const MOST_AT_ONCE = 4;

/** Returns the queries of one engine; `read` looks up the entities that parameters name. */
export function createGraphQueries(read: GraphReader, engine: QueryEngine): GraphQueries {
  let running = 0;
  return {
    list: () =>
      listQueries().map(({ embeddedText, ...query }) => ({
        ...query,
        text: queryText(embeddedText === undefined ? query : { ...query, embeddedText }, engine.name),
      })),
    async run({ limit, timeoutMs, ...asked }) {
      if (running >= MOST_AT_ONCE)
        throw new NewsgraphError('REQUEST_TOO_MANY', `${running} queries are running already`, { running });
      running += 1;
      try {
        const statement = await statementOf(asked, { read, engine });
        const { columns, rows, truncated } = await engine.run({ ...statement, limit, timeoutMs });
        return { columns, rows, truncated };
      } finally {
        running -= 1;
      }
    },
  };
}

async function statementOf(
  { text, name, parameters }: Pick<AskedQuery, 'text' | 'name' | 'parameters'>,
  { read, engine }: { readonly read: GraphReader; readonly engine: QueryEngine },
) {
  if ((text === undefined) === (name === undefined))
    throw new NewsgraphError('QUERY_PARAMETER', 'a query has either a text or the name of one of the library');
  if (name === undefined) return { text: text ?? '', parameters };
  const query = findQuery(name);
  const given = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, textOf(key, value)]));
  const bound = await bindParameters(query, given, { findEntity: (idOrName) => findEntity(read, idOrName) });
  return { text: queryText(query, engine.name), parameters: bound };
}

function textOf(name: string, value: JsonValue): string {
  if (typeof value === 'object')
    throw new NewsgraphError('QUERY_PARAMETER', `${name} is no text, number or boolean`, { name });
  return String(value);
}
