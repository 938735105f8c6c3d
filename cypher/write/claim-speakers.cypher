// Writes whose words claims are.
// Params:
//   $rows (strings): {claim, entity} each
UNWIND $rows AS row
MATCH (c:Newsgraph {id: row.claim})
MATCH (e:Newsgraph {id: row.entity})
CREATE (c)-[:SAID_BY]->(e)
RETURN count(*) AS written
