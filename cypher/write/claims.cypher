// Writes claims with their article, subject and object; their old edges are gone by then (claim-edges-remove).
// Params:
//   $rows (strings): {article, subject, object, properties} of one claim each
UNWIND $rows AS row
MATCH (a:Newsgraph {id: row.article})
MATCH (s:Newsgraph {id: row.subject})
MATCH (o:Newsgraph {id: row.object})
MERGE (c:Newsgraph {id: row.properties.id})
SET c = row.properties, c:Claim
CREATE (a)-[:STATES]->(c), (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
RETURN count(*) AS written
