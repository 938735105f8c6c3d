// Takes away relationships of one type that newsgraph made, some at a time; FACT is any of its types here.
// Params:
//   $limit (integer): how many
MATCH ()-[r:FACT]->()
WITH r, startNode(r) AS from, endNode(r) AS to
WHERE from:Newsgraph AND to:Newsgraph
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS written
