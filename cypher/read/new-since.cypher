// Facts that no article before a day states.
// Params:
//   $since (date): the first day that counts as new
//   $limit (integer) = 100: rows at most
// Returns:
//   firstReported: day of publication of the first article that states it
//   subject: name
//   relation: relation type
//   object: name
//   claims: claims behind it since
//   quote: the words of one of them
// Example: newsgraph query new-since --param since=2016-03-01
MATCH (article:Article)-[:STATES]->(c:Claim)
WHERE article.publishedAt >= $since AND c.polarity = 'positive' AND c.modality = 'asserted'
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WITH s, o, c.type AS relation, min(article.publishedAt) AS firstReported, count(c) AS claims, min(c.quote) AS quote
WHERE NOT EXISTS {
  MATCH (s)<-[end:SUBJECT|OBJECT]-(old:Claim)-[:SUBJECT|OBJECT]->(o)
  WHERE old.type = relation AND old.polarity = 'positive' AND old.modality = 'asserted'
    AND (type(end) = 'SUBJECT' OR relation IN SYMMETRIC)
  MATCH (before:Article)-[:STATES]->(old)
  WHERE before.publishedAt < $since
}
RETURN firstReported, s.name AS subject, relation, o.name AS object, claims, quote
ORDER BY firstReported DESC, claims DESC, s.id, relation, o.id
LIMIT $limit
