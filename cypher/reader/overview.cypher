// The best-connected entities: by facts, then claims, then id.
// Params:
//   $limit (integer): how many
MATCH (e:Newsgraph&Entity)
WITH e, COUNT { (e)-[:FACT]-() } AS facts
ORDER BY facts DESC, e.claims DESC, e.id
LIMIT $limit
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY facts DESC, e.claims DESC, e.id
