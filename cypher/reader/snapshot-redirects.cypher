// Redirects in id order, a page.
// Params:
//   $after (string): the last id of the page before
//   $limit (integer): rows to return
MATCH (r:Newsgraph)
WHERE r.id > $after AND r:Redirect
RETURN r {.id, .from, .to} AS row
ORDER BY r.id
LIMIT $limit
