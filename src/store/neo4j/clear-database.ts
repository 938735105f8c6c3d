import { NewsgraphError } from '../../base/errors';
import { RELATION_TYPES } from '../../ontology/relations';
import { expandOntology } from '../cypher/expand-ontology';
import { loadStatement } from '../cypher/load-statements';
import type { Connection } from './connection';
import { MARKER_ID } from './marker';
import { toProperties } from './parameters';

/** Relationship types that newsgraph makes. */
const OWN_TYPES: readonly string[] = ['STATES', 'SUBJECT', 'OBJECT', 'SAID_BY', 'AT', 'MENTIONS', ...RELATION_TYPES];

const BATCH = 20_000;

/**
 * Takes away every node and relationship that newsgraph wrote. The marker keeps the ledger and forgets the cursor, first,
 * so that a clearing that was cut short is never taken for a full graph; constraints and indexes stay. `force` forgets the
 * ledger too, so that another may take the database over.
 * Throws `STORE_FOREIGN_RELATIONSHIP` before anything is touched, unless `force`.
 */
export async function clearDatabase(
  connection: Connection,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  if (!force) await refuseForeignRelationships(connection);
  await connection.write((run) =>
    force
      ? run(loadStatement('write', 'marker-release').text, { id: MARKER_ID })
      : run(loadStatement('write', 'marker-cursor').text, { id: MARKER_ID, resolution: null, sequence: null }),
  );
  // Type by type: a pattern of all types starts every batch at the first node, and walks past all that are bare by then.
  for (const type of OWN_TYPES) await untilNone(connection, 'clear-relationships', type);
  await untilNone(connection, force ? 'clear-nodes-detaching' : 'clear-nodes');
}

async function untilNone(connection: Connection, name: string, type?: string): Promise<void> {
  const { text: statement } = loadStatement('write', name);
  const text = type === undefined ? statement : expandOntology(statement, [type]);
  const parameters = toProperties({ id: MARKER_ID, limit: BATCH });
  for (;;) {
    const [answer] = await connection.write((run) => run<{ written: number }>(text, parameters));
    if (!answer?.written) return;
  }
}

async function refuseForeignRelationships(connection: Connection): Promise<void> {
  const [found] = await connection.read((run) =>
    run<{ type: string; id: string; labels: readonly string[] }>(loadStatement('reader', 'foreign-relationship').text, {
      types: OWN_TYPES,
    }),
  );
  if (!found) return;
  throw new NewsgraphError(
    'STORE_FOREIGN_RELATIONSHIP',
    `a relationship :${found.type} that newsgraph did not make holds on to ${found.id}`,
    {
      type: found.type,
      id: found.id,
    },
  );
}
