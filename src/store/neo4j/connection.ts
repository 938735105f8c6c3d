import neo4j, { type Driver, type ManagedTransaction, type RecordShape, type Session } from 'neo4j-driver';
import { NewsgraphError } from '../../base/errors';
import type { Neo4jAddress } from './neo4j-address';
import { toStoreError } from './store-error';

export interface ConnectionOptions {
  /** How long a write that met a passing fault is tried again, a restart of the server included. Default 60,000. */
  readonly retryMs?: number;
  /** Whether integers come as the driver's own type, exact beyond 2^53, and not as numbers. Default false. */
  readonly exactIntegers?: boolean;
}

/** Parameters of a statement; integers are wrapped by `toParameter`. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs statements in one transaction; answers plain objects by column. */
export type Run = <Row extends RecordShape>(text: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** One Neo4j database, reached over pooled connections. Every method throws `STORE_…` codes. */
export interface Connection {
  /** One transaction that reads; tried again after a passing fault. */
  read<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** One transaction that writes; tried again after a passing fault, so that `work` must be idempotent. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** For what needs a transaction of its own kind. The caller closes the session. */
  session(mode: 'READ' | 'WRITE'): Session;
  /** Fails within a few seconds where the database cannot be reached; the first `read` or `write` calls it. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Returns a connection that is made at first use. */
export function openConnection(
  address: Neo4jAddress,
  { retryMs = 60_000, exactIntegers = false }: ConnectionOptions = {},
): Connection {
  let driver: Driver;
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      userAgent: 'newsgraph',
      disableLosslessIntegers: !exactIntegers,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: retryMs,
      maxConnectionPoolSize: 20,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (cause) {
    throw toStoreError(cause, address);
  }
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ database: address.database, defaultAccessMode: neo4j.session[mode] });

  let verified: Promise<void> | undefined;
  const verify = () => {
    verified ??= verifyDriver(driver, address).catch((error: unknown) => {
      verified = undefined;
      throw error;
    });
    return verified;
  };

  const inTransaction = async <Result>(mode: 'READ' | 'WRITE', work: (run: Run) => Promise<Result>) => {
    await verify();
    const opened = session(mode);
    try {
      const managed = (transaction: ManagedTransaction) => work(runnerOf(transaction));
      return await (mode === 'READ' ? opened.executeRead(managed) : opened.executeWrite(managed));
    } catch (error) {
      throw toStoreError(error, address);
    } finally {
      await opened.close().catch(() => undefined);
    }
  };

  return {
    read: (work) => inTransaction('READ', work),
    write: (work) => inTransaction('WRITE', work),
    session,
    verify,
    close: () => driver.close(),
  };
}

const runnerOf =
  (transaction: ManagedTransaction): Run =>
  async <Row extends RecordShape>(text: string, parameters: Parameters = {}) => {
    const result = await transaction.run<Row>(text, parameters);
    return result.records.map((record) => record.toObject());
  };

/** How long a first answer may take; what accepts a connection and says nothing would keep the driver for 30 s. */
const ANSWER_LIMIT_MS = 10_000;

async function verifyDriver(driver: Driver, address: Neo4jAddress): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const message = `${address.uri} accepted the connection and did not answer within ${ANSWER_LIMIT_MS / 1000} s`;
    timer = setTimeout(() => reject(new NewsgraphError('STORE_UNREACHABLE', message)), ANSWER_LIMIT_MS);
  });
  try {
    await Promise.race([driver.verifyConnectivity({ database: address.database }), silence]);
  } catch (error) {
    throw toStoreError(error, address);
  } finally {
    clearTimeout(timer);
  }
}
