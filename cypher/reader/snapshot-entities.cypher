// Entities in id order, a page.
// Params:
//   $after (string): the last id of the page before
//   $limit (integer): rows to return
MATCH (e:Newsgraph)
WHERE e.id > $after AND e:Entity
RETURN e {.*, labels: labels(e)} AS row
ORDER BY e.id
LIMIT $limit
