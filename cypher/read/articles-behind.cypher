// The articles behind a fact, the most certain claim first.
// Params:
//   $subject (entity): one end of the fact
//   $relation (string): relation type, MET_WITH or met_with
//   $object (entity): the other end
//   $limit (integer) = 50: rows at most
// Returns:
//   outlet: who published it
//   publishedAt: day of publication
//   title: title of the article
//   url: address, where known
//   confidence: from 0 to 1
//   quote: the words
//   claim: id of the claim
// Example: newsgraph query articles-behind --param subject="John Kerry" --param relation=MET_WITH --param object="Sergei Lavrov"
MATCH (:Newsgraph {id: $subject})<-[side:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(:Newsgraph {id: $object})
WHERE c.type = toUpper($relation) AND c.polarity = 'positive' AND c.modality = 'asserted'
  AND (type(side) = 'SUBJECT' OR c.type IN SYMMETRIC)
MATCH (article:Article)-[:STATES]->(c)
RETURN article.outlet AS outlet, article.publishedAt AS publishedAt, article.title AS title, article.url AS url,
       c.confidence AS confidence, c.quote AS quote, c.id AS claim
ORDER BY c.confidence DESC, coalesce(article.publishedAt, ''), c.id
LIMIT $limit
