// Writes facts of one relation type, whole rows.
// Params:
//   $rows (strings): {subject, object, properties} of one fact each
UNWIND $rows AS row
MATCH (s:Newsgraph {id: row.subject})
MATCH (o:Newsgraph {id: row.object})
MERGE (s)-[f:FACT]->(o)
SET f = row.properties
RETURN count(*) AS written
