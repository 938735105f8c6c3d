import type { GraphStore } from '../contract';
import { applyPatch } from './apply-patch';
import { askOf } from './ask';
import { clearDatabase } from './clear-database';
import { compareGraph } from './compare-graph';
import { type ConnectionOptions, openConnection } from './connection';
import type { Neo4jAddress } from './neo4j-address';
import { prepareDatabase, readMarker } from './prepare';
import { createReader } from './reader';

/**
 * Opens the graph in a Neo4j 5.26 or newer: one server, a cluster or Aura. Nothing is sent before the first call.
 * Only nodes with the label `:Newsgraph` and relationships between two of them are ever written or removed.
 */
export async function openNeo4jStore(address: Neo4jAddress, options: ConnectionOptions = {}): Promise<GraphStore> {
  const connection = openConnection(address, options);
  const read = createReader(connection);
  return {
    name: 'neo4j',
    prepare: (prepareOptions) => prepareDatabase(connection, prepareOptions),
    async cursor() {
      const marker = await readMarker(connection);
      if (!marker) return undefined;
      const { ledger, resolution, sequence } = marker;
      if (ledger === null || resolution === null || sequence === null) return undefined;
      return { ledger, resolution, sequence };
    },
    apply: (patch) => applyPatch(connection, patch),
    clear: (clearOptions) => clearDatabase(connection, clearOptions),
    // What Neo4j keeps on its disk after a removal, transaction logs above all, is its own to prune.
    async compact() {},
    differencesFrom: (anew) => compareGraph(read, askOf(connection), anew),
    read,
    close: () => connection.close(),
  };
}
