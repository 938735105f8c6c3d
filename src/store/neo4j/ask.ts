import type { RecordShape } from 'neo4j-driver';
import type { SortOrder } from '../../model/filter';
import { expandOntology, expandOrder, uniteTypes } from '../cypher/expand-ontology';
import { loadStatement } from '../cypher/load-statements';
import type { Connection } from './connection';
import { toProperties } from './parameters';

export interface AskOptions {
  /** Relation types that `FACT` stands for. Default all. */
  readonly types?: readonly string[];
  /** What `DIRECTION` stands for. Default ascending. */
  readonly order?: SortOrder;
}

/** Runs one statement of `cypher/reader`, or several parts of one, in a transaction of its own and returns its rows. */
export type Ask = <Row extends RecordShape>(
  name: string | readonly string[],
  parameters?: object,
  options?: AskOptions,
) => Promise<readonly Row[]>;

/** Returns `Ask` for a connection. */
export function askOf(connection: Connection): Ask {
  return <Row extends RecordShape>(
    name: string | readonly string[],
    parameters: object = {},
    { types, order = 'ascending' }: AskOptions = {},
  ) => {
    const parts = typeof name === 'string' ? [name] : name;
    const text = parts.map((part) => loadStatement('reader', part).text).join('\n');
    return connection.read((run) =>
      run<Row>(expandOrder(expandOntology(text, types), order), toProperties(parameters)),
    );
  };
}

/** Runs one statement of `cypher/reader` once for each relation type, in one round trip. */
export function askByType<Row extends RecordShape>(connection: Connection, name: string, parameters: object) {
  return connection.read((run) => run<Row>(uniteTypes(loadStatement('reader', name).text), toProperties(parameters)));
}
