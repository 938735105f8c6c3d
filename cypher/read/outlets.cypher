// Which outlets write about an entity.
// Params:
//   $of (entity): the entity
//   $limit (integer) = 25: rows at most
// Returns:
//   outlet: who published
//   articles: articles that mention it
//   firstSeen: day of the first
//   lastSeen: day of the last
// Example: newsgraph query outlets --param of="Staffan de Mistura"
MATCH (:Newsgraph {id: $of})<-[:MENTIONS]-(article:Article)
WITH coalesce(article.outlet, '') AS outlet, count(*) AS articles, min(article.publishedAt) AS firstSeen,
     max(article.publishedAt) AS lastSeen
RETURN outlet, articles, firstSeen, lastSeen
ORDER BY articles DESC, outlet
LIMIT $limit
