// Writes what articles mention.
// Params:
//   $rows (strings): {article, entity, properties} of one edge each
UNWIND $rows AS row
MATCH (a:Newsgraph {id: row.article})
MATCH (e:Newsgraph {id: row.entity})
MERGE (a)-[m:MENTIONS]->(e)
SET m = row.properties
RETURN count(*) AS written
