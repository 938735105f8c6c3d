// Facts that have one of some entities as an end, by id.
// Params:
//   $ids (strings): ids of the entities
//   $limit (integer): rows to return
UNWIND $ids AS id
MATCH (:Newsgraph {id: id})-[f:FACT]-(:Newsgraph)
WITH DISTINCT f
ORDER BY f.id
LIMIT $limit
RETURN f {.id, .origins, .claims, .dates, .current, type: type(f), subject: startNode(f).id, object: endNode(f).id} AS fact
ORDER BY f.id
