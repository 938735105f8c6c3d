import type { RecordShape } from 'neo4j-driver';
import { expandOntology, uniteTypes } from '../cypher/expand-ontology';
import { loadStatement } from '../cypher/load-statements';
import type { Connection } from './connection';
import { toProperties } from './parameters';

/** Runs one statement of `cypher/reader` in a transaction of its own and returns its rows. */
export type Ask = <Row extends RecordShape>(name: string, parameters?: object) => Promise<readonly Row[]>;

/** Returns `Ask` for a connection; `FACT` stands for all relation types. */
export function askOf(connection: Connection): Ask {
  return <Row extends RecordShape>(name: string, parameters: object = {}) =>
    connection.read((run) => run<Row>(expandOntology(loadStatement('reader', name).text), toProperties(parameters)));
}

/** Runs one statement of `cypher/reader` once for each relation type, in one round trip. */
export function askByType<Row extends RecordShape>(connection: Connection, name: string, parameters: object) {
  return connection.read((run) => run<Row>(uniteTypes(loadStatement('reader', name).text), toProperties(parameters)));
}
