// What an article mentions, by entity.
// Params:
//   $id (string): the article
MATCH (a:Newsgraph {id: $id})-[m:MENTIONS]->(e:Newsgraph)
RETURN m {.*, article: a.id, entity: e.id} AS mentions
ORDER BY e.id
