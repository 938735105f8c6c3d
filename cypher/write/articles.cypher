// Writes articles, whole rows.
// Params:
//   $rows (strings): properties of one article each
UNWIND $rows AS row
MERGE (a:Newsgraph {id: row.id})
SET a = row, a:Article
RETURN count(*) AS written
