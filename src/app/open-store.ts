import { existsSync } from 'node:fs';
import { NewsgraphError } from '../base/errors';
import type { GraphStore } from '../store/contract';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store';
import type { Config, Neo4jConfig } from './config';

/**
 * Opens the configured store; does not prepare it. Nothing is sent to Neo4j before the first call.
 * Throws `LEDGER_MISSING` where nothing was ever ingested into the project folder.
 */
export async function openStore(config: Config): Promise<GraphStore> {
  if (config.store === 'embedded' && !existsSync(config.ledgerPath)) {
    throw new NewsgraphError('LEDGER_MISSING', `there is no ledger in ${config.folder}`, { folder: config.folder });
  }
  if (config.store === 'embedded') return openEmbeddedStore(config.embeddedPath);
  // The driver takes as long to load as everything else together, so only those who use Neo4j wait for it.
  const { openNeo4jStore } =
    require('../store/neo4j/open-neo4j-store') as typeof import('../store/neo4j/open-neo4j-store');
  return openNeo4jStore(neo4jAddress(config));
}

/** Returns where Neo4j is. Throws `CONFIG_INVALID` where no address is set. */
export function neo4jAddress({ neo4j }: Config): Neo4jConfig {
  if (neo4j) return neo4j;
  throw new NewsgraphError('CONFIG_INVALID', 'the store is neo4j but NEO4J_URI is not set', { name: 'NEO4J_URI' });
}
