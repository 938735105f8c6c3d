// Pairs of entities of which one is told to stand to the other in two opposite ways, with the claims of each. FACT stands
// for the two relation types.
// Params:
//   $of (string): an entity that one of the ends must be, or null
//   $type (string): one of the two types
//   $opposite (string): the other
//   $limit (integer): pairs of ends at most
MATCH (s:Newsgraph)-[f:FACT]->(o:Newsgraph)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
WITH s, o, count(DISTINCT type(f)) AS types
WHERE types = 2
WITH s, o
ORDER BY s.id, o.id
LIMIT $limit
MATCH (s)<-[:SUBJECT]-(c:Claim {modality: 'asserted', polarity: 'positive'})-[:OBJECT]->(o)
WHERE c.type IN [$type, $opposite]
MATCH (a:Newsgraph)-[:STATES]->(c)
RETURN [s.id, o.id] AS ends, c.type = $type AS left,
       collect({id: c.id, subject: s.id, confidence: c.confidence, date: coalesce(c.date, ''), published: coalesce(a.publishedAt, '')}) AS claims
