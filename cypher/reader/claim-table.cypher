// Last part of statements on claims: the ids of one page in an order; what is missing stands last.
// Params:
//   $sort (string): date, confidence, type, subject or object
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (s:Newsgraph)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Newsgraph)
WITH c.id AS id, CASE $sort
  WHEN 'date' THEN date
  WHEN 'confidence' THEN c.confidence
  WHEN 'type' THEN c.type
  WHEN 'subject' THEN s.id
  ELSE o.id
END AS key
RETURN id
ORDER BY key IS NULL, key DIRECTION, id
SKIP $offset LIMIT $limit
