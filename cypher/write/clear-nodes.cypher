// Takes away nodes that newsgraph made, the marker excepted, some at a time.
// Params:
//   $id (string): id of the marker
//   $limit (integer): how many
MATCH (n:Newsgraph)
WHERE n.id <> $id
WITH n LIMIT $limit
DELETE n
RETURN count(*) AS written
