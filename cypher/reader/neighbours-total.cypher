// Number of an entity's facts.
// Params:
//   $id (string): the entity
MATCH (e:Newsgraph {id: $id})-[f:FACT]-(:Newsgraph)
RETURN count(f) AS total
