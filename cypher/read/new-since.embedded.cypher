// What must not exist is one MATCH there.
MATCH (article:Article)-[:STATES]->(c:Claim)
WHERE article.publishedAt >= $since AND c.polarity = 'positive' AND c.modality = 'asserted'
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WITH s, o, c.type AS relation, min(article.publishedAt) AS firstReported, count(c) AS claims, min(c.quote) AS quote
WHERE NOT EXISTS {
  MATCH (s)<-[side:SUBJECT|OBJECT]-(old:Claim)-[:SUBJECT|OBJECT]->(o), (before:Article)-[:STATES]->(old)
  WHERE old.type = relation AND old.polarity = 'positive' AND old.modality = 'asserted'
    AND (type(side) = 'SUBJECT' OR relation IN SYMMETRIC)
    AND before.publishedAt < $since
}
RETURN firstReported, s.name AS subject, relation, o.name AS object, claims, quote
ORDER BY firstReported DESC, claims DESC, s.id, relation, o.id
LIMIT $limit
