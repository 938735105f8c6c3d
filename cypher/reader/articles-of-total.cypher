// How many articles mention an entity.
// Params:
//   $id (string): the entity
MATCH (:Newsgraph {id: $id})<-[m:MENTIONS]-(:Newsgraph)
RETURN count(m) AS total
