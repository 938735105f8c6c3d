// Entities by id, in the order asked.
// Params:
//   $ids (strings): their ids
UNWIND range(0, size($ids) - 1) AS place
MATCH (e:Newsgraph {id: $ids[place]})
WHERE e:Entity
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY place
