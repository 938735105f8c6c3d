// Makes facts that are not there yet (facts-update).
// Params:
//   $rows (strings): {subject, object, type, properties} of one fact each
UNWIND $rows AS row
MATCH (s:Newsgraph {id: row.subject})
MATCH (o:Newsgraph {id: row.object})
CREATE (s)-[f:$(row.type)]->(o)
SET f = row.properties
RETURN count(*) AS written
