// Takes away nodes that newsgraph made with every relationship on them, the marker excepted, some at a time.
// Params:
//   $id (string): id of the marker
//   $limit (integer): how many
MATCH (n:Newsgraph)
WHERE n.id <> $id
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS written
