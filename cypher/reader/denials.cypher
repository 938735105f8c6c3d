// Claims that are denied, with what states and what denies them.
// Params:
//   $of (string): an entity that one of the ends must be, or null
//   $limit (integer): pairs of ends at most
MATCH (no:Claim {polarity: 'negative'})
WHERE no.modality = 'asserted' AND no:Newsgraph
MATCH (s:Newsgraph)<-[:SUBJECT]-(no)-[:OBJECT]->(o:Newsgraph)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
WITH DISTINCT no.type AS type, no.type IN SYMMETRIC AND o.id < s.id AS turned, s, o
WITH DISTINCT type, CASE WHEN turned THEN o ELSE s END AS s, CASE WHEN turned THEN s ELSE o END AS o
ORDER BY type, s.id, o.id
LIMIT $limit
MATCH (s)<-[end:SUBJECT|OBJECT]-(c:Claim {type: type, modality: 'asserted'})-[:SUBJECT|OBJECT]->(o)
WHERE type(end) = 'SUBJECT' OR type IN SYMMETRIC
MATCH (a:Newsgraph)-[:STATES]->(c)
RETURN [type, s.id, o.id] AS ends, c.polarity = 'positive' AS left,
       collect({id: c.id, subject: s.id, confidence: c.confidence, date: coalesce(c.date, ''), published: coalesce(a.publishedAt, '')}) AS claims
