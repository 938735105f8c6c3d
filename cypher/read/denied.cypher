// What is denied: statements that something did not happen or does not hold, and whose words they are.
// Params:
//   $of (entity) = null: only what concerns this one
//   $limit (integer) = 50: rows at most
// Returns:
//   subject: name
//   relation: relation type
//   object: name
//   saidBy: whose words, where the text says so
//   quote: the words
//   article: title
//   publishedAt: day of publication
//   claim: id of the claim
// Example: newsgraph query denied --param of=Turkey
MATCH (c:Claim {polarity: 'negative'})
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
MATCH (a:Article)-[:STATES]->(c)
OPTIONAL MATCH (c)-[:SAID_BY]->(speaker:Entity)
RETURN s.name AS subject, c.type AS relation, o.name AS object, speaker.name AS saidBy, c.quote AS quote,
       a.title AS article, a.publishedAt AS publishedAt, c.id AS claim
ORDER BY coalesce(a.publishedAt, '') DESC, c.id
LIMIT $limit
