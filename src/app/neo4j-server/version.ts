/** The Neo4j that is run without Docker: 5.26 LTS, the last line that Java 17 can run. docker-compose.yml has the same. */
export const NEO4J_VERSION = '5.26.30';

/** Oldest Java that runs it. */
export const OLDEST_JAVA = 17;
