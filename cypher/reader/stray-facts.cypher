// Edges of a relation type that have no id, which newsgraph's own have.
// Params:
//   $limit (integer): rows to return
MATCH (s:Newsgraph)-[f:FACT]->(o:Newsgraph)
WHERE f.id IS NULL
RETURN type(f) AS type, s.id AS subject, o.id AS object
ORDER BY subject, type, object
LIMIT $limit
