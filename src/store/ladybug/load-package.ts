/** What newsgraph uses of LadybugDB, whose own types need the package. */
export interface Ladybug {
  readonly Database: new (path: string, bufferPoolBytes: number) => object;
  readonly Connection: new (database: object) => LadybugConnection;
}

export interface LadybugConnection {
  query(text: string): Promise<LadybugResult>;
  prepare(text: string): Promise<LadybugStatement>;
  execute(statement: LadybugStatement, parameters: object): Promise<LadybugResult>;
  setQueryTimeout(milliseconds: number): void;
}

export interface LadybugStatement {
  isSuccess(): boolean;
  isReadOnly(): boolean;
  getErrorMessage(): string;
}

export interface LadybugResult {
  hasNext(): boolean;
  getNextSync(): Readonly<Record<string, unknown>>;
  getColumnNames(): Promise<readonly string[]>;
  getColumnDataTypes(): Promise<readonly string[]>;
  close(): void;
}

/** Not among the dependencies: users install it where their platform's package is not in the lock file. */
const OVER_ALL_PLATFORMS = '@ladybugdb/core';

/** The version whose dialect and answers the tests know. */
export const LADYBUG_VERSION = '0.19.1';

/**
 * Returns LadybugDB, an optional package: that of the platform, which is whole in itself, else the one over all platforms,
 * which only works where its install script ran. Throws what the last try threw.
 */
export function loadLadybug(): Ladybug {
  try {
    return require(`@ladybugdb/core-${process.platform}-${process.arch}`) as Ladybug;
  } catch {
    return require(OVER_ALL_PLATFORMS) as Ladybug;
  }
}
