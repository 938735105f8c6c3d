import type { Session, Transaction } from 'neo4j-driver';
import { NewsgraphError } from '../../base/errors';
import type { QueryEngine, QueryRequest, QueryResult } from '../query-engine';
import { type QueryPlan, requireQuery, requireReadOnly } from '../query-gate';
import { type ConnectionOptions, openConnection } from './connection';
import type { Neo4jAddress } from './neo4j-address';
import { toProperties } from './parameters';
import { toPlainValue } from './plain-value';
import { toQueryError } from './query-error';

/** How long after the server's own timeout the client still waits: an expression is not always interrupted. */
const GRACE_MS = 3_000;

/** Returns a way to run Cypher on a Neo4j. Nothing is sent before the first query. */
export function openNeo4jQueries(address: Neo4jAddress, options: ConnectionOptions = {}): QueryEngine {
  const connection = openConnection(address, { ...options, exactIntegers: true });
  return {
    name: 'neo4j',
    async run(request) {
      await connection.verify();
      const { write = false, timeoutMs = 30_000 } = request;
      const session = connection.session(write ? 'WRITE' : 'READ');
      const closing = () => session.close().catch(() => undefined);
      try {
        const answer = await within(
          write ? runWriting(session, request) : runReading(session, request),
          timeoutMs + GRACE_MS,
        );
        await closing();
        return answer;
      } catch (error) {
        // A server that is busy with the statement would keep a close waiting.
        void closing();
        throw toQueryError(error, address);
      }
    },
    close: () => connection.close(),
  };
}

async function runReading(session: Session, request: QueryRequest): Promise<QueryResult> {
  const { text, parameters = {}, timeoutMs = 30_000 } = request;
  requireQuery(text);
  const transaction = session.beginTransaction({ timeout: timeoutMs });
  const { summary } = await transaction.run(`EXPLAIN ${text}`, toProperties(parameters));
  requireReadOnly({ text, parameters, queryType: summary.queryType, plan: summary.plan as QueryPlan | false });
  const result = await collect(transaction, request);
  await transaction.rollback();
  return result;
}

async function runWriting(session: Session, request: QueryRequest): Promise<QueryResult> {
  return collect(
    { run: (text, parameters) => session.run(text, parameters, { timeout: request.timeoutMs ?? 30_000 }) },
    request,
  );
}

type Runner = { readonly run: (...query: Parameters<Transaction['run']>) => ReturnType<Transaction['run']> };

async function collect(
  runner: Runner,
  { text, parameters = {}, limit = 10_000, write = false }: QueryRequest,
): Promise<QueryResult> {
  const result = runner.run(text, toProperties(parameters));
  const columns = await result.keys();
  const rows: QueryResult['rows'][number][] = [];
  let truncated = false;
  for await (const record of result) {
    if (rows.length === limit) {
      truncated = true;
      if (!write) break;
    } else rows.push(columns.map((column) => toPlainValue(record.get(column))));
  }
  return { columns: columns.map(String), rows, truncated, changes: write ? changesOf(await result.summary()) : {} };
}

function changesOf({
  counters,
}: Awaited<ReturnType<ReturnType<Transaction['run']>['summary']>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counters.updates()).filter(([, count]) => count > 0));
}

async function within<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NewsgraphError('QUERY_TIMEOUT', 'the database still works on the statement after its time was up'));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
