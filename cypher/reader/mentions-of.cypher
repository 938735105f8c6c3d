// What an article mentions: by place of the first mention, then id.
// Params:
//   $id (string): the article
MATCH (a:Newsgraph {id: $id})-[m:MENTIONS]->(e:Newsgraph)
RETURN m {.*, article: a.id, entity: e.id} AS mentions
ORDER BY m.spans[0], e.id
