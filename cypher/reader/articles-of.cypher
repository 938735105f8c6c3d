// Articles that mention an entity, latest first, those without a date at the end; then by id.
// Params:
//   $id (string): the entity
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (:Newsgraph {id: $id})<-[:MENTIONS]-(a:Newsgraph)
WITH a
ORDER BY coalesce(a.publishedAt, '') DESC, a.id
SKIP $offset LIMIT $limit
RETURN a {.id, .contentHash, .url, .title, .outlet, .author, .publishedAt, .retrievedAt, .language, .copyOf} AS article
ORDER BY coalesce(a.publishedAt, '') DESC, a.id
