// Claims in id order, a page.
// Params:
//   $after (string): the last id of the page before
//   $limit (integer): rows to return
MATCH (c:Newsgraph)
WHERE c.id > $after AND c:Claim
WITH c
ORDER BY c.id
LIMIT $limit
MATCH (a:Newsgraph)-[:STATES]->(c)
MATCH (s:Newsgraph)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Newsgraph)
OPTIONAL MATCH (c)-[:SAID_BY]->(speaker:Newsgraph)
OPTIONAL MATCH (c)-[:AT]->(place:Newsgraph)
RETURN c {.*, article: a.id, subject: s.id, object: o.id, saidBy: speaker.id, place: place.id} AS row
ORDER BY c.id
