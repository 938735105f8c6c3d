// Offices that more than one entity is told to hold now, with the claims that tell it.
// Params:
//   $types (strings): relation types whose roles have one holder at a time
//   $limit (integer): offices at most
MATCH (c:Claim {tense: 'current'})
WHERE c.type IN $types AND c.roleNormalized IS NOT NULL AND c.polarity = 'positive' AND c.modality = 'asserted' AND c:Newsgraph
MATCH (s:Newsgraph)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Newsgraph)
WITH c.type AS type, o, c.roleNormalized AS role, count(DISTINCT s) AS holders, collect([c, s.id]) AS told
WHERE holders > 1
ORDER BY type, o.id, role
LIMIT $limit
UNWIND told AS each
WITH type, o, role, each[0] AS c, each[1] AS subject
MATCH (a:Newsgraph)-[:STATES]->(c)
RETURN o.id AS object, [type, o.id, role] AS office,
       collect({id: c.id, subject: subject, confidence: c.confidence, date: coalesce(c.date, ''), published: coalesce(a.publishedAt, '')}) AS claims
