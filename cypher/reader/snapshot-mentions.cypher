// What a page of articles mentions, by article, then entity.
// Params:
//   $ids (strings): ids of the articles
UNWIND $ids AS id
MATCH (a:Newsgraph {id: id})-[m:MENTIONS]->(e:Newsgraph)
RETURN m {.*, article: a.id, entity: e.id} AS row
ORDER BY a.id, e.id
