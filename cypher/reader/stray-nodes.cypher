// Nodes with newsgraph's label that are nothing that it makes.
// Params:
//   $limit (integer): rows to return
MATCH (n:Newsgraph)
WHERE n.id IS NULL OR NOT (n:Article OR n:Entity OR n:Claim OR n:Redirect OR n:Store)
RETURN labels(n) AS labels, coalesce(n.id, elementId(n)) AS id
ORDER BY id
LIMIT $limit
