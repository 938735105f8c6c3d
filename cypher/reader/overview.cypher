// The entities with the most claims, with the number of their facts.
// Params:
//   $sample (integer): how many
MATCH (e:Entity)
WHERE e.claims >= 0 AND e:Newsgraph
WITH e
ORDER BY e.claims DESC, e.id
LIMIT $sample
RETURN e {.*, labels: labels(e)} AS entity, COUNT { (e)-[:FACT]-() } AS facts
