// Articles whose titles hold words like those asked for.
// Params:
//   $query (string): in the language of the full-text index
CALL db.index.fulltext.queryNodes('newsgraph_titles', $query) YIELD node
WHERE node:Newsgraph
RETURN node.id AS id, node.title AS title, coalesce(node.publishedAt, '') AS published
