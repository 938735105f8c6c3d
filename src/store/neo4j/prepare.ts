import { NewsgraphError } from '../../base/errors';
import { sha256 } from '../../base/hash';
import { RELATION_TYPES } from '../../ontology/relations';
import { expandOntology } from '../cypher/expand-ontology';
import { loadStatement, loadStatements } from '../cypher/load-statements';
import type { Connection } from './connection';
import { GRAPH_VERSION, MARKER_ID, type Marker } from './marker';
import { toProperties } from './parameters';

export interface PrepareOptions {
  readonly ledger: string;
  readonly adopt?: boolean;
}

/**
 * Makes constraints, indexes and marker; a database that has them is only looked at, so that one that is read-only can be
 * prepared again. Throws `STORE_FOREIGN_DATA`, `STORE_OTHER_LEDGER`, `STORE_NEWER`.
 */
export async function prepareDatabase(
  connection: Connection,
  { ledger, adopt = false }: PrepareOptions,
): Promise<void> {
  const schema = schemaStatements();
  const fingerprint = sha256(schema.join('\n'));
  const marker = await readMarker(connection);
  if (marker) checkMarker(marker, ledger);
  else if (!adopt) await refuseForeignData(connection);
  if (marker?.schema === fingerprint && marker.ledger !== null) return;

  await connection.write(async (run) => {
    for (const statement of schema) await run(statement);
  });
  await connection.write(async (run) => {
    const [made] = await run<{ ledger: string }>(loadStatement('write', 'marker').text, { id: MARKER_ID, ledger });
    // Two that prepare at once meet here: the constraint lets one of them make the marker.
    if (made) checkMarker({ ...made, version: null }, ledger);
  });
  await connection.read((run) => run('CALL db.awaitIndexes(300)'));
  await connection.write((run) =>
    run(
      loadStatement('write', 'marker-schema').text,
      toProperties({ id: MARKER_ID, schema: fingerprint, version: GRAPH_VERSION }),
    ),
  );
}

/** Returns what the marker says; absent in a database that newsgraph never prepared. */
export async function readMarker(connection: Connection): Promise<Marker | undefined> {
  const [marker] = await connection.read((run) =>
    run<Marker & Record<string, unknown>>(loadStatement('reader', 'marker').text, { id: MARKER_ID }),
  );
  return marker;
}

/** Throws where a marker names another ledger or a later format. */
export function checkMarker({ ledger: found, version }: Pick<Marker, 'ledger' | 'version'>, ledger: string): void {
  if (version !== null && version > GRAPH_VERSION) {
    throw new NewsgraphError('STORE_NEWER', `the graph has format ${version}, this newsgraph knows ${GRAPH_VERSION}`, {
      version,
    });
  }
  if (found !== null && found !== ledger) {
    throw new NewsgraphError('STORE_OTHER_LEDGER', `the database shows ledger ${found}, this is ledger ${ledger}`, {
      found,
      ledger,
    });
  }
}

function schemaStatements(): readonly string[] {
  return loadStatements('schema').flatMap(({ text }) =>
    text.includes('FACT') ? RELATION_TYPES.map((type) => expandOntology(text, [type])) : [text],
  );
}

async function refuseForeignData(connection: Connection): Promise<void> {
  const [node] = await connection.read((run) =>
    run<{ labels: readonly string[] }>(loadStatement('reader', 'any-node').text),
  );
  if (!node) return;
  const labels = node.labels.map((label) => `:${label}`).join('') || 'without a label';
  throw new NewsgraphError('STORE_FOREIGN_DATA', `the database holds data of someone else, a node ${labels} for one`, {
    labels: node.labels,
  });
}
