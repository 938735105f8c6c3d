// Entities whose names hold words like those asked for.
// Params:
//   $query (string): in the language of the full-text index
CALL db.index.fulltext.queryNodes('newsgraph_names', $query) YIELD node
WHERE node:Newsgraph
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.claims AS claims
