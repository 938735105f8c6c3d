import type { Driver } from 'neo4j-driver';
import { ENTITY_TYPES } from '../../src/model/entity';
import type { Patch } from '../../src/model/patch';
import { articleRow, claimRow, entityRow, factRow, mentionsRow } from '../../src/store/neo4j/graph-rows';

/** One statement with rows that are ready to be sent. */
export interface BareStatement {
  readonly text: string;
  readonly rows: readonly object[];
}

/** Returns the plain UNWIND/MERGE statements that write a patch's rows, the yardstick for the store: no checks, no marker. */
export function bareStatements(patch: Patch): readonly BareStatement[] {
  const facts = new Map<string, object[]>();
  for (const fact of patch.facts.upsert) {
    const rows = facts.get(fact.type) ?? [];
    rows.push(factRow(fact));
    facts.set(fact.type, rows);
  }
  const speakers = patch.claims.upsert.flatMap(({ id, saidBy }) => (saidBy ? [{ claim: id, entity: saidBy }] : []));
  return [
    {
      text: 'UNWIND $rows AS row MERGE (n:Newsgraph {id: row.id}) SET n = row, n:Article',
      rows: patch.articles.upsert.map(articleRow),
    },
    ...ENTITY_TYPES.map((type) => ({
      text: `UNWIND $rows AS row MERGE (n:Newsgraph {id: row.properties.id}) SET n = row.properties, n:Entity:${type}`,
      rows: patch.entities.upsert.filter((entity) => entity.type === type).map(entityRow),
    })),
    {
      text: 'UNWIND $rows AS row MATCH (a:Newsgraph {id: row.article}) MATCH (e:Newsgraph {id: row.entity}) MERGE (a)-[m:MENTIONS]->(e) SET m = row.properties',
      rows: patch.mentions.upsert.map(mentionsRow),
    },
    {
      text: `UNWIND $rows AS row MATCH (a:Newsgraph {id: row.article}) MATCH (s:Newsgraph {id: row.subject}) MATCH (o:Newsgraph {id: row.object})
        MERGE (c:Newsgraph {id: row.properties.id}) SET c = row.properties, c:Claim
        MERGE (a)-[:STATES]->(c) MERGE (c)-[:SUBJECT]->(s) MERGE (c)-[:OBJECT]->(o)`,
      rows: patch.claims.upsert.map(claimRow),
    },
    {
      text: 'UNWIND $rows AS row MATCH (c:Newsgraph {id: row.claim}) MATCH (e:Newsgraph {id: row.entity}) MERGE (c)-[:SAID_BY]->(e)',
      rows: speakers,
    },
    ...[...facts].map(([type, rows]) => ({
      text: `UNWIND $rows AS row MATCH (s:Newsgraph {id: row.subject}) MATCH (o:Newsgraph {id: row.object}) MERGE (s)-[f:${type}]->(o) SET f = row.properties`,
      rows,
    })),
  ].filter(({ rows }) => rows.length > 0);
}

const BATCH = 5_000;

/** Writes them in one transaction, 5,000 rows a statement. */
export async function writeBare(driver: Driver, statements: readonly BareStatement[]): Promise<void> {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const { text, rows } of statements) {
      for (let start = 0; start < rows.length; start += BATCH) {
        await transaction.run(text, { rows: rows.slice(start, start + BATCH) });
      }
    }
  });
  await session.close();
}
