// Articles in id order, a page.
// Params:
//   $after (string): the last id of the page before
//   $limit (integer): rows to return
MATCH (a:Newsgraph)
WHERE a.id > $after AND a:Article
RETURN a {.*} AS row
ORDER BY a.id
LIMIT $limit
