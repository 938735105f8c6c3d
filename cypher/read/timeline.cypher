// What is stated about an entity, in time order.
// Params:
//   $of (entity): the entity
//   $since (date) = null: only from this day
//   $limit (integer) = 200: rows at most
// Returns:
//   date: the day it speaks of, else the day of publication
//   subject: name
//   relation: relation type
//   object: name
//   polarity: positive or negative
//   modality: asserted, planned, alleged or hypothetical
//   quote: the words
//   claim: id of the claim
// Example: newsgraph query timeline --param of="Riyad Hijab"
MATCH (:Newsgraph {id: $of})<-[:SUBJECT|OBJECT]-(c:Claim)
MATCH (article:Article)-[:STATES]->(c)
WITH DISTINCT c, coalesce(c.date, article.publishedAt, '') AS date
WHERE $since IS NULL OR date >= $since
WITH c, date
ORDER BY date, c.id
LIMIT $limit
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
RETURN date, s.name AS subject, c.type AS relation, o.name AS object, c.polarity AS polarity, c.modality AS modality,
       c.quote AS quote, c.id AS claim
ORDER BY date, claim
