// Facts of one relation type in id order, a page.
// Params:
//   $after (string): the last id of the page before
//   $limit (integer): rows to return
MATCH (s:Newsgraph)-[f:FACT]->(o:Newsgraph)
WHERE f.id > $after
RETURN f {.*, type: type(f), subject: s.id, object: o.id} AS row
ORDER BY f.id
LIMIT $limit
