/** Where a Neo4j is and who asks. */
export interface Neo4jAddress {
  /** `bolt://`, `neo4j://` (routing: a cluster or Aura) and their `+s` and `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
