// Who and what is mentioned in the same articles as an entity.
// Params:
//   $of (entity): the entity
//   $limit (integer) = 25: rows at most
// Returns:
//   name: name of the other
//   articles: articles that mention both
//   firstSeen: day of the first of them
//   lastSeen: day of the last
//   id: its id
// Example: newsgraph query co-mentions --param of="Riyad Hijab"
MATCH (x:Newsgraph {id: $of})<-[:MENTIONS]-(article:Article)-[:MENTIONS]->(e:Entity)
WHERE e.id <> $of
WITH e, count(*) AS articles, min(article.publishedAt) AS firstSeen, max(article.publishedAt) AS lastSeen
RETURN e.name AS name, articles, firstSeen, lastSeen, e.id AS id
ORDER BY articles DESC, id
LIMIT $limit
