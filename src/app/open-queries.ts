import type { GraphStore } from '../store/contract';
import type { QueryEngine } from '../store/query-engine';
import type { Config } from './config';
import { neo4jAddress } from './open-store';

/**
 * Returns a way to run Cypher on the configured graph: Neo4j itself, or LadybugDB on a copy of the embedded store.
 * Each is loaded when it is needed.
 */
export async function openQueries(config: Config, store: GraphStore): Promise<QueryEngine> {
  if (config.store === 'neo4j') {
    const { openNeo4jQueries } =
      require('../store/neo4j/open-neo4j-queries') as typeof import('../store/neo4j/open-neo4j-queries');
    return openNeo4jQueries(neo4jAddress(config));
  }
  const { openLadybugQueries } =
    require('../store/ladybug/open-ladybug-queries') as typeof import('../store/ladybug/open-ladybug-queries');
  return openLadybugQueries(store);
}
