// Takes facts of one relation type away.
// Params:
//   $ids (strings): ids of facts, those of other types included
UNWIND $ids AS id
MATCH (:Newsgraph)-[f:FACT {id: id}]->(:Newsgraph)
DELETE f
RETURN count(*) AS written
