// Everything that is stated about two entities, in time order: held, denied, planned and alleged.
// Params:
//   $a (entity): one of them
//   $b (entity): the other
//   $limit (integer) = 200: rows at most
// Returns:
//   date: the day it speaks of, else the day of publication
//   subject: name
//   relation: relation type
//   object: name
//   polarity: positive or negative
//   modality: asserted, planned, alleged or hypothetical
//   quote: the words
//   article: title
//   claim: id of the claim
// Example: newsgraph query pair --param a="John Kerry" --param b="Sergei Lavrov"
MATCH (:Newsgraph {id: $a})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(:Newsgraph {id: $b})
MATCH (s:Entity)<-[:SUBJECT]-(c)
MATCH (c)-[:OBJECT]->(o:Entity)
MATCH (a:Article)-[:STATES]->(c)
WITH c, s, o, a, coalesce(c.date, a.publishedAt, '') AS date
RETURN date, s.name AS subject, c.type AS relation, o.name AS object, c.polarity AS polarity, c.modality AS modality,
       c.quote AS quote, a.title AS article, c.id AS claim
ORDER BY date, claim
LIMIT $limit
