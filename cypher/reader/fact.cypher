// A fact by id, for one relation type.
// Params:
//   $id (string): the fact
MATCH (s:Newsgraph)-[f:FACT {id: $id}]->(o:Newsgraph)
RETURN f {.*, type: type(f), subject: s.id, object: o.id} AS fact
