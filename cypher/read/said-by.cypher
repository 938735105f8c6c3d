// What someone said about others, the latest first.
// Params:
//   $by (entity): the speaker
//   $about (entity) = null: only what concerns this one
//   $limit (integer) = 50: rows at most
// Returns:
//   publishedAt: day of publication
//   subject: name
//   relation: relation type
//   object: name
//   polarity: positive or negative
//   modality: asserted, planned, alleged or hypothetical
//   quote: the words
//   claim: id of the claim
// Example: newsgraph query said-by --param by="John Kirby"
MATCH (:Newsgraph {id: $by})<-[:SAID_BY]-(c:Claim)
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE $about IS NULL OR s.id = $about OR o.id = $about
MATCH (article:Article)-[:STATES]->(c)
RETURN article.publishedAt AS publishedAt, s.name AS subject, c.type AS relation, o.name AS object,
       c.polarity AS polarity, c.modality AS modality, c.quote AS quote, c.id AS claim
ORDER BY coalesce(article.publishedAt, '') DESC, c.id
LIMIT $limit
