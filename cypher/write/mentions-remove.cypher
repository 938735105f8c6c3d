// Takes away what articles mention.
// Params:
//   $rows (strings): {article, entity} of one edge each
UNWIND $rows AS row
MATCH (a:Newsgraph {id: row.article})
MATCH (e:Newsgraph {id: row.entity})
MATCH (a)-[m:MENTIONS]->(e)
DELETE m
RETURN count(*) AS written
