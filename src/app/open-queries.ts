import type { GraphStore } from '../store/contract';
import { openNeo4jQueries } from '../store/neo4j/open-neo4j-queries';
import type { QueryEngine } from '../store/query-engine';
import type { Config } from './config';
import { neo4jAddress } from './open-store';

/** Returns a way to run Cypher on the configured graph. */
export function openQueries(config: Config, _store: GraphStore): QueryEngine {
  return openNeo4jQueries(neo4jAddress(config));
}
