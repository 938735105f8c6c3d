// An article, text included.
// Params:
//   $id (string): the article
MATCH (a:Newsgraph {id: $id})
WHERE a:Article
RETURN a {.*} AS article
