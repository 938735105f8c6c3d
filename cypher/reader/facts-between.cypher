// Facts between entities of a list: by origins, claims, then id.
// Params:
//   $ids (strings): ids of the entities
UNWIND $ids AS id
MATCH (s:Newsgraph {id: id})-[f:FACT]->(o:Newsgraph)
WHERE o.id IN $ids
RETURN f {.*, type: type(f), subject: s.id, object: o.id} AS fact
ORDER BY f.origins DESC, f.claims DESC, f.id
