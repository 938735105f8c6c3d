// Writes where merged ids lead now.
// Params:
//   $rows (strings): {id, from, to} of one redirect each
UNWIND $rows AS row
MERGE (r:Newsgraph {id: row.id})
SET r = row, r:Redirect
RETURN count(*) AS written
