// Meetings that were announced, whether or not they came about.
// Params:
//   $of (entity) = null: only meetings of this one
//   $since (date) = null: only articles of this day or later
//   $limit (integer) = 50: rows at most
// Returns:
//   subject: name of one
//   object: name of the other
//   date: the day it is to be, where given
//   quote: the words
//   article: title
//   publishedAt: day of publication
//   claim: id of the claim
// Example: newsgraph query planned-meetings --param since=2016-03-01
MATCH (c:Claim {type: 'MET_WITH', modality: 'planned', polarity: 'positive'})
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
MATCH (a:Article)-[:STATES]->(c)
WHERE $since IS NULL OR a.publishedAt >= $since
RETURN s.name AS subject, o.name AS object, c.date AS date, c.quote AS quote,
       a.title AS article, a.publishedAt AS publishedAt, c.id AS claim
ORDER BY coalesce(a.publishedAt, '') DESC, c.id
LIMIT $limit
