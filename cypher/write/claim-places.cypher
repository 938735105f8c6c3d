// Writes where what claims tell took place.
// Params:
//   $rows (strings): {claim, entity} each
UNWIND $rows AS row
MATCH (c:Newsgraph {id: row.claim})
MATCH (e:Newsgraph {id: row.entity})
CREATE (c)-[:AT]->(e)
RETURN count(*) AS written
