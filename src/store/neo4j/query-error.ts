import { NewsgraphError } from '../../base/errors';
import type { Neo4jAddress } from './neo4j-address';
import { toStoreError } from './store-error';

const FAULTS: readonly (readonly [RegExp, NewsgraphError['code']])[] = [
  [/Statement\.AccessMode$/, 'QUERY_NOT_READ_ONLY'],
  [/ParameterMissing$/, 'QUERY_PARAMETER'],
  [/TransactionTimedOut|Transaction\.(Terminated|LockClientStopped)/, 'QUERY_TIMEOUT'],
  [
    /Statement\.(SyntaxError|SemanticError|ArgumentError|TypeError|UnsupportedOperationError)$|UnsupportedAdministrationCommand$|ProcedureNotFound$/,
    'QUERY_SYNTAX',
  ],
  [
    /^Neo\.(ClientError\.(Statement|Procedure|Schema)|TransientError\.General|DatabaseError\.Statement)\./,
    'QUERY_FAILED',
  ],
];

/** Returns the error of a statement with one of our codes; faults of the database keep their `STORE_…` codes. */
export function toQueryError(error: unknown, address: Neo4jAddress): NewsgraphError {
  if (error instanceof NewsgraphError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = FAULTS.find(([pattern]) => pattern.test(code));
  if (!fault) return toStoreError(error, address);
  const message = error instanceof Error ? error.message : String(error);
  return new NewsgraphError(fault[1], message.replaceAll('EXPLAIN ', ''), { neo4j: code, cause: error });
}
