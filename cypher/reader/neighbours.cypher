// Facts of an entity with their other ends: by origins, claims, then id.
// Params:
//   $id (string): the entity
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (e:Newsgraph {id: $id})-[f:FACT]-(other:Newsgraph)
WITH f, other
ORDER BY f.origins DESC, f.claims DESC, f.id
SKIP $offset LIMIT $limit
RETURN f {.*, type: type(f), subject: startNode(f).id, object: endNode(f).id} AS fact,
       other {.*, labels: labels(other)} AS entity
ORDER BY f.origins DESC, f.claims DESC, f.id
